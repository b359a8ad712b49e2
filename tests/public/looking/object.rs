//! The page of an object: each part in its nearest language, what is related,
//! and what stays inside.

use super::*;

#[tokio::test]
async fn every_part_falls_back_by_itself_and_says_its_language() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let english = Words {
            facts: "Made of wood\nAbout a hand long".into(),
            helps: "People who shop at toy fairs".into(),
            ..words(Lang::En, "A wooden train")
        };
        let german = Words {
            helps: "Menschen, die auf Spielzeugmärkten einkaufen".into(),
            ..words(Lang::De, "Ein Holzzug")
        };
        let own = vec![(Lang::En, "The wheels close up".to_owned())];
        let object = show(
            &portal,
            wish("A wooden train", Category::Toy)
                .words(vec![english, german])
                .pictures(vec![(3, Vec::new()), (9, own)]),
        )
        .await;
        let path = format!("/objects/{}", object.reference);
        let text = portal.get(&format!("/de{path}")).await.text();
        for part in [
            "<h1 lang=\"de\" dir=\"auto\">Ein Holzzug</h1>",
            "<ul lang=\"en\"><li dir=\"auto\">Made of wood</li><li dir=\"auto\">About a hand long</li></ul>",
            "<p lang=\"de\" dir=\"auto\">Menschen, die auf Spielzeugmärkten einkaufen</p>",
            "alt=\"Ein Holzzug, from above\" lang=\"de\"",
            "alt=\"The wheels close up\" lang=\"en\"",
            "<span lang=\"en\" dir=\"auto\">The wheels close up</span>",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        let text = portal.get(&format!("/ar{path}")).await.text();
        assert!(text.contains("<h1 lang=\"en\" dir=\"auto\">A wooden train</h1>"));
        // Nobody wrote what is known: no empty heading.
        assert!(!text.contains("id=\"known\""), "{text}");
    }
}

#[tokio::test]
async fn the_region_is_told_and_the_countries_are_not() {
    let portal = portal::open(house::sqlite()).await;
    let mut told = wish("A wooden train", Category::Toy).region(Region::WesternAsia);
    told.wording.countries = vec!["PT".parse().unwrap()];
    let told = show(&portal, told).await;
    let mut kept = wish("A rag doll", Category::Toy);
    kept.wording.countries = vec!["PT".parse().unwrap()];
    let kept = show(&portal, kept).await;
    let page = |object: &Exhibit| format!("/en/objects/{}", object.reference);
    let text = portal.get(&page(&told)).await.text();
    assert!(text.contains("Western Asia"), "{text}");
    assert!(!text.contains("Portugal") && !text.contains("Southern Europe"));
    let text = portal.get(&page(&kept)).await.text();
    assert!(!text.contains("Likely region"), "{text}");
}

#[tokio::test]
async fn related_are_those_of_the_release_and_those_that_look_alike() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let release = series(&portal, "spring", "Spring things").await;
        let train = show(
            &portal,
            wish("A wooden train", Category::Toy)
                .series(&release)
                .pictures(vec![(77, Vec::new())]),
        )
        .await;
        let doll = show(
            &portal,
            wish("A rag doll", Category::Clothing).series(&release),
        )
        .await;
        // The same picture again, in another kind and no release.
        show(
            &portal,
            wish("A tin train", Category::Printed).pictures(vec![(77, Vec::new())]),
        )
        .await;
        let path = format!("/en/objects/{}", train.reference);
        let page = portal.get(&path).await;
        let related = titles(&page);
        assert_eq!(related[0], "A rag doll");
        for (title, shown) in [("A tin train", true), ("A wooden train", false)] {
            assert_eq!(related.contains(&title.to_owned()), shown, "{related:?}");
        }
        assert!(page.text().contains("href=\"/en/series/spring\""));

        portal.withdraw(&doll).await;
        settle().await;
        let page = portal.get(&path).await;
        assert!(!titles(&page).contains(&"A rag doll".to_owned()));
    }
}

#[tokio::test]
async fn the_sheet_carries_the_address_as_text_and_as_a_code() {
    let portal = portal::open(house::sqlite()).await;
    let path = format!("/en/objects/{}", portal.object.reference);
    let text = portal.get(&path).await.text();
    let (_, sheet) = text.split_once("class=\"sheet\"").unwrap();
    let address = format!("{}{path}", portal.portal.settings.site.public_url);
    assert!(sheet.contains(&format!(">{address}</bdi>")), "{sheet}");
    assert!(sheet.contains("<path d=\"M"), "{sheet}");
    assert!(!text.contains("style="));
}
