//! Only moderators, and only those who hold the desk's key.

use super::*;
use trace_an_object::audit;
use trace_an_object::screening::{Filter, Verdict};

fn everything() -> Filter {
    Filter {
        view: QueueView::Open,
        object: None,
        lang: None,
    }
}

#[tokio::test]
async fn whoever_is_no_moderator_is_refused_everywhere_and_leaves_nothing() {
    let others: Vec<Role> = Role::ALL
        .iter()
        .copied()
        .filter(|role| *role != Role::Moderator)
        .collect();
    for desk in desks_on_both().await {
        let id = tip(&desk, "a bag").await;
        // Holding the desk's key is not enough: the role decides.
        let mut actor = desk.anna.actor.clone();
        actor.roles = others.iter().copied().collect();
        let (store, own, at) = (&desk.house.store, &desk.anna.own, watch(0));
        let verdict = Verdict {
            decision: Decision::Credible,
            reason: None,
            duplicate_of: None,
        };
        let reason = ContactReason::Danger;
        let answers = [
            screening::queue(store, &actor, everything(), "en", 1, NOW)
                .await
                .map(drop),
            screening::claim(store, &actor, &id, at).await,
            screening::release(store, &actor, &id, at).await,
            screening::read(store, &actor, own, &id, "en", at)
                .await
                .map(drop),
            screening::contact(store, &actor, own, &id, reason, at)
                .await
                .map(drop),
            screening::grade(store, &actor, &id, 1, Grading::ANONYMOUS, "", at).await,
            screening::decide(store, &actor, &id, 1, verdict, at).await,
            screening::undo(store, &actor, &id, 1, at).await,
            screening::reopen(store, &actor, &id, 1, at).await,
            screening::ask(store, &actor, &id, 1, "When?", at).await,
        ];
        for (n, answer) in answers.into_iter().enumerate() {
            let refused = matches!(answer, Err(ScreeningError::Forbidden));
            assert!(refused, "use case {n}: {answer:?}");
        }
        let mut db = desk.house.place.connect().unwrap();
        assert_eq!(audit::verify(&mut db).unwrap().links, 0);
        assert_eq!(row(&desk, &id).await.version, 1);
    }
}

#[tokio::test]
async fn a_moderator_without_the_desks_key_reads_nothing() {
    for desk in desks_on_both().await {
        let id = tip(&desk, "a bag").await;
        let stranger = actor("cleo", &[Role::Moderator]);
        let own = Identity::generate();
        let store = &desk.house.store;
        let refused = screening::read(store, &stranger, &own, &id, "en", watch(0)).await;
        assert!(matches!(refused, Err(ScreeningError::Desk(_))));
        // Nor does somebody else's name help without their identity.
        let anna = &desk.anna.actor;
        let refused = screening::read(store, anna, &own, &id, "en", watch(0)).await;
        assert!(matches!(refused, Err(ScreeningError::Desk(_))));
    }
}

#[tokio::test]
async fn a_tip_that_is_not_there_is_missing() {
    for desk in desks_on_both().await {
        let id = TipId::new("nobody");
        let (store, anna) = (&desk.house.store, &desk.anna.actor);
        let claimed = screening::claim(store, anna, &id, watch(0)).await;
        assert!(matches!(claimed, Err(ScreeningError::Missing)));
        let asked = screening::ask(store, anna, &id, 1, "When?", watch(0)).await;
        assert!(matches!(asked, Err(ScreeningError::Missing)));
    }
}
