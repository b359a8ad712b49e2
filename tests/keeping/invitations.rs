//! Joining: the first administrator, codes that run out, passwords that do not do.

use super::*;
use trace_an_object::staff::{self, StaffError};
use trace_an_object::store::Store;
use trace_an_object::vault::TotpSecret;

/// The code of a new invitation, as the page shows it.
async fn invite(portal: &Running, name: &str) -> String {
    let ada = portal.sign_in(&portal.ada).await;
    let fields = [
        ("name", name),
        ("display-name", "Somebody New"),
        ("role", "auditor"),
    ];
    let page = portal.office_post(&ada, "/staff", &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let code = page.between("class=\"receipt long\">", "<");
    let again = portal.office_get(&ada, "/staff").await.text();
    assert!(!again.contains(&code), "it is shown once");
    code
}

/// The page on which somebody joins, and the secret it shows.
async fn opened(portal: &Running, guest: &Client, code: &str) -> (Page, TotpSecret) {
    let fields = [("invitation", code)];
    let page = portal.office_post(guest, "/invitation", &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let secret = secret_on(&page);
    (page, secret)
}

async fn accept(
    portal: &Running,
    guest: &Client,
    (code, signed): (&str, &str),
    password: &str,
    one_time: &str,
) -> Page {
    let fields = [
        ("invitation", code),
        ("signed", signed),
        ("password", password),
        ("again", password),
        ("code", one_time),
    ];
    portal
        .office_post(guest, "/invitation/accept", &fields)
        .await
}

fn now_code(portal: &Running, secret: &TotpSecret) -> String {
    secret.code_at(portal.portal.now().0)
}

#[tokio::test]
async fn the_first_administrator_comes_by_the_command_line_and_only_once() {
    for house in house::stores() {
        let (store, now) = (&house.store, trace_an_object::domain::Moment(1_800_000_000));
        let first = |store: Store, name: &'static str| async move {
            staff::invite_first(&store, name, "First", None, now).await
        };
        let lost = first(store.clone(), "lost").await.unwrap();
        // Nobody used it: the operator may ask for another one, which counts.
        let token = first(store.clone(), "ada").await.unwrap();
        let totp = TotpSecret::generate();
        let code = totp.code_at(now.0);
        staff::join(store, &token, PASSWORD, &totp, &code, now)
            .await
            .unwrap();
        let again = first(store.clone(), "eve").await;
        assert!(matches!(again, Err(StaffError::NotTheFirst)));
        // The lost code makes no second administrator.
        let totp = TotpSecret::generate();
        let code = totp.code_at(now.0);
        let late = staff::join(store, &lost, PASSWORD, &totp, &code, now).await;
        assert!(matches!(late, Err(StaffError::NoInvitation)), "{late:?}");
    }
}

#[tokio::test]
async fn an_invitation_works_once_and_for_three_days() {
    let portal = portal::open(house::sqlite()).await;
    let guest = portal.office_visitor();
    let code = invite(&portal, "nora").await;
    let (page, secret) = opened(&portal, &guest, &code).await;
    let signed = page.value("signed");
    let one_time = now_code(&portal, &secret);
    let both = tokio::join!(
        accept(&portal, &guest, (&code, &signed), PASSWORD, &one_time),
        accept(&portal, &guest, (&code, &signed), PASSWORD, &one_time),
    );
    let joined = [&both.0, &both.1]
        .iter()
        .filter(|page| page.header("location") == "/sign-in?joined")
        .count();
    assert_eq!(joined, 1, "{} {}", both.0.status, both.1.status);
    let used = portal
        .office_post(&guest, "/invitation", &[("invitation", &code)])
        .await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(used.text().contains("This code opens nothing"));

    let code = invite(&portal, "late").await;
    let (page, secret) = opened(&portal, &guest, &code).await;
    portal.portal.clock.advance(72 * HOUR + 1);
    let one_time = now_code(&portal, &secret);
    let signed = page.value("signed");
    let page = accept(&portal, &guest, (&code, &signed), PASSWORD, &one_time).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("This code opens nothing"));
    let page = portal
        .office_post(&guest, "/invitation", &[("invitation", "nonsense")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_withdrawn_invitation_opens_nothing() {
    let portal = portal::open(house::sqlite()).await;
    let code = invite(&portal, "nora").await;
    let ada = portal.sign_in(&portal.ada).await;
    let page = portal.office_get(&ada, "/staff").await;
    let path = page.between("action=\"/staff/invitations/", "\"");
    let path = format!("/staff/invitations/{path}");
    let page = portal.office_post(&ada, &path, &[]).await;
    assert_eq!(page.header("location"), "/staff?withdrawn");
    let guest = portal.office_visitor();
    let page = portal
        .office_post(&guest, "/invitation", &[("invitation", &code)])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = portal.office_post(&ada, &path, &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let acts = acts(&portal).await;
    assert!(acts.iter().any(|act| act.0 == Act::InvitationWithdrawn));
}

#[tokio::test]
async fn passwords_that_do_not_do_are_refused_in_words_and_not_shown_again() {
    let portal = portal::open(house::sqlite()).await;
    let guest = portal.office_visitor();
    let code = invite(&portal, "nora").await;
    let (page, secret) = opened(&portal, &guest, &code).await;
    let signed = page.value("signed");
    let long = "word and then some ".repeat(20);
    for (password, words) in [
        ("fourteen chars", "too short"),
        (long.as_str(), "too long"),
        ("abcabcabcabcabcabc", "repeats itself"),
        ("qwertyuiopasdfghjkl", "follows the keyboard"),
        ("passwordpassword1234", "common"),
        ("nora somebody trace object", "this place suggests"),
    ] {
        let one_time = now_code(&portal, &secret);
        let page = accept(&portal, &guest, (&code, &signed), password, &one_time).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        let text = page.text();
        assert!(text.contains(words), "{password}: {text}");
        assert!(text.contains("href=\"#password\""));
        assert!(!text.contains(&format!("value=\"{password}\"")));
        // The app keeps its codes: the secret stays the same.
        assert_eq!(secret_on(&page).as_bytes(), secret.as_bytes());
    }
    let page = accept(&portal, &guest, (&code, &signed), PASSWORD, "000000").await;
    assert!(page.text().contains("href=\"#code\""), "{}", page.text());
    let forged = accept(&portal, &guest, (&code, "forged"), PASSWORD, "000000").await;
    assert_eq!(forged.status, StatusCode::BAD_REQUEST);
    let differ = [
        ("invitation", code.as_str()),
        ("signed", signed.as_str()),
        ("password", PASSWORD),
        ("again", "another"),
    ];
    let page = portal
        .office_post(&guest, "/invitation/accept", &differ)
        .await;
    assert!(page.text().contains("href=\"#again\""), "{}", page.text());
    let one_time = now_code(&portal, &secret);
    let page = accept(&portal, &guest, (&code, &signed), PASSWORD, &one_time).await;
    assert_eq!(
        page.header("location"),
        "/sign-in?joined",
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn the_qr_code_is_drawn_and_no_markup_is_trusted() {
    let portal = portal::open(house::sqlite()).await;
    let code = invite(&portal, "nora").await;
    let (page, _) = opened(&portal, &portal.office_visitor(), &code).await;
    let path = page.between("crispEdges\"><path d=\"M", "\"");
    let drawn = |c: char| c.is_ascii_digit() || "Mhvz -".contains(c);
    assert!(path.len() > 500 && path.chars().all(drawn), "{path}");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/office");
    for kind in ["staff", "audit", "routing"] {
        for file in std::fs::read_dir(folder.join(kind)).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            assert!(!text.contains("| safe") && !text.contains("|safe"));
        }
    }
}
