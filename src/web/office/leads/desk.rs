//! What the moderators see of the leads they sent.

use super::view::{List, Refused, View};
use super::{Answer, lead_id, see_other};
use crate::domain::{LeadState, Role};
use crate::routing;
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};

/// GET /leads
pub async fn list(portal: web::Data<Portal>, who: SignedIn, request: HttpRequest) -> Answer {
    who.require(Role::Moderator)?;
    let query = Fields::of_query(request.query_string());
    let state: Option<LeadState> = query.value("state");
    let page = query.value("page").unwrap_or(1);
    let wanted = state.into_iter().collect();
    let found = routing::leads(&portal.store, &who.actor, wanted, page).await?;
    let states = LeadState::ALL.to_vec();
    let view = List::new("/leads", state, states, found, portal.now());
    let (template, person) = ("office/leads/list.html", who.person());
    let html = render::page_for(&portal, who.lang, "/leads", template, &view, &person)?;
    Ok(render::html(StatusCode::OK, html))
}

/// GET /leads/{id}
pub async fn show(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    who.require(Role::Moderator)?;
    let (lead, now) = (lead_id(&id)?, portal.now());
    let opened = routing::read(&portal.store, &who.actor, &who.own, &lead, now).await?;
    let view = View::new(opened, now, Refused::default());
    let (path, template) = (format!("/leads/{lead}"), "office/leads/lead.html");
    let html = render::page_for(&portal, who.lang, &path, template, &view, &who.person())?;
    Ok(render::html(StatusCode::OK, html))
}

/// POST /leads/{id}/undo: back to the tip, which is in one's own hands again.
pub async fn undo(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    who.require(Role::Moderator)?;
    let lease = portal.settings.screening.claim_minutes * 60;
    let (lead, now) = (lead_id(&id)?, portal.now());
    let tip = routing::take_back(&portal.store, &who.actor, &lead, lease, now).await?;
    Ok(see_other(&format!("/tips/{tip}")))
}
