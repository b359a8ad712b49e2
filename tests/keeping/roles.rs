//! The table of roles and addresses, walked cell by cell against the listener.

use super::*;
use actix_web::test::{TestRequest, call_and_read_body, init_service};
use actix_web::{App, HttpRequest, web};
use reqwest::Method;
use std::collections::BTreeSet;
use trace_an_object::web::office::access::{Access, TABLE};
use trace_an_object::web::server;
use trace_an_object::web::shell::error::Side;

/// Nobody, and somebody with each role alone.
async fn everybody(portal: &Running) -> Vec<(Option<Role>, Client)> {
    let unit = unit(portal, "Unit of the walk").await;
    let mut all = vec![(None, portal.office_visitor())];
    for role in Role::ALL {
        let unit = (*role == Role::Investigator).then(|| unit.clone());
        let person = portal.hire(role.as_str(), &[*role], unit).await;
        all.push((Some(*role), portal.sign_in(&person).await));
    }
    all
}

/// An address of the pattern. What it names does not exist: who may not must be
/// told so before anybody looks for it.
fn address(portal: &Running, pattern: &str) -> String {
    let style = portal.portal.assets.address("css/site.css").unwrap();
    pattern
        .replace("/static/{file:.*}", style)
        .replace("{file}", "none.jpg")
        .replace("{id}", "nobody")
}

fn is_allowed(access: Access, role: Option<Role>) -> bool {
    match (access, role) {
        (Access::Open, _) | (Access::SignedIn, Some(_)) => true,
        (Access::Roles(roles), Some(role)) => roles.contains(&role),
        (_, None) => false,
    }
}

async fn ask(portal: &Running, browser: &Client, method: &str, path: &str) -> Page {
    match method {
        "GET" => portal.office_get(browser, path).await,
        "POST" => portal.office_post(browser, path, &[]).await,
        other => panic!("{other}: say in this test how to ask that way"),
    }
}

/// What is wrong with one answer, if anything is.
fn complaint(page: &Page, method: &str, allowed: bool, role: Option<Role>) -> Option<String> {
    let to_sign_in = page.header("location") == "/sign-in";
    let refused = match (role, method) {
        (None, "GET") => page.status == StatusCode::SEE_OTHER && to_sign_in,
        _ => page.status == StatusCode::FORBIDDEN,
    };
    if !allowed {
        return (!refused).then(|| format!("was let through: {}", page.status));
    }
    if page.status == StatusCode::FORBIDDEN || to_sign_in {
        return Some(format!("was refused: {}", page.status));
    }
    let unknown = page.status == StatusCode::METHOD_NOT_ALLOWED || page.status.is_server_error();
    unknown.then(|| format!("got {}", page.status))
}

#[tokio::test]
async fn every_cell_of_roles_and_addresses_is_as_the_table_says() {
    let portal = portal::open(house::sqlite()).await;
    let mut wrong = Vec::new();
    for (role, browser) in everybody(&portal).await {
        // Signing out would end the walk; it is the last step.
        let (last, others): (Vec<_>, Vec<_>) = TABLE.iter().partition(|line| line.1 == "/sign-out");
        for &(method, pattern, access) in others.into_iter().chain(last) {
            let path = address(&portal, pattern);
            let page = ask(&portal, &browser, method, &path).await;
            let allowed = is_allowed(access, role);
            if let Some(why) = complaint(&page, method, allowed, role) {
                let who = role.map_or("nobody", |role| role.as_str());
                wrong.push(format!("{who}: {method} {pattern} {why}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn a_method_that_is_not_in_the_table_reaches_no_handler() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let known: BTreeSet<_> = TABLE.iter().map(|line| (line.0, line.1)).collect();
    let patterns: BTreeSet<_> = TABLE.iter().map(|line| line.1).collect();
    for pattern in patterns {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            if known.contains(&(method, pattern)) {
                continue;
            }
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let path = portal.office.join(&address(&portal, pattern)).unwrap();
            let page = portal::read(ada.request(method.clone(), path)).await;
            let status = StatusCode::METHOD_NOT_ALLOWED;
            assert_eq!(page.status, status, "{method} {pattern}");
        }
    }
    let page = portal.office_get(&ada, "/nowhere").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

/// What the router knows, by its own account.
async fn registered() -> BTreeSet<String> {
    let app = App::new()
        .configure(|app| server::routes(app, Side::Office))
        .default_service(web::to(|request: HttpRequest| async move {
            format!("{:?}", request.resource_map())
        }));
    let app = init_service(app).await;
    let request = TestRequest::get().uri("/nowhere").to_request();
    let body = call_and_read_body(&app, request).await;
    let text = String::from_utf8(body.to_vec()).unwrap();
    text.split("Single(\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .filter(|pattern| !pattern.is_empty())
        .collect()
}

#[actix_web::test]
async fn the_router_and_the_table_know_the_same_addresses() {
    let registered = registered().await;
    let listed: BTreeSet<String> = TABLE.iter().map(|line| line.1.to_owned()).collect();
    let unlisted: Vec<_> = registered.difference(&listed).collect();
    assert!(unlisted.is_empty(), "not in the table: {unlisted:?}");
    let missing: Vec<_> = listed.difference(&registered).collect();
    assert!(missing.is_empty(), "not in the router: {missing:?}");
}

#[test]
fn no_line_stands_in_the_table_twice() {
    let lines: BTreeSet<_> = TABLE.iter().map(|line| (line.0, line.1)).collect();
    assert_eq!(lines.len(), TABLE.len());
}
