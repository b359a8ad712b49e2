//! One's own password, and the list of accounts.

use super::*;

const NEW: &str = "nine paper lanterns over water";

async fn change(portal: &Running, browser: &Client, old: &str, new: &str, again: &str) -> Page {
    let fields = [("old", old), ("password", new), ("again", again)];
    portal
        .office_post(browser, "/account/password", &fields)
        .await
}

#[tokio::test]
async fn a_new_password_needs_the_old_one_and_ends_the_other_sessions() {
    let portal = portal::open(house::sqlite()).await;
    let elsewhere = portal.sign_in(&portal.ada).await;
    let here = portal.sign_in(&portal.ada).await;
    for (old, new, again, words) in [
        ("wrong", NEW, NEW, "The present password is not right"),
        (PASSWORD, NEW, "another", "The two passwords differ"),
        (PASSWORD, "short", "short", "too short"),
    ] {
        let page = change(&portal, &here, old, new, again).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(words), "{}", page.text());
        assert!(!page.text().contains(NEW));
    }
    assert!(is_in(&portal, &elsewhere).await);
    let page = change(&portal, &here, PASSWORD, NEW, NEW).await;
    assert_eq!(page.header("location"), "/account?password");
    assert!(!is_in(&portal, &elsewhere).await);
    assert!(is_in(&portal, &here).await);
    let old = try_to_sign_in(&portal, "ada", PASSWORD, &portal.ada.code(&portal.portal)).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    let new = try_to_sign_in(&portal, "ada", NEW, &portal.ada.code(&portal.portal)).await;
    assert_eq!(new.status, StatusCode::SEE_OTHER);
    let acts = acts(&portal).await;
    assert!(acts.iter().any(|act| act.0 == Act::PasswordChanged));
}

#[tokio::test]
async fn an_open_session_does_not_help_to_guess_the_password() {
    let portal = portal::open(house::sqlite()).await;
    let here = portal.sign_in(&portal.ada).await;
    for _ in 0..5 {
        change(&portal, &here, "wrong", NEW, NEW).await;
    }
    let page = change(&portal, &here, PASSWORD, NEW, NEW).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("too many failures"), "{}", page.text());
}

#[tokio::test]
async fn a_bad_invitation_says_what_to_mend_and_keeps_the_rest() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let unit = unit(&portal, "Lisbon").await;
    type Pairs<'a> = &'a [(&'a str, &'a str)];
    let cases: [(Pairs<'_>, StatusCode, &str); 6] = [
        (
            &[
                ("name", "A b"),
                ("display-name", "Kept"),
                ("role", "auditor"),
            ],
            StatusCode::UNPROCESSABLE_ENTITY,
            "#name",
        ),
        (
            &[
                ("name", "ada"),
                ("display-name", "Kept"),
                ("role", "auditor"),
            ],
            StatusCode::CONFLICT,
            "#name",
        ),
        (
            &[("name", "kept"), ("display-name", " "), ("role", "auditor")],
            StatusCode::UNPROCESSABLE_ENTITY,
            "#display-name",
        ),
        (
            &[("name", "kept"), ("display-name", "Kept")],
            StatusCode::UNPROCESSABLE_ENTITY,
            "#role",
        ),
        (
            &[
                ("name", "kept"),
                ("display-name", "K"),
                ("role", "investigator"),
            ],
            StatusCode::UNPROCESSABLE_ENTITY,
            "#unit",
        ),
        (
            &[
                ("name", "kept"),
                ("display-name", "K"),
                ("role", "auditor"),
                ("unit", unit.as_str()),
            ],
            StatusCode::UNPROCESSABLE_ENTITY,
            "#unit",
        ),
    ];
    for (fields, status, field) in cases {
        let page = portal.office_post(&ada, "/staff", fields).await;
        assert_eq!(page.status, status, "{fields:?}");
        let text = page.text();
        assert!(
            text.contains(&format!("href=\"{field}\"")),
            "{field}: {text}"
        );
        let id = format!("id=\"{}\"", &field[1..]);
        assert!(text.contains(&id), "the summary leads to a field");
        assert!(!text.contains("class=\"receipt"));
        assert_in_words(&page);
    }
}

#[tokio::test]
async fn the_pages_have_words_in_every_language() {
    let portal = portal::open(house::sqlite()).await;
    let ada = portal.sign_in(&portal.ada).await;
    let unit = unit(&portal, "Lisbon").await;
    for lang in ["en", "de", "ar"] {
        let back = [("lang", lang), ("back", "/staff")];
        let page = portal.office_post(&ada, "/language", &back).await;
        assert_eq!(page.header("location"), "/staff");
        let unit = format!("/units/{unit}");
        for path in ["/staff", "/account", "/units", &unit, "/rules", "/outbox"] {
            let page = portal.office_get(&ada, path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.text().contains(&format!("<html lang=\"{lang}\"")));
            assert_in_words(&page);
        }
        let page = portal.office_get(&ada, "/audit").await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.text().contains("/sign-out"), "the way out stays");
        assert_in_words(&page);
        let page = portal.office_get(&ada, "/nowhere").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text().contains("/sign-out"), "{}", page.text());
    }
    let outside = [("lang", "de"), ("back", "//evil.example/")];
    let page = portal.office_post(&ada, "/language", &outside).await;
    assert_eq!(page.header("location"), "/");
}
