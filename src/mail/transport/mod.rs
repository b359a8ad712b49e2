//! Where envelopes go.

mod folder;
mod smtp;

pub use smtp::SmtpTransport;

use super::error::MailError;
use super::letter::Envelope;
use crate::settings::{MailKind, MailSettings};
use std::fmt;
use std::path::PathBuf;

/// What handing over the same outbox entry twice leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotence {
    /// It arrives once.
    Once,
    /// It may arrive twice: a server can take a letter and break off before
    /// saying so.
    PerhapsTwice,
}

/// Where envelopes go.
pub enum Transport {
    /// To a mail server.
    Smtp(Box<SmtpTransport>),
    /// Into a folder, one file a message.
    Folder(PathBuf),
}

impl fmt::Debug for Transport {
    /// Only the kind: the server's account stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Smtp(_) => "Transport::Smtp",
            Self::Folder(_) => "Transport::Folder",
        })
    }
}

impl Transport {
    /// The transport the operator chose. Reads the password and the trust root;
    /// connects to nothing.
    pub fn from_settings(settings: &MailSettings) -> Result<Self, MailError> {
        match settings.kind {
            MailKind::Folder => Ok(Self::Folder(settings.folder.clone())),
            MailKind::Smtp => SmtpTransport::from_settings(settings)
                .map(Box::new)
                .map(Self::Smtp),
        }
    }

    /// Hands one envelope over; `key` is its id in the outbox.
    pub async fn deliver(&self, key: &str, envelope: &Envelope) -> Result<(), MailError> {
        match self {
            Self::Smtp(server) => server.deliver(envelope).await,
            Self::Folder(folder) => folder::deliver(folder, key, envelope).await,
        }
    }

    /// What handing over the same outbox entry twice leads to.
    pub fn is_idempotent(&self) -> Idempotence {
        match self {
            Self::Smtp(_) => Idempotence::PerhapsTwice,
            Self::Folder(_) => Idempotence::Once,
        }
    }

    /// Whether a letter could be handed over now: the folder takes files, or the
    /// server greets, agrees on protection and accepts the account.
    pub async fn probe(&self) -> Result<(), MailError> {
        match self {
            Self::Smtp(server) => server.probe().await,
            Self::Folder(folder) => folder::probe(folder).await,
        }
    }
}
