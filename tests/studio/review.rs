//! The road of one object: draft, two pairs of eyes, on show, outcome, gone.

use super::*;
use trace_an_object::store;

#[tokio::test]
async fn an_object_goes_from_camera_to_public_by_two_pairs_of_eyes() {
    for house in house::stores() {
        the_whole_road(portal::open(house).await).await;
    }
}

async fn the_whole_road(portal: Running) {
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;

    let page = cora.get("/objects").await;
    assert!(text(&page).contains("One object"), "{}", page.text());
    let object = cora.draft().await;
    let page = cora.get(&object).await;
    assert!(
        text(&page).contains("At least one picture"),
        "{}",
        text(&page)
    );
    // Too early: it says what is lacking.
    let page = cora.act(&object, "submit", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("href=\"#file\""), "{}", page.text());

    let file = std::fs::read(format!("{CAMERA}/gps/DSCN0010.jpg")).unwrap();
    let page = cora.upload(&object, &[("DSCN0010.jpg", file)]).await;
    let workshop = went(&page);
    assert!(workshop.starts_with("/pictures/"));
    let page = cora.get(&workshop).await;
    let said = text(&page);
    assert!(
        said.contains("The file said where it was taken: 43.467448, 11.885127"),
        "{said}"
    );
    assert!(said.contains("COOLPIX P6000"), "{said}");

    let page = cora.act(&object, "submit", &[]).await;
    assert_eq!(went(&page), format!("{object}?done=submitted"));

    // Whoever prepared it sees why, and a crafted POST is refused.
    let page = cora.get(&object).await;
    assert!(!page.text().contains(&format!("{object}/publish")));
    assert!(
        text(&page).contains("You had a hand in this object"),
        "{}",
        text(&page)
    );
    let page = cora.act(&object, "publish", &[]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(text(&page).contains("You had a hand in this object"));
    assert_eq!(
        cora.get("/objects?state=in-review")
            .await
            .text()
            .matches("Waiting for you")
            .count(),
        0
    );

    // The other sees the object in every language beside the report.
    let page = carl.get("/objects?state=in-review").await;
    assert!(
        text(&page).contains("Waiting for you to look"),
        "{}",
        text(&page)
    );
    let page = carl.get(&object).await;
    let said = text(&page);
    for words in [
        "A blue bag",
        "Eine blaue Tasche",
        "mit weißem Stern",
        "43.467448",
        "Display cora",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let page = carl.act(&object, "publish", &[]).await;
    assert_eq!(went(&page), format!("{object}?done=published"));

    let page = carl.get(&object).await;
    assert!(
        page.text()
            .contains(&format!("{}de/objects/", portal.public)),
        "{}",
        page.text()
    );
    let reference = reference(&portal, &object).await;
    let address = format!("/de/objects/{reference}");
    let shown = portal.get(&address).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.text().contains("Eine blaue Tasche"));
    for secret in ["COOLPIX", "43.4674", "Portugal"] {
        assert!(!shown.text().contains(secret), "{secret}");
    }
    let pictures = images(&shown);
    for picture in &pictures {
        assert_eq!(portal.get(picture).await.status, StatusCode::OK);
    }

    // What came of it, twice: the first proved wrong.
    let page = cora.act(&object, "outcome", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(&page).contains("Choose an outcome"));
    let page = cora
        .act(&object, "outcome", &[("outcome", "already-known")])
        .await;
    assert_eq!(went(&page), format!("{object}?done=outcome"));
    let page = cora.act(&object, "reopen", &[]).await;
    assert_eq!(went(&page), format!("{object}?done=reopened"));
    let page = cora
        .act(&object, "outcome", &[("outcome", "few-countries")])
        .await;
    assert_eq!(went(&page), format!("{object}?done=outcome"));
    settle().await;
    let shown = portal.get(&format!("/en/objects/{reference}")).await;
    assert!(
        text(&shown).contains("origin narrowed to few countries"),
        "{}",
        text(&shown)
    );

    // Withdrawing asks first.
    let page = cora.act(&object, "withdraw", &[]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        text(&page).contains("cannot be shown again"),
        "{}",
        text(&page)
    );
    assert_eq!(portal.get(&address).await.status, StatusCode::OK);
    let page = cora.act(&object, "withdraw", &[("sure", "yes")]).await;
    assert_eq!(went(&page), format!("{object}?done=withdrawn"));
    settle().await;
    assert_eq!(portal.get(&address).await.status, StatusCode::GONE);
    for picture in &pictures {
        assert_eq!(portal.get(picture).await.status, StatusCode::GONE);
    }
    let said = text(&cora.get(&object).await);
    for words in [
        "began the draft",
        "published it",
        "asked again",
        "withdrew it",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[tokio::test]
async fn a_second_pair_of_eyes_sends_back_with_reasons() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;
    let object = cora.reviewed().await;

    // In review nothing can be changed, by a crafted POST either.
    let page = cora
        .upload(&object, &[("late.jpg", portal::jpeg(64, 64, 1))])
        .await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(text(&page).contains("no longer a draft"), "{}", text(&page));
    let version = cora.get(&object).await.value("version");
    let mut fields = WORDS.to_vec();
    fields.push(("version", &version));
    fields.push(("title-ar", "حقيبة"));
    let page = cora.post(&object, &fields).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text().contains("حقيبة"), "what was typed is kept");

    let page = carl.act(&object, "return", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(&page).contains("Choose at least one reason"));
    let reasons = [
        ("reason", "redaction"),
        ("reason", "alt-text"),
        ("reason", "nonsense"),
    ];
    let page = carl.act(&object, "return", &reasons).await;
    assert_eq!(went(&page), format!("{object}?done=returned"));
    let said = text(&cora.get(&object).await);
    assert!(said.contains("carl sent this back"), "{said}");
    assert!(
        said.contains("must still be blacked out") && said.contains("guesses"),
        "{said}"
    );

    // Two who decide at once: the second is told.
    let page = cora.act(&object, "submit", &[]).await;
    went(&page);
    let old = carl.get(&object).await.value("version");
    went(&carl.act(&object, "return", &[("reason", "wording")]).await);
    let page = carl
        .post(&format!("{object}/publish"), &[("version", &old)])
        .await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        text(&page).contains("state is now “Draft”"),
        "{}",
        text(&page)
    );
    let page = carl.post(&format!("{object}/publish"), &[]).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_page_counts_tips_and_shows_none() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let object = format!("/objects/{}", portal.object.id);
    assert!(text(&cora.get(&object).await).contains("No tips so far"));
    for (n, state) in ["new", "new", "spam"].iter().enumerate() {
        let id = portal.object.id.clone();
        let row = format!(
            "INSERT INTO tip (id, object_id, lang, hour, standing, state, answers, receipt_tag, \
             tipster, version, answered, claimed_until, source_grade, information_grade) VALUES \
             ('tip-{n}', '{id}', 'en', 1, 'plain', '{state}', x'00', 'tag-{n}', '', 1, 0, 0, 'X', '4')"
        );
        use diesel::connection::SimpleConnection;
        portal
            .house
            .place
            .connect()
            .unwrap()
            .batch_execute(&row)
            .unwrap();
    }
    let said = text(&cora.get(&object).await);
    assert!(said.contains("3 tips so far. New: 2Spam: 1"), "{said}");
}

async fn reference(portal: &Running, object: &str) -> String {
    let id = object_id(object);
    let row = portal
        .portal
        .store
        .read(move |db| store::objects::find(db, &id));
    row.await.unwrap().reference.to_string()
}
