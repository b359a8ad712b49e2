//! What is taken down is gone from every address that ever served it, within a
//! second; and an outcome is known everywhere as fast.

use super::*;
use crate::portal::Exhibit;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// The languages the walk goes through; the others are served by the same code.
const LANGS: [&str; 3] = ["en", "de", "ar"];

/// Addresses in a page, a feed, a sitemap or an answer of the API.
fn addresses(page: &Page, base: &str) -> BTreeSet<String> {
    let text = portal::unescaped(&page.text());
    let ends = |c: char| c.is_whitespace() || "\"'<>,()\\".contains(c);
    text.split(ends)
        .filter_map(|word| {
            let path = word.strip_prefix(base).unwrap_or(word);
            let own = path.starts_with('/') && !path.starts_with("//");
            own.then(|| path.split('#').next().unwrap().to_owned())
        })
        .filter(|path| {
            let first = path.split(['/', '.', '-']).nth(1).unwrap_or_default();
            let other = first.len() == 2 && !LANGS.contains(&first);
            let aside = ["/static/", "/exit", "/.well-known/", "/csp-report"];
            !other && path.len() > 1 && !aside.iter().any(|start| path.starts_with(start))
        })
        .collect()
}

/// Addresses that nothing links to.
fn seeds(object: &Exhibit) -> Vec<String> {
    let mut all = vec![
        "/sitemap.xml".to_owned(),
        "/api/v1/objects?limit=100".to_owned(),
        "/api/v1/series".to_owned(),
        "/api/v1/objects?series=spring".to_owned(),
        format!("/api/v1/objects/{}", object.reference),
    ];
    for lang in LANGS {
        all.push(format!("/{lang}/"));
        all.push(format!("/{lang}/objects?category=bag"));
        all.push(format!("/{lang}/objects?status=published"));
        all.push(format!("/{lang}/objects?series=spring"));
        all.push(format!("/{lang}/series/spring"));
        all.push(format!("/{lang}/objects/{}/print", object.reference));
        all.push(format!("/api/v1/objects?lang={lang}"));
        all.push(format!("/images/cards/{lang}/{}.jpg", object.reference));
    }
    all
}

/// Everything the public site answers, by its addresses.
async fn walk(portal: &Running, object: &Exhibit) -> BTreeMap<String, Page> {
    let base = portal.public.as_str().trim_end_matches('/').to_owned();
    let mut waiting = seeds(object);
    let mut seen = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        if seen.contains_key(&path) {
            continue;
        }
        let page = portal.get(&path).await;
        if !page.header("content-type").starts_with("image/") {
            waiting.extend(addresses(&page, &base));
        }
        seen.insert(path, page);
        assert!(seen.len() < 2_000, "the walk does not end");
    }
    seen.retain(|_, page| page.status == StatusCode::OK);
    seen
}

/// Names by which the object or its pictures could still be shown.
async fn marks(portal: &Running, object: &Exhibit) -> Vec<String> {
    let id = object.id.clone();
    let files = portal.portal.store.read(move |db| {
        let mut names = Vec::new();
        for picture in store::pictures::of_object(db, &id)? {
            let files = store::pictures::files(db, &picture.id)?;
            names.extend(files.into_iter().map(|file| file.blob));
        }
        Ok::<_, store::StoreError>(names)
    });
    let mut marks = files.await.unwrap();
    assert!(marks.len() > 3);
    marks.push(object.reference.to_string());
    marks
}

/// Whether an address is the object's own.
fn is_own(path: &str, marks: &[String]) -> bool {
    marks.iter().any(|mark| path.contains(mark))
}

