//! Large tables are one text each: in the browser, the addresses of its parts would weigh as much again as half of it.

/// The cells of a row; what the line leaves out is empty.
pub type Row<const N: usize> = [&'static str; N];

/// The rows of a table: a line each, with `;` between the cells.
pub fn rows<const N: usize>(table: &'static str) -> Vec<Row<N>> {
    let mut rows = Vec::new();
    for line in table.split('\n') {
        let mut row = [""; N];
        for (cell, text) in row.iter_mut().zip(line.split(';')) {
            *cell = text;
        }
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_left_out_are_empty() {
        assert_eq!(rows("a;b|c;d\ne"), [["a", "b|c", "d"], ["e", "", ""]]);
    }
}
