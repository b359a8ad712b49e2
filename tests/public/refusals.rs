//! Each refusal is a clear page in the visitor's language, with the right status.

use super::*;
use reqwest::Method;
use std::num::NonZeroU32;

const FORM: &str = "application/x-www-form-urlencoded";

async fn ask(portal: &Running, method: Method, path: &str, lang: &str) -> Page {
    let request = portal
        .visitor
        .request(method, portal.public.join(path).unwrap())
        .header("accept-language", lang);
    portal::read(request).await
}

fn is_a_page(page: &Page, status: StatusCode, lang: &str, title: &str) {
    assert_eq!(page.status, status, "{}", page.text());
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    let text = page.text();
    assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{text}");
    assert!(
        text.contains(&format!("<h1>{title}</h1>")),
        "{title}: {text}"
    );
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_refusal_is_told_in_the_language_of_the_address_or_of_the_browser() {
    let portal = portal::open(house::sqlite()).await;
    let missing = StatusCode::NOT_FOUND;
    for (path, browser, lang, title) in [
        ("/en/nothing", "de", "en", "Page not found"),
        ("/de/objects/TAO-00000", "en", "de", "Seite nicht gefunden"),
        ("/ar/objects/rubbish/tip", "en", "ar", "الصفحة غير موجودة"),
        ("/nothing/at/all", "ar-EG", "ar", "الصفحة غير موجودة"),
        ("/nb/", "de-AT", "de", "Seite nicht gefunden"),
        (
            "/en/objects?series=unknown-one",
            "de",
            "en",
            "Page not found",
        ),
        ("/images/abc.jpg", "de", "de", "Seite nicht gefunden"),
        ("/static/css/site.css", "en", "en", "Page not found"),
    ] {
        let page = ask(&portal, Method::GET, path, browser).await;
        is_a_page(&page, missing, lang, title);
    }
    let wrong = StatusCode::METHOD_NOT_ALLOWED;
    for (method, path, browser, lang, title) in [
        (
            Method::POST,
            "/de/help",
            "en",
            "de",
            "Diese Adresse funktioniert anders",
        ),
        (
            Method::DELETE,
            "/en/tip",
            "de",
            "en",
            "This address works differently",
        ),
        (
            Method::PUT,
            "/ar/receipt",
            "de",
            "ar",
            "هذا العنوان يعمل بطريقة مختلفة",
        ),
        (
            Method::POST,
            "/exit",
            "de",
            "de",
            "Diese Adresse funktioniert anders",
        ),
        (
            Method::POST,
            "/",
            "en",
            "en",
            "This address works differently",
        ),
    ] {
        let page = ask(&portal, method, path, browser).await;
        is_a_page(&page, wrong, lang, title);
    }
}

#[tokio::test]
async fn other_kinds_of_bodies_and_far_too_large_ones_are_refused_in_words() {
    let portal = portal::open(house::sqlite()).await;
    let url = portal.public.join("/de/tip").unwrap();
    let post = |kind: &str, body: Vec<u8>| {
        let request = portal.visitor.post(url.clone());
        portal::read(request.header("content-type", kind.to_owned()).body(body))
    };
    let unread = "Diese Art von Datei können wir nicht lesen";
    for kind in [
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
    ] {
        let page = post(kind, b"{}".to_vec()).await;
        is_a_page(&page, StatusCode::UNSUPPORTED_MEDIA_TYPE, "de", unread);
    }
    let page = post(FORM, vec![b'a'; 4 * 1024 * 1024]).await;
    is_a_page(&page, StatusCode::PAYLOAD_TOO_LARGE, "de", "Zu groß");
    // Bytes that are no text do no harm.
    let page = post(FORM, b"what=%ff%fe&step=\x00&confidence=likely".to_vec()).await;
    assert!(page.status.is_success() || page.status.is_client_error());
    assert_eq!(tips(&portal).await, 0);
}

#[tokio::test]
async fn a_form_of_another_website_is_refused_and_a_text_browser_is_not() {
    let portal = portal::open(house::sqlite()).await;
    let ticket = opened(&portal, "/en/tip").await;
    let fields = with(&[("ticket", &ticket), ("step", "send")]);
    let post = |headers: &[(&str, &str)]| {
        let mut request = reqwest::Client::new()
            .post(portal.public.join("/en/tip").unwrap())
            .header("content-type", FORM)
            .body(portal::form(&fields));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        portal::read(request)
    };
    for foreign in [
        [("sec-fetch-site", "cross-site"), ("origin", "null")],
        [
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ],
        [("accept", "*/*"), ("origin", "https://evil.example")],
    ] {
        let page = post(&foreign).await;
        is_a_page(
            &page,
            StatusCode::FORBIDDEN,
            "en",
            "This form came from somewhere else",
        );
    }
    assert_eq!(tips(&portal).await, 0);
    receipt(&post(&[]).await);
}

#[tokio::test]
async fn a_flood_is_slowed_down_and_the_answers_stay() {
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.guard.tips_per_hour_per_source = NonZeroU32::new(3).unwrap();
    })
    .await;
    let path = format!("/en/objects/{}/tip", portal.object.reference);
    let ticket = opened(&portal, &path).await;
    for n in 0..3 {
        let what = format!("tip {n}");
        receipt(&send(&portal, &path, &[("ticket", &ticket), ("what", &what)]).await);
    }
    let page = send(&portal, &path, &[("ticket", &ticket)]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.header("retry-after").parse::<u64>().unwrap() > 0);
    assert!(
        page.text()
            .contains("Many tips are coming from your network")
    );
    for (name, value) in ANSWERS {
        assert_eq!(page.value(name), value);
    }
    assert_eq!(page.value("ticket"), ticket);
    assert_eq!(tips(&portal).await, 3);
    // A header that anybody can write does not make another source of it.
    let fields = with(&[("ticket", &ticket), ("step", "send")]);
    let request = portal
        .visitor
        .post(portal.public.join(&path).unwrap())
        .header("content-type", FORM)
        .header("x-forwarded-for", "192.0.2.7")
        .body(portal::form(&fields));
    assert_eq!(
        portal::read(request).await.status,
        StatusCode::TOO_MANY_REQUESTS
    );
    // The next day the source is nobody again.
    portal.portal.clock.advance(86_400);
    let ticket = opened(&portal, &path).await;
    receipt(&send(&portal, &path, &[("ticket", &ticket)]).await);
}

#[tokio::test]
async fn a_tip_that_cannot_be_kept_stays_on_the_page_and_is_kept_later() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let path = format!("/de/objects/{}/tip", portal.object.reference);
        let ticket = opened(&portal, &path).await;
        for table in ["tip", "object", "desk"] {
            sql(&portal, &format!("ALTER TABLE {table} RENAME TO away"));
            let page = send(&portal, &path, &[("ticket", &ticket)]).await;
            assert_eq!(
                page.status,
                StatusCode::SERVICE_UNAVAILABLE,
                "{}",
                page.text()
            );
            assert!(
                page.text()
                    .contains("konnte gerade nicht gespeichert werden")
            );
            assert!(!page.header("retry-after").is_empty());
            for (name, value) in ANSWERS {
                assert_eq!(page.value(name), value);
            }
            assert_eq!(page.value("ticket"), ticket);
            sql(&portal, &format!("ALTER TABLE away RENAME TO {table}"));
        }
        assert_eq!(tips(&portal).await, 0);
        receipt(&send(&portal, &path, &[("ticket", &ticket)]).await);
        assert_eq!(tips(&portal).await, 1);
    }
}
