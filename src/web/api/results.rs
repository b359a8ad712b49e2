//! The figures of the results page.

use super::problem::{ApiError, Refusals};
use super::query::Query;
use super::{admit, send};
use crate::publishing::{self, Figures, TipCount};
use crate::web::Portal;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;
use utoipa::ToSchema;

/// What came of the objects, and how many tips came.
#[derive(Serialize, ToSchema)]
pub struct ResultsAnswer {
    /// Objects by what came of them.
    objects: OutcomesAnswer,
    /// Objects narrowed to few countries, by month, oldest first.
    narrowed: Vec<NarrowedAnswer>,
    /// Tips by whole months, oldest first.
    tips: Vec<TipsAnswer>,
}

/// Objects by what came of them.
#[derive(Serialize, ToSchema)]
pub struct OutcomesAnswer {
    /// Every object that was ever shown.
    shown: i64,
    /// Still looked for.
    published: i64,
    /// Identified, origin narrowed to few countries.
    few_countries: i64,
    /// Identified, sold widely.
    sold_widely: i64,
    /// Already known.
    already_known: i64,
    /// Taken down.
    withdrawn: i64,
}

/// Objects narrowed to few countries.
#[derive(Serialize, ToSchema)]
pub struct NarrowedAnswer {
    /// Which month.
    #[schema(example = "2026-03", pattern = "^[0-9]{4}-[0-9]{2}$")]
    month: String,
    /// In this month.
    new: i64,
    /// Until its end.
    so_far: i64,
}

/// Tips of one month. Exactly one of the two numbers is there.
#[derive(Serialize, ToSchema)]
pub struct TipsAnswer {
    /// Which month.
    #[schema(example = "2026-03", pattern = "^[0-9]{4}-[0-9]{2}$")]
    month: String,
    /// How many, to the nearest five.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, multiple_of = 5)]
    about: Option<i64>,
    /// Fewer than this, or none: a number so small is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    fewer_than: Option<i64>,
}

/// What came of the objects, and how many tips came.
#[utoipa::path(
    get,
    path = "/api/v1/results",
    tag = "Results",
    operation_id = "getResults",
    responses(
        (status = 200, description = "The figures.", body = ResultsAnswer, headers(
            ("ETag" = String, description = "Send it back as If-None-Match."),
        )),
        Refusals,
    )
)]
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
) -> Result<HttpResponse, ApiError> {
    admit(&portal, &request)?;
    Query::of(&request, &[]).finish()?;
    let figures = publishing::figures(&portal.store, portal.now()).await?;
    send(&request, &ResultsAnswer::from(figures))
}

impl From<Figures> for ResultsAnswer {
    fn from(figures: Figures) -> Self {
        let sum = figures.outcomes;
        let narrowed = figures.narrowed.iter().map(|line| NarrowedAnswer {
            month: line.month.to_string(),
            new: line.new,
            so_far: line.so_far,
        });
        let tips = figures.tips.iter().map(|line| TipsAnswer {
            month: line.month.to_string(),
            about: match line.tally {
                TipCount::About(count) => Some(count),
                TipCount::Few => None,
            },
            fewer_than: match line.tally {
                TipCount::About(_) => None,
                TipCount::Few => Some(publishing::FEW),
            },
        });
        Self {
            objects: OutcomesAnswer {
                shown: sum.shown(),
                published: sum.open,
                few_countries: sum.few_countries,
                sold_widely: sum.sold_widely,
                already_known: sum.already_known,
                withdrawn: sum.withdrawn,
            },
            narrowed: narrowed.collect(),
            tips: tips.collect(),
        }
    }
}
