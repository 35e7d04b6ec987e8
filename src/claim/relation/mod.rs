//! What the words of a sentence tie together: a growth to its level, two ends of a change, two amounts of a conversion,
//! a whole to its parts. Indices are those of the reading's claims.

mod across;
mod alone;
mod among;
mod apposed;
mod before;
mod beside;
mod brackets;
mod change;
mod closing;
mod conversion;
mod difference;
mod evident;
mod gap;
mod growth;
mod margin;
mod named;
mod of_told;
mod partition;
mod parts;
mod rates;
mod reach;
mod remainder;
mod respective;
mod run;
mod share;
mod total;
mod utilized;
mod way;
mod whole;

pub use before::complete as complete_changes;
pub use margin::complete as complete_margins;
pub use parts::one_unit;
pub use way::reached;
pub use whole::complete as complete_shares;

use std::borrow::Cow;

use super::{Claim, Measure};
use crate::mention::{Kind, Mention};
use crate::text::Span;

/// A tie between figures of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// "2.3 billion yuan, up 27.4%": the level after the change, and the rate.
    Growth {
        /// The level that was reached.
        level: usize,
        /// The rate at which it got there.
        rate: usize,
    },
    /// "grew by 17.9% from 441 GW", 比上年末的7.7万个增长27.3%: the level before and the rate; what it came to stands elsewhere.
    Base {
        /// The level before.
        from: usize,
        /// The rate.
        rate: usize,
    },
    /// "from 1.8 to 2.3 billion", "2.3 billion, up from 1.8 billion": where it began and where it ended.
    Change {
        /// The level before.
        from: usize,
        /// The level after.
        to: usize,
        /// What the verb or the preposition says of the way: up or down; `None` when it says nothing.
        way: Option<super::Direction>,
    },
    /// "50.5 billion yuan ($7 billion)": one amount in two currencies.
    Conversion {
        /// The amount printed first.
        amount: usize,
        /// The same in another currency.
        other: usize,
    },
    /// "from 10.1% to 12.8%, up 2.7 points": two levels and how far apart they are said to be.
    Difference {
        /// The level before.
        from: usize,
        /// The level after.
        to: usize,
        /// What lies between them.
        by: usize,
    },
    /// "120 in all: 70 from A and 50 from B": a whole and the parts listed of it.
    Parts {
        /// The whole.
        whole: usize,
        /// Its parts; a single one of an incomplete list.
        parts: Vec<usize>,
        /// Whether the text says that these are all.
        complete: bool,
    },
    /// "of which 48,000 were exported, accounting for 40%": a part and its share.
    Share {
        /// The part.
        part: usize,
        /// Its share.
        share: usize,
        /// The whole, where it stands right before.
        whole: Option<usize>,
    },
}

impl Relation {
    /// The highest index of a claim that it ties.
    pub(super) fn highest(&self) -> usize {
        match self {
            Relation::Growth { level, rate } => *level.max(rate),
            Relation::Base { from, rate } => *from.max(rate),
            Relation::Change { from, to, .. } => *from.max(to),
            Relation::Difference { from, to, by } => *from.max(to).max(by),
            Relation::Conversion { amount, other } => *amount.max(other),
            Relation::Parts { whole, parts, .. } => parts.iter().copied().max().unwrap_or(*whole).max(*whole),
            Relation::Share { part, share, whole } => whole.unwrap_or(0).max(*part).max(*share),
        }
    }
}

/// The figures of one sentence, as the finders of relations see them.
struct Sentence<'a> {
    text: &'a str,
    span: Span,
    mentions: &'a [Mention],
    claims: &'a [Claim],
    /// Index of the first of `claims` in the reading.
    first: usize,
}

impl<'a> Sentence<'a> {
    /// The sentence of these claims; none without a claim.
    fn of(text: &'a str, mentions: &'a [Mention], claims: &'a [Claim], first: usize) -> Option<Self> {
        Some(Sentence { text, span: claims.first()?.sentence, mentions, claims, first })
    }

    /// The sentences of these claims as one, the last of them that of the claim `cut`; none where they do not stand in order.
    fn joined(text: &'a str, mentions: &'a [Mention], claims: &'a [Claim], cut: usize, first: usize) -> Option<Self> {
        let span = Span { start: claims.first()?.sentence.start, end: claims.get(cut)?.sentence.end };
        let stands = span.start <= span.end && text.get(span.range()).is_some();
        stands.then_some(Sentence { text, span, mentions, claims, first })
    }

