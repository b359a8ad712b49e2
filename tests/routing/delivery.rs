//! The outbox: delivered once, tried again, parked visibly, opened by GnuPG.

use super::*;
use std::process::{Command, Stdio};
use trace_an_object::jobs;
use trace_an_object::mail::Transport;
use trace_an_object::routing::Settled;
use trace_an_object::settings::{MailKind, Settings};

pub fn folder(desk: &Desk) -> Transport {
    Transport::from_settings(&desk.portal.portal.settings.mail).unwrap()
}

fn letters(desk: &Desk) -> Vec<String> {
    let folder = desk.portal.house.folder.path().join("mail");
    let Ok(files) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    files
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect()
}

#[tokio::test]
async fn a_lead_leaves_once_and_only_its_unit_can_read_it() {
    for house in house::stores() {
        let desk = desk(house).await;
        let lead = desk.forward(&desk.credible().await).await;
        let transport = folder(&desk);
        let done = jobs::round(
            desk.store(),
            &desk.portal.portal.quarantine,
            &transport,
            desk.now(),
        )
        .await;
        assert_eq!(done.unwrap().tried, 0, "it is held");
        let later = desk.now().plus(61);
        assert_eq!(
            jobs::round(
                desk.store(),
                &desk.portal.portal.quarantine,
                &transport,
                later
            )
            .await
            .unwrap()
            .tried,
            1
        );
        assert_eq!(
            jobs::round(
                desk.store(),
                &desk.portal.portal.quarantine,
                &transport,
                later
            )
            .await
            .unwrap()
            .tried,
            0
        );
        assert_eq!(desk.lead_row(&lead).await.state, LeadState::Delivered);
        let letters = letters(&desk);
        assert_eq!(letters.len(), 1);
        let raw = &letters[0];
        assert!(!raw.contains(CANARY) && !raw.contains("Lisbon") && !raw.contains("LEAD-"));
        let opened = gnupg(&desk.key.secret_armored, raw);
        for part in ["what", "place", "assessment", "remark", "restriction"] {
            assert!(
                opened.contains(&format!("{CANARY} {part}")),
                "{part}: {opened}"
            );
        }
        assert!(opened.contains("TLP:AMBER") && opened.contains("X4") && opened.contains("H3"));
        assert!(
            !opened.contains(&format!("{CANARY}@")),
            "the contact stays at the desk"
        );
        let stranger = generate_certificate("Other <other@example.org>").unwrap();
        assert_eq!(gnupg(&stranger.secret_armored, raw), "");
    }
}

