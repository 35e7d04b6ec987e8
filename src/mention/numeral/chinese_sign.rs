//! The signs of Chinese numerals, plain, formal and traditional.

/// What a sign of a Chinese numeral means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// 零 to 九.
    Digit(u8),
    /// 十, 百, 千: multiplies one digit.
    Small(i32),
    /// 万, 亿, 兆: multiplies all before it.
    Big(i32),
    /// 数, 几: some.
    Some,
}

/// The meaning of `c` in a numeral.
pub fn sign(c: char) -> Option<Sign> {
    Some(match c {
        '零' | '〇' => Sign::Digit(0),
        '一' | '壹' => Sign::Digit(1),
        '二' | '两' | '兩' | '贰' | '貳' | '俩' | '倆' => Sign::Digit(2),
        '三' | '叁' | '參' => Sign::Digit(3),
        '四' | '肆' => Sign::Digit(4),
        '五' | '伍' => Sign::Digit(5),
        '六' | '陆' | '陸' => Sign::Digit(6),
        '七' | '柒' => Sign::Digit(7),
        '八' | '捌' => Sign::Digit(8),
        '九' | '玖' => Sign::Digit(9),
        '十' | '拾' => Sign::Small(1),
        '百' | '佰' => Sign::Small(2),
        '千' | '仟' => Sign::Small(3),
        '万' | '萬' => Sign::Big(4),
        '亿' | '億' => Sign::Big(8),
        '兆' => Sign::Big(12),
        '数' | '數' | '几' | '幾' => Sign::Some,
        _ => return None,
    })
}

/// Whether a Chinese numeral may begin with this character.
pub fn is_numeral_sign(c: char) -> bool {
    sign(c).is_some() || matches!(c, '廿' | '上' | '半')
}

/// The power of ten of a multiplier: 2 for 百, 8 for 亿.
pub fn is_multiplier(c: char) -> Option<i32> {
    match sign(c)? {
        Sign::Small(power) | Sign::Big(power) => Some(power),
        _ => None,
    }
}

/// The digit that `c` is.
pub fn digit(c: char) -> Option<u8> {
    match sign(c)? {
        Sign::Digit(d) => Some(d),
        _ => None,
    }
}
