//! Refusals are problems of RFC 9457, whoever refuses.

use super::*;

fn problem(page: &Page, status: u16, instance: &str) -> Value {
    let text = page.text();
    assert_eq!(page.status.as_u16(), status, "{instance}: {text}");
    assert_eq!(page.header("content-type"), "application/problem+json");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("access-control-allow-origin"), "*");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    let problem: Value = serde_json::from_slice(&page.body).unwrap();
    assert_eq!(problem["type"], "about:blank");
    assert_eq!(problem["status"], status);
    assert_eq!(problem["instance"], instance);
    assert_eq!(problem["title"], page.status.canonical_reason().unwrap());
    assert!(
        problem["detail"]
            .as_str()
            .is_some_and(|text| text.ends_with('.'))
    );
    problem
}

#[tokio::test]
async fn what_is_not_there_or_no_longer_or_not_like_this() {
    let portal = portal::open(house::sqlite()).await;
    let lamp = portal.exhibit("A green lamp", Category::Furniture).await;
    portal.withdraw(&lamp).await;
    for path in [
        "/api/v1/objects/TAO-00000",
        "/api/v1/objects/nothing",
        "/api/v1/series/autumn",
        "/api/v1/objects?series=autumn",
        "/api/v1/nothing",
        "/api/v1/",
        "/api/v1",
        "/api/",
    ] {
        let page = ask(&portal, path, &[]).await;
        problem(&page, 404, path.split('?').next().unwrap());
    }
    let gone = format!("/api/v1/objects/{}", lamp.reference);
    problem(&ask(&portal, &gone, &[]).await, 410, &gone);
    for method in [
        reqwest::Method::POST,
        reqwest::Method::DELETE,
        reqwest::Method::PUT,
    ] {
        let url = portal.public.join("/api/v1/objects").unwrap();
        let page = portal::read(reqwest::Client::new().request(method, url)).await;
        problem(&page, 405, "/api/v1/objects");
        assert_eq!(page.header("allow"), "GET, HEAD, OPTIONS");
    }
    let page = ask(&portal, "/api/v1/objects", &[("accept", "text/html")]).await;
    problem(&page, 406, "/api/v1/objects");
}

#[tokio::test]
async fn parameters_that_cannot_be_used_are_named() {
    let portal = portal::open(house::sqlite()).await;
    for (path, query, names) in [
        ("/api/v1/objects", "limit=0", vec!["limit"]),
        ("/api/v1/objects", "limit=101", vec!["limit"]),
        ("/api/v1/objects", "limit=%2B5", vec!["limit"]),
        ("/api/v1/objects", "limit=", vec!["limit"]),
        ("/api/v1/objects", "category=cars", vec!["category"]),
        ("/api/v1/objects", "status=draft", vec!["status"]),
        ("/api/v1/objects", "status=withdrawn", vec!["status"]),
        ("/api/v1/objects", "series=Not+a+slug", vec!["series"]),
        ("/api/v1/objects", "lang=xx", vec!["lang"]),
        (
            "/api/v1/objects",
            "updated_since=yesterday",
            vec!["updated_since"],
        ),
        (
            "/api/v1/objects",
            "updated_since=2026-03-01T00:00:00+00:00",
            vec!["updated_since"],
        ),
        ("/api/v1/objects", "cursor=xyz", vec!["cursor"]),
        ("/api/v1/objects", "limit=5&limit=6", vec!["limit"]),
        ("/api/v1/objects", "limti=5", vec![""]),
        ("/api/v1/objects", "a=1&b=2&c=3&a=4", vec![""]),
        ("/api/v1/objects", "limit=0&lang=xx", vec!["limit", "lang"]),
        ("/api/v1/series", "limit=5", vec![""]),
        ("/api/v1/results", "lang=en", vec![""]),
    ] {
        let page = ask(&portal, &format!("{path}?{query}"), &[]).await;
        let problem = problem(&page, 422, path);
        let found: Vec<_> = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|error| error["parameter"].as_str().unwrap())
            .collect();
        assert_eq!(found, names, "{query}");
    }
}

#[tokio::test]
async fn whoever_calls_too_often_is_asked_to_wait() {
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.guard.api_calls_per_hour_per_source = 3.try_into().unwrap();
    })
    .await;
    for _ in 0..3 {
        json(&portal, "/api/v1/objects").await;
    }
    let page = ask(&portal, "/api/v1/objects", &[]).await;
    problem(&page, 429, "/api/v1/objects");
    assert!(page.header("retry-after").parse::<u64>().unwrap() > 0);
    // Pages for people are not counted.
    assert_eq!(portal.get("/en/objects").await.status, StatusCode::OK);
}
