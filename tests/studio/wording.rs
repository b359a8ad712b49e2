//! The wording form keeps what was typed, whatever happens.

use super::*;

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> = WORDS.to_vec();
    for change in changes {
        fields.retain(|(name, _)| *name != change.0);
        fields.push(*change);
    }
    fields
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_everything_is_kept() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let long = "x".repeat(121);
    for (change, field, words) in [
        (("category", ""), "category", "Choose a category"),
        (
            ("series", "no-such"),
            "series",
            "Choose a series from the list",
        ),
        (
            ("countries", "DE, Atlantis"),
            "countries",
            "“Atlantis” is not a country",
        ),
        (
            ("title-de", long.as_str()),
            "title-de",
            "Title in German must be 120 characters or fewer; it has 121",
        ),
    ] {
        let page = cora.post("/objects/new", &with(&[change])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.text().contains(&format!("href=\"#{field}\"")),
            "{}",
            page.text()
        );
        assert!(text(&page).contains(words), "{}", text(&page));
        assert_eq!(typed(&page, "alt-en"), "A blue cloth bag with a white star");
        assert!(page.text().contains("A blue cloth bag with a white star"));
        assert_eq!(typed(&page, "question-de"), "Wo gibt es sie?");
    }
    let nothing = with(&[("title-en", ""), ("title-de", " \n")]);
    let page = cora.post("/objects/new", &nothing).await;
    assert!(
        text(&page).contains("title in at least one language"),
        "{}",
        text(&page)
    );
}

#[tokio::test]
async fn two_who_write_at_once_see_both_texts() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;
    let object = cora.draft().await;
    let page = cora.get(&object).await;
    assert_eq!(page.value("countries"), "Portugal, Germany");
    let version = page.value("version");
    let theirs = with(&[
        ("version", &version),
        ("title-en", "A navy <bag>"),
        ("question-ar", "أين؟"),
    ]);
    assert_eq!(
        went(&carl.post(&object, &theirs).await),
        format!("{object}?done=saved")
    );

    let mine = with(&[("version", &version), ("title-en", "A dark blue bag")]);
    let page = cora.post(&object, &mine).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert_eq!(typed(&page, "title-en"), "A dark blue bag");
    let said = text(&page);
    assert!(
        said.contains("Saved by somebody else: A navy <bag>"),
        "{said}"
    );
    assert!(said.contains("Saved by somebody else: أين؟"), "{said}");
    assert_eq!(said.matches("Saved by somebody else:").count(), 2, "{said}");
    // A mistake on the way does not lose the version it was typed over.
    let stale = with(&[("version", &version), ("category", "")]);
    let page = cora.post(&object, &stale).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = format!("name=\"version\" value=\"{version}\"");
    assert!(page.text().contains(&kept), "{}", page.text());
    // Saving again, knowingly.
    let version = cora.post(&object, &mine).await.value("version");
    let mine = with(&[("version", &version), ("title-en", "A dark blue bag")]);
    went(&cora.post(&object, &mine).await);
    assert_eq!(
        typed(&carl.get(&object).await, "title-en"),
        "A dark blue bag"
    );
}

#[tokio::test]
async fn a_language_that_was_begun_must_be_finished() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let page = cora
        .post("/objects/new", &with(&[("title-ar", "حقيبة زرقاء")]))
        .await;
    let object = went(&page).replace("?done=begun", "");
    cora.upload(&object, &[("a.jpg", portal::jpeg(64, 64, 1))])
        .await;
    let page = cora.act(&object, "submit", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        text(&page).contains("The rest of the text in Arabic"),
        "{}",
        text(&page)
    );
    assert!(page.text().contains("href=\"#words-ar\""));
    let version = cora.get(&object).await.value("version");
    went(&cora.post(&object, &with(&[("version", &version)])).await);
    went(&cora.act(&object, "submit", &[]).await);
}

#[tokio::test]
async fn the_list_narrows_and_pages() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    for n in 0..25 {
        let title = format!("Bag number {n}");
        went(
            &cora
                .post("/objects/new", &with(&[("title-en", &title)]))
                .await,
        );
    }
    let page = cora.get("/objects?state=draft").await;
    assert!(
        text(&page).contains("25 objects") && text(&page).contains("Page 1 of 2"),
        "{}",
        text(&page)
    );
    assert!(
        page.text().contains("/objects?state=draft&amp;page=2"),
        "{}",
        page.text()
    );
    let page = cora.get("/objects?state=draft&page=2").await;
    assert_eq!(page.text().matches("class=\"card\"").count(), 1);
    // A page that is gone leads to the first.
    let page = cora.get("/objects?state=draft&page=99").await;
    assert!(text(&page).contains("Page 1 of 2"));
    let page = cora.get("/objects?state=withdrawn").await;
    assert!(
        text(&page).contains("No object is in this state"),
        "{}",
        text(&page)
    );
}

#[tokio::test]
async fn another_language_finds_its_place_and_nothing_typed_is_lost() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let page = cora.get("/objects/new").await;
    for lang in ["en", "de", "ar"] {
        assert_eq!(typed(&page, &format!("title-{lang}")), "");
    }
    assert!(!page.text().contains("title-fr"));
    assert!(
        page.text()
            .contains("<option value=\"fr\" lang=\"fr\">français")
    );

    let add = [("add", "language"), ("language", "fr")];
    let asked: Vec<_> = with(&[("title-en", "A half <bag>")]);
    let asked: Vec<_> = asked.into_iter().chain(add).collect();
    let page = cora.post("/objects/new", &asked).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(typed(&page, "title-en"), "A half <bag>");
    assert_eq!(typed(&page, "title-fr"), "");
    assert!(!page.text().contains("<option value=\"fr\""));
    let first = page
        .text()
        .split_once("id=\"title-fr\"")
        .unwrap()
        .1
        .to_owned();
    assert!(first.split_once('>').unwrap().0.contains("autofocus"));
    assert_eq!(page.text().matches("autofocus").count(), 1);

    // Nothing was saved; the same on the page of a draft.
    let object = cora.draft().await;
    let version = cora.get(&object).await.value("version");
    let asked = with(&[("version", &version), ("title-en", "Mine")]);
    let asked: Vec<_> = asked.into_iter().chain(add).collect();
    let page = cora.post(&object, &asked).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.value("version"), version);
    assert_eq!(typed(&page, "title-en"), "Mine");
    assert_eq!(typed(&cora.get(&object).await, "title-en"), "A blue bag");

    let french = with(&[
        ("version", &version),
        ("title-fr", "Un sac bleu"),
        ("question-fr", "Où est-il vendu ?"),
        ("alt-fr", "Un sac en toile bleue"),
    ]);
    went(&cora.post(&object, &french).await);
    let page = cora.get(&object).await;
    assert_eq!(typed(&page, "title-fr"), "Un sac bleu");
    let said = text(&page);
    let (_, missing) = said.split_once("Nothing is written yet in:").unwrap();
    assert!(missing.contains("Gaeilge") && !missing.contains("français"));
}

#[tokio::test]
async fn a_language_somebody_else_added_meanwhile_is_shown() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;
    let object = cora.draft().await;
    let version = cora.get(&object).await.value("version");
    let theirs = with(&[("version", &version), ("title-uk", "Синя сумка")]);
    went(&carl.post(&object, &theirs).await);
    let mine = with(&[("version", &version), ("title-en", "Mine")]);
    let page = cora.post(&object, &mine).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert_eq!(typed(&page, "title-uk"), "");
    let said = text(&page);
    assert!(
        said.contains("Saved by somebody else: Синя сумка"),
        "{said}"
    );
}
