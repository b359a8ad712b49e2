//! The log's pages: what they show, that looking is recorded, and the proof.

use super::*;
use diesel::connection::SimpleConnection;
use trace_an_object::audit::{AuditError, Fault, Filter};
use trace_an_object::domain::{Actor, Moment, Subject};
use trace_an_object::i18n::{Lang, Translations};

/// An auditor at their browser.
async fn auditor(portal: &Running) -> Client {
    let person = portal.hire("aude", &[Role::Auditor], None).await;
    portal.sign_in(&person).await
}

fn lines(page: &Page) -> usize {
    page.text().matches("class=\"quietly oneline\"").count()
}

#[tokio::test]
async fn the_log_can_be_narrowed_down() {
    let portal = portal::open(house::sqlite()).await;
    let aude = auditor(&portal).await;
    let all = portal.office_get(&aude, "/audit").await;
    assert_eq!(all.status, StatusCode::OK, "{}", all.text());
    assert!(all.text().contains("Published") && all.text().contains("Signed in"));
    let object = portal.object.id.as_str();
    let today = today(&portal);
    for (query, some, none) in [
        (
            "act=object-published".to_owned(),
            "Published",
            "Draft begun",
        ),
        ("person=cora".to_owned(), ">cora<", ">carl<"),
        (
            "subject=picture".to_owned(),
            "Picture cleaned",
            "Signed in</strong>",
        ),
        (
            format!("subject=object&id={object}"),
            "Sent to review",
            "Picture cleaned</strong>",
        ),
        (
            format!("from={today}&until={today}"),
            "Published",
            "Nothing in the log fits",
        ),
    ] {
        let page = portal.office_get(&aude, &format!("/audit?{query}")).await;
        let table = page.between("<tbody>", "</tbody>");
        assert!(table.contains(some), "{query}: {table}");
        assert!(!table.contains(none), "{query}: {table}");
        assert_in_words(&page);
    }
    let nothing = portal.office_get(&aude, "/audit?until=2001-01-01").await;
    assert!(nothing.text().contains("Nothing in the log fits"));
    let junk = "/audit?act=nonsense&person=%3Cb%3E&from=yesterday&id=a%20b&before=x";
    let page = portal.office_get(&aude, junk).await;
    assert!(page.text().contains("It was left out"), "{}", page.text());
    assert!(lines(&page) > 5, "what makes no sense narrows nothing");
}

fn today(portal: &Running) -> String {
    let now = jiff::Timestamp::from_second(portal.portal.now().0).unwrap();
    jiff::tz::Offset::UTC.to_datetime(now).date().to_string()
}

#[tokio::test]
async fn reading_the_log_is_in_the_log_with_what_was_asked() {
    let portal = portal::open(house::sqlite()).await;
    let aude = auditor(&portal).await;
    let query = "/audit?act=tip-read&person=Ada&from=2026-01-01&until=2026-01-31";
    portal.office_get(&aude, query).await;
    let all = acts(&portal).await;
    let (act, who, detail) = all.last().unwrap();
    assert_eq!((*act, who.as_str()), (Act::AuditRead, "aude"));
    let detail: serde_json::Value = serde_json::from_str(detail).unwrap();
    let expected = serde_json::json!({
        "act": "tip-read", "person": "ada", "day_from": "2026-01-01", "day_until": "2026-01-31",
    });
    assert_eq!(detail, expected);
    let page = portal.office_get(&aude, "/audit?act=audit-read").await;
    assert!(page.text().contains("2026-01-31"), "{}", page.text());
}

#[tokio::test]
async fn pages_do_not_overlap_though_the_log_grows_while_it_is_read() {
    let portal = portal::open(house::sqlite()).await;
    let aude = auditor(&portal).await;
    for _ in 0..60 {
        portal.office_get(&aude, "/audit?act=began").await;
    }
    let first = portal.office_get(&aude, "/audit?act=audit-read").await;
    assert_eq!(lines(&first), 50);
    let older = first.between("rel=\"next\" href=\"", "\"");
    let second = portal.office_get(&aude, &older).await;
    assert!(second.text().contains("rel=\"first\""));
    let numbers = |page: &Page| -> Vec<String> {
        let text = page.text();
        let pieces = text.split("<span class=\"code\" dir=\"ltr\">").skip(1);
        pieces
            .map(|rest| rest.split('<').next().unwrap().to_owned())
            .collect()
    };
    let shown = numbers(&first);
    assert!(
        numbers(&second)
            .iter()
            .all(|number| !shown.contains(number))
    );
    assert_eq!(shown.len() + numbers(&second).len(), 60);
}