    fn mention(&self, index: usize) -> &'a Mention {
        &self.mentions[self.claims[index].mention]
    }

    /// The text between two figures, the second behind the first; empty when they overlap.
    fn between(&self, first: usize, second: usize) -> &'a str {
        let (end, start) = (self.mention(first).span.end as usize, self.mention(second).span.start as usize);
        self.text.get(end..start).unwrap_or_default()
    }

    /// The text of the sentence before a figure.
    fn before(&self, index: usize) -> &'a str {
        &self.text[self.span.start as usize..self.mention(index).span.start as usize]
    }

    /// The text behind a figure, to the end of the sentence.
    fn behind(&self, index: usize) -> &'a str {
        let end = self.claims[index].sentence.end.max(self.mention(index).span.end);
        self.text.get(self.mention(index).span.end as usize..end as usize).unwrap_or_default()
    }

    /// The text between two figures without the dates, the changes and the amounts in brackets in it; `None` when any
    /// other figure stands between.
    fn bare(&self, first: usize, second: usize) -> Option<String> {
        let (mut at, end) = (self.mention(first).span.end, self.mention(second).span.start);
        let mut gap = String::new();
        for other in self.mentions.get(self.claims[first].mention + 1..self.claims[second].mention)? {
            let head = self.text.get(at as usize..other.span.start as usize)?;
            let bracket = head.trim_end().trim_end_matches(['约', '合', '~', '≈']).ends_with(['(', '（']);
            let change = matches!(other.kind, Kind::Percent | Kind::Points | Kind::Multiple);
            if !(other.is_calendar() || change || bracket) {
                return None;
            }
            gap.push_str(head);
            gap.push(' ');
            at = other.span.end;
        }
        gap.push_str(self.text.get(at as usize..end as usize)?);
        gap.retain(|c| !matches!(c, '(' | ')' | '（' | '）'));
        gap.make_ascii_lowercase();
        Some(gap)
    }

    /// The relations without those that take so much for each as the sum of its parts.
    fn without_means(&self, mut found: Vec<Relation>) -> Vec<Relation> {
        found.retain(|relation| match relation {
            Relation::Parts { whole, .. } => whole.checked_sub(self.first).is_none_or(|whole| !self.is_mean(whole)),
            _ => true,
        });
        found
    }

    /// Whether a figure is told as so much for each.
    fn is_mean(&self, index: usize) -> bool {
        #[rustfmt::skip]
        const WORDS: &[&str] = &[
            "人均", "平均", "户均", "日均", "月均", "年均", "均价", "中位数", "per capita", "average", "median", "mean ",
        ];
        let lead = index.checked_sub(1).map_or_else(|| self.before(index), |last| self.between(last, index));
        let lead = lead.to_ascii_lowercase();
        WORDS.iter().any(|word| lead.contains(word))
    }

    /// Whether a figure is the rate of a change.
    fn is_rate(&self, index: usize) -> bool {
        self.claims[index].measure == Measure::Growth
            && matches!(self.mention(index).kind, Kind::Percent | Kind::Multiple)
    }

    /// The text between two figures, without the dates and periods in it.
    fn gap(&self, first: usize, second: usize) -> Cow<'a, str> {
        let (mut at, end) = (self.mention(first).span.end, self.mention(second).span.start);
        let mut gap = String::new();
        let within = self.claims[first].mention + 1..self.claims[second].mention;
        if within.is_empty() {
            return Cow::Borrowed(self.between(first, second));
        }
        for date in self.mentions.get(within).unwrap_or_default().iter().filter(|m| m.is_calendar()) {
            gap.push_str(self.text.get(at as usize..date.span.start as usize).unwrap_or_default());
            gap.push(' ');
            at = date.span.end;
        }
        gap.push_str(self.text.get(at as usize..end as usize).unwrap_or_default());
        Cow::Owned(gap)
    }
}

