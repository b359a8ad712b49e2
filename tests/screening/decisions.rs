//! What may follow what, and the ways back.

use super::*;
use trace_an_object::screening::{Problem, Verdict, decide, reopen, undo};

fn verdict(decision: Decision) -> Verdict {
    Verdict {
        decision,
        reason: decision.reasons().first().copied(),
        duplicate_of: None,
    }
}

async fn act(desk: &Desk, id: &TipId, what: Verdict, at: i64) -> Result<(), ScreeningError> {
    let version = row(desk, id).await.version;
    let store = &desk.house.store;
    decide(store, &desk.anna.actor, id, version, what, watch(at)).await
}

async fn set_state(desk: &Desk, id: &TipId, state: TipState) -> i64 {
    let id = id.clone();
    desk.house
        .store
        .write(move |db| {
            let mut row = tips::find(db, &id)?;
            row.state = state;
            row.claimed_by = Some(StaffId::new("staff-anna"));
            row.claimed_until = NOW.plus(600);
            tips::update(db, &row)?;
            Ok::<_, StoreError>(row.version + 1)
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn every_move_is_allowed_exactly_where_the_domain_says_so() {
    for desk in desks_on_both().await {
        let other = tip(&desk, "the first to say it").await;
        let id = tip(&desk, "a bag").await;
        for &from in TipState::ALL {
            for &decision in Decision::ALL {
                set_state(&desk, &id, from).await;
                let mut what = verdict(decision);
                if decision == Decision::Duplicate {
                    what.duplicate_of = Some(other.clone());
                }
                let done = act(&desk, &id, what, 1).await;
                let now = row(&desk, &id).await.state;
                if decision == Decision::NeedsMore {
                    let asked = matches!(done, Err(ScreeningError::Invalid(Problem::AskInstead)));
                    assert!(asked, "{from}: {done:?}");
                } else if from.may_become(decision.state()) {
                    assert!(done.is_ok(), "{from} → {decision}: {done:?}");
                    assert_eq!(now, decision.state());
                    continue;
                } else {
                    let refused = matches!(done, Err(ScreeningError::Unlawful { .. }));
                    assert!(refused, "{from} → {decision}: {done:?}");
                }
                assert_eq!(now, from, "a refusal changed something");
            }
            let version = set_state(&desk, &id, from).await;
            let anna = &desk.anna.actor;
            let done = reopen(&desk.house.store, anna, &id, version, watch(1)).await;
            assert_eq!(done.is_ok(), !from.is_open(), "reopening {from}: {done:?}");
        }
    }
}

#[tokio::test]
async fn without_the_claim_nothing_is_decided() {
    for desk in desks_on_both().await {
        let id = tip(&desk, "a bag").await;
        let refused = act(&desk, &id, verdict(Decision::Credible), 0).await;
        assert!(matches!(refused, Err(ScreeningError::NotClaimed)));
        claim(&desk, &desk.bela, &id, 0).await.unwrap();
        let refused = act(&desk, &id, verdict(Decision::Credible), 1).await;
        assert!(matches!(refused, Err(ScreeningError::Held { .. })));
        let kept = row(&desk, &id).await;
        assert_eq!((kept.state, kept.decided_at), (TipState::New, None));
    }
}

#[tokio::test]
async fn a_stale_page_changes_nothing() {
    for desk in desks_on_both().await {
        let (id, version) = claimed(&desk).await;
        let (store, anna) = (&desk.house.store, &desk.anna.actor);
        let grading = Grading {
            source: SourceGrade::B,
            information: InformationGrade::Three,
        };
        screening::grade(store, anna, &id, version, grading, "kept", watch(1))
            .await
            .unwrap();
        let late = [
            screening::grade(store, anna, &id, version, grading, "lost", watch(2)).await,
            screening::ask(store, anna, &id, version, "When?", watch(2)).await,
            decide(store, anna, &id, version, verdict(Decision::Spam), watch(2)).await,
            undo(store, anna, &id, version, watch(2)).await,
            reopen(store, anna, &id, version, watch(2)).await,
        ];
        for refused in late {
            assert!(matches!(refused, Err(ScreeningError::Stale)), "{refused:?}");
        }
        let kept = row(&desk, &id).await;
        assert_eq!((kept.version, kept.state), (version + 1, TipState::New));
        assert_eq!(kept.source_grade, SourceGrade::B);
    }
}

#[tokio::test]
async fn two_decisions_at_once_leave_one() {
    for desk in desks_on_both().await {
        for _ in 0..5 {
            let (id, version) = claimed(&desk).await;
            let (store, anna) = (&desk.house.store, &desk.anna.actor);
            let (one, two) = tokio::join!(
                decide(
                    store,
                    anna,
                    &id,
                    version,
                    verdict(Decision::Credible),
                    watch(1)
                ),
                decide(
                    store,
                    anna,
                    &id,
                    version,
                    verdict(Decision::Disclosure),
                    watch(1)
                ),
            );
            assert_ne!(one.is_ok(), two.is_ok(), "{one:?} {two:?}");
            assert_eq!(row(&desk, &id).await.version, version + 1);
        }
    }
}

#[tokio::test]
async fn closing_needs_a_reason_that_fits() {
    for desk in desks_on_both().await {
        let (id, _) = claimed(&desk).await;
        let cases = [
            (Decision::NotRelevant, None, Problem::ReasonMissing),
            (Decision::Spam, None, Problem::ReasonMissing),
            (
                Decision::Spam,
                Some(DismissalReason::WrongObject),
                Problem::ReasonUnfit,
            ),
            (
                Decision::Credible,
                Some(DismissalReason::Nonsense),
                Problem::ReasonUnfit,
            ),
            (Decision::Duplicate, None, Problem::OtherMissing),
        ];
        for (decision, reason, expected) in cases {
            let what = Verdict {
                decision,
                reason,
                duplicate_of: None,
            };
            let done = act(&desk, &id, what, 1).await;
            let refused = matches!(done, Err(ScreeningError::Invalid(found)) if found == expected);
            assert!(refused, "{decision}: {done:?}");
        }
    }
}

#[tokio::test]
async fn a_decision_can_be_undone_by_anybody_of_the_desk_but_only_for_a_while() {
    for desk in desks_on_both().await {
        let (store, bela) = (&desk.house.store, &desk.bela.actor);
        for (seconds, in_time) in [(30, true), (31, false)] {
            let (id, _) = claimed(&desk).await;
            act(&desk, &id, verdict(Decision::Credible), 1)
                .await
                .unwrap();
            act(&desk, &id, verdict(Decision::Spam), 2).await.unwrap();
            let decided = row(&desk, &id).await;
            assert_eq!(decided.claimed_by, None, "closing frees the claim");
            let done = undo(store, bela, &id, decided.version, watch(2 + seconds)).await;
            let kept = row(&desk, &id).await;
            if in_time {
                done.unwrap();
                assert_eq!((kept.state, kept.reason), (TipState::Credible, None));
                let again = undo(store, bela, &id, kept.version, watch(3)).await;
                assert!(matches!(again, Err(ScreeningError::NothingToUndo)));
            } else {
                assert!(matches!(done, Err(ScreeningError::TooLate)), "{done:?}");
                assert_eq!(kept.state, TipState::Spam);
                reopen(store, bela, &id, kept.version, watch(99))
                    .await
                    .unwrap();
                let opened = row(&desk, &id).await;
                assert_eq!((opened.state, opened.reason), (TipState::New, None));
            }
        }
    }
}

async fn repeats(desk: &Desk, id: &TipId, other: &str) -> Result<(), ScreeningError> {
    claim(desk, &desk.anna, id, 0).await?;
    let what = Verdict {
        decision: Decision::Duplicate,
        reason: None,
        duplicate_of: Some(TipId::new(other)),
    };
    act(desk, id, what, 1).await
}

#[tokio::test]
async fn a_duplicate_names_another_tip_and_never_makes_a_circle() {
    for desk in desks_on_both().await {
        let mut ids = Vec::new();
        for n in 0..3 {
            ids.push(tip(&desk, &format!("tip {n}")).await);
        }
        let [a, b, c] = ids.as_slice() else { panic!() };
        let refusals = [
            (a, a.as_str(), Problem::OtherIsItself),
            (a, "0000000000000000000000000z", Problem::OtherUnknown),
            (a, &b.as_str()[..7], Problem::OtherUnknown),
            (a, "________", Problem::OtherUnknown),
        ];
        for (id, other, expected) in refusals {
            let done = repeats(&desk, id, other).await;
            let refused = matches!(done, Err(ScreeningError::Invalid(found)) if found == expected);
            assert!(refused, "{other}: {done:?}");
        }
        repeats(&desk, a, &b.as_str()[..8]).await.unwrap();
        assert_eq!(row(&desk, a).await.duplicate_of.as_ref(), Some(b));
        repeats(&desk, b, c.as_str()).await.unwrap();
        let circle = repeats(&desk, c, a.as_str()).await;
        let refused = matches!(circle, Err(ScreeningError::Invalid(Problem::Circle)));
        assert!(refused, "{circle:?}");
        assert_eq!(row(&desk, c).await.state, TipState::New);
    }
}

#[tokio::test]
async fn two_who_tie_tips_together_at_once_cannot_tie_a_knot() {
    for desk in desks_on_both().await {
        for _ in 0..5 {
            let (a, _) = claimed(&desk).await;
            let (b, _) = claimed(&desk).await;
            let (one, two) = tokio::join!(
                repeats(&desk, &a, b.as_str()),
                repeats(&desk, &b, a.as_str())
            );
            assert_ne!(one.is_ok(), two.is_ok(), "{one:?} {two:?}");
        }
    }
}
