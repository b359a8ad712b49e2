//! Signing in and out, and joining by an invitation.

use super::session::{self, SignedIn};
use crate::domain::Role;
use crate::i18n::Lang;
use crate::staff::{self, StaffError};
use crate::vault::{PasswordProblem, TokenKey, TotpSecret};
use crate::web::Portal;
use crate::web::shell::error::{PageError, Side, language};
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize, Default)]
struct View {
    name: String,
    problem: Option<String>,
}

/// GET /sign-in
pub async fn form(portal: web::Data<Portal>, request: HttpRequest) -> Answer {
    let lang = language(&request, Side::Office);
    page(&portal, lang, StatusCode::OK, &View::default())
}

fn page(portal: &Portal, lang: Lang, status: StatusCode, view: &View) -> Answer {
    let html = render::page(portal, lang, "/sign-in", "office/staff/sign-in.html", view)?;
    Ok(render::html(status, html))
}

/// POST /sign-in
pub async fn sign_in(portal: web::Data<Portal>, request: HttpRequest, form: Fields) -> Answer {
    let lang = language(&request, Side::Office);
    let (name, password, code) = (form.text("name"), form.text("password"), form.text("code"));
    match staff::sign_in(&portal.store, name, password, code, portal.now()).await {
        Ok((token, _)) => Ok(see_other("/")
            .cookie(session::cookie(&portal, &token))
            .finish()),
        Err(why) => {
            let (status, id) = match why {
                StaffError::Refused => (StatusCode::UNPROCESSABLE_ENTITY, "staff-refused"),
                StaffError::Locked { .. } => (StatusCode::TOO_MANY_REQUESTS, "staff-locked"),
                other => return Err(other.into()),
            };
            let view = View {
                name: name.to_owned(),
                problem: Some(portal.translations.plain(lang, id)),
            };
            page(&portal, lang, status, &view)
        }
    }
}

/// POST /sign-out
pub async fn sign_out(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    if let Some(token) = session::token(&portal, &request) {
        staff::sign_out(&portal.store, &who.actor, &token, portal.now()).await?;
    }
    Ok(see_other("/sign-in")
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
    let lang: Lang = form
        .value("lang")
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

fn see_other(to: &str) -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((header::LOCATION, to));
    response
}

#[derive(Serialize, Default)]
struct InvitationView {
    code: String,
    problem: Option<String>,
    joining: Option<Joining>,
}

#[derive(Serialize)]
struct Joining {
    name: String,
    display_name: String,
    roles: Vec<Role>,
    secret: String,
    signed: String,
    qr: String,
}

/// GET /invitation: asks for the code. A code never stands in an address.
pub async fn invitation(portal: web::Data<Portal>, request: HttpRequest) -> Answer {
    let lang = language(&request, Side::Office);
    invitation_page(&portal, lang, StatusCode::OK, &InvitationView::default())
}

/// POST /invitation: shows what it is for, and the secret of the one-time codes.
pub async fn open_invitation(
    portal: web::Data<Portal>,
    request: HttpRequest,
    form: Fields,
) -> Answer {
    let lang = language(&request, Side::Office);
    joining(
        &portal,
        lang,
        form.text("code"),
        TotpSecret::generate(),
        None,
    )
    .await
}

/// POST /invitation/accept
pub async fn accept(portal: web::Data<Portal>, request: HttpRequest, form: Fields) -> Answer {
    let lang = language(&request, Side::Office);
    let code = form.text("code").trim().to_owned();
    let secret = portal
        .server_secret
        .verify(&secret_context(&code), form.text("signed"))
        .and_then(|bytes| TotpSecret::from_bytes(&bytes).ok())
        .ok_or(PageError::BadRequest("error-400-text"))?;
    let token = TokenKey::decode(&code).ok_or(PageError::BadRequest("error-400-text"))?;
    let (password, again) = (form.text("password"), form.text("again"));
    if password != again {
        return joining(&portal, lang, &code, secret, Some("staff-passwords-differ")).await;
    }
    let one_time = form.text("one-time");
    let joined = staff::join(
        &portal.store,
        &token,
        password,
        &secret,
        one_time,
        portal.now(),
    )
    .await;
    match joined {
        Ok(_) => Ok(see_other("/sign-in").finish()),
        Err(StaffError::WrongCode) => {
            joining(&portal, lang, &code, secret, Some("staff-wrong-code")).await
        }
        Err(StaffError::Password(problem)) => {
            joining(
                &portal,
                lang,
                &code,
                secret,
                Some(password_message(problem)),
            )
            .await
        }
        Err(other) => Err(other.into()),
    }
}

/// The message for a password that is not good enough.
pub fn password_message(problem: PasswordProblem) -> &'static str {
    match problem {
        PasswordProblem::TooShort => "staff-password-short",
        PasswordProblem::TooLong => "staff-password-long",
        _ => "staff-password-common",
    }
}

