//! `crossfoot rules`: the checks, listed or explained, and how a name of one is taken.

use std::process::ExitCode;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Args, ValueEnum};
use crossfoot::check::{Explanation, RULES, Rule, Sure};
use crossfoot::report::rules_json;
use crossfoot::settings::Locale;

use super::{Language, print};

#[derive(Args)]
pub struct Rules {
    /// Name of a check, `unit-slip`.
    #[arg(value_parser = RuleParser, hide_possible_values = true)]
    name: Option<String>,
    /// Explain in this language.
    #[arg(long, value_enum, default_value_t = Language::En)]
    language: Language,
    /// `json` explains all of them in both languages.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub fn command(options: &Rules) -> Result<ExitCode, String> {
    let locale = options.language.locale();
    if options.format == Format::Json {
        return print(rules_json() + "\n");
    }
    let Some(name) = &options.name else {
        let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
        let lines = RULES.iter().map(|rule| format!("{:width$}  {}\n", rule.name, rule.title.of(locale)));
        return print(lines.collect::<String>());
    };
    let mut explained = crossfoot::check::explained();
    let (rule, explanation) = explained.find(|(rule, _)| rule.name == name).ok_or_else(|| no_check(name))?;
    print(in_words(rule, explanation, locale))
}

fn in_words(rule: &Rule, explanation: &Explanation, locale: Locale) -> String {
    let example = |lines: &[&str]| lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
    let sure = |sure: &Sure| format!("  {}%  {}\n", sure.given, sure.when.of(locale));
    let sure: String = explanation.confidence.iter().map(sure).collect();
    format!(
        "{}: {}\n\n{}\n  {}\n\n{}\n  {}\n\n{}\n{}\n{}\n{}\n{}\n  {}\n\n{}\n{}",
        rule.name,
        rule.title.of(locale),
        locale.pick("What it finds", "发现什么"),
        explanation.finds.of(locale),
        locale.pick("Why it matters", "为何重要"),
        explanation.why.of(locale),
        locale.pick("It fires on", "会提示的例子"),
        example(explanation.fires),
        locale.pick("It stays silent on", "不会提示的例子"),
        example(explanation.silent),
        locale.pick("When it abstains", "何时不作判断"),
        explanation.abstains.of(locale),
        locale.pick("How sure it is", "有多大把握"),
        sure,
    )
}

/// Takes the name of a check, and lets a shell complete it.
#[derive(Clone)]
pub struct RuleParser;

impl TypedValueParser for RuleParser {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        // the words of a refusal are clap's own for a function
        (|name: &str| crossfoot::check::rule(name).map(|rule| rule.name.to_owned()).ok_or_else(|| no_check(name)))
            .parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(RULES.iter().map(|rule| PossibleValue::new(rule.name).help(rule.title.of(Locale::En)))))
    }
}

/// Says that there is no check of that name, and which one may have been meant.
fn no_check(name: &str) -> String {
    let alike = RULES.iter().map(|rule| (strsim::jaro_winkler(name, rule.name), rule.name));
    let nearest = alike.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > 0.75);
    let advice = nearest.map(|(_, rule)| format!("did you mean “{rule}”? ")).unwrap_or_default();
    format!("there is no check “{name}”; {advice}`crossfoot rules` lists them")
}
