//! A figure as it is printed, and how it looks after a slip.

/// `RMB `, `71.4`, ` `, `billion`, ``: what stands around the number, the number, and its scale word.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<'a> {
    before: &'a str,
    number: &'a str,
    gap: &'a str,
    scale: usize,
    after: &'a str,
    chinese: bool,
}

/// The scale words of a language in rising order, the first one none at all, with their powers of ten.
const ENGLISH: [(&str, i32); 4] = [("", 0), ("million", 6), ("billion", 9), ("trillion", 12)];
const CHINESE: [(&str, i32); 4] = [("", 0), ("万", 4), ("亿", 8), ("万亿", 12)];

pub fn is_chinese(text: &str) -> bool {
    text.contains(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// Reads a surface that prints one number in digits; others (`half`, `三成`, `1,350 to 1,620`) are refused.
pub fn read(surface: &str) -> Option<Figure<'_>> {
    let start = surface.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = surface.split_at(start);
    let length = rest.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(rest.len());
    let number = rest[..length].trim_end_matches([',', '.']);
    let rest = &rest[number.len()..];
    if rest.contains(|c: char| c.is_ascii_digit()) || number.matches('.').count() > 1 {
        return None;
    }
    let gap = &rest[..rest.find(|c| ![' ', '-', '\u{a0}', '多', '余'].contains(&c)).unwrap_or(rest.len())];
    let words = &rest[gap.len()..];
    let found = scales(surface).iter().enumerate().skip(1).rev().find_map(|(index, (word, _))| {
        let after = words.strip_prefix(word)?;
        let ends = !word.is_ascii() || !after.starts_with(|c: char| c.is_ascii_alphabetic());
        ends.then_some((index, after))
    });
    let (gap, scale, after) = found.map_or(("", 0, rest), |(scale, after)| (gap, scale, after));
    Some(Figure { before, number, gap, scale, after, chinese: is_chinese(surface) })
}

fn scales(surface: &str) -> &'static [(&'static str, i32); 4] {
    if is_chinese(surface) { &CHINESE } else { &ENGLISH }
}

