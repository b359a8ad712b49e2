//! What we seal, GnuPG opens; what stands outside says nothing.

use super::gnupg::Keyring;
use super::python::{header, read_message};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trace_an_object::mail::{
    Attachment, Certificate, Letter, MailError, encrypt, generate_certificate, plain_notice,
};

const SUBJECT: &str = "Hinweis canary-subject: Tür, حقيبة زرقاء";
const TEXT: &str =
    "canary-text\n\nGrüße aus Zürich.\n\nرأيت هذه الحقيبة في المحطة.\n.\nFrom here\n";
const NEUTRAL: &str = "Sealed message";

fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

fn letter() -> Letter {
    let every_byte: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    Letter {
        from: "Trace an Object <portal@example.org>".to_owned(),
        to: vec!["unit@example.org".to_owned()],
        subject: SUBJECT.to_owned(),
        text: TEXT.to_owned(),
        attachments: vec![
            Attachment {
                name: "canary-قطعة.bin".to_owned(),
                media_type: "application/octet-stream".to_owned(),
                bytes: every_byte,
            },
            Attachment {
                name: "canary-lines.txt".to_owned(),
                media_type: "text/plain".to_owned(),
                bytes: b"one\ntwo\r\nthree canary-file".to_vec(),
            },
        ],
    }
}

/// Seals the letter, opens it with the keyring and compares everything.
fn round_trip(keyring: &Keyring, certificate: &[u8]) {
    let certificate = Certificate::parse(certificate, now()).unwrap();
    let letter = letter();
    let envelope = encrypt(&letter, NEUTRAL, &certificate).unwrap();
    assert_eq!(envelope.from, "portal@example.org");
    assert_eq!(envelope.to, letter.to);

    let outside = read_message(&envelope.message);
    assert_eq!(outside["type"], "multipart/encrypted");
    let parameters = &outside["whole"]["parameters"];
    assert_eq!(parameters["protocol"], "application/pgp-encrypted");
    assert_eq!(header(&outside, "subject"), NEUTRAL);
    assert!(header(&outside, "message-id").ends_with("@example.org>"));
    let raw = String::from_utf8(envelope.message.clone()).unwrap();
    assert!(!raw.contains("canary") && !raw.contains("protected-headers"));
    let parts = outside["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2);
    assert_eq!(parts[0]["type"], "application/pgp-encrypted");
    assert_eq!(
        STANDARD
            .decode(parts[0]["bytes"].as_str().unwrap())
            .unwrap()
            .trim_ascii(),
        b"Version: 1"
    );
    assert_eq!(parts[1]["type"], "application/octet-stream");

    let sealed = STANDARD
        .decode(parts[1]["bytes"].as_str().unwrap())
        .unwrap();
    assert!(sealed.starts_with(b"-----BEGIN PGP MESSAGE-----"));
    let status = keyring.feed(
        &["--status-fd", "1", "--output", "/dev/null", "--decrypt"],
        &sealed,
    );
    let status = String::from_utf8(status).unwrap();
    // Method 2 is SEIPD version 1 with its integrity check, algorithm 9 is AES-256.
    assert!(status.contains("DECRYPTION_INFO 2 9"), "{status}");
    assert!(status.contains("GOODMDC"), "{status}");

    let inside = read_message(&keyring.feed(&["--decrypt"], &sealed));
    assert_eq!(inside["type"], "multipart/mixed");
    assert_eq!(inside["whole"]["parameters"]["protected-headers"], "v1");
    assert_eq!(header(&inside, "subject"), SUBJECT);
    assert!(header(&inside, "from").contains("portal@example.org"));
    assert_eq!(header(&inside, "to"), "unit@example.org");
    compare_parts(inside["parts"].as_array().unwrap(), &letter);
}

fn compare_parts(parts: &[serde_json::Value], letter: &Letter) {
    assert_eq!(parts.len(), 1 + letter.attachments.len());
    assert_eq!(parts[0]["type"], "text/plain");
    assert_eq!(
        parts[0]["text"].as_str().unwrap().replace("\r\n", "\n"),
        TEXT
    );
    for (part, file) in parts[1..].iter().zip(&letter.attachments) {
        assert_eq!(part["name"], file.name.as_str());
        assert_eq!(part["type"], file.media_type.as_str());
        assert_eq!(part["disposition"], "attachment");
        assert_eq!(
            STANDARD.decode(part["bytes"].as_str().unwrap()).unwrap(),
            file.bytes
        );
    }
}

#[test]
fn gnupg_opens_a_letter_to_its_default_key() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&[], "future-default", "default", "1y");
    let bytes = keyring.certificate();
    let certificate = Certificate::parse(&bytes, now()).unwrap();
    assert_eq!(certificate.fingerprint().replace(' ', ""), fingerprint);
    assert_eq!(certificate.fingerprint().split(' ').count(), 10);
    assert_eq!(certificate.user_ids(), ["Unit <unit@example.org>"]);
    let year = certificate.expires().unwrap() - now();
    assert!((364 * 86_400..=366 * 86_400).contains(&year), "{year}");
    round_trip(&keyring, &bytes);
}

