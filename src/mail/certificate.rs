//! A unit's OpenPGP certificate, checked.
//!
//! rPGP reads packets and believes them; whether a key is still good is
//! rpgpie's knowledge, and [`Certificate`] exists only if the answer was yes.

use super::error::MailError;
use pgp::composed::SignedPublicKey;
use pgp::packet::{Signature, SignatureType};
use pgp::types::{Fingerprint, KeyDetails, Timestamp};
use rpgpie::certificate::{Certificate as RawCertificate, Checked};
use rpgpie::tsk::Tsk;

/// A certificate with many signatures has some ten kilobytes.
const LARGEST: usize = 1024 * 1024;

/// A certificate with at least one valid encryption key at the time it was parsed.
#[derive(Clone)]
pub struct Certificate {
    raw: RawCertificate,
    checked: Checked,
    expires: Option<i64>,
}

impl Certificate {
    /// Reads one certificate, armoured or binary, and checks that it can be
    /// encrypted to at `now_unix`.
    pub fn parse(bytes: &[u8], now_unix: i64) -> Result<Self, MailError> {
        let raw = read_one(bytes)?;
        let signed = SignedPublicKey::from(raw.clone());
        refuse_overflowing_times(&signed)?;
        if revoked(&signed) {
            return Err(MailError::Revoked);
        }
        let checked = Checked::new(raw.clone());
        let now = u32::try_from(now_unix).map_err(|_| MailError::NoUsableKey)?;
        let keys = usable_keys(&checked, Timestamp::from_secs(now))?;
        let expires = expiry(&checked, Timestamp::from_secs(now), &keys);
        Ok(Self {
            raw,
            checked,
            expires,
        })
    }

    /// The fingerprint as people compare it: upper-case hex in groups of four.
    pub fn fingerprint(&self) -> String {
        let hex = self.raw.fingerprint().to_string().to_uppercase();
        let mut grouped = String::with_capacity(hex.len() * 5 / 4);
        for (place, digit) in hex.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(digit);
        }
        grouped
    }

    /// The user ids whose self-signature is good.
    pub fn user_ids(&self) -> Vec<String> {
        let users = self.checked.user_ids().iter();
        users
            .filter(|user| user.signatures.iter().any(Signature::is_certification))
            .map(|user| String::from_utf8_lossy(user.id.id()).into_owned())
            .collect()
    }

    /// When nothing can be encrypted to it any more, in Unix seconds.
    pub fn expires(&self) -> Option<i64> {
        self.expires
    }

    /// The certificate in ASCII armour.
    pub fn armored(&self) -> String {
        let mut bytes = Vec::new();
        match self.raw.save(true, &mut bytes) {
            Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
            // Writing into memory what was read before does not fail.
            Err(_) => String::new(),
        }
    }

    /// Checks again, now: a certificate may have aged since it was parsed.
    pub(super) fn still_usable(&self) -> Result<(), MailError> {
        usable_keys(&self.checked, Timestamp::now()).map(drop)
    }

    pub(super) fn raw(&self) -> RawCertificate {
        self.raw.clone()
    }
}

fn read_one(bytes: &[u8]) -> Result<RawCertificate, MailError> {
    if bytes.len() > LARGEST {
        return Err(MailError::Certificate);
    }
    match RawCertificate::load(&mut &*bytes).as_deref() {
        Ok([one]) => Ok(one.clone()),
        Ok(_) => Err(MailError::Certificate),
        Err(_) if Tsk::load(&mut &*bytes).is_ok() => Err(MailError::SecretKey),
        Err(_) => Err(MailError::Certificate),
    }
}

fn signatures(signed: &SignedPublicKey) -> impl Iterator<Item = (Timestamp, &Signature)> {
    let primary = signed.primary_key.created_at();
    let details = &signed.details;
    let of_primary = details
        .revocation_signatures
        .iter()
        .chain(&details.direct_signatures)
        .chain(details.users.iter().flat_map(|user| &user.signatures))
        .map(move |signature| (primary, signature));
    let of_subkeys = signed.public_subkeys.iter().flat_map(|subkey| {
        let created = subkey.key.created_at();
        subkey
            .signatures
            .iter()
            .map(move |signature| (created, signature))
    });
    of_primary.chain(of_subkeys)
}

/// rpgpie adds 32-bit seconds unchecked; a made-up lifetime must not wrap round
/// (or panic in a debug build).
fn refuse_overflowing_times(signed: &SignedPublicKey) -> Result<(), MailError> {
    let fits = signatures(signed).all(|(key_created, signature)| {
        let lifetime = signature.key_expiration_time().map_or(0, |d| d.as_secs());
        let validity = signature
            .signature_expiration_time()
            .map_or(0, |d| d.as_secs());
        let signed_at = signature.created().map_or(0, |t| t.as_secs());
        key_created.as_secs().checked_add(lifetime).is_some()
            && signed_at.checked_add(validity).is_some()
    });
    if fits {
        Ok(())
    } else {
        Err(MailError::Certificate)
    }
}

