//! Signing in and out, and choosing the office's language.

use super::session::{self, SignedIn};
use crate::i18n::Lang;
use crate::staff::{self, StaffError};
use crate::web::Portal;
use crate::web::shell::error::{PageError, Side, language};
use crate::web::shell::fields::{FieldError, Fields};
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize, Default)]
struct View {
    name: String,
    errors: Vec<FieldError>,
    notice: Option<&'static str>,
}

/// GET /sign-in
pub async fn form(
    portal: web::Data<Portal>,
    request: HttpRequest,
    who: Option<SignedIn>,
) -> Answer {
    // Whoever has just joined may sit at a colleague's browser.
    if let Some(who) = who
        && request.query_string() != "joined"
    {
        return Ok(see_other(who.home()).finish());
    }
    let lang = language(&request, Side::Office);
    let view = View {
        notice: notice(&portal, &request),
        ..View::default()
    };
    page(&portal, lang, StatusCode::OK, &view)
}

/// Why somebody finds themselves here.
fn notice(portal: &Portal, request: &HttpRequest) -> Option<&'static str> {
    match request.query_string() {
        "joined" => Some("staff-joined-notice"),
        "out" => Some("staff-out-notice"),
        // A browser that still has the cookie was signed in until a while ago.
        _ => session::token(portal, request).map(|_| "staff-ended-notice"),
    }
}

fn page(portal: &Portal, lang: Lang, status: StatusCode, view: &View) -> Answer {
    let html = render::page(portal, lang, "/sign-in", "office/staff/sign-in.html", view)?;
    Ok(render::html(status, html))
}

/// POST /sign-in: one answer for a wrong name, password or code, for a closed
/// account and for one that is locked for a while.
pub async fn sign_in(portal: web::Data<Portal>, request: HttpRequest, form: Fields) -> Answer {
    let lang = language(&request, Side::Office);
    let (name, password, code) = (form.text("name"), form.text("password"), form.text("code"));
    let now = portal.now();
    match staff::sign_in(&portal.store, name, password, code, now).await {
        Ok((token, _)) => {
            staff::forget_ended(&portal.store, session::limits(&portal), now).await?;
            let cookie = session::cookie(&portal, &token);
            Ok(see_other("/").cookie(cookie).finish())
        }
        Err(StaffError::Refused | StaffError::Locked { .. }) => {
            let view = View {
                name: name.to_owned(),
                errors: vec![FieldError {
                    field: "name",
                    text: portal.translations.plain(lang, "staff-refused"),
                }],
                notice: None,
            };
            page(&portal, lang, StatusCode::UNPROCESSABLE_ENTITY, &view)
        }
        Err(other) => Err(other.into()),
    }
}

/// POST /sign-out
pub async fn sign_out(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    if let Some(token) = session::token(&portal, &request) {
        staff::sign_out(&portal.store, &who.actor, &token, portal.now()).await?;
    }
    Ok(see_other("/sign-in?out")
        .cookie(session::no_cookie(&portal))
        .insert_header(("clear-site-data", "\"cache\", \"cookies\", \"storage\""))
        .finish())
}

/// GET /: to the first page of the person's work.
pub async fn home(who: SignedIn) -> HttpResponse {
    see_other(who.home()).finish()
}

/// POST /language: remembers the language and goes back.
pub async fn choose_language(portal: web::Data<Portal>, form: Fields) -> Answer {
    let lang = form
        .value("lang")
        .filter(|lang: &Lang| lang.is_of_office())
        .ok_or(PageError::BadRequest("error-400-text"))?;
    // Only a path of this office: "//" would be another host.
    let back = Some(form.text("back"))
        .filter(|back| back.starts_with('/') && !back.starts_with("//") && !back.contains('\\'))
        .filter(|back| back.bytes().all(|b| b.is_ascii_graphic()))
        .unwrap_or("/");
    Ok(see_other(back)
        .cookie(session::language_cookie(&portal, lang))
        .finish())
}

/// Goes on with GET to another page of the office.
pub(super) fn see_other(to: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((header::LOCATION, to));
    response
}

impl From<StaffError> for PageError {
    fn from(error: StaffError) -> Self {
        match error {
            StaffError::Forbidden => Self::Forbidden("error-403-text"),
            StaffError::Oneself => Self::Unprocessable("staff-oneself"),
            StaffError::Refused | StaffError::Locked { .. } | StaffError::WrongCode => {
                Self::Unprocessable("staff-refused")
            }
            StaffError::NoInvitation => Self::Unprocessable("staff-no-invitation"),
            StaffError::NotTheFirst => Self::Conflict("error-409-text"),
            StaffError::NameTaken => Self::Conflict("staff-name-taken"),
            StaffError::BadName => Self::Unprocessable("staff-bad-name"),
            StaffError::BadDisplayName => Self::Unprocessable("staff-bad-display-name"),
            StaffError::RoleWithoutUnit => Self::Unprocessable("staff-role-missing"),
            StaffError::Password(problem) => {
                Self::Unprocessable(super::invitation::password_message(problem))
            }
            StaffError::Missing => Self::NotFound,
            other @ (StaffError::Desk(_) | StaffError::Vault(_) | StaffError::Store(_)) => {
                Self::internal(other)
            }
        }
    }
}
