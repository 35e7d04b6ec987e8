//! The reading of a figure that a slip of units suggests.

use super::Repair;
use crate::link::{ClaimId, Linked};
use crate::settings::Locale;
use crate::text::Lang;
use crate::value::{Decimal, plain, power_of_ten};

/// Whether an article looks translated from Chinese: an English body under a headline with Chinese characters.
pub fn is_translated(linked: &Linked, id: ClaimId) -> bool {
    let article = &linked.reading(id).article;
    article.lang == Lang::En && article.title.chars().any(crate::text::around::is_han)
}

/// Whether a figure may have been told in Chinese first: its money is, or an article of the set.
pub fn may_be_translated(linked: &Linked, id: ClaimId) -> bool {
    let chinese = |article: &crate::text::Article| {
        article.lang == Lang::Zh || article.title.chars().any(crate::text::around::is_han)
    };
    linked.mention(id).unit.currency() == Some("CNY")
        || linked.readings().iter().any(|reading| chinese(&reading.article))
}

/// The figure with its number divided by the factor, its words kept: “500 billion RMB” as “50 billion RMB”.
pub fn scaled(linked: &Linked, locale: Locale, doubt: ClaimId, power: i32) -> Option<Repair> {
    let surface = linked.surface(doubt);
    let start = surface.find(|c: char| c.is_ascii_digit())?;
    let rest = &surface[start..];
    let len = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(rest.len());
    let printed = rest[..len].trim_end_matches(['.', ',']);
    let number: Decimal = printed.replace(',', "").parse().ok()?;
    let mended = number.checked_mul(power_of_ten(-power)?)?;
    let to = format!("{}{}{}", &surface[..start], plain(mended), &rest[printed.len()..]);
    let why = match power {
        1 if surface.to_ascii_lowercase().contains("billion") && may_be_translated(linked, doubt) => locale.pick(
            format!("{printed}亿 = {} billion: 亿 is 100 million", plain(mended)),
            format!("{printed}亿 = {} billion（1亿 = 100 million）", plain(mended)),
        ),
        _ => {
            let factor = power_of_ten(power.abs()).map(plain).unwrap_or_default();
            let (en, zh) = if power > 0 { ("divided by", "除以") } else { ("times", "乘以") };
            locale.pick(format!("{printed} {en} {factor}"), format!("{printed} {zh} {factor}"))
        }
    };
    Some(Repair { claim: doubt, power, figures: vec![linked.figure(doubt)], from: surface.to_owned(), to, why })
}
