//! Forwarding a tip: to whom, under which codes, and why.

use super::{Answer, invalid, see_other};
use crate::domain::{Category, Country, ForwardReason, HandlingCode, Role, TipId, TipState, Tlp};
use crate::routing::{self, Forwarding, Proposal, RoutingError, Terms};
use crate::screening::{self, Reading, Watch};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    id: String,
    short: String,
    version: i64,
    state: TipState,
    ready: bool,
    mine: bool,
    grade: String,
    assessment: String,
    what: String,
    named: Option<Country>,
    lang: String,
    country: Option<Country>,
    countries: Vec<Choice>,
    units: Vec<UnitChoice>,
    unit: String,
    proposed: Option<String>,
    rule: Option<RuleView>,
    handlings: &'static [HandlingCode],
    handling: HandlingCode,
    handling_note: String,
    tlps: Vec<Label>,
    tlp: Tlp,
    reasons: &'static [ForwardReason],
    reason: Option<ForwardReason>,
    remark: String,
    hold_seconds: i64,
    problem: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct UnitChoice {
    id: String,
    name: String,
    countries: String,
    sealed: bool,
}

#[derive(Serialize)]
struct Label {
    value: Tlp,
    word: String,
}

#[derive(Serialize)]
struct RuleView {
    country: Option<Country>,
    category: Option<Category>,
}

/// GET /tips/{id}/forward: `country` names another one than the tipster did.
pub async fn form(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    request: HttpRequest,
) -> Answer {
    who.require(Role::Moderator)?;
    let tip: TipId = id.parse().map_err(|_| PageError::NotFound)?;
    let query = Fields::of_query(request.query_string());
    page(&portal, &who, &tip, StatusCode::OK, &query, None).await
}

/// POST /tips/{id}/forward
pub async fn send(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    who.require(Role::Moderator)?;
    let tip: TipId = id.parse().map_err(|_| PageError::NotFound)?;
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(version), Some(handling), Some(tlp), Some(reason)) = (
        form.value("version"),
        form.value("handling"),
        form.value("tlp"),
        form.value("reason"),
    ) else {
        let problem = Some("lead-problem-choice");
        return page(&portal, &who, &tip, unprocessable, &form, problem).await;
    };
    let forwarding = Forwarding {
        unit: form.value("unit"),
        country: form.value("country"),
        handling,
        handling_note: form.text("handling-note").to_owned(),
        tlp,
        reason,
        remark: form.text("remark").to_owned(),
    };
    let settings = &portal.settings;
    let terms = Terms {
        now: portal.now(),
        undo_seconds: settings.screening.undo_seconds,
        from: settings.mail.from.clone(),
        office_url: settings.site.office_url.clone(),
    };
    let (store, words) = (&portal.store, &portal.translations);
    let (actor, own, of) = (&who.actor, &who.own, (&tip, version));
    match routing::forward(store, words, actor, own, of, forwarding, terms).await {
        Ok(lead) => Ok(see_other(&format!("/leads/{lead}"))),
        Err(why) => {
            let (status, id) = match why {
                RoutingError::Invalid(problem) => (unprocessable, invalid(problem)),
                RoutingError::Stale => (StatusCode::CONFLICT, "desk-problem-stale"),
                RoutingError::NotClaimed => (StatusCode::CONFLICT, "desk-problem-not-claimed"),
                RoutingError::NotScreened(_) => (StatusCode::CONFLICT, "lead-problem-not-screened"),
                RoutingError::Mail(why) => (unprocessable, super::certificate(why)),
                other => return Err(other.into()),
            };
            page(&portal, &who, &tip, status, &form, Some(id)).await
        }
    }
}

async fn page(
    portal: &Portal,
    who: &SignedIn,
    tip: &TipId,
    status: StatusCode,
    form: &Fields,
    problem: Option<&str>,
) -> Answer {
    let settings = &portal.settings.screening;
    let watch = Watch {
        now: portal.now(),
        lease_seconds: settings.claim_minutes * 60,
        undo_seconds: settings.undo_seconds,
    };
    let (store, actor, lang) = (&portal.store, &who.actor, who.lang.code());
    let reading = screening::read(store, actor, &who.own, tip, lang, watch).await?;
    let named = reading.answers.as_ref().and_then(|answers| answers.country);
    let country = match form.pairs().iter().any(|(name, _)| name == "country") {
        true => form.value("country"),
        false => named,
    };
    let category = reading.object.as_ref().map(|about| about.category);
    let proposal = routing::propose(store, actor, country, category).await?;
    let units = routing::units(store, actor, watch.now).await?;
    let units = units
        .into_iter()
        .map(|unit| UnitChoice {
            id: unit.row.id.to_string(),
            name: unit.row.name,
            countries: unit.row.countries,
            sealed: unit.certificate.and_then(Result::ok).is_some(),
        })
        .collect();
    let mut view = view(reading, form, proposal, units);
    view.countries = countries(portal, who);
    view.country = country;
    view.named = named;
    view.hold_seconds = settings.undo_seconds;
    view.problem = problem.map(|id| portal.translations.plain(who.lang, id));
    let (path, template) = (format!("/tips/{tip}/forward"), "office/leads/forward.html");
    let html = render::page_for(portal, who.lang, &path, template, &view, &who.person())?;
    Ok(render::html(status, html))
}

fn view(
    reading: Reading,
    form: &Fields,
    proposal: Option<Proposal>,
    units: Vec<UnitChoice>,
) -> View {
    let tip = &reading.tip;
    let proposed = proposal.as_ref().map(|p| p.unit.to_string());
    let chosen = form.text("unit").to_owned();
    let ready = matches!(tip.state, TipState::Credible | TipState::Disclosure)
        && reading.assessment.is_some();
    View {
        short: super::super::tips::short(tip.id.as_str()),
        version: form.value("version").unwrap_or(tip.version),
        ready,
        mine: reading.holder.as_ref().filter(|h| h.me).is_some(),
        grade: format!("{}{}", tip.source_grade, tip.information_grade),
        state: tip.state,
        lang: tip.lang.clone(),
        id: tip.id.to_string(),
        assessment: reading
            .assessment
            .as_ref()
            .map(|text| text.to_string())
            .unwrap_or_default(),
        what: reading.answers.map(|a| a.what).unwrap_or_default(),
        named: None,
        country: None,
        countries: Vec::new(),
        unit: if chosen.is_empty() {
            proposed.clone().unwrap_or_default()
        } else {
            chosen
        },
        units,
        proposed,
        rule: proposal.map(|p| RuleView {
            country: p.rule.country,
            category: p.rule.category,
        }),
        handlings: HandlingCode::ALL,
        handling: form.value("handling").unwrap_or(HandlingCode::H0),
        handling_note: form.text("handling-note").to_owned(),
        tlps: Tlp::ALL
            .iter()
            .map(|&value| Label {
                word: super::view::tlp_word(value),
                value,
            })
            .collect(),
        tlp: form.value("tlp").unwrap_or(Tlp::Amber),
        reasons: ForwardReason::ALL,
        reason: form.value("reason"),
        remark: form.text("remark").to_owned(),
        hold_seconds: 0,
        problem: None,
    }
}

fn countries(portal: &Portal, who: &SignedIn) -> Vec<Choice> {
    let name = |c: &Country| portal.translations.plain(who.lang, &format!("country-{c}"));
    let mut all: Vec<Choice> = Country::all()
        .map(|country| Choice {
            label: name(&country),
            value: country.to_string(),
        })
        .collect();
    all.sort_by(|a, b| a.label.cmp(&b.label));
    all
}
