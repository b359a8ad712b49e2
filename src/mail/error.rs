//! Why a letter cannot be made or handed over.

/// Whether trying again later can help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permanence {
    /// The server will never take this letter.
    Permanent,
    /// Anything else: try again.
    Passing,
}

/// Why a letter cannot be made or handed over. Fit for a log: no variant carries
/// an address, a body, a server's words or a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Not an OpenPGP certificate, or more than one.
    #[error("this is not one OpenPGP certificate")]
    Certificate,
    /// A secret key was given where a certificate belongs.
    #[error("this is a secret key, a certificate was expected")]
    SecretKey,
    /// The certificate has no key that can be encrypted to.
    #[error("the certificate has no usable encryption key")]
    NoUsableKey,
    /// The certificate, or its only encryption key, has expired.
    #[error("the certificate has expired")]
    Expired,
    /// The certificate, or its only encryption key, has been revoked.
    #[error("the certificate has been revoked")]
    Revoked,
    /// Not an address mail can be sent to.
    #[error("not a mail address")]
    Address,
    /// The letter cannot be put together: a line break in a header, an unknown
    /// media type, an outbox id that is no file name.
    #[error("the letter cannot be put together")]
    Build,
    /// Encryption failed.
    #[error("the letter cannot be encrypted")]
    Encrypt,
    /// A new key cannot be made.
    #[error("a key cannot be made")]
    Generate,
    /// The settings do not describe a usable transport.
    #[error("mail settings: {key}: {why}")]
    Settings {
        /// Which setting.
        key: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The letter could not be handed over.
    #[error("the letter was not handed over ({permanence:?})")]
    Transport {
        /// Whether trying again can help.
        permanence: Permanence,
    },
}

impl MailError {
    /// A short name for logs, rows and translated texts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::SecretKey => "secret-key",
            Self::NoUsableKey => "no-usable-key",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
            Self::Address => "address",
            Self::Build => "build",
            Self::Encrypt => "encrypt",
            Self::Generate => "generate",
            Self::Settings { .. } => "settings",
            Self::Transport {
                permanence: Permanence::Permanent,
            } => "transport-permanent",
            Self::Transport {
                permanence: Permanence::Passing,
            } => "transport-passing",
        }
    }

    pub(super) fn passing() -> Self {
        Self::Transport {
            permanence: Permanence::Passing,
        }
    }
}
