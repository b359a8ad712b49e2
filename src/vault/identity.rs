//! Key pairs: who can open what.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

use super::VaultError;

/// A public key, `age1…`: whoever holds it can seal, but not open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    pub(super) fn as_age(&self) -> &dyn age::Recipient {
        &self.0
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Recipient {
    type Err = VaultError;

    fn from_str(text: &str) -> Result<Self, VaultError> {
        text.parse().map(Self).map_err(|_| VaultError::BadRecipient)
    }
}

/// A secret key: opens what was sealed to its recipient. Wiped when dropped.
#[derive(Clone)]
pub struct Identity(age::x25519::Identity);

impl Identity {
    /// A new key that nobody has seen.
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Its public half.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The key as `AGE-SECRET-KEY-1…`, for sealing it or for an operator's
    /// offline copy. Never for a log, a page or a file that stays.
    pub fn reveal(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The key pair that 32 secret bytes stand for.
    pub(super) fn from_secret(secret: &[u8; 32]) -> Self {
        // age takes a secret key only as text.
        let text = bech32::encode_upper::<Bech32>(HUMAN_READABLE_PART, secret).map(Zeroizing::new);
        match text.as_ref().map(|text| text.parse()) {
            Ok(Ok(identity)) => Self(identity),
            _ => unreachable!("any 32 bytes are an x25519 secret key"),
        }
    }

    pub(super) fn as_age(&self) -> &dyn age::Identity {
        &self.0
    }
}

const HUMAN_READABLE_PART: Hrp = Hrp::parse_unchecked("age-secret-key-");

impl FromStr for Identity {
    type Err = VaultError;

    fn from_str(text: &str) -> Result<Self, VaultError> {
        text.parse().map(Self).map_err(|_| VaultError::BadIdentity)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_recipient_survives_text() {
        let recipient = Identity::generate().recipient();
        assert!(recipient.to_string().starts_with("age1"));
        assert_eq!(recipient.to_string().parse(), Ok(recipient));
        assert_eq!(
            "age1nobody".parse::<Recipient>(),
            Err(VaultError::BadRecipient)
        );
        assert_eq!("".parse::<Recipient>(), Err(VaultError::BadRecipient));
    }

    #[test]
    fn a_revealed_key_is_the_same_key_and_debug_hides_it() {
        let identity = Identity::generate();
        let again: Identity = identity.reveal().parse().unwrap();
        assert_eq!(again.recipient(), identity.recipient());
        assert_eq!(format!("{identity:?}"), "Identity(…)");
    }

    proptest! {
        #[test]
        fn any_32_bytes_make_one_key(secret: [u8; 32]) {
            let (one, two) = (Identity::from_secret(&secret), Identity::from_secret(&secret));
            prop_assert_eq!(one.recipient(), two.recipient());
            prop_assert!(one.reveal().starts_with("AGE-SECRET-KEY-1"));
        }
    }
}
