//! The desk's pages, as a browser without scripts meets them.

use super::*;
use actix_web::body::{MessageBody, to_bytes};
use actix_web::http::StatusCode;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpMessage, web};
use std::sync::Arc;
use trace_an_object::i18n::{Lang, Translations};
use trace_an_object::settings::Settings;
use trace_an_object::web::Portal;
use trace_an_object::web::office::{self, session::SignedIn};

/// Asks the office for a page as somebody who is signed in.
async fn ask(
    portal: &web::Data<Portal>,
    who: &SignedIn,
    request: TestRequest,
) -> (StatusCode, String, String) {
    let who = who.clone();
    let app = App::new()
        .app_data(portal.clone())
        .wrap(from_fn(
            move |request: actix_web::dev::ServiceRequest, next: actix_web::middleware::Next<_>| {
                request.extensions_mut().insert(who.clone());
                next.call(request)
            },
        ))
        .configure(office::configure);
    let app = init_service(app).await;
    let response = call_service(&app, request.to_request()).await;
    if let (true, Some(why)) = (
        response.status().is_server_error(),
        response.response().error(),
    ) {
        panic!("{why}");
    }
    let (status, to) = (
        response.status(),
        response
            .headers()
            .get("location")
            .map_or(String::new(), |to| to.to_str().unwrap().to_owned()),
    );
    let body = to_bytes(response.into_body().boxed()).await.unwrap();
    (status, to, String::from_utf8(body.to_vec()).unwrap())
}

fn get(path: &str) -> TestRequest {
    TestRequest::get().uri(path)
}

fn post(path: &str, fields: &[(&str, &str)]) -> TestRequest {
    TestRequest::post().uri(path).set_form(fields)
}

fn signed_in(who: &Person, lang: Lang) -> SignedIn {
    SignedIn {
        actor: who.actor.clone(),
        own: Arc::new(who.own.clone()),
        lang,
        display_name: who.actor.name.clone(),
    }
}

async fn portal(desk: &Desk) -> web::Data<Portal> {
    let mut settings = Settings::load(None).unwrap();
    let file = desk.house.folder.path().join("portal.db");
    settings.database.url = format!("sqlite:{}", file.display());
    settings.blobs.folder = desk.house.folder.path().join("blobs");
    web::Data::new(Portal::open(settings).await.unwrap())
}

#[actix_web::test]
async fn a_tip_goes_from_the_queue_to_a_decision_by_plain_forms() {
    let desk = furnish(house::sqlite()).await;
    let portal = portal(&desk).await;
    let anna = signed_in(&desk.anna, Lang::En);
    let id = tip(&desk, "sold in <script>alert(1)</script> Porto").await;
    let at = |what: &str| format!("/tips/{id}{what}");

    let (status, _, page) = ask(&portal, &anna, get("/tips?view=unclaimed")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(
        page.contains(&at("/claim")) && page.contains("A red bag"),
        "{page}"
    );
    assert!(!page.contains("Porto"), "the queue opens nothing");

    let (status, to, _) = ask(&portal, &anna, post(&at("/claim"), &[])).await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, at("")));

    let (_, _, page) = ask(&portal, &anna, get(&at(""))).await;
    assert!(page.contains("sold in &lt;script&gt;"), "{page}");
    assert!(
        page.contains("https:&#x2F;&#x2F;shop.example") || page.contains("https://shop.example")
    );
    assert!(
        !page.contains("href=\"https:"),
        "a tipster's address is no link"
    );
    assert!(
        !page.contains("CANARY-CONTACT"),
        "a contact is not shown unasked"
    );
    assert!(page.contains(&at("/forward")));

    let grade = [
        ("version", "2"),
        ("source", "B"),
        ("information", "3"),
        ("assessment", "seems right"),
    ];
    let (status, to, _) = ask(&portal, &anna, post(&at("/grade"), &grade)).await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, at("")));

    let spam = [
        ("version", "3"),
        ("decision", "spam"),
        ("reason", "nonsense"),
    ];
    let (status, _, _) = ask(&portal, &anna, post(&at("/decide"), &spam)).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, _, page) = ask(&portal, &anna, get(&at(""))).await;
    assert!(
        page.contains(&at("/undo")) && page.contains("seems right"),
        "{page}"
    );
    let (status, _, _) = ask(&portal, &anna, post(&at("/undo"), &[("version", "4")])).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(row(&desk, &id).await.state, TipState::New);
}

