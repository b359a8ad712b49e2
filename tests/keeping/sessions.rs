//! How sessions end: by idle time, by age, by sign-out, by an administrator.

use super::*;

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_and_by_its_age() {
    let portal = portal::open(house::sqlite()).await;
    let browser = portal.sign_in(&portal.ada).await;
    portal.portal.clock.advance(29 * MINUTE);
    assert!(is_in(&portal, &browser).await);
    portal.portal.clock.advance(31 * MINUTE);
    assert!(!is_in(&portal, &browser).await);
    let page = portal.office_get(&browser, "/sign-in").await;
    assert!(page.text().contains("Your session has ended"));

    let browser = portal.sign_in(&portal.ada).await;
    for _ in 0..(12 * HOUR / (20 * MINUTE)) {
        assert!(is_in(&portal, &browser).await);
        portal.portal.clock.advance(20 * MINUTE);
    }
    portal.portal.clock.advance(1);
    assert!(!is_in(&portal, &browser).await);
}

#[tokio::test]
async fn a_form_sent_after_the_end_is_refused_and_changes_nothing() {
    let portal = portal::open(house::sqlite()).await;
    let browser = portal.sign_in(&portal.ada).await;
    portal.portal.clock.advance(31 * MINUTE);
    let page = portal.office_post(&browser, "/rules", &[]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.text().contains("Nothing you sent was saved"));
}

#[tokio::test]
async fn a_cookie_kept_from_before_signing_out_opens_nothing() {
    let portal = portal::open(house::sqlite()).await;
    let code = portal.ada.code(&portal.portal);
    let page = try_to_sign_in(&portal, "ada", PASSWORD, &code).await;
    let kept = page.header("set-cookie").split(';').next().unwrap();
    let thief = portal.office_visitor();
    let with_cookie = |path: &str| {
        let request = thief.get(portal.office.join(path).unwrap());
        portal::read(request.header("cookie", kept))
    };
    assert_eq!(with_cookie("/account").await.status, StatusCode::OK);
    let out = thief.post(portal.office.join("/sign-out").unwrap());
    let out = portal::read(out.header("cookie", kept)).await;
    assert_eq!(out.header("location"), "/sign-in?out");
    let page = with_cookie("/account").await;
    assert_eq!(page.header("location"), "/sign-in");
    let acts = acts(&portal).await;
    assert_eq!(acts.last().unwrap().0, Act::SignedOut);
}

#[tokio::test]
async fn closing_an_account_ends_its_sessions_at_once_and_opening_brings_it_back() {
    for house in house::stores() {
        let portal = portal::open(house).await;
        let (bela, browser) = portal.employ("bela", &[Role::Moderator], None).await;
        let ada = portal.sign_in(&portal.ada).await;
        let at = |what: &str| format!("/staff/{}/{what}", bela.actor.id);
        let page = portal.office_post(&ada, &at("disable"), &[]).await;
        assert_eq!(page.header("location"), "/staff?closed");
        assert!(!is_in(&portal, &browser).await);
        let code = bela.code(&portal.portal);
        let page = try_to_sign_in(&portal, "bela", PASSWORD, &code).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = portal.office_post(&ada, &at("enable"), &[]).await;
        assert_eq!(page.header("location"), "/staff?opened");
        let browser = portal.sign_in(&bela).await;
        assert!(is_in(&portal, &browser).await);
        // The keys came back too: the queue opens.
        let page = portal.office_get(&browser, "/tips").await;
        assert_eq!(page.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn an_administrator_ends_sessions_and_nobody_closes_their_own_account() {
    let portal = portal::open(house::sqlite()).await;
    let (bela, browser) = portal.employ("bela", &[Role::Moderator], None).await;
    let ada = portal.sign_in(&portal.ada).await;
    let path = format!("/staff/{}/sessions", bela.actor.id);
    let page = portal.office_post(&ada, &path, &[]).await;
    assert_eq!(page.header("location"), "/staff?ended");
    assert!(!is_in(&portal, &browser).await);
    assert!(is_in(&portal, &ada).await);
    let path = format!("/staff/{}/disable", portal.ada.actor.id);
    let page = portal.office_post(&ada, &path, &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_in(&portal, &ada).await);
    for missing in ["/staff/nobody/sessions", "/staff/%2e%2e/disable"] {
        let page = portal.office_post(&ada, missing, &[]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{missing}");
    }
}

#[tokio::test]
async fn people_see_and_end_the_sessions_they_left_open_elsewhere() {
    let portal = portal::open(house::sqlite()).await;
    let elsewhere = portal.sign_in(&portal.ada).await;
    let here = portal.sign_in(&portal.ada).await;
    let page = portal.office_get(&here, "/account").await.text();
    assert_eq!(page.matches("Another session").count(), 1, "{page}");
    let page = portal.office_post(&here, "/account/sessions", &[]).await;
    assert_eq!(page.header("location"), "/account?sessions");
    assert!(!is_in(&portal, &elsewhere).await);
    assert!(is_in(&portal, &here).await);
}

#[tokio::test]
async fn sessions_nobody_can_go_on_with_are_forgotten() {
    let portal = portal::open(house::sqlite()).await;
    portal.sign_in(&portal.ada).await;
    portal.portal.clock.advance(HOUR);
    let ada = portal.sign_in(&portal.ada).await;
    let page = portal.office_get(&ada, "/account").await.text();
    assert!(!page.contains("Another session"), "{page}");
}
