//! Releases: only those that are shown, with what became of their objects.

use super::*;

#[tokio::test]
async fn a_release_shows_its_objects_and_what_became_of_them() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        assert!(
            portal
                .get("/en/series")
                .await
                .text()
                .contains("There is no release yet."),
        );
        let release = series(&portal, "spring", "Spring things").await;
        // Not before its first object is shown.
        for path in ["/en/series/spring", "/en/series/nothing", "/en/series/No!"] {
            assert_eq!(
                portal.get(path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        let lamp = show(
            &portal,
            wish("A green lamp", Category::Furniture).series(&release),
        )
        .await;
        show(&portal, wish("A rag doll", Category::Toy).series(&release)).await;
        outcome(&portal, &lamp, ObjectOutcome::FewCountries).await;

        let page = portal.get("/de/series/spring").await;
        let text = page.text();
        assert_eq!(titles(&page), ["A rag doll (de)", "A green lamp (de)"]);
        assert!(text.contains("<h1 lang=\"en\" dir=\"auto\">Spring things</h1>"));
        let page = portal.get("/en/series/spring").await;
        let tally = page.between("<dl class=\"tally\"", "</dl>");
        for line in [
            "<dt>Still looking</dt><dd>1</dd>",
            "<dt>Identified: origin narrowed to few countries</dt><dd>1</dd>",
            "<dt>Objects</dt><dd>2</dd>",
        ] {
            assert!(tally.contains(line), "{line}\n{tally}");
        }
        let list = portal.get("/en/series").await.text();
        assert!(list.contains("href=\"/en/series/spring\""), "{list}");
    }
}
