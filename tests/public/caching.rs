//! Pages are made once, sent small, and not sent again to whoever has them.

use super::*;
use std::io::Read;

async fn ask(portal: &Running, path: &str, name: &str, value: &str) -> Page {
    let request = portal.visitor.get(portal.public.join(path).unwrap());
    portal::read(request.header(name, value)).await
}

#[tokio::test]
async fn pages_and_files_come_compressed_and_only_when_they_changed() {
    let portal = portal::open(house::sqlite()).await;
    let object = format!("/en/objects/{}", portal.object.reference);
    let home = portal.get("/en/").await;
    let text = home.text();
    let sheet = text
        .split("href=\"")
        .find(|s| s.starts_with("/static/css/"))
        .unwrap();
    let sheet = sheet.split('"').next().unwrap().to_owned();
    for (path, keep) in [
        ("/en/", "public, max-age=60"),
        ("/de/objects", "public, max-age=60"),
        ("/ar/help", "public, max-age=60"),
        (&object, "public, max-age=60"),
        (&sheet, "public, max-age=31536000, immutable"),
    ] {
        let plain = portal.get(path).await;
        assert_eq!(plain.header("cache-control"), keep);
        assert_eq!(plain.header("vary"), "Accept-Encoding");
        assert_eq!(plain.header("content-encoding"), "");
        let gzip = ask(&portal, path, "accept-encoding", "gzip, deflate").await;
        assert_eq!(gzip.header("content-encoding"), "gzip");
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(&gzip.body[..])
            .read_to_end(&mut text)
            .unwrap();
        assert_eq!(text, plain.body);
        let small = ask(&portal, path, "accept-encoding", "gzip, deflate, br").await;
        assert_eq!(small.header("content-encoding"), "br");
        let mut text = Vec::new();
        brotli::Decompressor::new(&small.body[..], 4096)
            .read_to_end(&mut text)
            .unwrap();
        assert_eq!(text, plain.body);
        assert!(small.body.len() < 30 * 1024, "{path}: {}", small.body.len());

        let known = ask(&portal, path, "if-none-match", plain.header("etag")).await;
        assert_eq!(known.status, StatusCode::NOT_MODIFIED, "{path}");
        assert!(known.body.is_empty());
        assert_eq!(known.header("etag"), plain.header("etag"));
        assert_eq!(known.header("cache-control"), keep);
    }
    // A change makes another page, at once.
    let before = portal.get("/en/objects").await.header("etag").to_owned();
    portal.exhibit("A green lamp", Category::Furniture).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let after = ask(&portal, "/en/objects", "if-none-match", &before).await;
    assert_eq!(after.status, StatusCode::OK);
    assert!(after.text().contains("A green lamp"));
}

#[tokio::test]
async fn pages_that_were_shown_are_shown_on_while_the_database_is_away() {
    let portal = portal::open(house::sqlite()).await;
    assert_eq!(portal.get("/en/objects").await.status, StatusCode::OK);
    sql(&portal, "ALTER TABLE meta RENAME TO away");
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(portal.get("/en/objects").await.status, StatusCode::OK);
    sql(&portal, "ALTER TABLE object RENAME TO gone");
    let page = portal.get("/en/objects?category=toy").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(
        page.text()
            .contains("<h1>Something went wrong on our side</h1>")
    );
}

#[tokio::test]
async fn a_head_gets_what_a_get_gets_but_the_body() {
    let portal = portal::open(house::sqlite()).await;
    let picture = portal
        .get(&format!("/en/objects/{}", portal.object.reference))
        .await
        .text();
    let picture = picture
        .split("/images/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let picture = format!("/images/{picture}");
    for path in [
        "/",
        "/en",
        "/en/",
        "/en/objects",
        "/en/tip",
        "/en/receipt",
        "/en/help",
        "/exit",
        "/robots.txt",
        "/healthz",
        "/readyz",
        "/.well-known/security.txt",
        "/en/nothing",
        &picture,
    ] {
        let url = portal.public.join(path).unwrap();
        let head = portal::read(portal.visitor.head(url)).await;
        let get = portal.get(path).await;
        assert_eq!(head.status, get.status, "{path}");
        assert!(head.body.is_empty(), "{path}");
        for (name, value) in &get.headers {
            // The tickets in a form differ, and so may its length.
            if name != "date" && !(name == "content-length" && path.ends_with("tip")) {
                assert_eq!(head.headers.get(name), Some(value), "{path}: {name}");
            }
        }
    }
}

#[tokio::test]
async fn many_who_ask_for_the_same_page_at_once_are_all_answered() {
    let portal = portal::open(house::sqlite()).await;
    let asked = (0..40).map(|_| portal.get("/en/objects?category=bag"));
    for page in futures_util::future::join_all(asked).await {
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("A red bag"));
    }
}

#[tokio::test]
async fn a_picture_is_kept_under_its_own_name_however_it_is_written() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal
        .get(&format!("/en/objects/{}", portal.object.reference))
        .await;
    // Not the share card, whose name is the object's.
    let page = page.text();
    let name = page.split("/images/").skip(1);
    let mut names = name.map(|rest| rest.split(['"', ' ']).next().unwrap());
    let name = names.find(|name| !name.starts_with("cards/")).unwrap();
    let other = format!("/images/%{:x}{}", name.as_bytes()[0], &name[1..]);
    let same = portal.get(&other).await;
    assert_eq!(same.status, StatusCode::OK);
    // From now on it can only come from what is at hand.
    std::fs::remove_dir_all(&portal.portal.settings.blobs.folder).unwrap();
    let picture = portal.get(&format!("/images/{name}")).await;
    assert_eq!(picture.status, StatusCode::OK);
    assert_eq!(same.body, picture.body);
    portal.withdraw(&portal.object).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    for path in [format!("/images/{name}"), other] {
        assert_eq!(portal.get(&path).await.status, StatusCode::GONE, "{path}");
    }
}