#[test]
fn gnupg_opens_a_letter_to_an_rsa_key_given_in_binary() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&[], "rsa3072", "sign,cert", "never");
    keyring.gpg(&["--quick-add-key", &fingerprint, "rsa3072", "encr", "never"]);
    let certificate = Certificate::parse(&keyring.certificate(), now()).unwrap();
    assert_eq!(certificate.expires(), None);
    round_trip(&keyring, &keyring.gpg(&["--export"]));
    // What we print is what we read.
    round_trip(&keyring, certificate.armored().as_bytes());
}

#[test]
fn gnupg_imports_our_own_key_and_opens_letters_to_it() {
    let key = generate_certificate("Demonstration unit <unit@example.org>").unwrap();
    let keyring = Keyring::new();
    keyring.feed(&["--import"], key.secret_armored.as_bytes());
    let listing = keyring.gpg(&["--with-colons", "--list-secret-keys"]);
    let listing = String::from_utf8(listing).unwrap();
    assert!(
        listing.contains("Demonstration unit <unit@example.org>"),
        "{listing}"
    );
    round_trip(&keyring, key.public_armored.as_bytes());
}

#[test]
fn two_letters_share_neither_message_id_nor_ciphertext() {
    let key = generate_certificate("Unit <unit@example.org>").unwrap();
    let certificate = Certificate::parse(key.public_armored.as_bytes(), now()).unwrap();
    let seal = || read_message(&encrypt(&letter(), NEUTRAL, &certificate).unwrap().message);
    let (one, two) = (seal(), seal());
    assert_ne!(header(&one, "message-id"), header(&two, "message-id"));
    assert_ne!(one["parts"][1]["bytes"], two["parts"][1]["bytes"]);
}

#[test]
fn no_header_can_be_smuggled_in() {
    let key = generate_certificate("Unit <unit@example.org>").unwrap();
    let certificate = Certificate::parse(key.public_armored.as_bytes(), now()).unwrap();
    let evil = "x\r\nBcc: other@example.org";
    type Spoil = fn(&mut Letter, &str);
    let spoilers: [(Spoil, MailError); 5] = [
        (|l, e| l.subject = e.to_owned(), MailError::Build),
        (
            |l, e| l.from = format!("{e} <a@example.org>"),
            MailError::Address,
        ),
        (
            |l, e| l.to = vec![format!("a@example.org{e}")],
            MailError::Address,
        ),
        (
            |l, e| l.attachments[0].name = e.to_owned(),
            MailError::Build,
        ),
        (
            |l, e| l.attachments[0].media_type = format!("text/plain; a={e}"),
            MailError::Build,
        ),
    ];
    for (spoil, why) in spoilers {
        let mut spoilt = letter();
        spoil(&mut spoilt, evil);
        assert_eq!(encrypt(&spoilt, NEUTRAL, &certificate).unwrap_err(), why);
    }
    assert_eq!(
        encrypt(&letter(), evil, &certificate).unwrap_err(),
        MailError::Build
    );
    let to = ["a@example.org".to_owned()];
    let notice = plain_notice("portal@example.org", &to, evil, "text");
    assert_eq!(notice.unwrap_err(), MailError::Build);
    assert_eq!(
        generate_certificate("Unit\n<u@example.org>").err(),
        Some(MailError::Build)
    );
}

#[test]
fn a_notice_is_plain_text_to_everybody_named() {
    let to = ["a@example.org".to_owned(), "b@example.org".to_owned()];
    let text = "Ein Gerät meldet sich.\nحقيبة\n";
    let envelope = plain_notice("Portal <portal@example.org>", &to, "Störung", text).unwrap();
    let read = read_message(&envelope.message);
    assert_eq!(read["type"], "text/plain");
    assert_eq!(header(&read, "subject"), "Störung");
    assert_eq!(header(&read, "to"), "a@example.org, b@example.org");
    assert_eq!(
        read["whole"]["text"]
            .as_str()
            .unwrap()
            .replace("\r\n", "\n"),
        text
    );
    assert_eq!(
        plain_notice("p@example.org", &[], "s", "t").unwrap_err(),
        MailError::Address
    );
}
