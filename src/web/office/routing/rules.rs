//! Routing rules: the list, adding, removing.

use super::countries::{self, Choice};
use crate::domain::{Category, Country, Role, RuleId, UnitId};
use crate::routing::{self, RuleLine};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::office::sign_in::see_other;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::{FieldError, Fields};
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// New rules are put so far behind the last one that others fit in between.
const STEP: i64 = 10;
const LAST_POSITION: i64 = 9_999;

#[derive(Serialize)]
struct View {
    rules: Vec<Line>,
    countries: Vec<Choice>,
    categories: Vec<Labelled<Category>>,
    units: Vec<Labelled<UnitId>>,
    errors: Vec<FieldError>,
    notice: Option<&'static str>,
    position: String,
    country: String,
    category: String,
    unit: String,
}

#[derive(Serialize)]
struct Line {
    id: RuleId,
    position: i64,
    country: Option<Country>,
    category: Option<Category>,
    unit: String,
    unit_id: UnitId,
}

#[derive(Serialize)]
struct Labelled<T> {
    value: T,
    label: String,
}

impl From<RuleLine> for Line {
    fn from(line: RuleLine) -> Self {
        Self {
            id: line.rule.id,
            position: line.rule.position,
            country: line.rule.country,
            category: line.rule.category,
            unit_id: line.rule.unit,
            unit: line.unit,
        }
    }
}

/// GET /rules
pub async fn list(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    let notice = match request.query_string() {
        "added" => Some("keeping-rule-added"),
        "removed" => Some("keeping-rule-removed"),
        _ => None,
    };
    page(&portal, &who, &Fields::default(), None, notice).await
}

/// POST /rules
pub async fn add(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let position = form
        .value("position")
        .filter(|place| (1..=LAST_POSITION).contains(place));
    let (position, unit) = match (position, form.value::<UnitId>("unit")) {
        (Some(position), Some(unit)) => (position, unit),
        (None, _) => {
            let problem = Some(("position", "keeping-bad-position"));
            return page(&portal, &who, &form, problem, None).await;
        }
        (_, None) => {
            let problem = Some(("unit", "lead-problem-unit"));
            return page(&portal, &who, &form, problem, None).await;
        }
    };
    let (country, category) = (form.value("country"), form.value("category"));
    let (store, now) = (&portal.store, portal.now());
    routing::add_rule(store, &who.actor, position, country, category, unit, now).await?;
    Ok(see_other("/rules?added").finish())
}

/// POST /rules/{id}/remove
pub async fn remove(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let id: RuleId = id.parse().map_err(|_| PageError::NotFound)?;
    routing::remove_rule(&portal.store, &who.actor, &id, portal.now()).await?;
    Ok(see_other("/rules?removed").finish())
}

async fn page(
    portal: &Portal,
    who: &SignedIn,
    form: &Fields,
    problem: Option<(&'static str, &str)>,
    notice: Option<&'static str>,
) -> Answer {
    who.require(Role::Administrator)?;
    let (store, words, lang) = (&portal.store, &portal.translations, who.lang);
    let rules = routing::rules(store, &who.actor).await?;
    let units = routing::units(store, &who.actor, portal.now()).await?;
    let last = rules.last().map_or(0, |line| line.rule.position);
    let status = match problem {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let errors = problem.into_iter().map(|(field, id)| FieldError {
        field,
        text: words.plain(lang, id),
    });
    let view = View {
        rules: rules.into_iter().map(Line::from).collect(),
        countries: countries::choices(words, lang),
        categories: Category::ALL
            .iter()
            .map(|category| Labelled {
                value: *category,
                label: words.plain(lang, &format!("category-{category}")),
            })
            .collect(),
        units: units
            .into_iter()
            .map(|unit| Labelled {
                value: unit.row.id,
                label: unit.row.name,
            })
            .collect(),
        errors: errors.collect(),
        notice,
        position: match form.text("position") {
            "" => (last + STEP).min(LAST_POSITION).to_string(),
            typed => typed.to_owned(),
        },
        country: form.text("country").to_owned(),
        category: form.text("category").to_owned(),
        unit: form.text("unit").to_owned(),
    };
    let template = "office/routing/rules.html";
    let html = render::page_for(portal, lang, "/rules", template, &view, &who.person())?;
    Ok(render::html(status, html))
}