/// Stricter than rpgpie: a genuine revocation of the primary key counts for ever.
/// rpgpie lets a newer self-signature override it, which whoever stole the key
/// could make, and ignores revocations hashed with SHA-1.
fn revoked(signed: &SignedPublicKey) -> bool {
    let revocations = &signed.details.revocation_signatures;
    revocations.iter().any(|signature| {
        signature.typ() == Some(SignatureType::KeyRevocation)
            && signature.verify_key(&signed.primary_key).is_ok()
    })
}

/// The fingerprints of the keys that can be encrypted to at `now`.
fn usable_keys(checked: &Checked, now: Timestamp) -> Result<Vec<Fingerprint>, MailError> {
    if checked.revoked_at(now) {
        return Err(MailError::Revoked);
    }
    // Only what is properly bound; `raw` would believe any packet.
    let bound = RawCertificate::from(checked.as_signed_public_key().clone());
    let meant: Vec<_> = bound
        .decryption_capable_component_keys()
        .map(|k| k.fingerprint())
        .collect();
    if !checked.primary_valid_at(now).unwrap_or(false) {
        return Err(why_primary_invalid(checked, now));
    }
    let mut valid: Vec<_> = checked
        .valid_subkeys_at(now)
        .iter()
        .map(|k| k.fingerprint())
        .collect();
    valid.push(checked.fingerprint().clone());
    let strong: Vec<_> = checked
        .valid_encryption_capable_component_keys()
        .iter()
        .map(|k| k.fingerprint())
        .collect();
    let usable: Vec<_> = strong.into_iter().filter(|f| valid.contains(f)).collect();
    if usable.is_empty() {
        return Err(why_no_subkey(checked, now, &meant));
    }
    Ok(usable)
}

fn why_primary_invalid(checked: &Checked, now: Timestamp) -> MailError {
    match primary_expiry(checked, now) {
        Some(end) if end < i64::from(now.as_secs()) => MailError::Expired,
        _ => MailError::NoUsableKey,
    }
}

/// The certificate is good but has no good encryption key: says which of its
/// encryption keys' ends explains that.
fn why_no_subkey(checked: &Checked, now: Timestamp, meant: &[Fingerprint]) -> MailError {
    let signed = checked.as_signed_public_key();
    if signed.public_subkeys.iter().any(|subkey| {
        meant.contains(&subkey.key.fingerprint())
            && subkey_expiry(&subkey.signatures, subkey.key.created_at())
                .is_some_and(|end| end < i64::from(now.as_secs()))
    }) {
        return MailError::Expired;
    }
    let revoked = signed.public_subkeys.iter().any(|subkey| {
        let mut kinds = subkey.signatures.iter().filter_map(Signature::typ);
        let was_for_encryption = subkey
            .signatures
            .iter()
            .map(Signature::key_flags)
            .any(|flags| flags.encrypt_comms() || flags.encrypt_storage());
        was_for_encryption && kinds.any(|kind| kind == SignatureType::SubkeyRevocation)
    });
    if revoked {
        MailError::Revoked
    } else {
        MailError::NoUsableKey
    }
}

fn primary_expiry(checked: &Checked, now: Timestamp) -> Option<i64> {
    let signature = checked.active_certificate_self_signature_at(now)?;
    end_of(signature, checked.primary_creation_time())
}

fn subkey_expiry(signatures: &[Signature], created: Timestamp) -> Option<i64> {
    let bindings = signatures
        .iter()
        .filter(|s| s.typ() == Some(SignatureType::SubkeyBinding));
    end_of(bindings.max_by_key(|s| s.created())?, created)
}

fn end_of(signature: &Signature, created: Timestamp) -> Option<i64> {
    let lifetime = signature.key_expiration_time()?.as_secs();
    (lifetime != 0).then(|| i64::from(created.as_secs()) + i64::from(lifetime))
}

/// The earlier of the certificate's end and the end of its longest-lived
/// encryption key.
fn expiry(checked: &Checked, now: Timestamp, usable: &[Fingerprint]) -> Option<i64> {
    let whole = primary_expiry(checked, now);
    let signed = checked.as_signed_public_key();
    let ends: Vec<_> = usable
        .iter()
        .map(|fingerprint| {
            let mut subkeys = signed.public_subkeys.iter();
            subkeys
                .find(|subkey| subkey.key.fingerprint() == *fingerprint)
                .and_then(|subkey| subkey_expiry(&subkey.signatures, subkey.key.created_at()))
        })
        .collect();
    let last_key = if ends.contains(&None) {
        None
    } else {
        ends.into_iter().flatten().max()
    };
    match (whole, last_key) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
