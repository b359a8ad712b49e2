//! How mail leaves.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// How mail leaves.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Into a folder, or to a server.
    pub kind: MailKind,
    /// The folder, for [`MailKind::Folder`].
    pub folder: PathBuf,
    /// The server's name.
    pub host: String,
    /// The server's port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: MailTls,
    /// The account, if the server wants one.
    pub username: Option<String>,
    /// A file with the account's password.
    pub password_file: Option<PathBuf>,
    /// A PEM file with further trust roots, for a server with a private CA.
    pub ca_file: Option<PathBuf>,
    /// The sender.
    pub from: String,
    /// How long to wait for the server.
    pub timeout_seconds: u64,
    /// The name this machine introduces itself by.
    pub hello_name: String,
}

/// Where mail goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailKind {
    /// One file a message, for demonstrations and for machines without a server.
    Folder,
    /// To a server.
    Smtp,
}

/// How the connection to the server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTls {
    /// Not at all: only for a server on this machine.
    None,
    /// Upgraded after the greeting; refused if the server cannot.
    Starttls,
    /// From the first byte (port 465).
    Implicit,
}
