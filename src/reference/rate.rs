//! The reader's own exchange rates: `1 USD = 7.2 CNY`, read with the means that read the articles.

use crate::mention::{self, Context};
use crate::settings::Rate;
use crate::text::Span;
use crate::value::{Amount, Decimal, Unit};

/// An exchange rate as typed: two amounts in two currencies, both above zero; `None` where it is anything else.
///
/// ```
/// use crossfoot::reference::rate;
/// for typed in ["1 USD = 7.2 CNY", "$1 = 7.2 yuan", "1美元=7.2元", "10 USD = 72 CNY"] {
///     let rate = rate(typed).unwrap();
///     assert_eq!((rate.from, rate.to, rate.worth.to_string()), ("USD", "CNY", "7.2".to_owned()));
/// }
/// assert_eq!(rate("1 USD = 7.2 USD"), None);
/// ```
pub fn rate(text: &str) -> Option<Rate> {
    let found = mention::read(text, Span::new(0, text.len()), &Context::of(text, None));
    let mut amounts = found.mentions.iter().filter_map(|mention| match (&mention.unit, mention.amount?) {
        (Unit::Money(code), Amount::One(one)) => Some((*code, one.value)),
        _ => None,
    });
    let ((from, first), (to, second)) = (amounts.next()?, amounts.next()?);
    let sound = from != to && first > Decimal::ZERO && second > Decimal::ZERO && amounts.next().is_none();
    Some(Rate { from, to, worth: second.checked_div(first)?.normalize() }).filter(|_| sound)
}
