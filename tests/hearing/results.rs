//! Honest figures: true, and nobody singled out.

use super::*;
use trace_an_object::publishing::{self, Outcomes, TipCount};
use trace_an_object::store::Place;

/// The text of the cells of a table behind a heading, row by row.
fn rows(text: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, rest) = text.split_once(&format!("id=\"{heading}\"")).unwrap();
    let body = rest.split("<tbody>").nth(1).unwrap();
    let body = body.split("</tbody>").next().unwrap();
    let cell = |piece: &str| {
        let (_, inside) = piece.split_once('>').unwrap();
        inside.split('<').next().unwrap().to_owned()
    };
    let row = |row: &str| {
        let row = row.replace("<th ", "<td ");
        row.split("<td").skip(1).map(cell).collect()
    };
    body.split("<tr>").skip(1).map(row).collect()
}

/// Puts tips into an hour behind the desk's back.
async fn tips(portal: &Running, hour: i64, count: usize, state: &str) {
    use diesel::connection::SimpleConnection;
    let mut db = portal.house.place.connect().unwrap();
    let nothing = match portal.house.place {
        Place::Sqlite(_) => "x''",
        Place::Postgres(_) => "''",
    };
    for n in 0..count {
        let id = format!("{state}-{hour}-{n}");
        db.batch_execute(&format!(
            "INSERT INTO tip (id, object_id, lang, hour, standing, state, answers, receipt_tag, tipster, version, answered, claimed_until, source_grade, information_grade)
             VALUES ('{id}', NULL, 'en', {hour}, 'plain', '{state}', {nothing}, '{id}', 'age1', 1, 0, 0, 'X', '4')"
        ))
        .unwrap();
    }
}

#[tokio::test]
async fn outcomes_and_narrowed_objects_are_counted_as_they_stand() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let lamp = portal.exhibit("A green lamp", Category::Furniture).await;
        let toy = portal.exhibit("A toy", Category::Toy).await;
        portal.exhibit("A cup", Category::Household).await;
        portal
            .record_outcome(&portal.object, ObjectOutcome::FewCountries)
            .await;
        portal
            .record_outcome(&lamp, ObjectOutcome::SoldWidely)
            .await;
        portal.withdraw(&toy).await;
        settle().await;
        let text = portal.get("/en/results").await.text();
        assert!(text.contains("4 objects have been shown so far. 2 of them have an answer."));
        let counts: Vec<_> = rows(&text, "outcomes")
            .into_iter()
            .map(|row| row[1].clone())
            .collect();
        assert_eq!(counts, ["1", "1", "1", "0", "1"]);
        let narrowed = rows(&text, "narrowed");
        assert_eq!(narrowed.len(), 1);
        assert_eq!(narrowed[0][1..], ["1", "1"]);
        assert!(text.contains("The first whole month is not over yet."));

        // What proved wrong is no longer counted.
        let version = portal.version(&portal.object.id).await;
        let (store, now) = (&portal.portal.store, portal.portal.now());
        let cora = &portal.curators[0].actor;
        publishing::reopen(store, cora, &portal.object.id, version, now)
            .await
            .unwrap();
        settle().await;
        let text = portal.get("/en/results").await.text();
        assert!(text.contains("No object has been narrowed to a few countries so far."));
    }
}

#[tokio::test]
async fn tips_are_told_by_whole_months_rounded_and_without_spam() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let present = Month::of(portal.portal.now());
        let month = |n: i16| present.next().back(1 - n).start().hour();
        tips(&portal, month(0), 13, "new").await;
        tips(&portal, month(1), 3, "forwarded").await;
        tips(&portal, month(1), 40, "spam").await;
        tips(&portal, month(2), 50, "new").await;
        let later = Moment::of_hour(month(2) + 1);
        let figures = publishing::figures(&portal.portal.store, later)
            .await
            .unwrap();
        let told: Vec<_> = figures.tips.iter().map(|line| line.tally).collect();
        assert_eq!(told, [TipCount::About(15), TipCount::Few]);
        assert_eq!(figures.outcomes.shown(), 1);

        let ahead = later.0 - portal.portal.now().0;
        portal.portal.clock.advance(ahead);
        let page = portal.get("/en/results").await;
        let lines = rows(&page.text(), "tips");
        assert_eq!(lines[0][1], "15");
        assert_eq!(lines[1][1], "Fewer than 5");
        assert!(
            page.text()
                .contains("In the last whole month fewer than 5 tips came.")
        );
        assert!(!page.text().contains("style="));
        // Nothing of it is exact, and the month that is not over is not told.
        assert!(!page.text().contains(">13<") && !page.text().contains(">50<"));
    }
}

#[tokio::test]
async fn a_house_without_objects_has_a_page_all_the_same() {
    let house = house::sqlite();
    let figures = publishing::figures(&house.store, Moment(1_798_761_600))
        .await
        .unwrap();
    assert_eq!(figures.outcomes, Outcomes::default());
    assert!(figures.narrowed.is_empty() && figures.tips.is_empty());
}
