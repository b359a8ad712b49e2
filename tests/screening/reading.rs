//! What the desk sees, and what it leaves on the disk.

use super::*;
use serde_json::Value;
use trace_an_object::audit;
use trace_an_object::screening::{Filter, Verdict};
use trace_an_object::store::messages;

#[tokio::test]
async fn a_moderator_reads_the_tip_the_dialogue_and_who_looked_before() {
    for desk in desks_on_both().await {
        let (row_in, receipt) = sealed_tip(&desk, "sold in Porto");
        let id = add(&desk.house.store, row_in).await;
        let earlier = tip(&desk, "another").await;
        let (store, anna, own) = (&desk.house.store, &desk.anna.actor, &desk.anna.own);
        claim(&desk, &desk.anna, &id, 0).await.unwrap();
        screening::ask(store, anna, &id, 2, "  Which shop?  ", watch(1))
            .await
            .unwrap();
        let reading = screening::read(store, anna, own, &id, "de", watch(2))
            .await
            .unwrap();
        assert_eq!(reading.answers.unwrap().what, "sold in Porto");
        assert_eq!(reading.tip.state, TipState::NeedsMore);
        let message = &reading.messages[0];
        assert_eq!(**message.text.as_ref().unwrap(), "Which shop?");
        assert_eq!(message.author.as_deref(), Some("Display anna"));
        let object = reading.object.unwrap();
        assert_eq!(object.title, "Eine rote Tasche");
        assert_eq!(reading.siblings[0].id, earlier);
        let acts: Vec<Act> = reading.history.iter().map(|line| line.act).collect();
        assert_eq!(acts, [Act::TipRead, Act::MessageSent, Act::TipClaimed]);

        // The tipster opens the same message with nothing but the receipt.
        let of = id.clone();
        let rows = store
            .read(move |db| messages::of_tip(db, &of))
            .await
            .unwrap();
        let plain = vault::open(
            &receipt.identity(),
            Purpose::Message,
            &messages::owner(&id, 1),
            &rows[0].for_tipster,
        )
        .unwrap();
        assert_eq!(plain.as_slice(), b"Which shop?");
    }
}

#[tokio::test]
async fn reading_marks_answers_read_and_lengthens_only_ones_own_lease() {
    for desk in desks_on_both().await {
        let (mut row_in, _) = sealed_tip(&desk, "a bag");
        row_in.answered = 2;
        let id = add(&desk.house.store, row_in).await;
        claim(&desk, &desk.anna, &id, 0).await.unwrap();
        let (store, bela) = (&desk.house.store, &desk.bela);
        let seen = screening::read(store, &bela.actor, &bela.own, &id, "en", watch(100))
            .await
            .unwrap();
        assert_eq!(seen.tip.answered, 2, "the reader sees that there was news");
        let holder = seen.holder.unwrap();
        assert_eq!((holder.me, holder.minutes), (false, 9));
        let kept = row(&desk, &id).await;
        assert_eq!((kept.answered, kept.claimed_until), (0, NOW.plus(600)));
        let anna = &desk.anna;
        screening::read(store, &anna.actor, &anna.own, &id, "en", watch(100))
            .await
            .unwrap();
        assert_eq!(row(&desk, &id).await.claimed_until, NOW.plus(700));
    }
}

#[tokio::test]
async fn a_contact_is_shown_on_request_and_the_log_keeps_only_the_reason() {
    for desk in desks_on_both().await {
        let id = tip(&desk, "a bag").await;
        let (store, anna, own) = (&desk.house.store, &desk.anna.actor, &desk.anna.own);
        let reason = ContactReason::UnitAsked;
        let contact = screening::contact(store, anna, own, &id, reason, watch(0))
            .await
            .unwrap();
        assert_eq!(*contact, "CANARY-CONTACT");
        let about = audit::Filter {
            act: Some(Act::ContactSeen),
            ..audit::Filter::default()
        };
        let lines = store
            .read(move |db| trace_an_object::store::audit::page(db, &about, 10, 0))
            .await
            .unwrap();
        assert_eq!(lines.len(), 1);
        let detail: Value = serde_json::from_str(&lines[0].detail).unwrap();
        assert_eq!(detail, serde_json::json!({ "reason": "unit-asked" }));

        let (mut bare, _) = sealed_tip(&desk, "no contact");
        bare.contact = None;
        let bare = add(store, bare).await;
        let none = screening::contact(store, anna, own, &bare, reason, watch(0)).await;
        assert!(matches!(none, Err(ScreeningError::NoContact)));
    }
}

#[tokio::test]
async fn nothing_the_desk_writes_rests_in_the_clear() {
    let canaries = [
        "CANARY-TIP",
        "CANARY-CONTACT",
        "CANARY-THOUGHT",
        "CANARY-QUESTION",
    ];
    let desk = furnish(house::sqlite()).await;
    let id = tip(&desk, "CANARY-TIP").await;
    let (store, anna, own) = (&desk.house.store, &desk.anna.actor, &desk.anna.own);
    claim(&desk, &desk.anna, &id, 0).await.unwrap();
    let grading = Grading::ANONYMOUS;
    screening::grade(store, anna, &id, 2, grading, "CANARY-THOUGHT", watch(1))
        .await
        .unwrap();
    screening::ask(store, anna, &id, 3, "CANARY-QUESTION", watch(2))
        .await
        .unwrap();
    let reading = screening::read(store, anna, own, &id, "en", watch(3))
        .await
        .unwrap();
    assert_eq!(*reading.assessment.unwrap(), "CANARY-THOUGHT");
    let why = ContactReason::Danger;
    screening::contact(store, anna, own, &id, why, watch(4))
        .await
        .unwrap();

    let (mut files, mut found_table) = (0, false);
    for entry in std::fs::read_dir(desk.house.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        files += 1;
        let holds = |word: &str| {
            bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes())
        };
        found_table |= holds(id.as_str());
        for canary in canaries {
            assert!(!holds(canary), "{canary} rests in the clear");
        }
    }
    assert!(files > 0 && found_table, "looked at the wrong files");
}

