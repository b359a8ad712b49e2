//! Series: begun, worded, shown with their first object.

use super::*;

#[tokio::test]
async fn a_series_is_begun_worded_and_shown_with_its_first_object() {
    let portal = portal::open(house::sqlite()).await;
    let cora = sign_in(&portal, &portal.curators[0]).await;
    let carl = sign_in(&portal, &portal.curators[1]).await;
    assert!(text(&cora.get("/series").await).contains("No series yet"));

    for (fields, field) in [
        (
            vec![
                ("slug", "Not a slug!"),
                ("title-en", "A"),
                ("summary-en", "B"),
            ],
            "slug",
        ),
        (vec![("slug", "autumn"), ("title-en", "A")], "summary-en"),
        (vec![("slug", "autumn"), ("summary-de", "B")], "title-de"),
        (vec![("slug", "autumn")], "title-en"),
    ] {
        let page = cora.post("/series", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.text().contains(&format!("href=\"#{field}\"")),
            "{}",
            page.text()
        );
    }
    let words = [
        ("slug", "autumn-2026"),
        ("title-en", "Autumn"),
        ("summary-en", "Bags."),
    ];
    assert_eq!(
        went(&cora.post("/series", &words).await),
        "/series?done=begun"
    );
    let page = carl.post("/series", &words).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert_eq!(typed(&page, "title-en"), "Autumn");

    let list = cora.get("/series").await.text();
    let (_, rest) = list.split_once("href=\"/series/").unwrap();
    let series = format!("/series/{}", rest.split('"').next().unwrap());
    let mark = cora.get(&series).await.value("mark");
    let theirs = [
        ("mark", mark.as_str()),
        ("title-en", "Autumn bags"),
        ("summary-en", "Bags."),
    ];
    assert_eq!(
        went(&carl.post(&series, &theirs).await),
        format!("{series}?done=saved")
    );
    let mine = [
        ("mark", mark.as_str()),
        ("title-en", "Fall"),
        ("summary-en", "Bags."),
    ];
    let page = cora.post(&series, &mine).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        text(&page).contains("Saved by somebody else: Autumn bags"),
        "{}",
        text(&page)
    );
    assert_eq!(typed(&page, "title-en"), "Fall");

    // Objects are put into it, and it shows with the first.
    let id = series.trim_start_matches("/series/");
    let object = cora.reviewed().await;
    went(&carl.act(&object, "return", &[("reason", "filing")]).await);
    let version = cora.get(&object).await.value("version");
    let mut fields = WORDS.to_vec();
    fields.extend([("version", version.as_str()), ("series", id)]);
    went(&cora.post(&object, &fields).await);
    assert_eq!(
        portal
            .get("/en/objects?series=autumn-2026")
            .await
            .text()
            .matches("A blue bag")
            .count(),
        0
    );
    went(&cora.act(&object, "submit", &[]).await);
    went(&carl.act(&object, "publish", &[]).await);
    settle().await;
    let shown = portal.get("/en/objects?series=autumn-2026").await;
    assert!(
        text(&shown).contains("Autumn bags") && text(&shown).contains("A blue bag"),
        "{}",
        text(&shown)
    );
    let page = cora.get(&series).await;
    assert!(
        text(&page).contains("shown to the public at once"),
        "{}",
        text(&page)
    );
    assert_eq!(
        cora.get("/series/nobody").await.status,
        StatusCode::NOT_FOUND
    );
}
