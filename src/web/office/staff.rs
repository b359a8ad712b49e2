//! Accounts: the list, inviting, closing, opening, ending sessions.

use super::session::{self, SignedIn};
use super::sign_in::see_other;
use crate::domain::{InvitationId, Role, StaffId, StaffState, UnitId};
use crate::staff::{self, Member, NewInvitation, StaffError};
use crate::store::staff::Invitation;
use crate::store::units;
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
    members: Vec<Line>,
    waiting: Vec<Waiting>,
    roles: Vec<RoleChoice>,
    units: Vec<Choice>,
    days: i64,
    notice: Option<&'static str>,
    invited: Option<Invited>,
    errors: Vec<FieldError>,
    name: String,
    display_name: String,
    unit: String,
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
    oneself: bool,
}

#[derive(Serialize)]
struct Waiting {
    id: InvitationId,
    name: String,
    display_name: String,
    roles: Vec<String>,
    expires_at: i64,
}

#[derive(Serialize)]
struct RoleChoice {
    value: Role,
    chosen: bool,
}

#[derive(Serialize)]
struct Choice {
    value: UnitId,
    label: String,
}

/// An invitation just made: the only page that ever shows its code.
#[derive(Serialize)]
struct Invited {
    code: String,
    display_name: String,
    address: String,
}

/// What a page says beside the list.
#[derive(Default)]
struct Said {
    notice: Option<&'static str>,
    invited: Option<Invited>,
    problem: Option<(&'static str, &'static str, StatusCode)>,
    form: Fields,
}

/// GET /staff
pub async fn list(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    let notice = match request.query_string() {
        "closed" => Some("staff-closed-notice"),
        "opened" => Some("staff-opened-notice"),
        "ended" => Some("staff-sessions-notice"),
        "withdrawn" => Some("staff-withdrawn-notice"),
        _ => None,
    };
    let said = Said {
        notice,
        ..Said::default()
    };
    page(&portal, &who, said).await
}

/// POST /staff: invites somebody; the answer shows the code, once.
pub async fn invite(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let wish = NewInvitation {
        name: form.text("name").to_owned(),
        display_name: form.text("display-name").to_owned(),
        roles: form
            .all("role")
            .filter_map(|word| word.parse().ok())
            .collect(),
        unit: form.value("unit"),
    };
    let display_name = wish.display_name.trim().to_owned();
    let answer = staff::invite(
        &portal.store,
        &who.actor,
        &who.own,
        wish.clone(),
        portal.now(),
    )
    .await;
    let said = match answer {
        Ok(code) => Said {
            invited: Some(Invited {
                address: format!("{}/invitation", portal.settings.site.office_url),
                code: code.encode().to_string(),
                display_name,
            }),
            ..Said::default()
        },
        Err(why) => Said {
            problem: Some(problem(why, &wish)?),
            form,
            ..Said::default()
        },
    };
    page(&portal, &who, said).await
}

/// The field to mend, what to say about it, and the status.
fn problem(
    why: StaffError,
    wish: &NewInvitation,
) -> Result<(&'static str, &'static str, StatusCode), PageError> {
    let mend = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(match why {
        StaffError::BadName => ("name", "staff-bad-name", mend),
        StaffError::NameTaken => ("name", "staff-name-taken", StatusCode::CONFLICT),
        StaffError::BadDisplayName => ("display-name", "staff-bad-display-name", mend),
        StaffError::RoleWithoutUnit if wish.roles.is_empty() => {
            ("role", "staff-role-missing", mend)
        }
        StaffError::RoleWithoutUnit if wish.unit.is_none() => ("unit", "staff-unit-missing", mend),
        StaffError::RoleWithoutUnit => ("unit", "staff-unit-unfit", mend),
        other => return Err(other.into()),
    })
}

/// POST /staff/{id}/disable
pub async fn disable(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    staff::disable(&portal.store, &who.actor, &read(&id)?, portal.now()).await?;
    Ok(see_other("/staff?closed").finish())
}

/// POST /staff/{id}/enable
pub async fn enable(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let (store, id) = (&portal.store, read(&id)?);
    staff::enable(store, &who.actor, &who.own, &id, portal.now()).await?;
    Ok(see_other("/staff?opened").finish())
}

/// POST /staff/{id}/sessions
pub async fn end_sessions(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
) -> Answer {
    staff::end_sessions(&portal.store, &who.actor, &read(&id)?, portal.now()).await?;
    Ok(see_other("/staff?ended").finish())
}

/// POST /staff/invitations/{id}/withdraw
pub async fn withdraw(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    staff::withdraw(&portal.store, &who.actor, &read(&id)?, portal.now()).await?;
    Ok(see_other("/staff?withdrawn").finish())
}

/// An identifier in an address; one that cannot be any is nothing's.
fn read<T: std::str::FromStr>(text: &str) -> Result<T, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

async fn page(portal: &Portal, who: &SignedIn, said: Said) -> Answer {
    let (store, now) = (&portal.store, portal.now());
    staff::forget_ended(store, session::limits(portal), now).await?;
    let (members, waiting) = staff::list(store, &who.actor, now).await?;
    let units = store.read(units::list).await.map_err(PageError::internal)?;
    let status = said.problem.map_or(StatusCode::OK, |found| found.2);
    let errors = said.problem.into_iter().map(|(field, id, _)| FieldError {
        field,
        text: portal.translations.plain(who.lang, id),
    });
    let chosen: Vec<Role> = said
        .form
        .all("role")
        .filter_map(|word| word.parse().ok())
        .collect();
    let view = View {
        members: members
            .into_iter()
            .map(|member| line(member, who, &units))
            .collect(),
        waiting: waiting.into_iter().map(Waiting::from).collect(),
        roles: Role::ALL
            .iter()
            .map(|role| RoleChoice {
                value: *role,
                chosen: chosen.contains(role),
            })
            .collect(),
        units: units
            .into_iter()
            .map(|unit| Choice {
                value: unit.id,
                label: unit.name,
            })
            .collect(),
        days: staff::INVITATION_SECONDS / 86_400,
        notice: said.notice,
        invited: said.invited,
        errors: errors.collect(),
        name: said.form.text("name").to_owned(),
        display_name: said.form.text("display-name").to_owned(),
        unit: said.form.text("unit").to_owned(),
    };
    let template = "office/staff/list.html";
    let html = render::page_for(portal, who.lang, "/staff", template, &view, &who.person())?;
    Ok(render::html(status, html))
}

fn line(member: Member, who: &SignedIn, units: &[units::Row]) -> Line {
    let unit = units
        .iter()
        .find(|unit| Some(&unit.id) == member.unit.as_ref());
    Line {
        oneself: member.id == who.actor.id,
        unit: unit.map(|unit| unit.name.clone()),
        id: member.id,
        name: member.name,
        display_name: member.display_name,
        roles: member.roles,
        state: member.state,
        sessions: member.sessions,
    }
}

impl From<Invitation> for Waiting {
    fn from(row: Invitation) -> Self {
        Self {
            id: row.id,
            name: row.name,
            display_name: row.display_name,
            roles: row.roles.split(' ').map(str::to_owned).collect(),
            expires_at: row.expires_at.0,
        }
    }
}
