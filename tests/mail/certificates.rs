//! Certificates nobody should be sent a lead under.

use super::gnupg::Keyring;
use trace_an_object::mail::{Certificate, MailError, generate_certificate};

const FAKED: [&str; 2] = ["--faked-system-time", "20240101T000000"];
/// Within, and long after, the day the short-lived keys below are good for.
const THEN: i64 = 1_704_067_200 + 3_600;

fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

fn refusal(certificate: &[u8]) -> Option<MailError> {
    Certificate::parse(certificate, now()).err()
}

#[test]
fn an_expired_key_is_refused() {
    let keyring = Keyring::new();
    keyring.generate(&FAKED, "future-default", "default", "1d");
    assert_eq!(refusal(&keyring.certificate()), Some(MailError::Expired));
}

#[test]
fn a_key_is_judged_at_the_time_asked_about() {
    let key = generate_certificate("Unit <unit@example.org>").unwrap();
    let bytes = key.public_armored.as_bytes();
    assert!(Certificate::parse(bytes, now()).is_ok());
    assert_eq!(
        Certificate::parse(bytes, THEN).err(),
        Some(MailError::NoUsableKey)
    );
    assert_eq!(
        Certificate::parse(bytes, -1).err(),
        Some(MailError::NoUsableKey)
    );

    let keyring = Keyring::new();
    keyring.generate(&[], "future-default", "default", "1w");
    let certificate = keyring.certificate();
    assert!(Certificate::parse(&certificate, now()).is_ok());
    let later = Certificate::parse(&certificate, now() + 8 * 86_400);
    assert_eq!(later.err(), Some(MailError::Expired));
}

#[test]
fn an_expired_encryption_subkey_is_refused() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&FAKED, "ed25519", "sign,cert", "never");
    let add = ["--quick-add-key", &fingerprint, "cv25519", "encr", "1d"];
    keyring.gpg(&[&FAKED[..], &add[..]].concat());
    assert_eq!(refusal(&keyring.certificate()), Some(MailError::Expired));
}

#[test]
fn a_revoked_key_is_refused() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&[], "future-default", "default", "never");
    assert_eq!(refusal(&keyring.certificate()), None);
    keyring.revoke(&fingerprint);
    assert_eq!(refusal(&keyring.certificate()), Some(MailError::Revoked));
}

#[test]
fn a_newer_self_signature_does_not_undo_a_revocation() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&FAKED, "future-default", "default", "never");
    // A thief of the key signs its user id afresh, years after the revocation.
    keyring.gpg(&[
        "--quick-add-uid",
        &fingerprint,
        "Unit again <unit@example.org>",
    ]);
    keyring.revoke(&fingerprint);
    assert_eq!(refusal(&keyring.certificate()), Some(MailError::Revoked));
}

#[test]
fn a_revoked_encryption_subkey_is_refused() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&[], "future-default", "default", "never");
    let edit = [
        "--no-batch",
        "--no-tty",
        "--command-fd",
        "0",
        "--edit-key",
        &fingerprint,
    ];
    keyring.feed(&edit, b"key 1\nrevkey\ny\n0\n\ny\nsave\n");
    assert_eq!(refusal(&keyring.certificate()), Some(MailError::Revoked));
}

#[test]
fn a_key_that_only_signs_is_refused() {
    let keyring = Keyring::new();
    keyring.generate(&[], "ed25519", "sign,cert", "never");
    assert_eq!(
        refusal(&keyring.certificate()),
        Some(MailError::NoUsableKey)
    );
}

#[test]
fn a_weak_key_is_refused() {
    let keyring = Keyring::new();
    let fingerprint = keyring.generate(&[], "rsa1024", "sign,cert", "never");
    keyring.gpg(&["--quick-add-key", &fingerprint, "rsa1024", "encr", "never"]);
    assert_eq!(
        refusal(&keyring.certificate()),
        Some(MailError::NoUsableKey)
    );
}

#[test]
fn a_subkey_bound_by_somebody_else_is_refused() {
    let (one, two) = (Keyring::new(), Keyring::new());
    one.generate(&[], "ed25519", "sign,cert", "never");
    two.generate(&[], "future-default", "default", "never");
    let packets = |keyring: &Keyring| keyring.gpg(&["--export"]);
    // One's primary key and user id followed by two's encryption subkey.
    let mut mixed = packets(&one);
    mixed.extend(subkey_packets(&packets(&two)));
    assert_eq!(refusal(&mixed), Some(MailError::NoUsableKey));
}

/// From the first public-subkey packet (tag 14, one- or two-byte length) on.
fn subkey_packets(certificate: &[u8]) -> &[u8] {
    let mut rest = certificate;
    while (rest[0] >> 2) & 15 != 14 {
        let body = match rest[0] & 3 {
            0 => 2 + usize::from(rest[1]),
            1 => 3 + usize::from(u16::from_be_bytes([rest[1], rest[2]])),
            other => panic!("length type {other}"),
        };
        rest = &rest[body..];
    }
    rest
}

#[test]
fn what_is_no_certificate_is_refused() {
    let key = generate_certificate("Unit <unit@example.org>").unwrap();
    let armoured = key.public_armored.as_bytes();
    assert_eq!(
        refusal(key.secret_armored.as_bytes()),
        Some(MailError::SecretKey)
    );
    let twice = [armoured, armoured].concat();
    for garbage in [
        b"".as_slice(),
        b"garbage",
        b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nZ2FyYmFnZQ==\n-----END PGP PUBLIC KEY BLOCK-----\n",
        &[0x99; 4000],
        &armoured[..armoured.len() / 3],
        &vec![b'a'; 2 * 1024 * 1024],
    ] {
        assert_eq!(refusal(garbage), Some(MailError::Certificate), "{}", garbage.len());
    }
    // A second block after the first is not read, so it cannot replace it.
    let read = Certificate::parse(&twice, now()).map(|c| c.fingerprint());
    assert!(read.is_err() || read == Certificate::parse(armoured, now()).map(|c| c.fingerprint()));
}

#[test]
fn damaged_certificates_never_panic() {
    let keyring = Keyring::new();
    keyring.generate(&[], "future-default", "default", "1y");
    let whole = keyring.gpg(&["--export"]);
    for place in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[place] ^= 0xff;
        let _ = Certificate::parse(&damaged, now());
        let _ = Certificate::parse(&whole[..place], now());
    }
}
