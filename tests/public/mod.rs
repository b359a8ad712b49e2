//! The public site as a browser without scripts meets it: through the real
//! listener, over HTTP.

mod caching;
mod captcha;
mod headers;
mod languages;
mod looking;
mod nodes;
mod receipts;
mod refusals;
mod telling;
mod telling_pictures;
mod tips;
mod withdrawal;

use crate::house;
use crate::portal::{self, Page, Running};
use reqwest::StatusCode;
use trace_an_object::domain::*;
use trace_an_object::store::{self, Db};
use trace_an_object::vault::Receipt;

/// What somebody writes, enough to be taken.
const ANSWERS: [(&str, &str); 7] = [
    ("what", "A bag of my school"),
    ("place", "By the sea"),
    ("country", "PT"),
    ("time", "1998"),
    ("link", "shop.example/bags"),
    ("confidence", "likely"),
    ("contact", ""),
];

/// A form that was opened a while ago, as people do.
async fn opened(portal: &Running, path: &str) -> String {
    let page = portal.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    portal.portal.clock.advance(30);
    page.value("ticket")
}

/// Answers with some of them written otherwise, or added.
fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = ANSWERS.to_vec();
    fields.retain(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    fields.extend(changes);
    fields
}

async fn send(portal: &Running, path: &str, changes: &[(&str, &str)]) -> Page {
    let mut changes = changes.to_vec();
    changes.push(("step", "send"));
    portal.post(path, &with(&changes)).await
}

/// The receipt on a confirmation.
fn receipt(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let text = page.text();
    let (_, rest) = text
        .split_once("class=\"receipt\"")
        .unwrap_or_else(|| panic!("no receipt in {text}"));
    let (_, rest) = rest.split_once('>').unwrap();
    let receipt = rest.split('<').next().unwrap();
    assert_eq!(receipt.len(), 29, "{receipt}");
    receipt.to_owned()
}

/// The tip that a receipt belongs to.
async fn tip(portal: &Running, receipt: &str) -> store::tips::Row {
    let tag = Receipt::parse(receipt).unwrap().stored_tag();
    portal
        .portal
        .store
        .read(move |db| store::tips::find_by_receipt(db, &tag))
        .await
        .unwrap()
        .unwrap()
}

async fn tips(portal: &Running) -> i64 {
    let counts = portal
        .portal
        .store
        .read(store::queue::count_by_state)
        .await
        .unwrap();
    counts.iter().map(|(_, count)| count).sum()
}

/// Changes the database behind the portal's back.
fn sql(portal: &Running, statement: &str) {
    use diesel::connection::SimpleConnection;
    let mut db: Db = portal.house.place.connect().unwrap();
    db.batch_execute(statement).unwrap();
}
