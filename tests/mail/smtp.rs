//! The conversation with a real server.

use super::sink::{Authority, Sink, settings};
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use trace_an_object::mail::{
    Envelope, Idempotence, MailError, Permanence, Transport, plain_notice,
};
use trace_an_object::settings::{MailSettings, MailTls};

const PASSING: Result<(), MailError> = Err(MailError::Transport {
    permanence: Permanence::Passing,
});
const PERMANENT: Result<(), MailError> = Err(MailError::Transport {
    permanence: Permanence::Permanent,
});

fn envelope() -> Envelope {
    let to = ["a@example.org".to_owned(), "b@example.org".to_owned()];
    let text = "Plain enough not to be encoded:\n.\n..\n.end\n";
    plain_notice("Portal <portal@example.org>", &to, "Störung", text).unwrap()
}

async fn deliver(settings: &MailSettings) -> Result<(), MailError> {
    Transport::from_settings(settings)
        .unwrap()
        .deliver("key", &envelope())
        .await
}

#[tokio::test]
async fn a_letter_arrives_byte_for_byte() {
    let sink = Sink::start(&[]);
    let transport = Transport::from_settings(&sink.settings(MailTls::None)).unwrap();
    assert_eq!(transport.is_idempotent(), Idempotence::PerhapsTwice);
    assert_eq!(transport.probe().await, Ok(()));
    let envelope = envelope();
    assert_eq!(transport.deliver("one", &envelope).await, Ok(()));
    assert_eq!(transport.deliver("two", &envelope).await, Ok(()));
    let kept = sink.kept();
    assert_eq!(kept.len(), 2);
    for taken in kept {
        assert_eq!(taken["from"], "portal@example.org");
        assert_eq!(
            taken["to"],
            serde_json::json!(["a@example.org", "b@example.org"])
        );
        assert_eq!(
            taken["message"],
            String::from_utf8(envelope.message.clone()).unwrap()
        );
        assert_eq!(taken["hello"], "portal.example.org");
        assert_eq!(taken["tls"], false);
    }
}

#[tokio::test]
async fn starttls_and_implicit_tls_under_a_private_authority() {
    let authority = Authority::new();
    for (name, tls) in [
        ("starttls", MailTls::Starttls),
        ("implicit", MailTls::Implicit),
    ] {
        let sink = authority.sink(name, &[]);
        // An authority nobody vouched for is refused, and nothing is handed over.
        assert_eq!(deliver(&sink.settings(tls)).await, PASSING, "{name}");
        assert!(sink.kept().is_empty(), "{name}");

        let trusting = MailSettings {
            ca_file: Some(authority.root()),
            ..sink.settings(tls)
        };
        assert_eq!(deliver(&trusting).await, Ok(()), "{name}");
        assert_eq!(sink.kept()[0]["tls"], true, "{name}");

        // The certificate is for localhost, not for this name of the same machine.
        let elsewhere = MailSettings {
            host: "127.0.0.1".to_owned(),
            ..trusting
        };
        assert_eq!(deliver(&elsewhere).await, PASSING, "{name}");
        assert_eq!(sink.kept().len(), 1, "{name}");
    }
}

#[tokio::test]
async fn a_server_without_starttls_gets_nothing() {
    let sink = Sink::start(&[]);
    assert_eq!(deliver(&sink.settings(MailTls::Starttls)).await, PASSING);
    assert!(sink.kept().is_empty());
}

fn password_file(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("password");
    std::fs::write(&file, text).unwrap();
    (folder, file)
}

#[tokio::test]
async fn the_account_is_used_where_the_server_wants_one() {
    let authority = Authority::new();
    for (name, tls) in [
        ("starttls", MailTls::Starttls),
        ("implicit", MailTls::Implicit),
    ] {
        let sink = authority.sink(name, &["--account", "portal", "--password", "pass word ü"]);
        let anonymous = MailSettings {
            ca_file: Some(authority.root()),
            ..sink.settings(tls)
        };
        assert_eq!(deliver(&anonymous).await, PERMANENT, "{name}");

        let with = |file: PathBuf| MailSettings {
            username: Some("portal".to_owned()),
            password_file: Some(file),
            ..anonymous.clone()
        };
        let (_wrong, file) = password_file("wrong");
        assert_eq!(deliver(&with(file)).await, PERMANENT, "{name}");
        let (_right, file) = password_file("pass word ü\n");
        assert_eq!(deliver(&with(file)).await, Ok(()), "{name}");
        let kept = sink.kept();
        assert_eq!(
            (kept.len(), &kept[0]["account"]),
            (1, &"portal".into()),
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_the_server_answers_decides_whether_to_try_again() {
    for (answer, expected) in [
        ("451 later, portal@example.org", PASSING),
        ("452 full", PASSING),
        ("550 no such desk b@example.org", PERMANENT),
        ("554 never", PERMANENT),
    ] {
        let sink = Sink::start(&["--answer", answer]);
        let outcome = deliver(&sink.settings(MailTls::None)).await;
        assert_eq!(outcome, expected, "{answer}");
        // The server's words stay out of what is shown.
        let shown = format!("{0} {0:?}", outcome.unwrap_err());
        assert!(
            !shown.contains("example") && !shown.contains("desk"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn nobody_listening_is_passing() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let transport = Transport::from_settings(&settings(port, MailTls::None)).unwrap();
    assert_eq!(transport.deliver("key", &envelope()).await, PASSING);
    assert_eq!(transport.probe().await, PASSING);
}

#[tokio::test]
async fn a_server_that_falls_silent_is_given_up() {
    let sink = Sink::start(&["--silent"]);
    let impatient = MailSettings {
        timeout_seconds: 1,
        ..sink.settings(MailTls::None)
    };
    let began = Instant::now();
    assert_eq!(deliver(&impatient).await, PASSING);
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn settings_that_cannot_work_are_refused_and_named() {
    let wrong = |settings: &MailSettings| match Transport::from_settings(settings).unwrap_err() {
        MailError::Settings { key, .. } => key,
        other => panic!("{other}"),
    };
    let base = settings(465, MailTls::Implicit);
    let account = MailSettings {
        username: Some("portal".to_owned()),
        ..base.clone()
    };
    assert_eq!(wrong(&account), "mail.password_file");
    let missing = Some(PathBuf::from("/nonexistent/file"));
    let unreadable = MailSettings {
        password_file: missing.clone(),
        ..account.clone()
    };
    assert_eq!(wrong(&unreadable), "mail.password_file");
    assert_eq!(
        wrong(&MailSettings {
            ca_file: missing,
            ..base.clone()
        }),
        "mail.ca_file"
    );
    let (_folder, file) = password_file("not a certificate");
    assert_eq!(
        wrong(&MailSettings {
            ca_file: Some(file.clone()),
            ..base
        }),
        "mail.ca_file"
    );
    let unprotected = MailSettings {
        host: "mail.example.org".to_owned(),
        tls: MailTls::None,
        password_file: Some(file),
        ..account
    };
    assert_eq!(wrong(&unprotected), "mail.tls");
}
