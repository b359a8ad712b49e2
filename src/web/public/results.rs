//! What came of the objects, in honest figures: sentences, charts, and a table
//! beside each chart.

use super::cache::cached;
use super::charts::{Bar, Columns, Point};
use super::{begins, lang};
use crate::domain::Month;
use crate::i18n::Lang;
use crate::imaging::Begins;
use crate::publishing::{self, Figures, Narrowed, Outcomes, TipCount, TipsOf};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// So many columns leave room for a year under each.
const ROOMY: usize = 5;
/// Columns that a year needs where there are more.
const YEAR_COLUMNS: usize = 3;

#[derive(Serialize)]
struct View {
    shown: i64,
    answered: i64,
    outcomes: Vec<OutcomeLine>,
    narrowed_count: i64,
    narrowed: Vec<NarrowedLine>,
    narrowed_chart: Option<Columns>,
    tips: Vec<TipsLine>,
    tips_chart: Option<Columns>,
    /// The number of the last whole month; none if it is too small to be told.
    latest: Option<i64>,
}

#[derive(Serialize)]
struct OutcomeLine {
    name: String,
    count: i64,
    bar: Bar,
}

#[derive(Serialize)]
struct NarrowedLine {
    month: String,
    new: i64,
    so_far: i64,
}

#[derive(Serialize)]
struct TipsLine {
    month: String,
    /// None if it is too small to be told.
    count: Option<i64>,
}

/// GET /{lang}/results
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&code)?;
    let path = format!("/{}/results", lang.code());
    let now = portal.now();
    // When a month is over its number appears, though nothing else has changed:
    // so the page does not stand under its address alone.
    let key = format!("{path} {}", Month::of(now));
    let build = || async {
        let figures = publishing::figures(&portal.store, now).await?;
        let view = view(&portal, lang, figures);
        render::page(&portal, lang, &path, "public/results.html", &view)
    };
    cached(&portal, &request, &key, build).await
}

fn view(portal: &Portal, lang: Lang, figures: Figures) -> View {
    let begins = begins(lang);
    let month = |month: Month| {
        let tr = &portal.translations;
        let name = tr.plain(lang, &format!("month-alone-{}", month.number()));
        let year = month.year().to_string();
        let args = [("month", name.into()), ("year", year.into())];
        tr.text(lang, "month-year", &args)
    };
    let latest = figures.tips.last().and_then(|line| told(line.tally));
    View {
        shown: figures.outcomes.shown(),
        answered: figures.outcomes.answered(),
        outcomes: outcomes(portal, lang, figures.outcomes),
        narrowed_count: figures.outcomes.few_countries,
        narrowed_chart: narrowed_chart(&figures.narrowed, begins),
        tips_chart: tips_chart(&figures.tips, begins),
        narrowed: figures
            .narrowed
            .iter()
            .map(|line| NarrowedLine {
                month: month(line.month),
                new: line.new,
                so_far: line.so_far,
            })
            .collect(),
        tips: figures
            .tips
            .iter()
            .map(|line| TipsLine {
                month: month(line.month),
                count: told(line.tally),
            })
            .collect(),
        latest,
    }
}

fn told(tally: TipCount) -> Option<i64> {
    match tally {
        TipCount::Few => None,
        TipCount::About(count) => Some(count),
    }
}

fn outcomes(portal: &Portal, lang: Lang, sum: Outcomes) -> Vec<OutcomeLine> {
    let lines = [
        ("state-published", sum.open),
        ("outcome-few-countries", sum.few_countries),
        ("outcome-sold-widely", sum.sold_widely),
        ("outcome-already-known", sum.already_known),
        ("results-withdrawn", sum.withdrawn),
    ];
    let most = lines
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or_default();
    let line = |(id, count): (&str, i64)| OutcomeLine {
        name: portal.translations.plain(lang, id),
        count,
        bar: Bar::of(count, most, begins(lang)),
    };
    lines.into_iter().map(line).collect()
}

fn narrowed_chart(lines: &[Narrowed], begins: Begins) -> Option<Columns> {
    let point = |line: &Narrowed| point(line.month, Some(line.so_far), line.so_far.to_string());
    Columns::of(grouped(lines.iter().map(point)), begins)
}

fn tips_chart(lines: &[TipsOf], begins: Begins) -> Option<Columns> {
    let point = |line: &TipsOf| match told(line.tally) {
        Some(count) => point(line.month, Some(count), count.to_string()),
        None => point(line.month, None, format!("<{}", publishing::FEW)),
    };
    Columns::of(grouped(lines.iter().map(point)), begins)
}

/// Months by their numbers: names in 31 languages do not fit under a column.
fn point(month: Month, value: Option<i64>, shown: String) -> Point {
    Point {
        value,
        shown,
        below: month.number().to_string(),
        group: Some(month.year().to_string()),
    }
}

/// A year stands only under its first month, and under that only if there is
/// room before the next one.
fn grouped(points: impl Iterator<Item = Point>) -> Vec<Point> {
    let mut points: Vec<Point> = points.collect();
    let years: Vec<_> = points.iter().map(|point| point.group.clone()).collect();
    let crowded = points.len() > ROOMY;
    for (n, point) in points.iter_mut().enumerate() {
        let begins = n == 0 || years[n - 1] != years[n];
        let end = years[n..]
            .iter()
            .take_while(|year| **year == years[n])
            .count();
        let cramped = crowded && end < YEAR_COLUMNS && n + end < years.len();
        if !begins || cramped {
            point.group = None;
        }
    }
    points
}