/// The relations among the claims of one sentence; `first` is the index of the first of `claims` in the reading.
pub fn relations(text: &str, mentions: &[Mention], claims: &[Claim], first: usize) -> Vec<Relation> {
    let Some(sentence) = Sentence::of(text, mentions, claims, first) else { return Vec::new() };
    let mut found = conversion::find(&sentence);
    let changes = change::find(&sentence);
    found.extend(growth::find(&sentence, &changes));
    found.extend(difference::find(&sentence, &changes));
    found.extend(changes);
    evident::complete(&sentence, &mut found);
    beside::complete(&sentence, &mut found);
    found.extend(parts::find(&sentence));
    found.extend(among::find(&sentence, &found));
    found.extend(remainder::find(&sentence));
    found.extend(share::find(&sentence));
    of_told::complete(&sentence, &mut found);
    found.extend(apposed::find(&sentence, &found));
    alone::complete(&sentence, &mut found);
    found.extend(total::find(&sentence, &found));
    sentence.without_means(found)
}

/// The ties of figures that stand alone in a few sentences which go on with each other; `tied` are those that they have.
pub fn alone(text: &str, mentions: &[Mention], claims: &[Claim], first: usize, tied: &[Relation]) -> Vec<Relation> {
    let Some(joined) = Sentence::joined(text, mentions, claims, claims.len().saturating_sub(1), first) else {
        return Vec::new();
    };
    let mut found = tied.to_vec();
    alone::complete_few(&joined, &mut found);
    found.retain(|relation| !tied.contains(relation));
    found
}

/// The total at the end of clauses that semicolons part, each of which tells one part of it.
pub fn total_of_clauses(
    text: &str,
    mentions: &[Mention],
    claims: &[Claim],
    first: usize,
    tied: &[Relation],
) -> Option<Relation> {
    let joined = Sentence::joined(text, mentions, claims, claims.len().checked_sub(1)?, first)?;
    total::of_clauses(&joined, tied)
}

/// The relations between the claims from `cut` on, all of one sentence, and those before, all of the sentence before it.
pub fn across(
    text: &str,
    mentions: &[Mention],
    claims: &[Claim],
    cut: usize,
    first: usize,
    tied: &[Relation],
) -> Vec<Relation> {
    let joined = Sentence::joined(text, mentions, claims, cut, first);
    joined.map_or(Vec::new(), |joined| joined.without_means(across::find(&joined, cut, tied)))
}

/// Lists of the claims from `cut` on, all of one sentence, that are all of a whole told in that sentence or in those before; a bulleted
/// list began at `chain`.
pub fn complete_lists(
    text: &str,
    mentions: &[Mention],
    claims: &[Claim],
    (cut, chain): (usize, usize),
    first: usize,
    tied: &[Relation],
) -> Vec<Relation> {
    let joined = Sentence::joined(text, mentions, claims, cut, first);
    joined.map_or(Vec::new(), |joined| joined.without_means(partition::find(&joined, cut, chain, tied)))
}

