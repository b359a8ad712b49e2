//! A unit's inbox: the leads that have left for it, and what it answers.

use super::view::{List, Refused, View};
use super::{Answer, invalid, lead_id, see_other};
use crate::domain::{LeadId, LeadOutcome, LeadState, Role};
use crate::routing::{self, RoutingError};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};

/// GET /inbox
pub async fn list(portal: web::Data<Portal>, who: SignedIn, request: HttpRequest) -> Answer {
    who.require(Role::Investigator)?;
    let query = Fields::of_query(request.query_string());
    let state: Option<LeadState> = query.value("state").filter(|s: &LeadState| s.has_left());
    let page = query.value("page").unwrap_or(1);
    let wanted = state.into_iter().collect();
    let found = routing::inbox(&portal.store, &who.actor, wanted, page).await?;
    let left = LeadState::ALL.iter().copied().filter(|s| s.has_left());
    let view = List::new("/inbox", state, left.collect(), found, portal.now());
    let (template, person) = ("office/leads/inbox.html", who.person());
    let html = render::page_for(&portal, who.lang, "/inbox", template, &view, &person)?;
    Ok(render::html(StatusCode::OK, html))
}

/// GET /inbox/{id}
pub async fn show(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    who.require(Role::Investigator)?;
    let lead = lead_id(&id)?;
    page(&portal, &who, &lead, StatusCode::OK, Refused::default()).await
}

async fn page(
    portal: &Portal,
    who: &SignedIn,
    lead: &LeadId,
    status: StatusCode,
    refused: Refused,
) -> Answer {
    let now = portal.now();
    let opened = routing::read(&portal.store, &who.actor, &who.own, lead, now).await?;
    let view = View::new(opened, now, refused);
    let (path, template) = (format!("/inbox/{lead}"), "office/leads/received.html");
    let html = render::page_for(portal, who.lang, &path, template, &view, &who.person())?;
    Ok(render::html(status, html))
}

/// POST /inbox/{id}/acknowledge
pub async fn acknowledge(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
) -> Answer {
    who.require(Role::Investigator)?;
    let lead = lead_id(&id)?;
    match routing::acknowledge(&portal.store, &who.actor, &lead, portal.now()).await {
        Ok(()) => Ok(see_other(&format!("/inbox/{lead}"))),
        Err(RoutingError::WrongState(_)) => {
            let refused = refused(&portal, &who, "lead-problem-wrong-state", None);
            page(&portal, &who, &lead, StatusCode::CONFLICT, refused).await
        }
        Err(other) => Err(other.into()),
    }
}

/// POST /inbox/{id}/outcome
pub async fn outcome(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    who.require(Role::Investigator)?;
    let lead = lead_id(&id)?;
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(outcome), Some(version)) =
        (form.value::<LeadOutcome>("outcome"), form.value("version"))
    else {
        let refused = refused(&portal, &who, "lead-problem-outcome", Some(&form));
        return page(&portal, &who, &lead, unprocessable, refused).await;
    };
    let (store, note, now) = (&portal.store, form.text("note"), portal.now());
    let kept = routing::record_outcome(store, &who.actor, &lead, version, outcome, note, now).await;
    let (status, id) = match kept {
        Ok(()) => return Ok(see_other(&format!("/inbox/{lead}"))),
        Err(RoutingError::Invalid(problem)) => (unprocessable, invalid(problem)),
        Err(RoutingError::Stale) => (StatusCode::CONFLICT, "lead-problem-stale"),
        Err(other) => return Err(other.into()),
    };
    let refused = refused(&portal, &who, id, Some(&form));
    page(&portal, &who, &lead, status, refused).await
}

fn refused(portal: &Portal, who: &SignedIn, id: &str, form: Option<&Fields>) -> Refused {
    Refused {
        problem: Some(portal.translations.plain(who.lang, id)),
        note: form.map(|form| form.text("note").to_owned()),
        outcome: form.and_then(|form| form.value("outcome")),
    }
}