async fn until<F: AsyncFn() -> bool>(what: &str, done: F) {
    let began = Instant::now();
    while !done().await {
        assert!(began.elapsed() < Duration::from_secs(1), "{what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn every_address_that_served_an_object_forgets_it() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        // So that it is the newest: the page about sharing shows that one.
        portal.portal.clock.advance(60);
        let bag = portal
            .exhibit_in("spring", "A blue bag", Category::Bag)
            .await;
        let marks = marks(&portal, &bag).await;
        let before = walk(&portal, &bag).await;
        let own: Vec<_> = before.keys().filter(|path| is_own(path, &marks)).collect();
        let reference = &bag.reference;
        for lang in LANGS {
            for path in [
                format!("/{lang}/objects/{reference}"),
                format!("/{lang}/objects/{reference}/tip"),
                format!("/images/cards/{lang}/{reference}.jpg"),
            ] {
                assert!(own.contains(&&path), "{path} was not found");
            }
        }
        let pictures = own
            .iter()
            .filter(|path| path.starts_with("/images/") && !path.contains("cards"));
        assert_eq!(pictures.count(), marks.len() - 1, "every file was found");
        let told: Vec<_> = before
            .iter()
            .filter(|(path, page)| !is_own(path, &marks) && is_own(&page.text(), &marks))
            .map(|(path, _)| path.as_str())
            .collect();
        for path in [
            "/en/",
            "/de/objects",
            "/ar/objects?category=bag",
            "/feeds/en.atom",
            "/feeds/de/category/bag.atom",
            "/feeds/ar/series/spring.atom",
            "/sitemaps/en-1.xml",
            "/api/v1/objects?limit=100",
            "/en/follow",
        ] {
            assert!(told.contains(&path), "{path} did not tell of it: {told:?}");
        }

        portal.withdraw(&bag).await;
        let page = format!("/en/objects/{reference}");
        until("still shown", async || {
            portal.get(&page).await.status == StatusCode::GONE
        })
        .await;
        for path in own {
            let gone = portal.get(path).await;
            assert_eq!(gone.status, StatusCode::GONE, "{path}");
            assert_eq!(gone.header("cache-control"), "no-store", "{path}");
            assert!(gone.body != before[path].body, "{path}");
        }
        for path in told {
            let text = portal.get(path).await.text();
            assert!(!is_own(&text, &marks), "{path} still tells of it");
            assert!(!text.contains("A blue bag"), "{path}");
        }
        for (path, page) in walk(&portal, &bag).await {
            assert!(!is_own(&path, &marks), "{path}");
            assert!(!is_own(&page.text(), &marks), "{path}");
        }
        // What else is on show stays.
        let other = format!("/en/objects/{}", portal.object.reference);
        assert_eq!(portal.get(&other).await.status, StatusCode::OK);
        assert!(
            portal
                .get(&page)
                .await
                .text()
                .contains("<h1>No longer shown</h1>")
        );
    }
}

#[tokio::test]
async fn an_outcome_is_known_at_every_address() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let reference = portal.object.reference.clone();
        let card = format!("/images/cards/en/{reference}.jpg");
        let page = format!("/en/objects/{reference}");
        let says = "origin narrowed to few countries";
        let telling = [
            page.as_str(),
            "/en/objects",
            "/en/objects?status=identified",
            "/feeds/en.atom",
            "/feeds/en/category/bag.atom",
        ];
        for path in telling {
            assert!(!portal.get(path).await.text().contains(says), "{path}");
        }
        let (drawn, map) = (
            portal.get(&card).await,
            portal.get("/sitemaps/en-1.xml").await,
        );
        portal.portal.clock.advance(60);
        portal
            .record_outcome(&portal.object, ObjectOutcome::FewCountries)
            .await;
        until("still looking", async || {
            portal.get(&page).await.text().contains(says)
        })
        .await;
        for path in telling {
            assert!(portal.get(path).await.text().contains(says), "{path}");
        }
        assert_ne!(portal.get(&card).await.header("etag"), drawn.header("etag"));
        assert_ne!(portal.get("/sitemaps/en-1.xml").await.body, map.body);
        let api = portal
            .get(&format!("/api/v1/objects/{reference}"))
            .await
            .text();
        assert!(api.contains("\"outcome\":\"few-countries\""), "{api}");
        let open = portal.get("/en/objects?status=published").await.text();
        assert!(!open.contains(reference.as_str()));
        let results = portal.get("/en/results").await.text();
        assert!(results.contains("One of them has an answer."), "{results}");
    }
}
