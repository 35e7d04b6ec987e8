//! The charts of the overview: each series over time, laid out in whole units, with a table of what it shows.

mod axis;
mod draw;
mod legend;
mod plot;
mod svg;

use std::cmp::Reverse;

use crossfoot::claim::Measure;
use crossfoot::report::{PointRow, SeriesRow};
use crossfoot_protocol::{ChartRowView, ChartView, ChartsView, ExportView, Locale};

use super::matrix::{self, spot};
use super::separated::separated;
use crate::checked::{Checked, number};
use crate::names::{self, Names};
use crate::words;

/// Rows of a chart's data table on the page, at most; the file has all.
const MOST_ROWS: usize = 200;
/// The widths in which a chart can be drawn.
const WIDTHS: (u32, u32) = (300, 1200);

/// Charts `from..to`: those with a suspected slip first, then those with most points.
pub fn charts(checked: &Checked, locale: Locale, from: u32, to: u32, width: u32) -> ChartsView {
    let all = &checked.report.series;
    let mut order: Vec<usize> = (0..all.len()).collect();
    let slips = |index: &usize| all[*index].points.iter().any(|point| point.repaired.is_some());
    order.sort_by_key(|index| (!slips(index), Reverse(all[*index].points.len())));
    let total = all.len() as u32;
    let (from, to) = (from.min(total), to.min(total));
    let names = Names::new();
    let shown = order.get(from as usize..to as usize).unwrap_or_default();
    let charts = shown.iter().filter_map(|index| chart(checked, &names, locale, *index as u32, width)).collect();
    ChartsView { from, total, charts }
}

fn chart(checked: &Checked, names: &Names, locale: Locale, id: u32, width: u32) -> Option<ChartView> {
    let series = checked.report.series.get(id as usize)?;
    let width = width.clamp(WIDTHS.0, WIDTHS.1);
    let (height, shapes) = plot::plot(checked, locale, series, width);
    Some(ChartView {
        id,
        title: title(names, locale, series),
        about: about(locale, series),
        width,
        height,
        shapes,
        header: header(locale),
        rows: series.points.iter().take(MOST_ROWS).map(|point| row(checked, locale, series, point)).collect(),
    })
}

/// A chart or the table as a file.
pub fn picture(checked: &Checked, locale: Locale, format: &str, id: u32, width: u32) -> Option<ExportView> {
    let names = Names::new();
    let (name, mime, content) = match format {
        "matrix" => ("crossfoot-matrix.csv".to_owned(), "text/csv;charset=utf-8", matrix::table(checked, locale)),
        "svg" => {
            let chart = chart(checked, &names, locale, id, width)?;
            (format!("crossfoot-chart-{}.svg", id + 1), "image/svg+xml", svg::svg(&chart))
        }
        "csv" => {
            let series = checked.report.series.get(id as usize)?;
            (format!("crossfoot-series-{}.csv", id + 1), "text/csv;charset=utf-8", data(checked, series))
        }
        _ => return None,
    };
    Some(ExportView { format: format.into(), name, mime: mime.into(), content })
}

/// `paper lantern, market size, China`.
fn title(names: &Names, locale: Locale, series: &SeriesRow) -> String {
    let comma = locale.pick(", ", "，");
    let mut metric = names.of(locale, &series.metric).to_owned();
    if series.measure != Measure::Level {
        metric = [metric.as_str(), &words::measure(locale, series.measure, None)].join(comma);
    }
    let scope = series.scope.as_deref().map(|scope| names.of(locale, scope));
    let parts = [series.topic.as_deref(), Some(metric.as_str()), scope];
    parts.into_iter().flatten().collect::<Vec<_>>().join(comma)
}

