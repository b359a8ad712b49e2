//! What the API answers.

use super::*;

#[tokio::test]
async fn an_object_is_told_with_absolute_addresses_that_answer() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let base = portal.public.as_str().trim_end_matches('/').to_owned();
        let reference = &portal.object.reference;
        let one = json(&portal, &format!("/api/v1/objects/{reference}?lang=de")).await;
        assert_eq!(one["reference"], reference.as_str());
        assert_eq!(one["page"], format!("{base}/de/objects/{reference}"));
        assert_eq!(one["category"], "bag");
        assert_eq!(one["status"], "published");
        assert_eq!(one["outcome"], Value::Null);
        assert_eq!(one["series"], Value::Null);
        let question = &one["text"]["question"];
        assert_eq!(question["lang"], "de");
        assert_eq!(question["text"], "Wo wird das verkauft?");
        assert_eq!(one["timeline"][0]["kind"], "published");
        let published = one["published"].as_str().unwrap();
        assert!(published.ends_with('Z'), "{published}");
        published.parse::<jiff::Timestamp>().unwrap();
        let files = one["pictures"][0]["files"].as_array().unwrap();
        assert!(files.len() > 3);
        for file in files.iter().chain([&one["card"]]) {
            let address = file["url"].as_str().unwrap();
            let bytes = portal.get(address.strip_prefix(&base).unwrap()).await;
            assert_eq!(bytes.status, StatusCode::OK);
            assert_eq!(bytes.header("content-type"), file["media_type"]);
            if let Some(size) = file["bytes"].as_u64() {
                assert_eq!(bytes.body.len() as u64, size);
            }
            let picture = image::load_from_memory(&bytes.body).unwrap();
            assert_eq!(u64::from(picture.width()), file["width"].as_u64().unwrap());
            assert_eq!(
                u64::from(picture.height()),
                file["height"].as_u64().unwrap()
            );
        }
        for page in ["page", "tell"] {
            let address = one[page]
                .as_str()
                .unwrap()
                .strip_prefix(&base)
                .unwrap()
                .to_owned();
            assert_eq!(portal.get(&address).await.status, StatusCode::OK);
        }
        // Nothing that is not for the public.
        let text = one.to_string();
        for never in [
            "countries",
            "created",
            "submitted",
            "version",
            portal.object.id.as_str(),
        ] {
            assert!(!text.contains(never), "{never}");
        }
    }
}

#[tokio::test]
async fn a_list_is_leafed_through_without_missing_or_doubling_an_object() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let mut all = vec![portal.object.reference.to_string()];
        for n in 0..6 {
            // Some change in the same second.
            portal.portal.clock.advance(n % 2);
            let one = portal.exhibit(&format!("Thing {n}"), Category::Toy).await;
            all.push(one.reference.to_string());
        }
        let base = portal.public.as_str().trim_end_matches('/').to_owned();
        let (mut path, mut seen) = ("/api/v1/objects?limit=3&lang=ar".to_owned(), Vec::new());
        loop {
            let page = ask(&portal, &path, &[]).await;
            let list: Value = serde_json::from_slice(&page.body).unwrap();
            seen.extend(references(&list).into_iter().map(str::to_owned));
            let Some(next) = list["next"].as_str() else {
                assert_eq!(page.header("link"), "");
                break;
            };
            assert_eq!(page.header("link"), format!("<{next}>; rel=\"next\""));
            assert!(
                next.contains("limit=3") && next.contains("lang=ar"),
                "{next}"
            );
            path = next.strip_prefix(&base).unwrap().to_owned();
            // Something new does not move what comes next.
            if seen.len() == 3 {
                portal.portal.clock.advance(5);
                portal.exhibit("Thing of the moment", Category::Toy).await;
            }
        }
        assert_eq!(seen.len(), 7);
        seen.sort();
        all.sort();
        assert_eq!(seen, all);
    }
}

#[tokio::test]
async fn a_list_holds_what_was_asked_for() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let bag = portal.object.reference.to_string();
        portal.portal.clock.advance(100);
        let lamp = portal
            .exhibit_in("spring", "A green lamp", Category::Furniture)
            .await;
        let lamp = lamp.reference.to_string();
        let asked = |query: &'static str| json_of(&portal, query);
        assert_eq!(asked("").await, [lamp.as_str(), &bag]);
        assert_eq!(asked("?category=bag").await, [bag.as_str()]);
        assert_eq!(asked("?series=spring").await, [lamp.as_str()]);
        assert!(asked("?status=identified").await.is_empty());
        let later = Moment(portal.portal.now().0 - 50).rfc3339();
        let since = json(&portal, &format!("/api/v1/objects?updated_since={later}")).await;
        assert_eq!(references(&since), [lamp.as_str()]);
        portal.portal.clock.advance(100);
        portal
            .record_outcome(&portal.object, ObjectOutcome::AlreadyKnown)
            .await;
        let known = json(&portal, "/api/v1/objects?status=identified").await;
        assert_eq!(references(&known), [bag.as_str()]);
        assert_eq!(known["objects"][0]["outcome"], "already-known");
        assert_eq!(asked("").await, [bag.as_str(), &lamp]);

        let series = json(&portal, "/api/v1/series").await;
        assert_eq!(series["series"][0]["slug"], "spring");
        let one = json(&portal, "/api/v1/series/spring?lang=de").await;
        assert_eq!(
            (&one["title"]["text"], &one["title"]["lang"]),
            (&"Series spring".into(), &"en".into())
        );
        assert_eq!(one["object_count"], 1);
        let objects = one["objects"].as_str().unwrap();
        let objects = objects.strip_prefix(portal.public.as_str()).unwrap();
        assert_eq!(
            references(&json(&portal, &format!("/{objects}")).await),
            [lamp.as_str()]
        );
        let results = json(&portal, "/api/v1/results").await;
        assert_eq!(results["objects"]["already_known"], 1);
        assert_eq!(results["objects"]["shown"], 2);
    }
}

async fn json_of(portal: &Running, query: &str) -> Vec<String> {
    let list = json(portal, &format!("/api/v1/objects{query}")).await;
    references(&list).into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn who_has_an_answer_is_told_so_and_programs_of_any_site_may_ask() {
    let portal = portal::open(house::sqlite()).await;
    let reference = &portal.object.reference;
    for path in [
        "/api/v1/objects",
        &format!("/api/v1/objects/{reference}"),
        "/api/v1/series",
        "/api/v1/results",
        "/api/v1/openapi.json",
    ] {
        let first = ask(&portal, path, &[("origin", "https://news.example")]).await;
        assert_eq!(first.status, StatusCode::OK, "{path}");
        assert_eq!(first.header("access-control-allow-origin"), "*");
        assert_eq!(first.header("access-control-allow-credentials"), "");
        assert!(
            first
                .header("access-control-expose-headers")
                .contains("ETag")
        );
        assert_eq!(first.header("cross-origin-resource-policy"), "cross-origin");
        assert_eq!(first.header("cache-control"), "public, max-age=60");
        assert!(!first.headers.contains_key("set-cookie"));
        let again = ask(&portal, path, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        assert!(again.body.is_empty());
        let url = portal.public.join(path).unwrap();
        let options = reqwest::Client::new().request(reqwest::Method::OPTIONS, url);
        let options = portal::read(options.header("origin", "https://news.example")).await;
        assert_eq!(options.status, StatusCode::NO_CONTENT);
        assert_eq!(options.header("access-control-allow-methods"), "GET, HEAD");
        assert_eq!(options.header("access-control-allow-origin"), "*");
    }
}