fn of(view: QueueView) -> Filter {
    Filter {
        view,
        object: None,
        lang: None,
    }
}

#[tokio::test]
async fn the_queue_puts_danger_first_then_answers_then_trust_then_age() {
    for desk in desks_on_both().await {
        let mut ids = Vec::new();
        let wishes = [
            (TipState::New, 0, Standing::Doubtful, 1),
            (TipState::New, 0, Standing::Proven, 5),
            (TipState::New, 0, Standing::Proven, 2),
            (TipState::New, 0, Standing::Plain, 1),
            (TipState::New, 1, Standing::Doubtful, 9),
            (TipState::Disclosure, 0, Standing::Doubtful, 9),
            (TipState::Spam, 0, Standing::Proven, 0),
        ];
        for (state, answered, standing, hour) in wishes {
            let (mut row, _) = sealed_tip(&desk, "a bag");
            (row.state, row.answered, row.standing, row.hour) = (state, answered, standing, hour);
            if hour == 5 {
                (row.lang, row.object_id) = ("de".into(), None);
            }
            ids.push(add(&desk.house.store, row).await);
        }
        claim(&desk, &desk.bela, &ids[3], 0).await.unwrap();
        let (store, anna) = (&desk.house.store, &desk.anna.actor);
        let open = screening::queue(store, anna, of(QueueView::Open), "de", 1, NOW)
            .await
            .unwrap();
        let order: Vec<&TipId> = open.entries.iter().map(|entry| &entry.id).collect();
        assert_eq!(
            order,
            [&ids[5], &ids[4], &ids[2], &ids[1], &ids[3], &ids[0]]
        );
        assert_eq!(open.entries[0].title.as_deref(), Some("Eine rote Tasche"));
        assert_eq!(open.entries[3].title, None);
        let holder = open.entries[4].holder.as_ref().unwrap();
        assert_eq!((holder.name.as_str(), holder.minutes), ("Display bela", 10));
        let counts: Vec<i64> = open.counts.iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [6, 5, 0, 1, 1, 0, 0, 0, 1]);
        assert_eq!(open.in_my_language, 1);

        let narrow = Filter {
            view: QueueView::Open,
            object: "TAO-7K3QD".parse().ok(),
            lang: Some("en".into()),
        };
        let narrow = screening::queue(store, anna, narrow, "en", 7, NOW)
            .await
            .unwrap();
        assert_eq!((narrow.total, narrow.page, narrow.pages), (5, 1, 1));
        let mine = screening::queue(store, &desk.bela.actor, of(QueueView::Mine), "en", 1, NOW)
            .await
            .unwrap();
        assert_eq!(mine.entries.len(), 1);
        assert!(mine.entries[0].holder.as_ref().unwrap().me);
    }
}

#[tokio::test]
async fn every_act_leaves_its_line_and_no_word_of_the_tip() {
    for desk in desks_on_both().await {
        let (id, version) = claimed(&desk).await;
        let (store, anna) = (&desk.house.store, &desk.anna.actor);
        let verdict = Verdict {
            decision: Decision::NotRelevant,
            reason: Some(DismissalReason::NothingToCheck),
            duplicate_of: None,
        };
        screening::decide(store, anna, &id, version, verdict, watch(1))
            .await
            .unwrap();
        screening::undo(store, anna, &id, version + 1, watch(2))
            .await
            .unwrap();
        let about = audit::Filter::default();
        let lines = store
            .read(move |db| trace_an_object::store::audit::page(db, &about, 10, 0))
            .await
            .unwrap();
        let acts: Vec<Act> = lines.iter().map(|line| line.act).collect();
        assert_eq!(acts, [Act::TipReopened, Act::TipDecided, Act::TipClaimed]);
        assert!(lines.iter().all(|line| line.subject_id == id.as_str()));
        let decided: Value = serde_json::from_str(&lines[1].detail).unwrap();
        let expected = serde_json::json!(
            { "state": "not-relevant", "from": "new", "reason": "nothing-to-check" });
        assert_eq!(decided, expected);
    }
}

#[tokio::test]
async fn the_counts_beside_the_views_are_what_the_views_show() {
    for desk in desks_on_both().await {
        for (n, &state) in TipState::ALL.iter().enumerate() {
            for _ in 0..=n {
                let (mut row, _) = sealed_tip(&desk, "a bag");
                (row.state, row.answered) = (state, i64::from(n == 4));
                add(&desk.house.store, row).await;
            }
        }
        claimed(&desk).await;
        let (store, anna) = (&desk.house.store, &desk.anna.actor);
        let mut shown = 0;
        for &view in QueueView::ALL {
            let page = screening::queue(store, anna, of(view), "en", 1, NOW)
                .await
                .unwrap();
            let beside = page.counts.iter().find(|(of, _)| *of == view).unwrap().1;
            assert_eq!(
                (page.total, page.entries.len() as i64),
                (beside, beside),
                "{view}"
            );
            shown += beside;
        }
        assert!(shown > 36);
    }
}
