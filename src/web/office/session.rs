//! Who is signed in, as every office page knows it.

use crate::domain::{Actor, Role};
use crate::i18n::Lang;
use crate::staff::{self, Limits};
use crate::vault::{Identity, TokenKey};
use crate::web::Portal;
use crate::web::shell::error::{self, PageError, Side};
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use serde::Serialize;
use std::future::{Ready, ready};
use std::sync::Arc;

/// The person behind a request. Put into the request by [`super::access::admit`],
/// which has already checked that their role includes the page.
#[derive(Clone)]
pub struct SignedIn {
    /// Who, with their roles.
    pub actor: Actor,
    /// Their identity, open for this request.
    pub own: Arc<Identity>,
    /// The name colleagues see.
    pub display_name: String,
    /// The language of the office for them.
    pub lang: Lang,
}

impl SignedIn {
    /// Refuses whoever does not hold the role; use cases check it again.
    pub fn require(&self, role: Role) -> Result<(), PageError> {
        if self.actor.is(role) {
            Ok(())
        } else {
            Err(PageError::Forbidden("error-403-text"))
        }
    }

    /// What the frame of a page shows of them.
    pub fn person(&self) -> Person {
        let entries: [(&str, &str, &[Role]); 11] = [
            ("/objects", "objects", &[Role::Curator]),
            ("/series", "series", &[Role::Curator]),
            ("/tips", "tips", &[Role::Moderator]),
            ("/leads", "leads", &[Role::Moderator]),
            ("/inbox", "inbox", &[Role::Investigator]),
            ("/units", "units", &[Role::Administrator]),
            ("/rules", "rules", &[Role::Administrator]),
            ("/staff", "staff", &[Role::Administrator]),
            ("/outbox", "outbox", &[Role::Administrator, Role::Auditor]),
            ("/audit", "audit", &[Role::Auditor]),
            ("/account", "account", Role::ALL),
        ];
        Person {
            display_name: self.display_name.clone(),
            nav: entries
                .into_iter()
                .filter(|(_, _, roles)| roles.iter().any(|role| self.actor.is(*role)))
                .map(|(href, key, _)| NavItem { href, key })
                .collect(),
        }
    }

    /// The page somebody lands on after signing in.
    pub fn home(&self) -> &'static str {
        self.person()
            .nav
            .first()
            .map_or("/account", |item| item.href)
    }
}

/// How long sessions last here.
pub fn limits(portal: &Portal) -> Limits {
    Limits {
        idle_minutes: portal.settings.sessions.idle_minutes,
        max_hours: portal.settings.sessions.max_hours,
    }
}

/// What the frame of a page shows of a person.
#[derive(Serialize)]
pub struct Person {
    display_name: String,
    nav: Vec<NavItem>,
}

#[derive(Serialize)]
struct NavItem {
    href: &'static str,
    key: &'static str,
}

impl FromRequest for SignedIn {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let found = request.extensions().get::<SignedIn>().cloned();
        ready(found.ok_or(PageError::SignIn))
    }
}

/// The cookie's name: `__Host-` wherever https makes browsers accept it.
fn cookie_name(portal: &Portal) -> &'static str {
    if is_secure(portal) {
        "__Host-session"
    } else {
        "session"
    }
}

fn is_secure(portal: &Portal) -> bool {
    portal.settings.site.office_url.starts_with("https://")
}

/// The key in a request's cookie.
pub fn token(portal: &Portal, request: &HttpRequest) -> Option<TokenKey> {
    TokenKey::decode(request.cookie(cookie_name(portal))?.value())
}

/// The cookie that carries a session: for this host, this site and no script.
pub fn cookie(portal: &Portal, token: &TokenKey) -> Cookie<'static> {
    let mut cookie = Cookie::new(cookie_name(portal), token.encode().to_string());
    protect(portal, &mut cookie);
    cookie
}

/// The cookie that takes it back.
pub fn no_cookie(portal: &Portal) -> Cookie<'static> {
    let mut cookie = Cookie::new(cookie_name(portal), "");
    protect(portal, &mut cookie);
    cookie.set_max_age(Duration::ZERO);
    cookie
}

/// The cookie of the office's language.
pub fn language_cookie(portal: &Portal, lang: Lang) -> Cookie<'static> {
    let mut cookie = Cookie::new("lang", lang.code());
    protect(portal, &mut cookie);
    cookie.set_max_age(Duration::days(365));
    cookie
}

fn protect(portal: &Portal, cookie: &mut Cookie<'static>) {
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Strict);
    cookie.set_secure(is_secure(portal));
}

/// Who a request comes from, if its session goes on.
pub async fn who(portal: &Portal, request: &HttpRequest) -> Result<Option<SignedIn>, PageError> {
    let Some(token) = token(portal, request) else {
        return Ok(None);
    };
    let resumed = staff::resume(&portal.store, &token, limits(portal), portal.now())
        .await
        .map_err(PageError::internal)?;
    Ok(resumed.map(|resumed| SignedIn {
        actor: resumed.actor,
        own: Arc::new(resumed.own),
        display_name: resumed.display_name,
        lang: error::language(request, Side::Office),
    }))
}
