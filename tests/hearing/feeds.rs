//! Feeds: read by a real reader, and held against RFC 4287.

use super::*;
use crate::venv;
use serde_json::Value;

async fn feed(portal: &Running, path: &str) -> Value {
    let page = portal.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
    assert_eq!(
        page.header("content-type"),
        "application/atom+xml; charset=utf-8"
    );
    let python = venv::python("feedparser", "feedparser");
    let read = venv::judged(&python, "tests/hearing/read_feed.py", &page.body);
    assert_eq!(read["problems"], serde_json::json!([]), "{path}");
    read
}

fn titles(feed: &Value) -> Vec<&str> {
    let entries = feed["entries"].as_array().unwrap();
    entries
        .iter()
        .map(|e| e["title"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn a_feed_tells_of_objects_latest_change_first_in_its_language() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        portal.portal.clock.advance(60);
        portal
            .exhibit("A green <lamp> & \"shade\"", Category::Furniture)
            .await;
        let read = feed(&portal, "/feeds/en.atom").await;
        assert_eq!(titles(&read), ["A green <lamp> & \"shade\"", "A red bag"]);
        let base = portal.public.as_str().trim_end_matches('/');
        assert_eq!(read["links"]["self"], format!("{base}/feeds/en.atom"));
        assert_eq!(read["links"]["alternate"], format!("{base}/en/objects"));
        let bag = &read["entries"][1];
        let page = format!("{base}/en/objects/{}", portal.object.reference);
        assert_eq!(bag["link"], page);
        assert_eq!(bag["summary"], "Where is it sold?");
        assert_eq!(bag["category"], "bag");
        let content = bag["content"].as_str().unwrap();
        let picture = bag["enclosure"].as_str().unwrap();
        assert!(picture.starts_with(&format!("{base}/images/")), "{picture}");
        for part in [picture, "Where is it sold?", "Still looking", &page] {
            assert!(content.contains(part), "{part} in {content}");
        }
        let picture = portal.get(picture.strip_prefix(base).unwrap()).await;
        assert_eq!(picture.header("content-type"), "image/jpeg");

        let german = feed(&portal, "/feeds/de.atom").await;
        assert_eq!(german["entries"][1]["title"], "A red bag (de)");
        assert_eq!(german["entries"][1]["lang"], "de");
        assert_ne!(german["entries"][1]["id"], bag["id"]);
    }
}

#[tokio::test]
async fn identity_stays_and_only_a_real_change_is_an_update() {
    let portal = portal::open(house::sqlite()).await;
    let before = feed(&portal, "/feeds/en.atom").await;
    portal.portal.clock.advance(3600);
    portal.exhibit("A green lamp", Category::Furniture).await;
    settle().await;
    let after = feed(&portal, "/feeds/en.atom").await;
    assert_eq!(after["entries"][1], before["entries"][0]);
    assert_ne!(after["updated"], before["updated"]);

    portal.portal.clock.advance(3600);
    portal
        .record_outcome(&portal.object, ObjectOutcome::FewCountries)
        .await;
    settle().await;
    let answered = feed(&portal, "/feeds/en.atom").await;
    assert_eq!(titles(&answered), ["A red bag", "A green lamp"]);
    let (bag, earlier) = (&answered["entries"][0], &before["entries"][0]);
    assert_eq!(bag["id"], earlier["id"]);
    assert!(bag["updated"].as_str() > earlier["updated"].as_str());
    let content = bag["content"].as_str().unwrap();
    assert!(content.contains("origin narrowed to few countries"));

    portal.portal.clock.advance(3600);
    portal.withdraw(&portal.object).await;
    settle().await;
    let left = feed(&portal, "/feeds/en.atom").await;
    assert_eq!(titles(&left), ["A green lamp"]);
    assert!(left["updated"].as_str() > answered["updated"].as_str());
}

#[tokio::test]
async fn there_are_feeds_of_one_kind_and_one_series() {
    let portal = portal::open(house::sqlite()).await;
    portal
        .exhibit_in("spring", "A green lamp", Category::Furniture)
        .await;
    let lamps = feed(&portal, "/feeds/en/category/furniture.atom").await;
    assert_eq!(titles(&lamps), ["A green lamp"]);
    assert_eq!(
        lamps["title"],
        "Objects: Furniture and lamps – Trace an Object"
    );
    let spring = feed(&portal, "/feeds/de/series/spring.atom").await;
    assert_eq!(titles(&spring), ["A green lamp (de)"]);
    let toys = feed(&portal, "/feeds/en/category/toy.atom").await;
    assert!(titles(&toys).is_empty());
    assert_eq!(toys["updated"], "1970-01-01T00:00:00+00:00");
    let all = [&lamps, &spring, &toys];
    let ids: std::collections::BTreeSet<_> = all.map(|f| f["id"].to_string()).into();
    assert_eq!(ids.len(), 3);
    for nothing in [
        "/feeds/xx.atom",
        "/feeds/en",
        "/feeds/en/category/cars.atom",
        "/feeds/en/series/autumn.atom",
    ] {
        assert_eq!(portal.get(nothing).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_reader_that_has_a_feed_is_told_so_and_any_site_may_read_it() {
    let portal = portal::open(house::sqlite()).await;
    for path in ["/feeds/en.atom", "/feeds/ar/category/bag.atom"] {
        let first = portal.get(path).await;
        assert_eq!(first.header("access-control-allow-origin"), "*");
        assert_eq!(first.header("access-control-allow-credentials"), "");
        assert_eq!(first.header("cross-origin-resource-policy"), "cross-origin");
        let url = portal.public.join(path).unwrap();
        let again = portal.visitor.get(url);
        let again = portal::read(again.header("if-none-match", first.header("etag"))).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        assert_eq!(again.header("access-control-allow-origin"), "*");
    }
    let page = portal.get("/en/").await;
    assert_eq!(page.header("access-control-allow-origin"), "");
    let link = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"All objects\" href=\"/feeds/en.atom\">";
    assert!(page.text().contains(link), "{}", page.text());
}
