//! A unit's inbox: its own leads and nobody else's.

use super::*;

#[tokio::test]
async fn a_unit_sees_its_own_leads_once_they_have_left() {
    for house in house::stores() {
        let desk = desk(house).await;
        let other = add_unit(&desk.portal, unit("Other", "DE")).await;
        let dieter = desk
            .portal
            .hire("dieter", &[Role::Investigator], Some(other))
            .await;
        let lead = desk.forward(&desk.credible().await).await;
        let (store, ines, now) = (desk.store(), &desk.ines, desk.now().plus(61));
        let held = routing::read(store, &ines.actor, &ines.own, &lead, now).await;
        assert!(matches!(held, Err(RoutingError::Missing)), "{held:?}");
        routing::release_due(store, now).await.unwrap();

        let page = routing::inbox(store, &ines.actor, vec![], 1).await.unwrap();
        assert_eq!(page.total, 1);
        let opened = routing::read(store, &ines.actor, &ines.own, &lead, now)
            .await
            .unwrap();
        assert_eq!(
            opened.package.tips[0].answers.what,
            format!("{CANARY} what")
        );
        let page = routing::inbox(store, &dieter.actor, vec![], 1)
            .await
            .unwrap();
        assert_eq!(page.total, 0);
        let foreign = routing::read(store, &dieter.actor, &dieter.own, &lead, now).await;
        assert!(matches!(foreign, Err(RoutingError::Missing)), "{foreign:?}");
        let foreign = routing::acknowledge(store, &dieter.actor, &lead, now).await;
        assert!(matches!(foreign, Err(RoutingError::Missing)), "{foreign:?}");
    }
}

#[tokio::test]
async fn acknowledged_once_and_an_outcome_reaches_the_desk() {
    for house in house::stores() {
        let desk = desk(house).await;
        let lead = desk.forward(&desk.credible().await).await;
        let (store, ines, now) = (desk.store(), &desk.ines.actor, desk.now().plus(61));
        routing::release_due(store, now).await.unwrap();
        routing::acknowledge(store, ines, &lead, now).await.unwrap();
        let twice = routing::acknowledge(store, ines, &lead, now).await;
        assert!(
            matches!(twice, Err(RoutingError::WrongState(_))),
            "{twice:?}"
        );
        let version = desk.lead_row(&lead).await.version;
        let note = format!("{CANARY} note");
        let stale = routing::record_outcome(
            store,
            ines,
            &lead,
            version - 1,
            LeadOutcome::Narrowed,
            &note,
            now,
        )
        .await;
        assert!(matches!(stale, Err(RoutingError::Stale)), "{stale:?}");
        routing::record_outcome(
            store,
            ines,
            &lead,
            version,
            LeadOutcome::Narrowed,
            &note,
            now,
        )
        .await
        .unwrap();
        let mira = &desk.mira;
        let opened = routing::read(store, &mira.actor, &mira.own, &lead, now)
            .await
            .unwrap();
        assert_eq!(opened.row.state, LeadState::Closed);
        assert_eq!(opened.row.outcome, Some(LeadOutcome::Narrowed));
        assert_eq!(opened.outcome_note.unwrap().as_str(), note);
    }
}

#[tokio::test]
async fn the_pages_of_a_lead_work_without_scripts() {
    let desk = desk(house::sqlite()).await;
    let running = &desk.portal;
    let tip = desk.credible().await;
    let mira = running.sign_in(&desk.mira).await;
    let at = |path: &str| running.office.join(path).unwrap();
    let form = portal::read(mira.get(at(&format!("/tips/{tip}/forward")))).await;
    assert_eq!(form.status, 200, "{}", form.text());
    assert!(form.text().contains("Lisbon"));
    let version = form.value("version");
    let unit = desk.unit.to_string();
    let fields = [
        ("version", version.as_str()),
        ("country", "PT"),
        ("unit", unit.as_str()),
        ("reason", "points-to-country"),
        ("handling", "H1"),
        ("tlp", "TLP:AMBER+STRICT"),
        ("remark", ""),
    ];
    let post = |path: String, body: String| {
        let kind = "application/x-www-form-urlencoded";
        mira.post(at(&path)).header("content-type", kind).body(body)
    };
    let path = format!("/tips/{tip}/forward");
    let lacking = portal::read(post(path.clone(), portal::form(&fields[..3]))).await;
    assert_eq!(lacking.status, 422);
    let sent = portal::read(post(path, portal::form(&fields))).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    let lead = sent.header("location").to_owned();
    let page = portal::read(mira.get(at(&lead))).await;
    assert!(page.text().contains("AMBER+STRICT"), "{}", page.text());
    assert!(page.text().contains(&format!("{lead}/undo")));
    let list = portal::read(mira.get(at("/leads"))).await;
    assert!(list.text().contains(&lead), "{}", list.text());
    let back = portal::read(post(format!("{lead}/undo"), String::new())).await;
    assert_eq!(back.header("location"), format!("/tips/{tip}"));
    assert_eq!(desk.tip_row(&tip).await.state, TipState::Credible);

    let lead = desk.forward(&tip).await;
    routing::release_due(desk.store(), desk.now().plus(61))
        .await
        .unwrap();
    let ines = running.sign_in(&desk.ines).await;
    let inbox = portal::read(ines.get(at("/inbox"))).await;
    assert!(inbox.text().contains(lead.as_str()), "{}", inbox.text());
    let page = portal::read(ines.get(at(&format!("/inbox/{lead}")))).await;
    assert!(page.text().contains(&format!("{CANARY} what")));
    let none = portal::read(
        ines.post(at(&format!("/inbox/{lead}/outcome")))
            .header("content-type", "application/x-www-form-urlencoded")
            .body("note=kept+words"),
    )
    .await;
    assert_eq!(none.status, 422);
    assert!(none.text().contains("kept words"));
}
