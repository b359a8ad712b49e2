//! Share cards, and what pages say of themselves when they are shared.

use super::*;
use crate::portal::Page;
use image::GenericImageView;

fn meta(page: &Page, name: &str) -> Option<String> {
    let text = page.text();
    let after = text.split(&format!("\"{name}\" content=\"")).nth(1)?;
    Some(portal::unescaped(after.split('"').next()?))
}

#[tokio::test]
async fn a_card_is_a_picture_with_words_in_every_script() {
    let portal = portal::open(house::sqlite()).await;
    let mut drawn = Vec::new();
    for lang in ["en", "de", "ar"] {
        let path = format!("/images/cards/{lang}/{}.jpg", portal.object.reference);
        let page = portal.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert_eq!(page.header("content-type"), "image/jpeg");
        assert_eq!(page.header("cache-control"), "public, max-age=60");
        assert_eq!(page.header("cross-origin-resource-policy"), "cross-origin");
        let card = image::load_from_memory(&page.body).unwrap();
        assert_eq!(card.dimensions(), (1200, 630));
        let url = portal.public.join(&path).unwrap();
        let again = portal
            .visitor
            .get(url)
            .header("if-none-match", page.header("etag"));
        let again = portal::read(again).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        drawn.push(card);
    }
    // Words on the left and the picture on the right; the other way round in
    // Arabic.
    let light = |card: &image::DynamicImage, x: u32| {
        let pixel = card.get_pixel(x, 8);
        u32::from(pixel[0]) + u32::from(pixel[1]) + u32::from(pixel[2]) > 500
    };
    assert!(!light(&drawn[0], 20) && light(&drawn[0], 1180));
    assert!(light(&drawn[2], 20) && !light(&drawn[2], 1180));
    assert_ne!(drawn[0].as_bytes(), drawn[1].as_bytes());
    for nothing in [
        "/images/cards/en/TAO-00000.jpg".to_owned(),
        format!("/images/cards/xx/{}.jpg", portal.object.reference),
        format!("/images/cards/en/{}.png", portal.object.reference),
    ] {
        assert_eq!(portal.get(&nothing).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_shared_page_says_what_it_shows_and_a_form_says_nothing() {
    let portal = portal::open(house::sqlite()).await;
    let base = portal.public.as_str().trim_end_matches('/');
    let reference = &portal.object.reference;
    let path = format!("/de/objects/{reference}");
    let page = portal.get(&path).await;
    let image = format!("{base}/images/cards/de/{reference}.jpg");
    for (name, value) in [
        ("og:title", "Wo wird das verkauft?"),
        ("og:url", &format!("{base}{path}")),
        ("og:image", &image),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        ("og:locale", "de_DE"),
        ("twitter:card", "summary_large_image"),
    ] {
        assert_eq!(meta(&page, name).as_deref(), Some(value), "{name}");
    }
    let alt = meta(&page, "og:image:alt").unwrap();
    assert!(alt.contains("Wo wird das verkauft?"), "{alt}");
    let text = page.text();
    for locale in ["en_GB", "ar_AR"] {
        let other = format!("\"og:locale:alternate\" content=\"{locale}\"");
        assert!(text.contains(&other), "{locale}");
    }
    for path in ["/en/", "/en/objects", "/en/objects?category=bag"] {
        let page = portal.get(path).await;
        assert!(meta(&page, "og:title").is_some(), "{path}");
        assert_eq!(meta(&page, "og:image"), None, "{path}");
    }
    for path in [
        format!("/en/objects/{reference}/tip"),
        "/en/tip".to_owned(),
        "/en/receipt".to_owned(),
    ] {
        let text = portal.get(&path).await.text();
        assert!(
            !text.contains("og:") && !text.contains("twitter:"),
            "{path}"
        );
    }
}
