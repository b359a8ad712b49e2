//! The gallery: filters, counts, words, orders, addresses.

use super::*;

#[tokio::test]
async fn filters_narrow_down_and_count_what_each_choice_would_show() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let release = series(&portal, "spring", "Spring things").await;
        show(
            &portal,
            wish("A wooden train", Category::Toy)
                .region(Region::NorthernEurope)
                .series(&release),
        )
        .await;
        show(
            &portal,
            wish("A rag doll", Category::Toy).region(Region::SouthernEurope),
        )
        .await;
        let lamp = show(
            &portal,
            wish("A green lamp", Category::Furniture).region(Region::NorthernEurope),
        )
        .await;
        outcome(&portal, &lamp, ObjectOutcome::SoldWidely).await;

        let all = portal.get("/en/objects").await;
        assert_eq!(titles(&all).len(), 4);
        assert_eq!(titles(&all).last().unwrap(), "A green lamp");
        for choice in [
            "<option value=\"toy\">Toys (2)</option>",
            "<option value=\"identified\">Identified (1)</option>",
            "<option value=\"spring\">Spring things (1)</option>",
            "<option value=\"northern-europe\">Northern Europe (2)</option>",
        ] {
            assert!(all.text().contains(choice), "{choice}\n{}", all.text());
        }
        assert!(!all.text().contains("Western Asia"));

        let toys = portal.get("/en/objects?category=toy").await;
        assert_eq!(titles(&toys).len(), 2);
        let text = toys.text();
        assert!(text.contains("<p role=\"status\">2 objects</p>"), "{text}");
        assert!(text.contains("Northern Europe (1)") && text.contains("Southern Europe (1)"));
        // What the other kinds would show stays in sight.
        assert!(text.contains("Bags (1)"), "{text}");
        assert!(text.contains("Remove: Toys"), "{text}");

        for (path, expected) in [
            (
                "category=toy&region=northern-europe",
                vec!["A wooden train"],
            ),
            ("status=identified", vec!["A green lamp"]),
            ("series=spring", vec!["A wooden train"]),
            ("category=furniture&region=southern-europe", vec![]),
            ("sort=updated", vec!["A green lamp"]),
        ] {
            let page = portal.get(&format!("/en/objects?{path}")).await;
            let mut found = titles(&page);
            if path == "sort=updated" {
                found.truncate(1);
            }
            assert_eq!(found, expected, "{path}");
        }
        let none = portal
            .get("/en/objects?category=furniture&region=southern-europe")
            .await;
        assert!(none.text().contains("No object fits what you chose."));
    }
}

#[tokio::test]
async fn one_search_has_one_address() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal
        .get("/en/objects?q=&category=toy&status=&series=&region=&sort=looking")
        .await;
    assert_eq!(page.status, StatusCode::FOUND);
    assert_eq!(page.header("location"), "/en/objects?category=toy");
    let page = portal.get("/en/objects?q=red%20%20bag&utm_source=x").await;
    assert_eq!(page.header("location"), "/en/objects?q=red+bag");
    let page = portal.get("/en/objects?category=bag").await;
    let canonical = page.between("<link rel=\"canonical\" href=\"", "\"");
    assert!(
        canonical.ends_with("/en/objects?category=bag"),
        "{canonical}"
    );
}

#[tokio::test]
async fn a_page_that_is_no_more_leads_to_the_first() {
    let portal = portal::open(house::sqlite()).await;
    portal
        .exhibit_in("spring", "A tin mug", Category::Household)
        .await;
    for (gone, first) in [
        (
            "/en/objects?category=bag&page=2",
            "/en/objects?category=bag",
        ),
        ("/en/objects?q=bag&page=9999", "/en/objects?q=bag"),
        ("/en/series/spring?page=2", "/en/series/spring"),
    ] {
        let page = portal.get(gone).await;
        assert_eq!(page.status, StatusCode::FOUND, "{gone}");
        assert_eq!(page.header("location"), first);
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(portal.get(first).await.status, StatusCode::OK, "{first}");
    }
}

