//! Stub: who is signed in. The staff room's own file takes its place.

use crate::domain::{Actor, Role};
use crate::i18n::Lang;
use crate::vault::Identity;
use crate::web::shell::error::PageError;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use serde::Serialize;
use std::future::{Ready, ready};
use std::sync::Arc;

/// The person behind a request.
#[derive(Clone)]
pub struct SignedIn {
    /// Who.
    pub actor: Actor,
    /// Their identity, unlocked.
    pub own: Arc<Identity>,
    /// Their language.
    pub lang: Lang,
    /// The token of their forms.
    pub csrf: String,
}

/// What the frame of a page shows of the person.
#[derive(Serialize)]
pub struct Person {
    display_name: String,
    csrf: String,
    nav: Vec<()>,
}

impl SignedIn {
    /// Refuses whoever does not hold the role.
    pub fn require(&self, role: Role) -> Result<(), PageError> {
        if self.actor.is(role) {
            Ok(())
        } else {
            Err(PageError::Forbidden("error-403-text"))
        }
    }

    /// For the frame.
    pub fn person(&self) -> Person {
        Person {
            display_name: self.actor.name.clone(),
            csrf: self.csrf.clone(),
            nav: Vec::new(),
        }
    }
}

impl FromRequest for SignedIn {
    type Error = PageError;
    type Future = Ready<Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let found = request.extensions().get::<SignedIn>().cloned();
        ready(found.ok_or(PageError::SignIn))
    }
}
