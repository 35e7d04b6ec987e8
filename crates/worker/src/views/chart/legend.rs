//! The legend of a chart: each sort of mark that it shows, in words.

use crossfoot_protocol::Locale;

use super::draw::{Mark, Pen, wide};

/// Height of a line of the legend.
const LINE: u32 = 20;

/// Draws the legend below `top`, and gives the height that it takes.
pub fn legend(pen: &mut Pen, locale: Locale, marks: &[Mark], width: u32, top: u32) -> u32 {
    let (mut x, mut y) = (10, top + 14);
    for mark in marks {
        let text = text(locale, *mark);
        let needed = 18 + wide(text) + 14;
        if x > 10 && x + needed > width {
            (x, y) = (10, y + LINE);
        }
        pen.mark(*mark, (x, y - 4), String::new(), None);
        pen.text("legend-text", x + 12, y, text);
        x += needed;
    }
    y + 10 - top
}

fn text(locale: Locale, mark: Mark) -> &'static str {
    let (en, zh) = match mark {
        Mark::Actual => ("reached", "已实现"),
        Mark::Forecast => ("foreseen", "预测"),
        Mark::Target => ("aimed at", "目标"),
        Mark::Implied => ("implied by a growth or share", "由增长率或占比推算"),
        Mark::Slip => ("suspected slip", "疑为单位失误"),
        Mark::Repaired => ("where it would belong", "应在的位置"),
    };
    locale.pick(en, zh)
}