#[actix_web::test]
async fn what_was_typed_survives_every_refusal() {
    let desk = furnish(house::sqlite()).await;
    let portal = portal(&desk).await;
    let id = tip(&desk, "a bag").await;
    let anna = signed_in(&desk.anna, Lang::En);
    let bela = signed_in(&desk.bela, Lang::De);
    let at = |what: &str| format!("/tips/{id}{what}");
    ask(&portal, &anna, post(&at("/claim"), &[])).await;

    let (status, _, page) = ask(&portal, &bela, post(&at("/claim"), &[])).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Display anna"), "{page}");

    let grade = |version| {
        [
            ("version", version),
            ("source", "A"),
            ("information", "1"),
            ("assessment", "a long thought"),
        ]
    };
    for (who, version) in [(&anna, "1"), (&bela, "2")] {
        let (status, _, page) = ask(&portal, who, post(&at("/grade"), &grade(version))).await;
        assert_eq!(status, StatusCode::CONFLICT);
        assert!(page.contains("a long thought"), "{page}");
    }
    let question = [("version", "1"), ("message", "Which shop?")];
    let (status, _, page) = ask(&portal, &anna, post(&at("/message"), &question)).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("Which shop?"), "{page}");

    let duplicate = [
        ("version", "2"),
        ("decision", "duplicate"),
        ("other", "notatipatall"),
    ];
    let (status, _, page) = ask(&portal, &anna, post(&at("/decide"), &duplicate)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("notatipatall"), "{page}");
    let (status, _, _) = ask(&portal, &anna, post(&at("/decide"), &[("version", "2")])).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn a_contact_stands_in_the_answer_to_its_form_and_nowhere_else() {
    let desk = furnish(house::sqlite()).await;
    let portal = portal(&desk).await;
    let id = tip(&desk, "a bag").await;
    let anna = signed_in(&desk.anna, Lang::En);
    let path = format!("/tips/{id}/contact");
    let (status, _, page) = ask(&portal, &anna, post(&path, &[])).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.contains("CANARY-CONTACT"));
    let (status, _, page) = ask(&portal, &anna, post(&path, &[("reason", "danger")])).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("CANARY-CONTACT"), "{page}");
    let (_, _, page) = ask(&portal, &anna, get(&format!("/tips/{id}"))).await;
    assert!(!page.contains("CANARY-CONTACT"));
}

#[actix_web::test]
async fn other_roles_and_unknown_tips_are_turned_away() {
    let desk = furnish(house::sqlite()).await;
    let portal = portal(&desk).await;
    let id = tip(&desk, "a bag").await;
    let mut who = signed_in(&desk.anna, Lang::En);
    let unknown = ["/tips/nobody", "/tips/%2e%2e"];
    for path in unknown {
        let (status, _, _) = ask(&portal, &who, get(path)).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
    who.actor.roles = [Role::Curator, Role::Auditor].into();
    let acts = [
        "claim", "release", "contact", "grade", "decide", "message", "undo", "reopen",
    ];
    let mut requests = vec![get("/tips"), get(&format!("/tips/{id}"))];
    requests.extend(acts.map(|act| post(&format!("/tips/{id}/{act}"), &[])));
    for request in requests {
        let (status, _, page) = ask(&portal, &who, request).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{page}");
    }
}

#[actix_web::test]
async fn every_language_has_every_word_and_pages_show_no_message_ids() {
    let words = Translations::load().unwrap();
    let mut ids: Vec<String> = Vec::new();
    let mut add = |prefix: &str, list: Vec<&str>, ending: &str| {
        ids.extend(
            list.iter()
                .map(|word| format!("desk-{prefix}-{word}{ending}")),
        );
    };
    fn all<T>(list: &[T], text: fn(&T) -> &'static str) -> Vec<&'static str> {
        list.iter().map(text).collect()
    }
    add("view", all(QueueView::ALL, |v| v.as_str()), "");
    add("state", all(TipState::ALL, |v| v.as_str()), "");
    add("standing", all(Standing::ALL, |v| v.as_str()), "");
    add("standing-hint", all(Standing::ALL, |v| v.as_str()), "");
    add("confidence", all(Confidence::ALL, |v| v.as_str()), "");
    add("source", all(SourceGrade::ALL, |v| v.as_str()), "");
    add(
        "information",
        all(InformationGrade::ALL, |v| v.as_str()),
        "",
    );
    add("reason", all(DismissalReason::ALL, |v| v.as_str()), "");
    add(
        "contact-reason",
        all(ContactReason::ALL, |v| v.as_str()),
        "",
    );
    add("lead-state", all(LeadState::ALL, |v| v.as_str()), "");
    let decisions = Decision::ALL.iter().filter(|d| **d != Decision::NeedsMore);
    let decisions: Vec<&str> = decisions.map(|d| d.as_str()).collect();
    add("decide", decisions.clone(), "");
    add("decision", decisions.clone(), "");
    add("decision", decisions, "-means");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/office/desk");
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let literal = text
            .split("id=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'));
        ids.extend(
            literal
                .map(|(id, _)| id)
                .filter(|id| id.starts_with("desk-") && !id.ends_with('-'))
                .map(str::to_owned),
        );
    }
    for id in &ids {
        for lang in Lang::OFFICE {
            assert!(words.has(lang, id), "{}: {id}", lang.code());
        }
    }

    let desk = furnish(house::sqlite()).await;
    let portal = portal(&desk).await;
    let id = tip(&desk, "a bag").await;
    tip(&desk, "another").await;
    for lang in Lang::OFFICE {
        let anna = signed_in(&desk.anna, lang);
        let path = format!("/tips/{id}");
        for act in ["claim", "release", "claim"] {
            ask(&portal, &anna, post(&format!("{path}/{act}"), &[])).await;
        }
        for path in ["/tips", "/tips?object=nonsense&lang=de", path.as_str()] {
            let (status, _, page) = ask(&portal, &anna, get(path)).await;
            assert_eq!(status, StatusCode::OK);
            assert!(!page.contains(">desk-") && !page.contains("{$"), "{page}");
            assert!(page.contains(&format!("dir=\"{}\"", lang.dir())));
        }
    }
}
