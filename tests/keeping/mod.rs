//! Who may come in and what they may do there: sign-in, invitations, sessions,
//! accounts, the table of roles and addresses, the log, units, rules, outbox.
//! Asked over HTTP, as browsers ask.

mod accounts;
mod guarding;
mod invitations;
mod log;
mod roles;
mod routing;
mod sessions;
mod sign_in;

use crate::house;
use crate::portal::{self, PASSWORD, Page, Running, secret_on};
use reqwest::{Client, StatusCode};
use trace_an_object::domain::{Act, Role, UnitId};
use trace_an_object::routing::NewUnit;
use trace_an_object::{audit, store};

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// What a sign-in form holds.
fn credentials<'a>(name: &'a str, password: &'a str, code: &'a str) -> [(&'a str, &'a str); 3] {
    [("name", name), ("password", password), ("code", code)]
}

async fn try_to_sign_in(portal: &Running, name: &str, password: &str, code: &str) -> Page {
    let browser = portal.office_visitor();
    let fields = credentials(name, password, code);
    portal.office_post(&browser, "/sign-in", &fields).await
}

/// Whether a browser is still signed in.
async fn is_in(portal: &Running, browser: &Client) -> bool {
    let page = portal.office_get(browser, "/account").await;
    match page.status {
        StatusCode::OK => true,
        StatusCode::SEE_OTHER => {
            assert_eq!(page.header("location"), "/sign-in");
            false
        }
        other => panic!("{other}: {}", page.text()),
    }
}

/// The acts in the log, oldest first, with what they touched and the detail.
async fn acts(portal: &Running) -> Vec<(Act, String, String)> {
    let rows = portal
        .portal
        .store
        .read(|db| store::audit::after(db, 0, 10_000))
        .await
        .unwrap();
    rows.into_iter()
        .map(|row| (row.act, row.actor, row.detail))
        .collect()
}

/// A unit without a certificate.
async fn unit(portal: &Running, name: &str) -> UnitId {
    let new = NewUnit {
        name: name.into(),
        countries: Vec::new(),
        categories: Vec::new(),
        languages: vec!["en".into()],
        addresses: vec!["desk@unit.example".into()],
        certificate: None,
    };
    let (store, now) = (&portal.portal.store, portal.portal.now());
    trace_an_object::routing::add_unit(store, &portal.ada.actor, new, None, now)
        .await
        .unwrap()
}

/// A page that shows no message id where words should be.
fn assert_in_words(page: &Page) {
    let text = page.text();
    for piece in text.split('>').skip(1) {
        let shown = piece.split('<').next().unwrap().trim();
        let areas = [
            "staff-", "act-", "audit-", "keeping-", "outbox-", "role-", "nav-", "office-",
        ];
        let raw = areas
            .iter()
            .any(|area| shown.starts_with(area) && !shown.contains(' ') && !shown.contains('.'));
        assert!(!raw && !shown.contains("{$"), "{shown} in {text}");
    }
}
