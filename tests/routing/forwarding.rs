//! Forwarding, and taking back.

use super::*;

#[tokio::test]
async fn only_a_claimed_screened_and_assessed_tip_leaves_and_only_once() {
    for house in house::stores() {
        let desk = desk(house).await;
        let graded = desk.graded().await;
        let refused = desk.forward_with(&graded, desk.forwarding()).await;
        assert!(
            matches!(refused, Err(RoutingError::NotScreened(TipState::New))),
            "{refused:?}"
        );
        let (unclaimed, _) = desk.tip().await;
        let refused = desk.forward_with(&unclaimed, desk.forwarding()).await;
        assert!(
            matches!(refused, Err(RoutingError::NotClaimed)),
            "{refused:?}"
        );

        let tip = desk.credible().await;
        let lead = desk.forward(&tip).await;
        assert_eq!(desk.tip_row(&tip).await.state, TipState::Forwarded);
        assert_eq!(desk.lead_row(&lead).await.state, LeadState::Held);
        let again = desk.forward_with(&tip, desk.forwarding()).await;
        assert!(matches!(again, Err(RoutingError::NotClaimed)), "{again:?}");
    }
}

#[tokio::test]
async fn two_moderators_who_forward_at_once_make_one_lead() {
    for house in house::stores() {
        let desk = desk(house).await;
        let tip = desk.credible().await;
        let (one, two) = tokio::join!(
            desk.forward_with(&tip, desk.forwarding()),
            desk.forward_with(&tip, desk.forwarding())
        );
        assert_eq!(
            usize::from(one.is_ok()) + usize::from(two.is_ok()),
            1,
            "{one:?} {two:?}"
        );
        let leads = desk
            .store()
            .read(|db| store::leads::count(db, &store::leads::Filter::default()))
            .await
            .unwrap();
        assert_eq!(leads, 1);
    }
}

#[tokio::test]
async fn within_the_minute_it_comes_back_and_nothing_leaves() {
    for house in house::stores() {
        let desk = desk(house).await;
        let tip = desk.credible().await;
        let lead = desk.forward(&tip).await;
        let actor = &desk.mira.actor;
        let back = routing::take_back(desk.store(), actor, &lead, 600, desk.now()).await;
        assert_eq!(back.unwrap(), tip);
        let row = desk.tip_row(&tip).await;
        assert_eq!(row.state, TipState::Credible);
        assert_eq!(row.claimed_by.as_ref(), Some(&actor.id));
        let later = desk.now().plus(3600);
        assert_eq!(routing::release_due(desk.store(), later).await.unwrap(), 0);
        let transport = super::delivery::folder(&desk);
        let sent = routing::deliver_next(desk.store(), &transport, later).await;
        assert_eq!(sent.unwrap(), None);
        // And it can be sent again.
        desk.forward(&tip).await;
    }
}

#[tokio::test]
async fn after_the_minute_it_is_too_late() {
    for house in house::stores() {
        let desk = desk(house).await;
        let lead = desk.forward(&desk.credible().await).await;
        let (actor, late) = (&desk.mira.actor, desk.now().plus(61));
        let refused = routing::take_back(desk.store(), actor, &lead, 600, late).await;
        assert!(
            matches!(refused, Err(RoutingError::TooLate(_))),
            "{refused:?}"
        );
        assert_eq!(routing::release_due(desk.store(), late).await.unwrap(), 1);
        assert_eq!(desk.lead_row(&lead).await.state, LeadState::Queued);
        // A slow clock elsewhere cannot take back what has been let go.
        let refused = routing::take_back(desk.store(), actor, &lead, 600, desk.now()).await;
        assert!(
            matches!(refused, Err(RoutingError::TooLate(_))),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn what_is_missing_is_said() {
    let desk = desk(house::sqlite()).await;
    let tip = desk.credible().await;
    let cases = [
        (
            Forwarding {
                unit: None,
                ..desk.forwarding()
            },
            routing::Problem::UnitMissing,
        ),
        (
            Forwarding {
                unit: Some(UnitId::new("nobody")),
                ..desk.forwarding()
            },
            routing::Problem::UnitMissing,
        ),
        (
            Forwarding {
                handling_note: " ".into(),
                ..desk.forwarding()
            },
            routing::Problem::HandlingNoteMissing,
        ),
        (
            Forwarding {
                remark: "x".repeat(501),
                ..desk.forwarding()
            },
            routing::Problem::RemarkTooLong,
        ),
    ];
    for (forwarding, expected) in cases {
        let refused = desk.forward_with(&tip, forwarding).await;
        assert!(
            matches!(refused, Err(RoutingError::Invalid(why)) if why == expected),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn the_first_rule_that_fits_proposes() {
    for house in house::stores() {
        let desk = desk(house).await;
        let (store, ada, now) = (desk.store(), &desk.portal.ada.actor, desk.now());
        let other = add_unit(&desk.portal, unit("Everywhere else", "DE")).await;
        let portugal = "PT".parse().ok();
        routing::add_rule(store, ada, 20, None, None, other.clone(), now)
            .await
            .unwrap();
        routing::add_rule(store, ada, 10, portugal, None, desk.unit.clone(), now)
            .await
            .unwrap();
        let mira = &desk.mira.actor;
        let ask = async |country| {
            routing::propose(store, mira, country, Some(Category::Bag))
                .await
                .unwrap()
                .unwrap()
                .unit
        };
        assert_eq!(ask(portugal).await, desk.unit);
        assert_eq!(ask("FR".parse().ok()).await, other);
        assert_eq!(ask(None).await, other);
    }
}
