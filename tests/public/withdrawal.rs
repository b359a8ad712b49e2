//! What is taken down is gone: page, pictures, gallery, within a second.

use super::*;
use crate::portal::Exhibit;
use std::time::{Duration, Instant};
use trace_an_object::publishing;

pub async fn withdraw(portal: &Running, object: &Exhibit) {
    let [cora, _] = &portal.curators;
    let version = portal.version(&object.id).await;
    let (store, now) = (&portal.portal.store, portal.portal.now());
    publishing::withdraw(store, &cora.actor, &object.id, version, now)
        .await
        .unwrap();
}

/// The pictures of a page itself, without those of related objects.
fn pictures(page: &Page) -> Vec<String> {
    let text = page.text();
    let text = text.split("<aside").next().unwrap();
    let mut found: Vec<String> = text
        .split("/images/")
        .skip(1)
        .map(|rest| {
            let name = rest.split(['"', ' ']).next().unwrap();
            format!("/images/{name}")
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[tokio::test]
async fn page_and_pictures_of_a_withdrawn_object_are_gone_and_the_gallery_forgets_it() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let other = portal.exhibit("A green lamp", Category::Furniture).await;
        let path = format!("/en/objects/{}", portal.object.reference);
        let page = portal.get(&path).await;
        let files = pictures(&page);
        assert!(files.len() > 3, "{files:?}");
        for file in &files {
            assert_eq!(portal.get(file).await.status, StatusCode::OK, "{file}");
        }
        let kept = pictures(
            &portal
                .get(&format!("/en/objects/{}", other.reference))
                .await,
        );
        let lists = ["/en/objects", "/de/objects?category=bag", "/ar/"];
        let href = format!("/objects/{}\"", portal.object.reference);
        for list in lists {
            assert!(portal.get(list).await.text().contains(&href), "{list}");
        }

        withdraw(&portal, &portal.object).await;
        let began = Instant::now();
        while portal.get(&path).await.status != StatusCode::GONE {
            assert!(began.elapsed() < Duration::from_secs(1), "still shown");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let page = portal.get(&path).await;
        assert!(page.text().contains("<h1>No longer shown</h1>"));
        assert_eq!(page.header("cache-control"), "no-store");
        for file in &files {
            assert_eq!(portal.get(file).await.status, StatusCode::GONE, "{file}");
        }
        for list in lists {
            let text = portal.get(list).await.text();
            assert!(!text.contains(&href), "{list}");
            assert!(
                !files.iter().any(|file| text.contains(file.as_str())),
                "{list}"
            );
        }
        for file in &kept {
            assert_eq!(portal.get(file).await.status, StatusCode::OK, "{file}");
        }
        let tip = portal.get(&format!("{path}/tip")).await;
        assert_eq!(tip.status, StatusCode::GONE);
    }
}