impl Figure<'_> {
    fn words(&self) -> &'static [(&'static str, i32); 4] {
        if self.chinese { &CHINESE } else { &ENGLISH }
    }

    fn decimals(&self) -> usize {
        self.number.split_once('.').map_or(0, |(_, fraction)| fraction.len())
    }

    fn digits(&self) -> String {
        self.number.chars().filter(char::is_ascii_digit).collect()
    }

    /// The number with its scale word folded in.
    pub fn value(&self) -> f64 {
        let plain: String = self.number.chars().filter(|&c| c != ',').collect();
        plain.parse::<f64>().unwrap_or(0.0) * self.unit()
    }

    /// Half of what the last printed digit counts.
    pub fn rounding(&self) -> f64 {
        0.5 * self.unit() / 10f64.powi(i32::try_from(self.decimals()).unwrap_or(0))
    }

    fn unit(&self) -> f64 {
        10f64.powi(self.words()[self.scale].1)
    }

    /// Times ten to the `power`, as a slip of the point, of a zero or of the scale word would print it.
    pub fn shifted(&self, power: i32) -> Option<String> {
        let words = self.words();
        let digits = self.digits();
        let zero = digits.bytes().all(|b| b == b'0');
        let mut scale = self.scale;
        let mut point = i32::try_from(digits.len() - self.decimals()).ok()?;
        let step = |from: usize, to: usize| words[to].1 - words[from].1;
        // A thousandfold in English is the neighbouring scale word with the number untouched.
        let neighbour = if power == 3 { scale + 1 } else { scale.wrapping_sub(1) };
        if power.abs() == 3 && scale > 0 && (1..words.len()).contains(&neighbour) && step(scale, neighbour) == power {
            scale = neighbour;
        } else {
            point += power;
            let lead = i32::try_from(digits.len() - digits.trim_start_matches('0').len()).ok()?;
            while point - lead <= 0 && scale > 0 {
                point += step(scale - 1, scale);
                scale -= 1;
            }
            while power > 0 && point - lead > 4 && self.scale > 0 && scale + 1 < words.len() {
                point -= step(scale, scale + 1);
                scale += 1;
            }
        }
        let counted = self.decimals() == 0 && scale == 0;
        let number = self.print(&digits, point)?;
        if zero || counted && number.contains('.') || point <= 0 && self.decimals() == 0 {
            return None;
        }
        Some(self.with(&number, scale))
    }

    /// Another value in the same form: same scale word, same decimals. Refused where rounding would hide it.
    pub fn with_value(&self, value: f64) -> Option<String> {
        let number = format!("{:.*}", self.decimals(), value / self.unit());
        let (digits, decimals) = (number.replace('.', ""), self.decimals());
        if value <= 0.0 || digits.bytes().all(|b| b == b'0') || digits.len() > 20 {
            return None;
        }
        let (mut point, mut scale) = (i32::try_from(digits.len() - decimals).ok()?, self.scale);
        // Nobody prints 13133亿.
        if point > 4 && scale > 0 && scale + 1 < self.words().len() {
            point -= self.words()[scale + 1].1 - self.words()[scale].1;
            scale += 1;
        }
        let printed = self.print(&digits, point)?;
        (scale != self.scale || printed != self.number).then(|| self.with(&printed, scale))
    }

    /// Two unlike neighbouring digits in each other's place; `turn` says which pair of those that there are.
    pub fn swapped(&self, turn: usize) -> Option<String> {
        let bytes = self.number.as_bytes();
        let pairs: Vec<usize> = (1..bytes.len())
            .filter(|&at| {
                let (left, right) = (bytes[at - 1], bytes[at]);
                let both = left.is_ascii_digit() && right.is_ascii_digit() && left != right;
                both && (at > 1 || right != b'0')
            })
            .collect();
        let at = *pairs.get(turn.checked_rem(pairs.len())?)?;
        let mut number = bytes.to_vec();
        number.swap(at - 1, at);
        Some(self.with(std::str::from_utf8(&number).ok()?, self.scale))
    }

    /// `50.5` → `505`: the point lost. Not where a zero would come to stand first.
    pub fn without_point(&self) -> Option<String> {
        let (whole, fraction) = self.number.split_once('.')?;
        if whole.starts_with('0') {
            return None;
        }
        let digits = self.digits();
        let point = i32::try_from(digits.len()).ok()?;
        let grouped = whole.contains(',') || whole.len() + fraction.len() > 4;
        let number = if grouped { self.print(&digits, point)? } else { digits };
        Some(self.with(&number, self.scale))
    }

    /// The digits with the point after the first `point` of them, grouped as its language and its own print have it.
    fn print(&self, digits: &str, point: i32) -> Option<String> {
        let (whole, mut fraction) = match usize::try_from(point) {
            Ok(point) if point >= digits.len() => {
                (format!("{digits}{}", "0".repeat(point - digits.len())), String::new())
            }
            Ok(point) => (digits[..point].to_string(), digits[point..].to_string()),
            Err(_) => (String::new(), "0".repeat(usize::try_from(-point).ok()?) + digits),
        };
        if self.decimals() == 0 {
            fraction.truncate(fraction.trim_end_matches('0').len());
        }
        let whole = whole.trim_start_matches('0');
        let long = self.number.split('.').next().is_some_and(|whole| whole.len() > 3);
        let group = self.number.contains(',') || !self.chinese && !long;
        let whole = match whole {
            "" => "0".to_string(),
            short if short.len() <= 3 || !group => short.to_string(),
            long => grouped(long),
        };
        Some(if fraction.is_empty() { whole } else { format!("{whole}.{fraction}") })
    }

    fn with(&self, number: &str, scale: usize) -> String {
        let word = self.words()[scale].0;
        let gap = if word.is_empty() { "" } else { self.gap };
        format!("{}{number}{gap}{word}{}", self.before, self.after)
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shifted(surface: &str, power: i32) -> Option<String> {
        read(surface)?.shifted(power)
    }

    #[test]
    fn powers_of_ten_up() {
        for (before, power, after) in [
            ("50.5 billion", 1, "505 billion"),
            ("$9.80 billion", 1, "$98.0 billion"),
            ("50.5 billion yuan", 2, "5,050 billion yuan"),
            ("50.5 billion yuan", 3, "50.5 trillion yuan"),
            ("RMB 71.4 billion", 3, "RMB 71.4 trillion"),
            ("386,400 vehicles", 1, "3,864,000 vehicles"),
            ("168 cities", 1, "1,680 cities"),
            ("505亿", 1, "5050亿"),
            ("39万辆", 3, "3.9亿辆"),
            ("12600根", 1, "126000根"),
            ("4600余家", 2, "460000余家"),
            ("0.467元", 1, "4.67元"),
            ("0.99 trillion kWh", 1, "9.9 trillion kWh"),
        ] {
            assert_eq!(shifted(before, power).as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn powers_of_ten_down() {
        for (before, power, after) in [
            ("505亿", -1, "50.5亿"),
            ("50.5亿元", -2, "5050万元"),
            ("5.05 billion yuan", -1, "505 million yuan"),
            ("5.05 billion yuan", -3, "5.05 million yuan"),
            ("16 million", -2, "160,000"),
            ("1.684 million", -3, "1,684"),
            ("41,200", -2, "412"),
            ("1260座", -1, "126座"),
            ("0.69 yuan", -1, "0.069 yuan"),
        ] {
            assert_eq!(shifted(before, power).as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn what_no_slip_would_print_is_refused() {
        for (surface, power) in [
            ("half", 1),
            ("三成", 1),
            ("two-thirds", 1),
            ("1,350 to 1,620", 1),
            ("168个城市", -1),
            ("512 stores", -2),
            ("166,200 yuan", -3),
            ("97", -2),
        ] {
            assert_eq!(shifted(surface, power), None, "{surface}");
        }
    }

    #[test]
    fn digits_change_places() {
        for (before, turn, after) in [
            ("386,400", 0, "836,400"),
            ("386,400", 1, "368,400"),
            ("71.36 billion yuan", 0, "17.36 billion yuan"),
            ("71.36 billion yuan", 1, "71.63 billion yuan"),
            ("38.64万辆", 2, "83.64万辆"),
            ("38.64万辆", 1, "38.46万辆"),
            ("27.4%", 0, "72.4%"),
        ] {
            assert_eq!(read(before).and_then(|figure| figure.swapped(turn)).as_deref(), Some(after), "{before}");
        }
        for refused in ["7%", "22", "10", "6.2%", "一半", "300万"] {
            assert_eq!(read(refused).and_then(|figure| figure.swapped(0)), None, "{refused}");
        }
    }

    #[test]
    fn a_point_is_lost() {
        for (before, after) in
            [("50.5", "505"), ("$9.80 billion", "$980 billion"), ("48.7亿元", "487亿元"), ("2,240.35", "224,035")]
        {
            assert_eq!(read(before).and_then(|figure| figure.without_point()).as_deref(), Some(after), "{before}");
        }
        for refused in ["0.69 yuan", "512 stores", "39万辆", "half"] {
            assert_eq!(read(refused).and_then(|figure| figure.without_point()), None, "{refused}");
        }
    }

    #[test]
    fn another_value_keeps_the_form() {
        for (before, value, after) in [
            ("64.22 billion yuan", 80e9, "80.00 billion yuan"),
            ("58.6万辆", 703_000.0, "70.3万辆"),
            ("386,400 vehicles", 1_000_000.0, "1,000,000 vehicles"),
            ("1786家", 2000.0, "2000家"),
            ("1,786 hospitals", 900.0, "900 hospitals"),
            ("27.4%", 36.42, "36.4%"),
            ("1287亿元", 1.3133e12, "1.3133万亿元"),
        ] {
            assert_eq!(read(before).and_then(|figure| figure.with_value(value)).as_deref(), Some(after), "{before}");
        }
        for (refused, value) in [("27.4%", 27.41), ("27.4%", -3.0), ("五年", 7.0), ("1.6万亿元", 1e9)] {
            assert_eq!(read(refused).and_then(|figure| figure.with_value(value)), None, "{refused}");
        }
    }

    #[test]
    fn a_figure_knows_its_value_and_rounding() {
        let value = |surface: &str| read(surface).map(|figure| (figure.value(), figure.rounding()));
        assert_eq!(value("16 million"), Some((16e6, 5e5)));
        assert_eq!(value("38.64万辆"), Some((386_400.0, 50.0)));
        assert_eq!(value("3260万千瓦"), Some((3.26e7, 5e3)));
        assert_eq!(value("三成"), None);
    }
}
