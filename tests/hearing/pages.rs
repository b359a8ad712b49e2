//! The page that says how to follow and share.

use super::*;

#[tokio::test]
async fn every_feed_and_address_on_the_page_answers() {
    let portal = portal::open(house::sqlite()).await;
    // Of two that came in the same second either could be the newest.
    portal.portal.clock.advance(60);
    portal
        .exhibit_in("spring", "A \"green\" lamp", Category::Furniture)
        .await;
    let page = portal.get("/en/follow").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let text = page.text();
    let main = text
        .split("<main")
        .nth(1)
        .unwrap()
        .split("</main>")
        .next()
        .unwrap();
    let mut addresses: Vec<_> = main.split("href=\"").skip(1).collect();
    addresses.extend(main.split("src=\"").skip(1));
    assert!(addresses.len() > Category::ALL.len() + 4);
    for address in addresses {
        let address = portal::unescaped(address.split('"').next().unwrap());
        let answer = portal.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
    }
    // What people copy is one link around one picture, whatever the words hold.
    let code = page.between("<pre class=\"copy\"", "</pre>");
    let (_, code) = code.split_once("<code>").unwrap();
    assert!(code.starts_with("<a href=\"http://127.0.0.1"), "{code}");
    assert_eq!(code.matches("<img src=\"").count(), 1);
    assert!(code.contains("&quot;green&quot; lamp"), "{code}");
}

#[tokio::test]
async fn with_nothing_to_share_the_page_says_so() {
    let portal = portal::open(house::sqlite()).await;
    portal.withdraw(&portal.object).await;
    settle().await;
    let text = portal.get("/en/follow").await.text();
    assert!(text.contains("there is nothing to share"), "{text}");
    assert!(!text.contains("<pre"));
}
