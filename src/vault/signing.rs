//! Tokens that only this server could have made.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::{VaultError, kdf, random_bytes};

/// The server's own 32 bytes. They stand in the database beside what they
/// sign, so they protect no secret: forging with them only fakes a form's age.
pub struct ServerSecret([u8; 32]);

impl ServerSecret {
    /// A new one.
    pub fn generate() -> Self {
        Self(random_bytes())
    }

    /// The one that was kept.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, VaultError> {
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| VaultError::BadLength)
    }

    /// What to keep.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// `payload.signature`, both base64url; valid for this context only. The
    /// payload can be read by anyone.
    pub fn sign(&self, context: &str, payload: &[u8]) -> String {
        let mac = self.mac(context, payload).finalize().into_bytes();
        format!(
            "{}.{}",
            BASE64URL_NOPAD.encode(payload),
            BASE64URL_NOPAD.encode(&mac)
        )
    }

    /// The payload, if this server signed it for this context.
    pub fn verify(&self, context: &str, signed: &str) -> Option<Vec<u8>> {
        let (payload, mac) = signed.split_once('.')?;
        let payload = BASE64URL_NOPAD.decode(payload.as_bytes()).ok()?;
        let mac = BASE64URL_NOPAD.decode(mac.as_bytes()).ok()?;
        // Compares in constant time.
        self.mac(context, &payload).verify_slice(&mac).ok()?;
        Some(payload)
    }

    /// A key for another use, unlike every signing key.
    pub fn derive(&self, context: &str) -> [u8; 32] {
        *kdf::derive(&self.0, &["server", "derived", context])
    }

    /// A tag of something that must not be told itself, for finding what belongs
    /// to it: hex HMAC-SHA256, 64 digits.
    pub fn tag(&self, context: &str, of: &[u8]) -> String {
        let mac = self.mac(context, of).finalize().into_bytes();
        data_encoding::HEXLOWER.encode(&mac)
    }

    fn mac(&self, context: &str, payload: &[u8]) -> Hmac<Sha256> {
        let key = kdf::derive(&self.0, &["server", "signing", context]);
        keyed(&key, payload)
    }
}

/// HMAC-SHA256 over one message, for signing and for the daily digest.
pub(super) fn keyed(key: &Zeroizing<[u8; 32]>, message: &[u8]) -> Hmac<Sha256> {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_ref()) else {
        unreachable!("HMAC takes a key of any length");
    };
    mac.update(message);
    mac
}

impl fmt::Debug for ServerSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServerSecret(…)")
    }
}

impl Drop for ServerSecret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn valid_in_its_context_and_on_its_server_only() {
        let server = ServerSecret::generate();
        let signed = server.sign("form", b"payload");
        assert_eq!(
            server.verify("form", &signed).as_deref(),
            Some(&b"payload"[..])
        );
        assert_eq!(server.verify("other", &signed), None);
        assert_eq!(ServerSecret::generate().verify("form", &signed), None);
        let again = ServerSecret::from_bytes(server.as_bytes()).unwrap();
        assert!(again.verify("form", &signed).is_some());
        assert_eq!(
            ServerSecret::from_bytes(b"short").unwrap_err(),
            VaultError::BadLength
        );
    }

    #[test]
    fn every_changed_character_is_found() {
        let server = ServerSecret::generate();
        let signed = server.sign("form", b"payload");
        for at in 0..signed.len() {
            let mut changed = signed.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(server.verify("form", &changed), None, "place {at}");
            assert_eq!(server.verify("form", &signed[..at]), None, "cut {at}");
        }
    }

    #[test]
    fn derived_keys_differ_by_context_and_server() {
        let server = ServerSecret::generate();
        assert_eq!(server.derive("a"), server.derive("a"));
        assert_ne!(server.derive("a"), server.derive("b"));
        assert_ne!(server.derive("a"), ServerSecret::generate().derive("a"));
    }

    proptest! {
        #[test]
        fn any_payload_comes_back(payload: Vec<u8>, context in ".{0,20}") {
            let server = ServerSecret::generate();
            let signed = server.sign(&context, &payload);
            prop_assert_eq!(server.verify(&context, &signed), Some(payload));
        }

        #[test]
        fn any_text_is_refused(text in ".{0,80}") {
            prop_assert_eq!(ServerSecret::generate().verify("form", &text), None);
        }
    }
}
