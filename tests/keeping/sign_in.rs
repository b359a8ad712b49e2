//! Signing in: one refusal for everything, a code once, a lock that runs out.

use super::*;

/// A refusal without the name that was typed.
fn anonymous(page: &Page, name: &str) -> (StatusCode, String) {
    (page.status, page.text().replace(name, "somebody"))
}

#[tokio::test]
async fn name_password_code_closed_and_locked_are_one_and_the_same_refusal() {
    let portal = portal::open(house::sqlite()).await;
    let wrong_code = "000000";
    let bela = portal.hire("bela", &[Role::Moderator], None).await;
    let dora = portal.hire("dora", &[Role::Moderator], None).await;
    let (store, now) = (&portal.portal.store, portal.portal.now());
    let ada = &portal.ada.actor;
    trace_an_object::staff::disable(store, ada, &dora.actor.id, now)
        .await
        .unwrap();
    let code = bela.code(&portal.portal);
    let unknown = try_to_sign_in(&portal, "erin", PASSWORD, &code).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.header("set-cookie").is_empty());
    let expected = anonymous(&unknown, "erin");
    let password = try_to_sign_in(&portal, "bela", "not the password", &code).await;
    assert_eq!(anonymous(&password, "bela"), expected);
    let wrong = try_to_sign_in(&portal, "bela", PASSWORD, wrong_code).await;
    assert_eq!(anonymous(&wrong, "bela"), expected);
    let closed = try_to_sign_in(&portal, "dora", PASSWORD, &dora.code(&portal.portal)).await;
    assert_eq!(anonymous(&closed, "dora"), expected);
    for _ in 0..3 {
        try_to_sign_in(&portal, "bela", PASSWORD, wrong_code).await;
    }
    let locked = try_to_sign_in(&portal, "bela", PASSWORD, &code).await;
    assert_eq!(anonymous(&locked, "bela"), expected);
    // What was typed in secret is not sent back.
    assert!(!locked.text().contains(PASSWORD) && !locked.text().contains(&code));
    assert_eq!(locked.value("code"), "");
}

#[tokio::test]
async fn a_locked_name_opens_again_however_often_a_stranger_knocks() {
    let portal = portal::open(house::sqlite()).await;
    let bela = portal.hire("bela", &[Role::Moderator], None).await;
    for _ in 0..5 {
        try_to_sign_in(&portal, "bela", "wrong", "000000").await;
    }
    let page = try_to_sign_in(&portal, "bela", PASSWORD, &bela.code(&portal.portal)).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..4 {
        try_to_sign_in(&portal, "bela", "wrong", "000000").await;
    }
    portal.portal.clock.advance(MINUTE + 1);
    let browser = portal.sign_in(&bela).await;
    assert!(is_in(&portal, &browser).await);
    // The count begins afresh: one slip of the finger locks nobody.
    try_to_sign_in(&portal, "bela", "wrong", "000000").await;
    portal.sign_in(&bela).await;
    let refused = acts(&portal).await;
    let refused = refused.iter().filter(|act| act.0 == Act::SignInRefused);
    assert_eq!(refused.count(), 11, "each try is in the log");
}

#[tokio::test]
async fn a_code_works_once() {
    let portal = portal::open(house::sqlite()).await;
    let code = portal.ada.code(&portal.portal);
    let page = try_to_sign_in(&portal, "ada", PASSWORD, &code).await;
    assert_eq!(page.header("location"), "/", "{}", page.text());
    let page = try_to_sign_in(&portal, "ada", PASSWORD, &code).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn two_sign_ins_at_once_with_one_code_make_one_session() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let code = portal.ada.code(&portal.portal);
        let both = tokio::join!(
            try_to_sign_in(&portal, "ada", PASSWORD, &code),
            try_to_sign_in(&portal, "ada", PASSWORD, &code),
        );
        let mut statuses = [both.0.status, both.1.status];
        statuses.sort();
        let expected = [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY];
        assert_eq!(statuses, expected);
        let id = portal.ada.actor.id.clone();
        let store = &portal.portal.store;
        let open = store.read(move |db| store::sessions::count(db, &id)).await;
        assert_eq!(open.unwrap(), 1);
    }
}

#[tokio::test]
async fn the_page_helps_password_managers_and_readers() {
    let portal = portal::open(house::sqlite()).await;
    let page = portal
        .office_get(&portal.office_visitor(), "/sign-in")
        .await
        .text();
    for wanted in [
        "autocomplete=\"username\"",
        "autocomplete=\"current-password\"",
        "autocomplete=\"one-time-code\"",
        "inputmode=\"numeric\"",
        "spellcheck=\"false\"",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    let page = try_to_sign_in(&portal, "<b>x", "p", "c").await.text();
    assert!(page.contains("role=\"alert\"") && page.contains("autofocus"));
    assert!(page.contains("href=\"#name\"") && page.contains("&lt;b&gt;x"));
    assert!(page.contains("<title>There is a problem"));
}
