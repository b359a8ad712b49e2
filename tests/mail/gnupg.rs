//! GnuPG in a home of its own.

use super::python::succeed;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub struct Keyring {
    home: TempDir,
}

impl Keyring {
    pub fn new() -> Self {
        // Short, because the agent's socket has to fit into 108 bytes.
        let private = std::fs::Permissions::from_mode(0o700);
        let mut builder = tempfile::Builder::new();
        Self {
            home: builder
                .prefix("g")
                .permissions(private)
                .tempdir_in("/tmp")
                .unwrap(),
        }
    }

    pub fn gpg(&self, arguments: &[&str]) -> Vec<u8> {
        succeed(self.command().args(arguments))
    }

    pub fn feed(&self, arguments: &[&str], input: &[u8]) -> Vec<u8> {
        let mut command = self.command();
        command.args(arguments).stdin(Stdio::piped());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {errors}");
        output.stdout
    }

    /// A key without a passphrase; returns its fingerprint.
    pub fn generate(&self, more: &[&str], algorithm: &str, usage: &str, expiry: &str) -> String {
        let id = "Unit <unit@example.org>";
        let mut arguments = more.to_vec();
        arguments.extend(["--quick-generate-key", id, algorithm, usage, expiry]);
        self.gpg(&arguments);
        let listing = String::from_utf8(self.gpg(&["--with-colons", "--list-keys"])).unwrap();
        let line = listing
            .lines()
            .find(|line| line.starts_with("fpr:"))
            .unwrap();
        line.split(':').nth(9).unwrap().to_owned()
    }

    pub fn certificate(&self) -> Vec<u8> {
        self.gpg(&["--armor", "--export"])
    }

    /// The revocation GnuPG lays ready with every new key, applied.
    pub fn revoke(&self, fingerprint: &str) {
        let file = self
            .home
            .path()
            .join(format!("openpgp-revocs.d/{fingerprint}.rev"));
        let text = std::fs::read_to_string(file).unwrap();
        self.feed(
            &["--import"],
            text.replace(":-----BEGIN", "-----BEGIN").as_bytes(),
        );
    }

    fn command(&self) -> Command {
        let mut command = Command::new("gpg");
        command
            .env("GNUPGHOME", self.home.path())
            .stdin(Stdio::null())
            .args([
                "--batch",
                "--quiet",
                "--yes",
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                "",
            ]);
        command
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        let mut command = Command::new("gpgconf");
        command
            .env("GNUPGHOME", self.home.path())
            .args(["--kill", "all"]);
        command.output().ok();
    }
}
