//! aiosmtpd as a process of its own, and a throwaway authority for its TLS.

use super::python::{python, succeed};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;
use trace_an_object::settings::{MailKind, MailSettings, MailTls};

pub struct Sink {
    child: Child,
    folder: TempDir,
    pub port: u16,
}

impl Sink {
    pub fn start(options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(python())
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/mail/smtp_sink.py"
            ))
            .arg("--kept")
            .arg(folder.path().join("kept"))
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // It reports every refused handshake at length.
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let port = line.trim().parse().expect("the sink did not start");
        Self {
            child,
            folder,
            port,
        }
    }

    /// What the server took.
    pub fn kept(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.folder.path().join("kept")).unwrap_or_default();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    pub fn settings(&self, tls: MailTls) -> MailSettings {
        settings(self.port, tls)
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

pub fn settings(port: u16, tls: MailTls) -> MailSettings {
    MailSettings {
        kind: MailKind::Smtp,
        folder: PathBuf::new(),
        host: "localhost".to_owned(),
        port,
        tls,
        username: None,
        password_file: None,
        ca_file: None,
        from: "Portal <portal@example.org>".to_owned(),
        timeout_seconds: 20,
        hello_name: "portal.example.org".to_owned(),
    }
}

/// A certificate authority that lives as long as the test, and a certificate for
/// `localhost` signed by it.
pub struct Authority {
    folder: TempDir,
}

impl Authority {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let run = |line: &str| {
            let arguments = line.split_whitespace();
            succeed(
                Command::new("openssl")
                    .current_dir(folder.path())
                    .args(arguments),
            );
        };
        run(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 \
             -keyout ca.key -out ca.pem -subj /CN=throwaway -addext basicConstraints=critical,CA:TRUE \
             -addext keyUsage=critical,keyCertSign",
        );
        run("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
             -keyout server.key -out server.csr -subj /CN=localhost");
        let extensions = "subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n";
        std::fs::write(folder.path().join("extensions"), extensions).unwrap();
        run(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
             -extfile extensions -out server.pem",
        );
        Self { folder }
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// A server under this authority.
    pub fn sink(&self, tls: &str, options: &[&str]) -> Sink {
        let path = |name: &str| Path::join(self.folder.path(), name).display().to_string();
        let (certificate, key) = (path("server.pem"), path("server.key"));
        let own = ["--tls", tls, "--certificate", &certificate, "--key", &key];
        Sink::start(&[&own[..], options].concat())
    }
}