/// The claims of one sentence that are parts of another one without a name of their own, by index in the reading.
pub fn unnamed_parts(text: &str, mentions: &[Mention], claims: &[Claim], first: usize) -> Vec<usize> {
    Sentence::of(text, mentions, claims, first).map_or(Vec::new(), |sentence| parts::unnamed(&sentence))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::claim::{Direction, Reading};

    /// Each relation as its kind and the figures that it ties.
    pub(super) fn told(text: &str) -> Vec<String> {
        let article = crate::text::split::split(text).remove(0);
        let reading = Reading::of(&Arc::new(article), None, &Default::default());
        let surface =
            |claim: &usize| reading.mentions[reading.claims[*claim].mention].span.of(&reading.article.text).to_owned();
        let line = |relation: &Relation| match relation {
            Relation::Growth { level, rate } => format!("growth {} | {}", surface(level), surface(rate)),
            Relation::Base { from, rate } => format!("base {} | {}", surface(from), surface(rate)),
            Relation::Change { from, to, way } => {
                let way = way.map_or("", |w| if w == Direction::Up { " up" } else { " down" });
                format!("change {} | {}{way}", surface(from), surface(to))
            }
            Relation::Conversion { amount, other } => format!("conversion {} | {}", surface(amount), surface(other)),
            Relation::Difference { from, to, by } => {
                format!("difference {} | {} | {}", surface(from), surface(to), surface(by))
            }
            Relation::Share { part, share, whole } => {
                let whole = whole.as_ref().map_or(String::new(), |whole| format!(" of {}", surface(whole)));
                format!("share {} | {}{whole}", surface(part), surface(share))
            }
            Relation::Parts { whole, parts, complete } => {
                let parts: Vec<String> = parts.iter().map(surface).collect();
                format!("{} {} | {}", if *complete { "all" } else { "some" }, surface(whole), parts.join(" | "))
            }
        };
        reading.relations.iter().map(line).collect()
    }

    #[test]
    fn a_growth_and_its_level() {
        for (text, tie) in [
            ("Sales reached 2.3 billion yuan, up 27.4%.", "growth 2.3 billion yuan | 27.4%"),
            (
                "Sales reached 2.3 billion yuan in 2024, a year-on-year increase of 27.4%.",
                "growth 2.3 billion yuan | 27.4%",
            ),
            ("Sales rose 27.4% year on year to 2.3 billion yuan.", "growth 2.3 billion yuan | 27.4%"),
            ("Sales are expected to exceed 820, marking a growth of 29.3%.", "growth 820 | 29.3%"),
            ("销售额达23亿元，同比增长27.4%。", "growth 23亿元 | 27.4%"),
            ("销售额同比增长27.4%，达到23亿元。", "growth 23亿元 | 27.4%"),
        ] {
            assert_eq!(told(text), [tie], "{text}");
        }
    }

    #[test]
    fn a_growth_of_something_else() {
        for text in [
            "Sales reached 2.3 billion yuan, while profit rose 27.4%.",
            "Sales reached 2.3 billion yuan. Profit rose 27.4%.",
            "销售额达23亿元，净利润同比增长27.4%。",
            "Sales reached 2.3 billion yuan, 27.4% of the total.",
        ] {
            assert!(told(text).iter().all(|line| !line.starts_with("growth")), "{text}");
        }
    }

    #[test]
    fn a_growth_from_a_level_without_the_one_it_led_to() {
        for (text, tie) in [
            ("Wind capacity grew by 17.9% from 441 GW a year before.", "base 441 GW | 17.9%"),
            ("The port's total fell by 11.3%, from 35.3 million tonnes.", "base 35.3 million tonnes | 11.3%"),
            ("充电桩比上年末的7.7万个增长27.3%。", "base 7.7万个 | 27.3%"),
        ] {
            assert_eq!(told(text), [tie], "{text}");
        }
    }

    #[test]
    fn two_ends_of_a_change() {
        for (text, tie) in [
            (
                "Sales rose from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
                "change 1.8 billion yuan | 2.3 billion yuan up",
            ),
            (
                "Sales reached 2.3 billion yuan, up from 1.8 billion yuan a year earlier.",
                "change 1.8 billion yuan | 2.3 billion yuan up",
            ),
            ("销售额由18亿元降至13亿元。", "change 18亿元 | 13亿元 down"),
            ("销售额从2023年的18亿元增长到2024年的23亿元。", "change 18亿元 | 23亿元 up"),
        ] {
            assert_eq!(told(text), [tie], "{text}");
        }
    }

    #[test]
    fn a_growth_between_two_levels() {
        for (text, level, change) in [
            (
                "Sales came to $627.6 billion in 2024, up 19.1% from $526.8 billion in 2023.",
                "growth $627.6 billion | 19.1%",
                "change $526.8 billion | $627.6 billion",
            ),
            (
                "全年观看5.12亿次，比2023年的4.15亿次增长23.4%。",
                "growth 5.12亿次 | 23.4%",
                "change 4.15亿次 | 5.12亿次",
            ),
            (
                "发电124.8亿千瓦时，上年同期为107.4亿千瓦时，同比增长16.2%。",
                "growth 124.8亿千瓦时 | 16.2%",
                "change 107.4亿千瓦时 | 124.8亿千瓦时",
            ),
            (
                "The season drew 2.52 million spectators. That is 9.1% more than the 2.31 million of 2023.",
                "growth 2.52 million | 9.1%",
                "change 2.31 million | 2.52 million",
            ),
        ] {
            let found = told(text);
            let has = |tie: &str| found.iter().any(|line| line.starts_with(tie));
            assert!(has(level) || has(&level.replace(" |", " spectators |")), "{text} {found:?}");
            assert!(has(change), "{text} {found:?}");
        }
        let part = "充电桩达到9.8万个，其中当年新增2.1万个，比上年末的7.7万个增长27.3%。";
        assert!(told(part).iter().all(|line| !line.starts_with("change")), "{:?}", told(part));
    }

    #[test]
    fn a_growth_that_its_figures_bear_out() {
        let all = |text: &str| told(text).join("; ");
        for (text, ties) in [
            (
                "Operating costs fell 23.5% to $39 million ($51 million).",
                "growth $39 million | 23.5%; change $51 million | $39 million",
            ),
            (
                "Permits worth €42.8 billion were granted, after €35.1 billion in the same months of 2023, an increase of 21.9%.",
                "growth €42.8 billion | 21.9%; change €35.1 billion | €42.8 billion",
            ),
            (
                "港口由1520.4万吨增至1622.3万吨，只增长6.7%。",
                "growth 1622.3万吨 | 6.7%; change 1520.4万吨 | 1622.3万吨 up",
            ),
            // the word is turned: what stands in brackets is that of the year before
            (
                "Operating costs rose 23.5% to $39 million ($51 million).",
                "growth $39 million | 23.5%; change $51 million | $39 million",
            ),
        ] {
            let found = all(text);
            assert!(ties.split("; ").all(|tie| found.contains(tie)), "{text}: {found}");
        }
        // two levels that have nothing to do with the rate, or that nothing says to be of two times
        let fund = "The fund paid $39 million for a ship and $51 million for a quay, 27.5% below its budget.";
        assert!(!all(fund).contains("change"));
        assert!(!all("净利润为58.4亿元，核心利润为41.6亿元，同比增长28.8%。").contains("change"));
    }

    #[test]
    fn two_currencies_of_one_amount() {
        for (text, tie) in [
            ("The fund holds 50.5 billion yuan ($7 billion).", "conversion 50.5 billion yuan | $7 billion"),
            ("The fund holds 50.5 billion yuan (about US$7 billion).", "conversion 50.5 billion yuan | US$7 billion"),
            ("基金规模为505亿元（约合70亿美元）。", "conversion 505亿元 | 70亿美元"),
        ] {
            assert_eq!(told(text), [tie], "{text}");
        }
        assert_eq!(told("It paid 50.5 billion yuan and $7 billion."), Vec::<String>::new());
    }

    #[test]
    fn a_whole_and_its_parts() {
        for (text, tie) in [
            ("The park has 120 firms in all, comprising 70 start-ups and 50 suppliers.", "all 120 | 70 | 50"),
            ("The park has 120 firms, including 70 start-ups and 30 suppliers.", "some 120 | 70 | 30"),
            ("园区有企业120家，其中制造企业70家、服务企业30家。", "some 120家 | 70家 | 30家"),
            ("制造企业70家、服务企业50家，合计120家。", "all 120家 | 70家 | 50家"),
            ("制造企业70家、服务企业50家，两者相加正是120家。", "all 120家 | 70家 | 50家"),
            ("园区有企业120家，占7.0%，其中制造企业70家、其他企业50家。", "all 120家 | 70家 | 50家"),
            ("Hunan had 1,786 hospitals in 2024, 512 of them public and 1,274 private.", "all 1,786 | 512 | 1,274"),
        ] {
            let parts: Vec<String> = told(text).into_iter().filter(|line| !line.starts_with("share")).collect();
            assert_eq!(parts, [tie], "{text}");
        }
        assert_eq!(told("The park has 120 firms and 70 shops."), Vec::<String>::new());
    }

    #[test]
    fn a_list_that_is_all_of_a_whole_told_before() {
        for (text, tie) in [
            (
                "The region had 1,786 clinics in 2024. Public clinics came to 512 and private ones to 1,274.",
                "all 1,786 | 512 | 1,274",
            ),
            (
                "Revenue rose to 4.76 billion yuan. Tea brought in 2.38 billion yuan, juice 1.43 billion yuan and water 950 million yuan, shares of 50%, 30% and 20%.",
                "all 4.76 billion yuan | 2.38 billion yuan | 1.43 billion yuan | 950 million yuan",
            ),
            (
                "全年收入21.97万亿元。税收收入17.5万亿元，非税收入4.47万亿元。",
                "all 21.97万亿元 | 17.5万亿元 | 4.47万亿元",
            ),
            (
                "It delivered 386,400 vans. That was 66,900 in the first quarter, 87,400 in the second, 103,400 in the third and 128,700 in the fourth.",
                "all 386,400 | 66,900 | 87,400 | 103,400 | 128,700",
            ),
        ] {
            let parts: Vec<String> = told(text).into_iter().filter(|line| line.starts_with("all")).collect();
            assert_eq!(parts, [tie], "{text}");
        }
        for text in [
            "The region had 1,786 clinics in 2024. Public schools came to 512 and libraries to 274.",
            "Revenue rose to 4.76 billion yuan. Tea brought in 2.38 billion yuan and juice 1.43 billion yuan.",
            "Five of them stayed. Four men and five women left.",
        ] {
            assert!(told(text).iter().all(|line| !line.starts_with("all")), "{text} {:?}", told(text));
        }
    }

    #[test]
    fn a_list_that_its_sentence_opens_in_other_words() {
        for (text, tie) in [
            (
                "年末存栏家畜812万头，比上年减少3%：绵羊401万、山羊298万、牛68万、马45万。",
                "some 812万头 | 401万 | 298万 | 68万 | 45万",
            ),
            ("Of the 41 trams, 22 run in Ghent, 11 in Bruges and 8 in Ostend.", "some 41 | 22 | 11 | 8"),
            ("市议会61席中，蓝党占32席，绿党占29席。", "some 61席 | 32席 | 29席"),
            (
                "The yards have 412 MW, of which 260 MW at Gdynia, a third (33.3%) of the coast's 780 MW, and 152 MW at Ustka.",
                "some 412 MW | 260 MW | 152 MW",
            ),
            ("The canton had 920 km of such track last year, out of 4,180 km of railway.", "some 4,180 km | 920 km"),
            ("A further 310 MW is being built and 440 MW is planned, 750 MW together.", "all 750 MW | 310 MW | 440 MW"),
            (
                "The flood cost us 640 million euros. Our reinsurers bear 460 million euros of it and 180 million euros remain with us.",
                "all 640 million euros | 460 million euros | 180 million euros",
            ),
        ] {
            let parts: Vec<String> = told(text)
                .into_iter()
                .filter(|line| line.starts_with(['a', 's']))
                .filter(|line| !line.starts_with("share"))
                .collect();
            assert_eq!(parts, [tie], "{text}");
        }
        for text in [
            // another clause with a verb of its own
            "The fire took 90 homes, of which 31 were empty, and 240 sheds and barns.",
            // the two left are of the fourteen
            "Twelve of our 14 halls are in daily use; the other two stay shut.",
            // marks are no schools
            "全县18所小学里，平均分超过360分的有11所。",
        ] {
            let parts = told(text).into_iter().filter(|line| line.starts_with("some") || line.starts_with("all"));
            assert!(
                parts.clone().all(|line| !line.contains("240") && !line.contains("Twelve |") && !line.contains("360")),
                "{text} {:?}",
                parts.collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn a_list_in_traditional_characters() {
        let text = "全年銷售汽車12萬輛，其中出口4.8萬輛，佔40%。";
        assert!(told(text).contains(&"share 4.8萬輛 | 40% of 12萬輛".to_owned()), "{:?}", told(text));
    }

    #[test]
    fn a_part_and_its_share() {
        for (text, tie) in [
            (
                "It made 120,000 cars, of which 48,000 were exported, accounting for 40% of the total.",
                "share 48,000 | 40% of 120,000",
            ),
            ("全年销售汽车12万辆，其中出口4.8万辆，占40%。", "share 4.8万辆 | 40% of 12万辆"),
            ("出口4.8万辆，占比40%。", "share 4.8万辆 | 40%"),
            ("They make up 64.0% of capacity (64.2 GW of 100.3 GW).", "share 64.2 GW | 64.0% of 100.3 GW"),
            ("Of the 240 matches, 167, or 69.6%, were full.", "share 167 | 69.6% of 240"),
            ("全省床位58.2万张，长沙市10.34万张，占17.8%。", "share 10.34万张 | 17.8% of 58.2万张"),
            (
                "The group put its loss at $81 million, just under a quarter (24.1%) of the $336 million of the year.",
                "share $81 million | 24.1% of $336 million",
            ),
        ] {
            let shares: Vec<String> = told(text).into_iter().filter(|line| line.starts_with("share")).collect();
            assert_eq!(shares, [tie], "{text}");
        }
        assert_eq!(told("It made 120,000 cars, 40% of them blue."), Vec::<String>::new());
    }
}