#[tokio::test]
async fn the_proof_holds_and_an_altered_row_is_named() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let aude = auditor(&portal).await;
        let page = portal.office_post(&aude, "/audit/verify", &[]).await;
        assert_eq!(page.status, StatusCode::OK);
        let text = page.text();
        assert!(text.contains("complete and unchanged"), "{text}");
        let head = page.between("class=\"receipt long\">", "<");
        assert_eq!(head.len(), 64);
        let (last, _, detail) = acts(&portal).await.pop().unwrap();
        assert_eq!(last, Act::AuditRead);
        assert!(detail.contains("\"how\":\"verified\""), "{detail}");

        let mut db = portal.house.place.connect().unwrap();
        db.batch_execute("UPDATE audit SET actor = 'eve' WHERE seq = 4")
            .unwrap();
        let page = portal.office_post(&aude, "/audit/verify", &[]).await;
        assert!(
            page.text().contains("Line 4 was altered"),
            "{}",
            page.text()
        );
        assert_in_words(&page);
        db.batch_execute("DELETE FROM audit WHERE seq = 4").unwrap();
        let page = portal.office_post(&aude, "/audit/verify", &[]).await;
        assert!(page.text().contains("Line 4 is missing"), "{}", page.text());
    }
}

#[tokio::test]
async fn rows_that_were_cut_off_and_a_head_that_was_set_back_are_noticed() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let mut db = portal.house.place.connect().unwrap();
        let last = audit::verify(&mut db).unwrap().links;
        db.batch_execute(&format!("UPDATE audit_head SET seq = {}", last - 2))
            .unwrap();
        let found = audit::verify(&mut db).unwrap_err();
        assert!(
            matches!(found, Fault::Altered(_) | Fault::Unlinked(_)),
            "{found:?}"
        );
        db.batch_execute(&format!("UPDATE audit_head SET seq = {last}"))
            .unwrap();
        assert_eq!(audit::verify(&mut db).unwrap().links, last);
        db.batch_execute(&format!("DELETE FROM audit WHERE seq > {}", last - 2))
            .unwrap();
        let found = audit::verify(&mut db).unwrap_err();
        let expected = Fault::CutOff {
            last: last - 2,
            head: last,
        };
        assert_eq!(found, expected);
    }
}

/// Acts go on while an auditor walks the chain: that is no fault.
#[tokio::test]
async fn the_proof_holds_while_others_work() {
    for house in house::stores() {
        let store = house.store.clone();
        let work = tokio::spawn(async move {
            for n in 0..300 {
                let recorded: Result<(), store::StoreError> = store
                    .write(move |db| {
                        let (who, subject) = (Actor::portal(), (Subject::Portal, "portal"));
                        let detail = serde_json::json!({ "n": n });
                        audit::record(db, Moment(n), &who, Act::Began, subject, detail)
                    })
                    .await;
                recorded.unwrap();
            }
        });
        while !work.is_finished() {
            let checked = house
                .store
                .read(|db| Ok::<_, store::StoreError>(audit::verify(db)))
                .await
                .unwrap();
            assert!(checked.is_ok(), "{checked:?}");
        }
        work.await.unwrap();
    }
}

#[tokio::test]
async fn only_an_auditor_reads_or_proves_the_log() {
    let portal = portal::open(house::sqlite()).await;
    let (store, now) = (&portal.portal.store, portal.portal.now());
    let before = acts(&portal).await.len();
    let mut actor = portal.ada.actor.clone();
    actor.roles = Role::ALL.iter().copied().collect();
    actor.roles.remove(&Role::Auditor);
    let read = audit::read(store, &actor, Filter::default(), now).await;
    assert!(matches!(read, Err(AuditError::Forbidden)));
    let checked = audit::check(store, &actor, now).await;
    assert!(matches!(checked, Err(AuditError::Forbidden)));
    assert_eq!(acts(&portal).await.len(), before);
}

#[tokio::test]
async fn every_act_and_thing_has_words_in_every_language() {
    let words = Translations::load().unwrap();
    let acts = Act::ALL.iter().map(|act| format!("act-{act}"));
    let subjects = Subject::ALL.iter().map(|s| format!("audit-subject-{s}"));
    for id in acts.chain(subjects) {
        for lang in Lang::OFFICE {
            assert!(words.has(lang, &id), "{}: {id}", lang.code());
        }
    }
    let portal = portal::open(house::sqlite()).await;
    let aude = auditor(&portal).await;
    for lang in ["de", "ar"] {
        let fields = [("lang", lang), ("back", "/audit")];
        portal.office_post(&aude, "/language", &fields).await;
        for page in [
            portal.office_get(&aude, "/audit").await,
            portal.office_post(&aude, "/audit/verify", &[]).await,
        ] {
            assert_eq!(page.status, StatusCode::OK);
            assert_in_words(&page);
        }
    }
}
