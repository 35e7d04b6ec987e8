//! Whole numbers written as text: a report has several in every row, and `format!` takes ten times as long for each.

/// Appends a number in so many digits at least.
///
/// ```
/// use crossfoot::value::push_number;
/// let mut text = String::from("m");
/// push_number(&mut text, 17, 3);
/// push_number(&mut text, 2024, 2);
/// assert_eq!(text, "m0172024");
/// ```
pub fn push_number(text: &mut String, number: u64, least: usize) {
    let (mut digits, mut left) = ([0; 20], number);
    let mut first = digits.len();
    while left > 0 || digits.len() - first < least {
        first -= 1;
        digits[first] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    text.push_str(str::from_utf8(&digits[first..]).unwrap_or_default());
}

/// A letter and a number: the name of a row.
pub fn numbered(letter: char, number: usize) -> String {
    let mut text = String::with_capacity(8);
    text.push(letter);
    push_number(&mut text, number as u64, 1);
    text
}