#[tokio::test]
async fn a_search_forgives_accents_case_and_typing_errors() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        show(
            &portal,
            wish("Café mug", Category::Household).words(vec![
                words(Lang::En, "Café mug of São Brás"),
                words(Lang::De, "Kaffeebecher mit Straßenbahn"),
            ]),
        )
        .await;
        let doll = show(
            &portal,
            wish("Doll", Category::Toy).words(vec![
                words(Lang::De, "Stoffpuppe mit Schürze"),
                words(Lang::Fr, "Poupée de chiffon"),
            ]),
        )
        .await;
        let mug = ["Café mug of São Brás"];
        for (path, expected) in [
            ("en/objects?q=CAFE", &mug[..]),
            ("en/objects?q=sao+bras", &mug[..]),
            ("en/objects?q=caffe+mug", &mug[..]),
            // The words of the page's language, and the English it falls back on.
            (
                "de/objects?q=strassenban",
                &["Kaffeebecher mit Straßenbahn"],
            ),
            ("de/objects?q=becher", &["Kaffeebecher mit Straßenbahn"]),
            ("fr/objects?q=cafe", &mug[..]),
            ("en/objects?q=becher", &[]),
            // Without English, whatever there is.
            ("en/objects?q=schurze", &["Stoffpuppe mit Schürze"]),
            ("fr/objects?q=poupee", &["Poupée de chiffon"]),
            ("en/objects?q=cafe+doll", &[]),
            ("en/objects?q=cafe&category=toy", &[]),
        ] {
            let page = portal.get(&format!("/{path}")).await;
            assert_eq!(titles(&page), expected, "{path}");
            assert_eq!(page.header("cache-control"), "no-store", "{path}");
        }
        let reference = doll.reference.as_str().to_lowercase();
        for typed in [reference.as_str(), &reference[4..]] {
            let page = portal.get(&format!("/fr/objects?q={typed}")).await;
            assert_eq!(titles(&page), ["Poupée de chiffon"], "{typed}");
        }
        let none = portal.get("/en/objects?q=zzzzzz").await;
        assert!(none.text().contains("We found nothing for these words."));
        assert!(none.text().contains("content=\"noindex\""));
        let odd = portal.get("/en/objects?q=%3Cscript%3E").await;
        assert!(!odd.text().contains("<script>"), "{}", odd.text());

        // What is taken down is not found any more, at once.
        portal.withdraw(&doll).await;
        let page = portal.get("/fr/objects?q=poupee").await;
        assert_eq!(titles(&page), [""; 0]);
    }
}

#[tokio::test]
async fn the_front_page_shows_what_is_new_and_what_was_solved() {
    let portal = portal::open(house::sqlite()).await;
    let release = series(&portal, "spring", "Spring things").await;
    let lamp = show(&portal, wish("A green lamp", Category::Furniture)).await;
    outcome(&portal, &lamp, ObjectOutcome::FewCountries).await;
    show(&portal, wish("A rag doll", Category::Toy).series(&release)).await;
    let page = portal.get("/en/").await;
    let text = page.text();
    let (_, solved) = text.split_once("id=\"solved\"").unwrap();
    assert!(solved.contains("A green lamp"), "{solved}");
    assert!(text.contains("One object has an answer."));
    assert!(text.contains("href=\"/en/series/spring\""));
    assert!(text.contains("href=\"/en/receipt\""));
}

#[tokio::test]
async fn whoever_searches_too_often_waits_and_may_still_look() {
    let portal = portal::open_with(house::sqlite(), |settings| {
        settings.guard.searches_per_hour_per_source = 2.try_into().unwrap();
    })
    .await;
    for words in ["lamp", "train"] {
        let page = portal.get(&format!("/en/objects?q={words}")).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    let page = portal.get("/en/objects?q=doll").await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.header("retry-after").parse::<u64>().unwrap() > 0);
    for path in ["/en/objects", "/en/objects?category=toy"] {
        assert_eq!(portal.get(path).await.status, StatusCode::OK);
    }
}
