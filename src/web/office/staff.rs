//! Accounts: the list, inviting, closing, opening, ending sessions; and one's own.

use super::session::SignedIn;
use super::sign_in::password_message;
use crate::domain::{Role, StaffId, StaffState, UnitId};
use crate::staff::{self, NewInvitation, StaffError};
use crate::store;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize)]
struct View {
    members: Vec<Line>,
    waiting: Vec<Waiting>,
    roles: Vec<Role>,
    units: Vec<Unit>,
    invited: Option<String>,
    problem: Option<String>,
    name: String,
    display_name: String,
}

#[derive(Serialize)]
struct Line {
    id: StaffId,
    name: String,
    display_name: String,
    roles: Vec<Role>,
    unit: Option<String>,
    state: StaffState,
    sessions: i64,
    oneself: Option<()>,
}

#[derive(Serialize)]
struct Waiting {
    name: String,
    expires_at: i64,
}

#[derive(Serialize, Clone)]
struct Unit {
    value: UnitId,
    label: String,
}

/// GET /staff
pub async fn list(portal: web::Data<Portal>, who: SignedIn) -> Answer {
    page(
        &portal,
        &who,
        StatusCode::OK,
        None,
        None,
        &Fields::default(),
    )
    .await
}

/// POST /staff: invites somebody; the answer shows the code, once.
pub async fn invite(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let invited = NewInvitation {
        name: form.text("name").to_owned(),
        display_name: form.text("display-name").trim().to_owned(),
        roles: form
            .all("role")
            .filter_map(|word| word.parse().ok())
            .collect(),
        unit: form.value("unit"),
    };
    let code = staff::invite(&portal.store, &who.actor, &who.own, invited, portal.now()).await;
    match code {
        Ok(code) => {
            let shown = Some(code.encode().to_string());
            page(
                &portal,
                &who,
                StatusCode::OK,
                shown,
                None,
                &Fields::default(),
            )
            .await
        }
        Err(why) => {
            let (status, id) = match PageError::from(why) {
                PageError::Unprocessable(id) => (StatusCode::UNPROCESSABLE_ENTITY, id),
                PageError::Conflict(id) => (StatusCode::CONFLICT, id),
                other => return Err(other),
            };
            page(&portal, &who, status, None, Some(id), &form).await
        }
    }
}

async fn page(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    invited: Option<String>,
    problem: Option<&str>,
    form: &Fields,
) -> Answer {
    let (members, waiting) = staff::list(&portal.store, &who.actor, portal.now()).await?;
    let units: Vec<Unit> = portal
        .store
        .read(store::units::list)
        .await
        .map_err(PageError::internal)?
        .into_iter()
        .map(|unit| Unit {
            value: unit.id,
            label: unit.name,
        })
        .collect();
    let name_of = |id: &UnitId| {
        units
            .iter()
            .find(|u| u.value == *id)
            .map(|u| u.label.clone())
    };
    let view = View {
        members: members
            .into_iter()
            .map(|member| Line {
                oneself: (member.id == who.actor.id).then_some(()),
                unit: member.unit.as_ref().and_then(name_of),
                id: member.id,
                name: member.name,
                display_name: member.display_name,
                roles: member.roles,
                state: member.state,
                sessions: member.sessions,
            })
            .collect(),
        waiting: waiting
            .into_iter()
            .map(|row| Waiting {
                name: row.name,
                expires_at: row.expires_at.0,
            })
            .collect(),
        roles: Role::ALL.to_vec(),
        units: units.clone(),
        invited,
        problem: problem.map(|id| portal.translations.plain(who.lang, id)),
        name: form.text("name").to_owned(),
        display_name: form.text("display-name").to_owned(),
    };
    let template = "office/staff/list.html";
    let html = render::page_for(portal, who.lang, "/staff", template, &view, &who.person())?;
    Ok(render::html(status, html))
}

/// POST /staff/{id}/disable
pub async fn disable(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    staff::disable(&portal.store, &who.actor, &staff_id(&id)?, portal.now()).await?;
    Ok(back("/staff"))
}

/// POST /staff/{id}/enable
pub async fn enable(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    staff::enable(
        &portal.store,
        &who.actor,
        &who.own,
        &staff_id(&id)?,
        portal.now(),
    )
    .await?;
    Ok(back("/staff"))
}

/// POST /staff/{id}/sessions
pub async fn end_sessions(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
) -> Answer {
    staff::end_sessions(&portal.store, &who.actor, &staff_id(&id)?, portal.now()).await?;
    Ok(back("/staff"))
}

fn staff_id(text: &str) -> Result<StaffId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

fn back(to: &'static str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, to))
        .finish()
}

#[derive(Serialize)]
struct AccountView {
    name: String,
    roles: Vec<Role>,
    problem: Option<String>,
    done: Option<()>,
}

/// GET /account
pub async fn account(portal: web::Data<Portal>, who: SignedIn) -> Answer {
    account_page(&portal, &who, StatusCode::OK, None, None)
}

/// POST /account/password
pub async fn change_password(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    if form.text("new") != form.text("again") {
        return account_page(
            &portal,
            &who,
            unprocessable,
            Some("staff-passwords-differ"),
            None,
        );
    }
    let (old, new) = (form.text("old"), form.text("new"));
    match staff::change_password(&portal.store, &who.actor, old, new).await {
        Ok(()) => account_page(&portal, &who, StatusCode::OK, None, Some(())),
        Err(StaffError::Refused) => {
            account_page(&portal, &who, unprocessable, Some("staff-old-wrong"), None)
        }
        Err(StaffError::Password(problem)) => account_page(
            &portal,
            &who,
            unprocessable,
            Some(password_message(problem)),
            None,
        ),
        Err(other) => Err(other.into()),
    }
}

fn account_page(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    problem: Option<&str>,
    done: Option<()>,
) -> Answer {
    let view = AccountView {
        name: who.actor.name.clone(),
        roles: who.actor.roles.iter().copied().collect(),
        problem: problem.map(|id| portal.translations.plain(who.lang, id)),
        done,
    };
    let template = "office/staff/account.html";
    let html = render::page_for(portal, who.lang, "/account", template, &view, &who.person())?;
    Ok(render::html(status, html))
}
