//! A check explained.

use crossfoot::check;
use crossfoot_protocol::{Answer, Locale, RuleView};

/// The explanation of a check.
pub fn rule(name: &str, locale: Locale) -> Option<Answer> {
    let rule = check::rule(name)?;
    let parts = [
        (locale.pick("What it finds", "发现什么"), rule.finds.of(locale).to_owned()),
        (locale.pick("Why it matters", "为什么重要"), rule.why.of(locale).to_owned()),
        (locale.pick("It fires on", "会提示的例子"), rule.fires.join("\n")),
        (locale.pick("It stays silent on", "不会提示的例子"), rule.silent.join("\n")),
        (locale.pick("When it abstains", "何时不作判断"), rule.abstains.of(locale).to_owned()),
    ];
    Some(Answer::Rule(RuleView {
        name: name.into(),
        title: rule.title.of(locale).into(),
        parts: parts.map(|(heading, text)| (heading.into(), text)).into(),
    }))
}
