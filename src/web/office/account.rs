//! One's own account: roles, password, open sessions.

use super::invitation::password_message;
use super::session::{self, SignedIn};
use super::sign_in::see_other;
use crate::domain::Role;
use crate::staff::{self, OpenSession, Place, StaffError};
use crate::store;
use crate::vault::TokenKey;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::{FieldError, Fields};
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize)]
struct View {
    name: String,
    display_name: String,
    roles: Vec<Role>,
    unit: Option<String>,
    sessions: Vec<Line>,
    idle_minutes: i64,
    max_hours: i64,
    errors: Vec<FieldError>,
    notice: Option<&'static str>,
}

#[derive(Serialize)]
struct Line {
    began: i64,
    seen: i64,
    here: bool,
}

impl From<OpenSession> for Line {
    fn from(session: OpenSession) -> Self {
        Self {
            began: session.began.0,
            seen: session.seen.0,
            here: session.place == Place::Here,
        }
    }
}

/// GET /account
pub async fn show(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    let notice = match request.query_string() {
        "password" => Some("staff-password-changed"),
        "sessions" => Some("staff-others-ended"),
        _ => None,
    };
    page(&portal, &request, &who, None, notice).await
}

/// POST /account/password
pub async fn change_password(
    portal: web::Data<Portal>,
    request: HttpRequest,
    who: SignedIn,
    form: Fields,
) -> Answer {
    let (old, new) = (form.text("old"), form.text("password"));
    if new != form.text("again") {
        let problem = Some(("again", "staff-passwords-differ"));
        return page(&portal, &request, &who, problem, None).await;
    }
    let (store, here, now) = (&portal.store, token(&portal, &request)?, portal.now());
    let problem = match staff::change_password(store, &who.actor, &here, old, new, now).await {
        Ok(()) => return Ok(see_other("/account?password").finish()),
        Err(StaffError::Refused) => ("old", "staff-old-wrong"),
        Err(StaffError::Locked { .. }) => ("old", "staff-old-locked"),
        Err(StaffError::Password(problem)) => ("password", password_message(problem)),
        Err(other) => return Err(other.into()),
    };
    page(&portal, &request, &who, Some(problem), None).await
}

/// POST /account/sessions: ends the sessions this person left open elsewhere.
pub async fn end_other_sessions(
    portal: web::Data<Portal>,
    request: HttpRequest,
    who: SignedIn,
) -> Answer {
    let here = token(&portal, &request)?;
    staff::end_other_sessions(&portal.store, &who.actor, &here, portal.now()).await?;
    Ok(see_other("/account?sessions").finish())
}

fn token(portal: &Portal, request: &HttpRequest) -> Result<TokenKey, PageError> {
    session::token(portal, request).ok_or(PageError::SignIn)
}

async fn page(
    portal: &Portal,
    request: &HttpRequest,
    who: &SignedIn,
    problem: Option<(&'static str, &str)>,
    notice: Option<&'static str>,
) -> Answer {
    let (store, here) = (&portal.store, token(portal, request)?);
    staff::forget_ended(store, session::limits(portal), portal.now()).await?;
    let sessions = staff::own_sessions(store, &who.actor, &here).await?;
    let unit = match who.actor.unit.clone() {
        Some(id) => {
            let unit = store.read(move |db| store::units::find(db, &id)).await;
            Some(unit.map_err(PageError::internal)?.name)
        }
        None => None,
    };
    let status = match problem {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let errors = problem.into_iter().map(|(field, id)| FieldError {
        field,
        text: portal.translations.plain(who.lang, id),
    });
    let view = View {
        name: who.actor.name.clone(),
        display_name: who.display_name.clone(),
        roles: who.actor.roles.iter().copied().collect(),
        unit,
        sessions: sessions.into_iter().map(Line::from).collect(),
        idle_minutes: portal.settings.sessions.idle_minutes,
        max_hours: portal.settings.sessions.max_hours,
        errors: errors.collect(),
        notice,
    };
    let template = "office/staff/account.html";
    let html = render::page_for(portal, who.lang, "/account", template, &view, &who.person())?;
    Ok(render::html(status, html))
}
