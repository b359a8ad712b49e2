//! Who works on a tip.

use super::*;
use trace_an_object::screening::{Verdict, release};

#[tokio::test]
async fn of_many_who_claim_at_once_exactly_one_wins_and_the_others_hear_who() {
    for desk in desks_on_both().await {
        for _ in 0..10 {
            let id = tip(&desk, "a bag").await;
            let (one, two) = tokio::join!(
                claim(&desk, &desk.anna, &id, 0),
                claim(&desk, &desk.bela, &id, 0)
            );
            let (winner, refusal) = match (one, two) {
                (Ok(()), Err(refusal)) => ("anna", refusal),
                (Err(refusal), Ok(())) => ("bela", refusal),
                other => panic!("not exactly one: {other:?}"),
            };
            let name = format!("Display {winner}");
            assert!(
                matches!(&refusal, ScreeningError::Held { by, until } if *by == name && *until == NOW.plus(600)),
                "{refusal:?}"
            );
            let holder = row(&desk, &id).await.claimed_by.unwrap();
            assert_eq!(holder.as_str(), format!("staff-{winner}"));
        }
    }
}

#[tokio::test]
async fn a_claim_ends_by_itself_and_every_act_lengthens_it() {
    for desk in desks_on_both().await {
        let (id, version) = claimed(&desk).await;
        assert!(claim(&desk, &desk.bela, &id, 599).await.is_err());
        // Anna grades at second 500: her lease now ends at 1100.
        let store = &desk.house.store;
        let anna = &desk.anna.actor;
        let at = watch(500);
        screening::grade(store, anna, &id, version, Grading::ANONYMOUS, "", at)
            .await
            .unwrap();
        assert!(claim(&desk, &desk.bela, &id, 1099).await.is_err());
        claim(&desk, &desk.bela, &id, 1100).await.unwrap();
        // What Anna still has open cannot be written over Bela's work.
        let verdict = Verdict {
            decision: Decision::Credible,
            reason: None,
            duplicate_of: None,
        };
        let late = screening::decide(store, anna, &id, version + 1, verdict, watch(1101)).await;
        assert!(matches!(late, Err(ScreeningError::Held { .. })), "{late:?}");
    }
}

#[tokio::test]
async fn a_lease_that_ran_out_and_that_nobody_took_loses_no_work() {
    for desk in desks_on_both().await {
        let (id, version) = claimed(&desk).await;
        let store = &desk.house.store;
        let anna = &desk.anna.actor;
        let at = watch(5_000);
        screening::grade(store, anna, &id, version, Grading::ANONYMOUS, "long", at)
            .await
            .unwrap();
        assert_eq!(row(&desk, &id).await.claimed_until, NOW.plus(5_600));
    }
}

#[tokio::test]
async fn only_the_holder_can_give_a_claim_back() {
    for desk in desks_on_both().await {
        let (id, _) = claimed(&desk).await;
        let store = &desk.house.store;
        let refused = release(store, &desk.bela.actor, &id, watch(1)).await;
        assert!(matches!(refused, Err(ScreeningError::NotClaimed)));
        release(store, &desk.anna.actor, &id, watch(1))
            .await
            .unwrap();
        claim(&desk, &desk.bela, &id, 2).await.unwrap();
    }
}