fn secret_context(code: &str) -> String {
    format!("invitation {code}")
}

async fn joining(
    portal: &Portal,
    lang: Lang,
    code: &str,
    secret: TotpSecret,
    problem: Option<&str>,
) -> Answer {
    let code = code.trim();
    let say = |id: &str| portal.translations.plain(lang, id);
    let invited = match TokenKey::decode(code) {
        Some(token) => staff::look_at(&portal.store, &token, portal.now()).await,
        None => Err(StaffError::NoInvitation),
    };
    let (status, view) = match invited {
        Ok(invited) => {
            let url = secret.otpauth_url(&invited.name, "Trace an Object");
            let qr = qrcode::QrCode::new(url.as_bytes())
                .map(|code| code.render::<qrcode::render::svg::Color<'_>>().build())
                .map_err(PageError::internal)?;
            let joining = Joining {
                name: invited.name,
                display_name: invited.display_name,
                roles: invited.roles,
                secret: secret.base32().to_string(),
                signed: portal
                    .server_secret
                    .sign(&secret_context(code), secret.as_bytes()),
                // The XML declaration has no place inside a page.
                qr: qr
                    .split_once("?>")
                    .map_or(qr.clone(), |(_, svg)| svg.to_owned()),
            };
            let status = match problem {
                None => StatusCode::OK,
                Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let view = InvitationView {
                code: code.to_owned(),
                problem: problem.map(say),
                joining: Some(joining),
            };
            (status, view)
        }
        Err(StaffError::NoInvitation) => {
            let view = InvitationView {
                problem: Some(say("staff-no-invitation")),
                ..InvitationView::default()
            };
            (StatusCode::UNPROCESSABLE_ENTITY, view)
        }
        Err(other) => return Err(other.into()),
    };
    invitation_page(portal, lang, status, &view)
}

fn invitation_page(
    portal: &Portal,
    lang: Lang,
    status: StatusCode,
    view: &InvitationView,
) -> Answer {
    let html = render::page(
        portal,
        lang,
        "/invitation",
        "office/staff/invitation.html",
        view,
    )?;
    Ok(render::html(status, html))
}

impl From<StaffError> for PageError {
    fn from(error: StaffError) -> Self {
        match error {
            StaffError::Forbidden => Self::Forbidden("error-403-text"),
            StaffError::Oneself => Self::Unprocessable("staff-oneself"),
            StaffError::Refused | StaffError::WrongCode => Self::Unprocessable("staff-refused"),
            StaffError::Locked { .. } => Self::TooMany { wait_seconds: 60 },
            StaffError::NoInvitation => Self::Unprocessable("staff-no-invitation"),
            StaffError::NotTheFirst => Self::Conflict("error-409-text"),
            StaffError::NameTaken => Self::Conflict("staff-name-taken"),
            StaffError::BadName => Self::Unprocessable("staff-bad-name"),
            StaffError::RoleWithoutUnit => Self::Unprocessable("staff-role-without-unit"),
            StaffError::Password(problem) => Self::Unprocessable(password_message(problem)),
            StaffError::Missing => Self::NotFound,
            other @ (StaffError::Desk(_) | StaffError::Vault(_) | StaffError::Store(_)) => {
                Self::internal(other)
            }
        }
    }
}