/// What GnuPG with this key makes of a message; nothing if it cannot open it.
fn gnupg(secret: &str, message: &str) -> String {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str], input: &str| {
        let mut child = Command::new("gpg")
            .args(["--batch", "--quiet", "--trust-model", "always"])
            .args(arguments)
            .env("GNUPGHOME", home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("gpg is missing: run scripts/setup test");
        use std::io::Write;
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(input.as_bytes()).unwrap();
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    run(&["--import"], secret);
    let begin = message.find("-----BEGIN PGP MESSAGE").unwrap();
    let opened = run(&["--decrypt"], &message[begin..]);
    let _ = Command::new("gpgconf")
        .args(["--kill", "all"])
        .env("GNUPGHOME", home.path())
        .status();
    decoded(&opened)
}

/// Undoes the transfer encodings as far as words need it.
fn decoded(mime: &str) -> String {
    let soft = mime.replace("=\r\n", "").replace("=\n", "");
    let mut text = soft.clone();
    for block in soft.split("\r\n\r\n").chain(soft.split("\n\n")) {
        let letters: String = block.split_whitespace().collect();
        if let Ok(bytes) = data_encoding::BASE64.decode(letters.as_bytes()) {
            text.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
    text
}

#[tokio::test]
async fn a_unit_without_a_certificate_gets_a_notice_that_says_nothing() {
    let desk = desk(house::sqlite()).await;
    let plain = add_unit(&desk.portal, unit("Nowhere", "PL")).await;
    let forwarding = Forwarding {
        unit: Some(plain),
        ..desk.forwarding()
    };
    let tip = desk.credible().await;
    desk.forward_with(&tip, forwarding).await.unwrap();
    let later = desk.now().plus(61);
    jobs::round(
        desk.store(),
        &desk.portal.portal.quarantine,
        &folder(&desk),
        later,
    )
    .await
    .unwrap();
    let letters = letters(&desk);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].contains("https://office.example.org"));
    assert!(!letters[0].contains(CANARY) && !letters[0].contains("LEAD-"));
}

/// A server that nobody has started.
fn nobody() -> Transport {
    let mut mail = Settings::load(None).unwrap().mail;
    mail.kind = MailKind::Smtp;
    mail.host = "127.0.0.1".into();
    mail.port = 1;
    mail.tls = trace_an_object::settings::MailTls::None;
    mail.timeout_seconds = 2;
    Transport::from_settings(&mail).unwrap()
}

#[tokio::test]
async fn a_dead_server_parks_the_message_in_the_end_and_a_retry_delivers_it() {
    for house in house::stores() {
        let desk = desk(house).await;
        let lead = desk.forward(&desk.credible().await).await;
        let dead = nobody();
        let mut now = desk.now().plus(61);
        routing::release_due(desk.store(), now).await.unwrap();
        let mut tries = 0;
        let id = loop {
            let sent = routing::deliver_next(desk.store(), &dead, now)
                .await
                .unwrap();
            match sent {
                Some((_, Settled::Later)) => tries += 1,
                Some((id, Settled::Parked)) => break id,
                Some((_, Settled::Delivered)) => panic!("delivered to nobody"),
                None => now = now.plus(3600),
            }
            assert!(tries < 20);
        };
        assert!(tries >= 5, "{tries} tries");
        assert_eq!(desk.lead_row(&lead).await.state, LeadState::Queued);
        let (store, ada) = (desk.store(), &desk.portal.ada.actor);
        let page = routing::outbox(store, ada, None, 1).await.unwrap();
        assert_eq!(page.lines[0].state, OutboxState::Parked);
        assert_eq!(
            page.lines[0].last_error.as_deref(),
            Some("transport-passing")
        );
        routing::retry(store, ada, &id, now).await.unwrap();
        jobs::round(store, &desk.portal.portal.quarantine, &folder(&desk), now)
            .await
            .unwrap();
        assert_eq!(desk.lead_row(&lead).await.state, LeadState::Delivered);
        assert_eq!(letters(&desk).len(), 1);
    }
}

#[tokio::test]
async fn whoever_dies_while_sending_loses_the_lease_and_not_the_letter() {
    for house in house::stores() {
        let desk = desk(house).await;
        desk.forward(&desk.credible().await).await;
        let now = desk.now().plus(61);
        routing::release_due(desk.store(), now).await.unwrap();
        let taken = desk
            .store()
            .write(move |db| {
                let id = store::outbox::due(db, now, 1)?.remove(0);
                store::outbox::take(db, &id, now, now.plus(300))
            })
            .await;
        assert!(taken.is_ok(), "{taken:?}");
        let transport = folder(&desk);
        let none = routing::deliver_next(desk.store(), &transport, now).await;
        assert_eq!(none.unwrap(), None, "somebody has it");
        let after = now.plus(301);
        let sent = routing::deliver_next(desk.store(), &transport, after).await;
        assert!(
            matches!(sent, Ok(Some((_, Settled::Delivered)))),
            "{sent:?}"
        );
    }
}

#[tokio::test]
async fn arrivals_are_written_down_by_the_hour() {
    for house in house::stores() {
        let desk = desk(house).await;
        desk.tip().await;
        desk.tip().await;
        let (store, transport) = (desk.store(), folder(&desk));
        for hours in [2, 2, 3] {
            let later = desk.now().plus(hours * 3600);
            // Two nodes at once; the slower one may have to try again.
            let (one, two) = tokio::join!(
                jobs::round(store, &desk.portal.portal.quarantine, &transport, later),
                jobs::round(store, &desk.portal.portal.quarantine, &transport, later)
            );
            assert!(one.is_ok() || two.is_ok(), "{one:?} {two:?}");
        }
        let filter = store::audit::Filter {
            act: Some(Act::TipsReceived),
            ..Default::default()
        };
        let lines = store
            .read(move |db| store::audit::page(db, &filter, 10, 0))
            .await
            .unwrap();
        let total: i64 = lines
            .iter()
            .map(|line| {
                let facts: serde_json::Value = serde_json::from_str(&line.detail).unwrap();
                facts["count"].as_i64().unwrap()
            })
            .sum();
        assert_eq!(total, 2, "{lines:?}");
    }
}