fn about(locale: Locale, series: &SeriesRow) -> String {
    let printed: Vec<&PointRow> = series.points.iter().filter(|point| point.implied.is_none()).collect();
    let mut articles: Vec<&str> = printed.iter().map(|point| point.article.as_str()).collect();
    articles.sort_unstable();
    articles.dedup();
    let slips = printed.iter().filter(|point| point.repaired.is_some()).count();
    let (first, last) = match (series.points.first(), series.points.last()) {
        (Some(first), Some(last)) => (first.period.label.as_str(), last.period.label.as_str()),
        _ => ("", ""),
    };
    let (count, sources) = (printed.len(), articles.len());
    let plural = |count: usize, one: &'static str, many: &'static str| if count == 1 { one } else { many };
    let mut text = locale.pick(
        format!(
            "{count} {} in {sources} {}, {}",
            plural(count, "figure", "figures"),
            plural(sources, "article", "articles"),
            if first == last { first.to_owned() } else { format!("{first} to {last}") }
        ),
        format!(
            "{sources} 篇文章中的 {count} 个数字，{}",
            if first == last { first.to_owned() } else { format!("{first} 至 {last}") }
        ),
    );
    if slips > 0 {
        text += &locale.pick(
            format!(", {slips} suspected {} of units", plural(slips, "slip", "slips")),
            format!("，{slips} 处疑为单位失误"),
        );
    }
    text + locale.pick(".", "。")
}

fn header(locale: Locale) -> Vec<String> {
    let names = locale.pick(
        ["As printed", "Article", "Period", "Status", "Value", "Remark"],
        ["原文", "文章", "时段", "性质", "数值", "备注"],
    );
    names.map(str::to_owned).to_vec()
}

fn row(checked: &Checked, locale: Locale, series: &SeriesRow, point: &PointRow) -> ChartRowView {
    let unit = names::unit(locale, &series.unit);
    let with_unit = |value: &str| [plot::in_words(locale, value).as_str(), unit].join(" ").trim_end().to_owned();
    let remark = match (&point.repaired, point.implied) {
        (Some(repaired), _) => locale.pick(
            format!("suspected slip; would belong at {}", with_unit(repaired)),
            format!("疑为单位失误，应在 {}", with_unit(repaired)),
        ),
        (_, Some("growth")) => locale.pick("implied by this growth".into(), "由该增长率推算".into()),
        (_, Some(_)) => locale.pick("implied by this share".into(), "由该占比推算".into()),
        _ => String::new(),
    };
    let cells = vec![
        point.surface.clone(),
        source(checked, point),
        point.period.label.clone(),
        words::status(locale, point.status).into(),
        with_unit(&point.value),
        remark,
    ];
    ChartRowView { spot: spot(checked, number(&point.mention, 'm').unwrap_or_default()), cells }
}

/// The outlet of a point, else its headline, else the article's number.
fn source(checked: &Checked, point: &PointRow) -> String {
    let row = number(&point.article, 'a').and_then(|article| checked.report.articles.get(article));
    let names = row.map_or([""; 2], |row| [row.source.as_str(), row.title.as_str()]);
    names.into_iter().find(|name| !name.is_empty()).unwrap_or(&point.article).to_owned()
}

/// The points of a series for a spreadsheet: names of columns stay the same in both languages.
fn data(checked: &Checked, series: &SeriesRow) -> String {
    #[rustfmt::skip]
    const HEAD: [&str; 19] = [
        "topic", "metric", "scope", "measure", "period", "from", "until", "status", "figure", "value", "low", "high",
        "unit", "implied_by", "repaired", "article", "title", "source", "published",
    ];
    let rows = series.points.iter().map(|point| {
        let article = number(&point.article, 'a').and_then(|article| checked.report.articles.get(article));
        let of = |pick: fn(&crossfoot::report::ArticleRow) -> &String| article.map(pick).cloned().unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        vec![
            text(&series.topic),
            series.metric.clone(),
            text(&series.scope),
            words::measure(Locale::En, series.measure, None),
            point.period.label.clone(),
            point.period.start.clone(),
            point.period.end.clone(),
            status(point).into(),
            point.surface.clone(),
            point.value.clone(),
            text(&point.low),
            text(&point.high),
            series.unit.clone(),
            point.implied.unwrap_or_default().into(),
            text(&point.repaired),
            point.article.clone(),
            of(|row| &row.title),
            of(|row| &row.source),
            of(|row| &row.published).replace('T', " "),
        ]
    });
    separated(std::iter::once(HEAD.map(str::to_owned).to_vec()).chain(rows))
}

fn status(point: &PointRow) -> &'static str {
    use crossfoot::claim::Status;
    match point.status {
        Status::Actual => "actual",
        Status::Forecast => "forecast",
        Status::Target => "target",
        Status::Cap => "cap",
    }
}

#[cfg(test)]
mod tests;
