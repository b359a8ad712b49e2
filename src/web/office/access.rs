//! Who may use which address: one table, asked before any handler runs.

use super::session::{self, SignedIn};
use crate::domain::Role;
use crate::web::Portal;
use crate::web::shell::error::{Greeted, PageError};
use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::web::Data;

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody who reaches the office.
    Open,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever holds one of these roles.
    Roles(&'static [Role]),
}

use Access::{Open, Roles, SignedIn as Anybody};

const CURATOR: Access = Roles(&[Role::Curator]);
const MODERATOR: Access = Roles(&[Role::Moderator]);
const INVESTIGATOR: Access = Roles(&[Role::Investigator]);
const ADMINISTRATOR: Access = Roles(&[Role::Administrator]);
const AUDITOR: Access = Roles(&[Role::Auditor]);
const KEEPERS: Access = Roles(&[Role::Administrator, Role::Auditor]);

/// Every address of the office. One that is not here answers nobody.
pub const TABLE: &[(&str, &str, Access)] = &[
    ("GET", "/healthz", Open),
    ("GET", "/readyz", Open),
    ("GET", "/robots.txt", Open),
    ("GET", "/favicon.ico", Open),
    ("POST", "/csp-report", Open),
    ("GET", "/.well-known/security.txt", Open),
    ("GET", "/.well-known/change-password", Open),
    ("GET", "/static/{file:.*}", Open),
    ("GET", "/sign-in", Open),
    ("POST", "/sign-in", Open),
    ("GET", "/invitation", Open),
    ("POST", "/invitation", Open),
    ("POST", "/invitation/accept", Open),
    ("POST", "/language", Open),
    ("GET", "/", Anybody),
    ("GET", "/account", Anybody),
    ("POST", "/account/password", Anybody),
    ("POST", "/account/sessions", Anybody),
    ("POST", "/sign-out", Anybody),
    ("GET", "/images/{file}", Anybody),
    ("GET", "/objects", CURATOR),
    ("GET", "/objects/new", CURATOR),
    ("POST", "/objects/new", CURATOR),
    ("GET", "/objects/{id}", CURATOR),
    ("POST", "/objects/{id}", CURATOR),
    ("POST", "/objects/{id}/pictures", CURATOR),
    ("POST", "/objects/{id}/submit", CURATOR),
    ("POST", "/objects/{id}/return", CURATOR),
    ("POST", "/objects/{id}/publish", CURATOR),
    ("POST", "/objects/{id}/outcome", CURATOR),
    ("POST", "/objects/{id}/reopen", CURATOR),
    ("POST", "/objects/{id}/withdraw", CURATOR),
    ("GET", "/pictures/{id}", CURATOR),
    ("POST", "/pictures/{id}", CURATOR),
    ("POST", "/pictures/{id}/remove", CURATOR),
    ("GET", "/pictures/{id}/preview", CURATOR),
    ("GET", "/pictures/{id}/words", CURATOR),
    ("POST", "/pictures/{id}/words", CURATOR),
    ("GET", "/series", CURATOR),
    ("POST", "/series", CURATOR),
    ("GET", "/series/{id}", CURATOR),
    ("POST", "/series/{id}", CURATOR),
    ("GET", "/tips", MODERATOR),
    ("GET", "/tips/{id}", MODERATOR),
    ("POST", "/tips/{id}/claim", MODERATOR),
    ("POST", "/tips/{id}/release", MODERATOR),
    ("POST", "/tips/{id}/grade", MODERATOR),
    ("POST", "/tips/{id}/decide", MODERATOR),
    ("POST", "/tips/{id}/message", MODERATOR),
    ("POST", "/tips/{id}/reopen", MODERATOR),
    ("POST", "/tips/{id}/undo", MODERATOR),
    ("POST", "/tips/{id}/contact", MODERATOR),
    ("POST", "/tips/{id}/pictures/{picture}", MODERATOR),
    ("GET", "/tips/{id}/pictures/{picture}/{pass}", MODERATOR),
    ("GET", "/tips/{id}/forward", MODERATOR),
    ("POST", "/tips/{id}/forward", MODERATOR),
    ("GET", "/leads", MODERATOR),
    ("GET", "/leads/{id}", MODERATOR),
    ("POST", "/leads/{id}/undo", MODERATOR),
    ("GET", "/inbox", INVESTIGATOR),
    ("GET", "/inbox/{id}", INVESTIGATOR),
    ("POST", "/inbox/{id}/acknowledge", INVESTIGATOR),
    ("POST", "/inbox/{id}/outcome", INVESTIGATOR),
    ("GET", "/units", ADMINISTRATOR),
    ("POST", "/units", ADMINISTRATOR),
    ("GET", "/units/{id}", ADMINISTRATOR),
    ("POST", "/units/{id}", ADMINISTRATOR),
    ("GET", "/rules", ADMINISTRATOR),
    ("POST", "/rules", ADMINISTRATOR),
    ("POST", "/rules/{id}/remove", ADMINISTRATOR),
    ("GET", "/staff", ADMINISTRATOR),
    ("POST", "/staff", ADMINISTRATOR),
    ("POST", "/staff/invitations/{id}/withdraw", ADMINISTRATOR),
    ("POST", "/staff/{id}/disable", ADMINISTRATOR),
    ("POST", "/staff/{id}/enable", ADMINISTRATOR),
    ("POST", "/staff/{id}/sessions", ADMINISTRATOR),
    ("GET", "/outbox", KEEPERS),
    ("POST", "/outbox/{id}/retry", ADMINISTRATOR),
    ("GET", "/audit", AUDITOR),
    ("POST", "/audit/verify", AUDITOR),
];

/// Lets a request through to its handler, with who is behind it, or refuses it.
pub async fn admit(portal: &Data<Portal>, request: &ServiceRequest) -> Result<(), PageError> {
    // An unknown address is told so by the framework, to anybody.
    let Some(pattern) = request.match_pattern() else {
        if let Some(who) = session::who(portal, request.request()).await? {
            greet(request, &who);
        }
        return Ok(());
    };
    let lines: Vec<_> = TABLE.iter().filter(|line| line.1 == pattern).collect();
    let method = request.method().as_str();
    let access = match lines.iter().find(|line| line.0 == method) {
        Some(line) => line.2,
        // Not left to the framework: a handler nobody listed must not be reached.
        None if !lines.is_empty() => return Err(PageError::WrongMethod),
        None => return Err(PageError::Forbidden("error-403-text")),
    };
    let who = session::who(portal, request.request()).await?;
    if let Some(who) = &who {
        greet(request, who);
    }
    let allowed = match (&who, access) {
        (_, Open) | (Some(_), Anybody) => true,
        (None, _) if request.method().is_safe() => return Err(PageError::SignIn),
        (None, _) => return Err(PageError::Forbidden("error-signed-out")),
        (Some(who), Roles(roles)) => roles.iter().any(|role| who.actor.is(*role)),
    };
    if !allowed {
        return Err(PageError::Forbidden("error-403-text"));
    }
    if let Some(who) = who {
        request.extensions_mut().insert::<SignedIn>(who);
    }
    Ok(())
}

/// A page that says no still shows whose page it is, and how to leave.
fn greet(request: &ServiceRequest, who: &SignedIn) {
    if let Ok(person) = serde_json::to_value(who.person()) {
        request.extensions_mut().insert(Greeted(person));
    }
}
