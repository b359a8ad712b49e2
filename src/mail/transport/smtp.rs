//! A mail server, through lettre.

use crate::mail::address::bare;
use crate::mail::error::{MailError, Permanence};
use crate::mail::letter::Envelope;
use crate::settings::{MailSettings, MailTls, read_secret};
use lettre::transport::smtp::AsyncSmtpTransportBuilder;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::net::IpAddr;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

/// What a slow line carries in a second; large leads get time in proportion.
const SLOW_LINE_BYTES: usize = 32 * 1024;

/// A mail server and how to talk to it.
pub struct SmtpTransport {
    builder: AsyncSmtpTransportBuilder,
    // lettre's pool starts a task when it is built, so it must wait for a runtime.
    pool: OnceLock<AsyncSmtpTransport<Tokio1Executor>>,
    timeout: Duration,
}

impl SmtpTransport {
    pub(super) fn from_settings(settings: &MailSettings) -> Result<Self, MailError> {
        let timeout = Duration::from_secs(settings.timeout_seconds.max(1));
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .timeout(Some(timeout))
            .hello_name(ClientId::Domain(settings.hello_name.clone()))
            .tls(protection(settings)?);
        if let Some(credentials) = credentials(settings)? {
            builder = builder.credentials(credentials);
        }
        Ok(Self {
            builder,
            pool: OnceLock::new(),
            timeout,
        })
    }

    pub(super) async fn deliver(&self, envelope: &Envelope) -> Result<(), MailError> {
        let to = envelope
            .to
            .iter()
            .map(|a| bare(a))
            .collect::<Result<Vec<_>, _>>()?;
        let addresses = lettre::address::Envelope::new(Some(bare(&envelope.from)?), to)
            .map_err(|_| MailError::Address)?;
        let seconds = (envelope.message.len() / SLOW_LINE_BYTES) as u64;
        let patience = self.timeout + Duration::from_secs(seconds);
        // lettre ends every message with a line break of its own.
        let message = envelope
            .message
            .strip_suffix(b"\r\n")
            .unwrap_or(&envelope.message);
        // lettre's own limit covers single steps only.
        let sent = self.pool().send_raw(&addresses, message);
        match tokio::time::timeout(patience, sent).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(why)) => Err(judge(&why)),
            Err(_) => Err(MailError::passing()),
        }
    }

    pub(super) async fn probe(&self) -> Result<(), MailError> {
        match tokio::time::timeout(self.timeout, self.pool().test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Err(why)) => Err(judge(&why)),
            Ok(Ok(false)) | Err(_) => Err(MailError::passing()),
        }
    }

    fn pool(&self) -> &AsyncSmtpTransport<Tokio1Executor> {
        self.pool.get_or_init(|| self.builder.clone().build())
    }
}

/// "Connection refused" is neither transient nor permanent to lettre, so only a
/// plain 5xx counts as final. The server's words may repeat an address and stop
/// here.
fn judge(why: &lettre::transport::smtp::Error) -> MailError {
    let permanence = if why.is_permanent() {
        Permanence::Permanent
    } else {
        Permanence::Passing
    };
    MailError::Transport { permanence }
}

fn protection(settings: &MailSettings) -> Result<Tls, MailError> {
    match settings.tls {
        MailTls::None => Ok(Tls::None),
        MailTls::Starttls => Ok(Tls::Required(trust(settings)?)),
        MailTls::Implicit => Ok(Tls::Wrapper(trust(settings)?)),
    }
}

fn trust(settings: &MailSettings) -> Result<TlsParameters, MailError> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(file) = &settings.ca_file {
        builder = builder.add_root_certificate(trust_root(file)?);
    }
    builder.build().map_err(|_| MailError::Settings {
        key: "mail.ca_file",
        why: "no usable trust roots",
    })
}

fn trust_root(file: &Path) -> Result<Certificate, MailError> {
    let wrong = |why| MailError::Settings {
        key: "mail.ca_file",
        why,
    };
    let pem = std::fs::read(file).map_err(|_| wrong("the file cannot be read"))?;
    // lettre takes a file without any certificate for a trust root.
    if !pem
        .windows(27)
        .any(|part| part == b"-----BEGIN CERTIFICATE-----")
    {
        return Err(wrong("not a certificate in PEM"));
    }
    Certificate::from_pem(&pem).map_err(|_| wrong("not a certificate in PEM"))
}

fn credentials(settings: &MailSettings) -> Result<Option<Credentials>, MailError> {
    let Some(username) = &settings.username else {
        return Ok(None);
    };
    let wrong = |key, why| MailError::Settings { key, why };
    if settings.tls == MailTls::None && !is_this_machine(&settings.host) {
        return Err(wrong(
            "mail.tls",
            "a password is not sent unprotected to another machine",
        ));
    }
    let Some(file) = &settings.password_file else {
        return Err(wrong("mail.password_file", "needed with mail.username"));
    };
    let password = read_secret("mail.password_file", file)
        .map_err(|_| wrong("mail.password_file", "the file cannot be read"))?;
    Ok(Some(Credentials::new(username.clone(), password)))
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
