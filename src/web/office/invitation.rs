//! Joining by an invitation: its code, then a password and one-time codes.

use super::sign_in::see_other;
use crate::domain::Role;
use crate::i18n::Lang;
use crate::staff::{self, Invited, StaffError};
use crate::vault::{PasswordProblem, TokenKey, TotpSecret};
use crate::web::Portal;
use crate::web::shell::error::{PageError, Side, language};
use crate::web::shell::fields::{FieldError, Fields};
use crate::web::shell::qr::Qr;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// A field and the message about it.
type Problem = (&'static str, &'static str);

#[derive(Serialize, Default)]
struct View {
    code: String,
    errors: Vec<FieldError>,
    joining: Option<Joining>,
}

#[derive(Serialize)]
struct Joining {
    name: String,
    display_name: String,
    roles: Vec<Role>,
    /// In groups of four, as people type it into an app that cannot scan.
    secret: String,
    /// The secret once more, signed, so that it comes back unchanged.
    signed: String,
    qr: Option<Qr>,
}

/// GET /invitation: asks for the code. A code never stands in an address.
pub async fn form(portal: web::Data<Portal>, request: HttpRequest) -> Answer {
    let lang = language(&request, Side::Office);
    page(&portal, lang, StatusCode::OK, &View::default())
}

/// POST /invitation: shows what it is for, and the secret of the one-time codes.
pub async fn open(portal: web::Data<Portal>, request: HttpRequest, form: Fields) -> Answer {
    let lang = language(&request, Side::Office);
    let code = form.text("invitation").trim();
    joining(&portal, lang, code, TotpSecret::generate(), None).await
}

/// POST /invitation/accept
pub async fn accept(portal: web::Data<Portal>, request: HttpRequest, form: Fields) -> Answer {
    let lang = language(&request, Side::Office);
    let code = form.text("invitation").trim();
    let secret = portal
        .server_secret
        .verify(&secret_context(code), form.text("signed"))
        .and_then(|bytes| TotpSecret::from_bytes(&bytes).ok())
        .ok_or(PageError::BadRequest("error-400-text"))?;
    let token = TokenKey::decode(code).ok_or(PageError::BadRequest("error-400-text"))?;
    let (password, one_time) = (form.text("password"), form.text("code"));
    // There is no way to reset a password: a slip of the finger must show.
    if password != form.text("again") {
        let problem = Some(("again", "staff-passwords-differ"));
        return joining(&portal, lang, code, secret, problem).await;
    }
    let (store, now) = (&portal.store, portal.now());
    let problem = match staff::join(store, &token, password, &secret, one_time, now).await {
        Ok(_) => return Ok(see_other("/sign-in?joined").finish()),
        Err(StaffError::NoInvitation) => None,
        Err(StaffError::WrongCode) => Some(("code", "staff-wrong-code")),
        Err(StaffError::Password(problem)) => Some(("password", password_message(problem))),
        Err(other) => return Err(other.into()),
    };
    joining(&portal, lang, code, secret, problem).await
}

/// The message for a password that is not good enough.
pub fn password_message(problem: PasswordProblem) -> &'static str {
    match problem {
        PasswordProblem::TooShort => "staff-password-short",
        PasswordProblem::TooLong => "staff-password-long",
        PasswordProblem::Repetitive => "staff-password-repetitive",
        PasswordProblem::Sequence => "staff-password-sequence",
        PasswordProblem::Common => "staff-password-common",
        PasswordProblem::Context => "staff-password-context",
    }
}

fn secret_context(code: &str) -> String {
    format!("invitation {code}")
}

/// The page on which somebody joins, or the first one again if the code opens
/// nothing (any more).
async fn joining(
    portal: &Portal,
    lang: Lang,
    code: &str,
    secret: TotpSecret,
    problem: Option<Problem>,
) -> Answer {
    let invited = match TokenKey::decode(code) {
        Some(token) => staff::look_at(&portal.store, &token, portal.now()).await,
        None => Err(StaffError::NoInvitation),
    };
    let (problem, joining) = match invited {
        Ok(invited) => (problem, Some(shown(portal, code, invited, &secret))),
        Err(StaffError::NoInvitation) => (Some(("invitation", "staff-no-invitation")), None),
        Err(other) => return Err(other.into()),
    };
    let status = match problem {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let errors = problem.into_iter().map(|(field, id)| FieldError {
        field,
        text: portal.translations.plain(lang, id),
    });
    let view = View {
        code: code.to_owned(),
        errors: errors.collect(),
        joining,
    };
    page(portal, lang, status, &view)
}

fn shown(portal: &Portal, code: &str, invited: Invited, secret: &TotpSecret) -> Joining {
    let url = secret.otpauth_url(&invited.name, "Trace an Object");
    let base32 = secret.base32();
    let groups: Vec<&str> = base32
        .as_bytes()
        .chunks(4)
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    Joining {
        name: invited.name,
        display_name: invited.display_name,
        roles: invited.roles,
        secret: groups.join(" "),
        signed: portal
            .server_secret
            .sign(&secret_context(code), secret.as_bytes()),
        qr: Qr::of(&url),
    }
}

fn page(portal: &Portal, lang: Lang, status: StatusCode, view: &View) -> Answer {
    let template = "office/staff/invitation.html";
    let html = render::page(portal, lang, "/invitation", template, view)?;
    Ok(render::html(status, html))
}
