//! What a cookie or an invitation carries: look-up id and key at once.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use zeroize::{Zeroize, Zeroizing};

use super::{Identity, kdf, random_bytes};

/// 32 random bytes that only their bearer has. The database finds the row by
/// [`TokenKey::stored_id`], and cannot open what the row holds.
pub struct TokenKey([u8; 32]);

impl TokenKey {
    /// A new one.
    pub fn generate() -> Self {
        Self(random_bytes())
    }

    /// 43 characters, safe in a cookie and in an address.
    pub fn encode(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(&self.0))
    }

    /// Reads what [`TokenKey::encode`] wrote, and nothing else.
    pub fn decode(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(text.as_bytes()).ok()?);
        Some(Self(bytes.as_slice().try_into().ok()?))
    }

    /// The look-up value the database keeps: hex SHA-256 of a derived tag.
    pub fn stored_id(&self) -> String {
        kdf::hex_sha256(&kdf::derive(&self.0, &["token", "look-up tag"])[..])
    }

    /// The key that opens what was sealed for the bearer.
    pub fn identity(&self) -> Identity {
        Identity::from_secret(&kdf::derive(&self.0, &["token", "identity"]))
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenKey(…)")
    }
}

impl Drop for TokenKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn survives_the_cookie() {
        let token = TokenKey::generate();
        let again = TokenKey::decode(&token.encode()).unwrap();
        assert_eq!(again.stored_id(), token.stored_id());
        assert_eq!(again.identity().recipient(), token.identity().recipient());
        assert_ne!(TokenKey::generate().stored_id(), token.stored_id());
        assert_eq!(format!("{token:?}"), "TokenKey(…)");
    }

    #[test]
    fn only_its_own_form_is_read() {
        let text = TokenKey([0; 32]).encode().to_string();
        assert_eq!(text.len(), 43);
        let loose_end = format!("{}B", &text[..42]); // the last two bits must be zero
        for bad in [
            "",
            "AAAA",
            &text[1..],
            &format!("{text}A"),
            &format!("{text}="),
            &loose_end,
        ] {
            assert!(TokenKey::decode(bad).is_none(), "{bad}");
        }
    }
}
