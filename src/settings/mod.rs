//! What the operator decides: `config/*.toml` and the environment, made into one
//! typed value. An unknown key is an error.

mod guard;
mod helplines;
mod intake;
mod mail;

pub use guard::{Guard, Hcaptcha};
pub use helplines::{Helplines, Line};
pub use intake::{Attachments, Intake};
pub use mail::{MailKind, MailSettings, MailTls};

use serde::{Deserialize, Serialize};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

const DEFAULTS: &str = include_str!("../../config/default.toml");

/// Why the settings cannot be used; names the key.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// A file cannot be read, a key is unknown or a value has the wrong type.
    #[error("settings: {0}")]
    Unusable(String),
    /// A value that makes no sense.
    #[error("settings: {key}: {why}")]
    Wrong {
        /// Which setting.
        key: &'static str,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A secret's file cannot be read.
    #[error("settings: {key}: the file {file} cannot be read")]
    SecretFile {
        /// Which setting.
        key: &'static str,
        /// Which file.
        file: PathBuf,
    },
}

/// All settings.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What people see of the site as a whole.
    pub site: Site,
    /// The public listener.
    pub public: Public,
    /// The office listener.
    pub office: Office,
    /// Where the database is.
    pub database: Database,
    /// Where pictures are.
    pub blobs: BlobSettings,
    /// How mail leaves.
    pub mail: MailSettings,
    /// Guards of the public forms.
    pub guard: Guard,
    /// What the public may send beside words.
    pub intake: Intake,
    /// The screening desk.
    pub screening: Screening,
    /// Sessions of the office.
    pub sessions: Sessions,
    /// Keys the operator holds.
    pub keys: Keys,
    /// The operator's log.
    pub logging: Logging,
}

/// What people see of the site as a whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The public site's own address, without a slash at the end.
    pub public_url: String,
    /// The office's own address, without a slash at the end.
    pub office_url: String,
    /// The public site's onion service, without a slash at the end; none if there is
    /// none.
    pub onion_url: Option<String>,
    /// Where "Exit this page" leads.
    pub exit_url: String,
    /// Who answers for the site, by name.
    pub operator: String,
    /// Where the public writes to them about the site: a `mailto:` or `https:`
    /// address.
    pub contact: String,
    /// Who hears of security problems: a `mailto:` or `https:` address.
    pub security_contact: String,
    /// Emergency numbers and helplines by country, if not those that are built in.
    pub helplines_file: Option<PathBuf>,
}

/// The public listener.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Public {
    /// Address and port.
    pub listen: SocketAddr,
    /// Peers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
}

/// The office listener.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Address and port.
    pub listen: SocketAddr,
}

/// Where the database is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `sqlite:path` or `postgres://…`.
    pub url: String,
    /// Connections kept open for reading (and, on PostgreSQL, writing).
    pub connections: u32,
}

/// Where pictures are.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlobSettings {
    /// A folder of this machine.
    pub folder: PathBuf,
}

/// The screening desk.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screening {
    /// How long a claim lasts without an act.
    pub claim_minutes: i64,
    /// How long a decision can be undone and a lead is held back.
    pub undo_seconds: i64,
}

/// Sessions of the office.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// A session ends after so many minutes without a request.
    pub idle_minutes: i64,
    /// And after so many hours in any case.
    pub max_hours: i64,
}

/// Keys the operator holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// An age recipient whose identity is kept offline; desks founded from now on
    /// are sealed to it as well.
    pub escrow_recipient: Option<String>,
}

/// The operator's log.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Logging {
    /// How lines are written.
    pub format: LogFormat,
    /// A `tracing` filter such as `info` or `info,trace_an_object=debug`.
    pub filter: String,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

impl Settings {
    /// Defaults, then the file, then `TAO__SECTION__KEY` from the environment.
    pub fn load(file: Option<&Path>) -> Result<Self, SettingsError> {
        let mut builder = config::Config::builder()
            .add_source(config::File::from_str(DEFAULTS, config::FileFormat::Toml));
        if let Some(file) = file {
            builder = builder.add_source(config::File::from(file).format(config::FileFormat::Toml));
        }
        let environment = config::Environment::with_prefix("TAO")
            .prefix_separator("__")
            .separator("__")
            .try_parsing(true);
        let settings: Self = builder
            .add_source(environment)
            .build()
            .and_then(config::Config::try_deserialize)
            .map_err(|why| SettingsError::Unusable(why.to_string()))?;
        settings.validate()?;
        Ok(settings)
    }

    fn validate(&self) -> Result<(), SettingsError> {
        let wrong = |key, why| Err(SettingsError::Wrong { key, why });
        for (key, value) in [
            ("site.public_url", &self.site.public_url),
            ("site.office_url", &self.site.office_url),
        ] {
            let fine = url::Url::parse(value)
                .is_ok_and(|u| matches!(u.scheme(), "http" | "https") && u.path() == "/");
            if !fine || value.ends_with('/') {
                return wrong(
                    key,
                    "an address such as https://trace.example.org, without a path",
                );
            }
        }
        if self.site.public_url == self.site.office_url {
            return wrong("site.office_url", "must differ from the public address");
        }
        if self
            .site
            .onion_url
            .as_deref()
            .is_some_and(|url| !is_onion(url))
        {
            return wrong(
                "site.onion_url",
                "http:// or https://, 56 letters and digits and .onion, without a path",
            );
        }
        if self.site.operator.trim().is_empty() {
            return wrong("site.operator", "who answers for the site, by name");
        }
        for (key, value) in [
            ("site.contact", &self.site.contact),
            ("site.security_contact", &self.site.security_contact),
        ] {
            if !["mailto:", "https:"].iter().any(|s| value.starts_with(s)) {
                return wrong(key, "an address that begins with mailto: or https:");
            }
        }
        let guard = &self.guard;
        if guard.form_max_hours < 1 || guard.form_min_seconds < 0 {
            return wrong(
                "guard.form_max_hours",
                "at least 1; form_min_seconds at least 0",
            );
        }
        if guard.hcaptcha.enabled
            && (guard.hcaptcha.site_key.is_empty() || guard.hcaptcha.secret_file.is_none())
        {
            return wrong(
                "guard.hcaptcha",
                "site_key and secret_file are needed when enabled",
            );
        }
        self.intake.validate()?;
        self.helplines()?;
        if self.screening.claim_minutes < 1 || self.screening.undo_seconds < 0 {
            return wrong(
                "screening.claim_minutes",
                "at least 1; undo_seconds at least 0",
            );
        }
        if self.sessions.idle_minutes < 1 || self.sessions.max_hours < 1 {
            return wrong("sessions.idle_minutes", "at least 1; max_hours at least 1");
        }
        Ok(())
    }

    /// Emergency numbers and helplines: the operator's, or those built in.
    pub fn helplines(&self) -> Result<Helplines, SettingsError> {
        match &self.site.helplines_file {
            None => Helplines::built_in(),
            Some(file) => Helplines::read(file),
        }
    }

    /// The effective values as JSON. Secrets are in files, so there is none to hide
    /// but a password inside the database's address.
    pub fn effective(&self) -> serde_json::Value {
        let mut shown = self.clone();
        if let Ok(mut url) = url::Url::parse(&shown.database.url)
            && url.password().is_some()
            && url.set_password(Some("hidden")).is_ok()
        {
            shown.database.url = url.to_string();
        }
        serde_json::to_value(shown).unwrap_or_default()
    }
}

/// The origin of a v3 onion service: 56 characters of base32 (rend-spec-v3, 6).
fn is_onion(url: &str) -> bool {
    let host = ["http://", "https://"]
        .iter()
        .find_map(|scheme| url.strip_prefix(scheme));
    let name = host.and_then(|host| host.strip_suffix(".onion"));
    let base32 = |b: u8| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b);
    name.is_some_and(|name| name.len() == 56 && name.bytes().all(base32))
}

/// Reads a secret from its file, without the line end an editor leaves.
pub fn read_secret(key: &'static str, file: &Path) -> Result<String, SettingsError> {
    let text = std::fs::read_to_string(file).map_err(|_| SettingsError::SecretFile {
        key,
        file: file.to_owned(),
    })?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> Result<Settings, SettingsError> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("own.toml");
        std::fs::write(&file, text).unwrap();
        Settings::load(Some(&file))
    }

    #[test]
    fn the_shipped_files_are_usable() {
        for file in ["default", "demo", "production.example"] {
            let path = format!("{}/config/{file}.toml", env!("CARGO_MANIFEST_DIR"));
            let loaded = Settings::load(Some(Path::new(&path)));
            assert!(loaded.is_ok(), "{file}: {}", loaded.unwrap_err());
        }
    }

    #[test]
    fn an_unknown_key_is_an_error_that_names_it() {
        let why = with("[guard]\nprof_cost = 3\n").unwrap_err().to_string();
        assert!(why.contains("prof_cost"), "{why}");
    }

    #[test]
    fn values_that_make_no_sense_are_refused() {
        assert!(with("[site]\npublic_url = \"https://a.example/path\"\n").is_err());
        assert!(with("[site]\noperator = \" \"\n").is_err());
        assert!(with("[site]\ncontact = \"javascript:alert(1)\"\n").is_err());
        let onion = |url: &str| with(&format!("[site]\nonion_url = \"{url}\"\n")).is_ok();
        let name = "a2".repeat(28);
        assert!(onion(&format!("http://{name}.onion")));
        assert!(!onion(&format!("http://{name}.onion/")));
        assert!(!onion(&format!("http://www.{name}.onion")));
        assert!(!onion("https://trace.example"));
        assert!(with("[sessions]\nidle_minutes = 0\n").is_err());
        assert!(with("[guard.hcaptcha]\nenabled = true\n").is_err());
        assert!(with("[intake.attachments]\nmax_files = 0\n").is_err());
        assert!(with("[intake.attachments]\nmax_bytes = 99999999\n").is_err());
        assert!(with("[site]\nhelplines_file = \"/nowhere.toml\"\n").is_err());
        assert!(with("[database]\nconnections = \"many\"\n").is_err());
    }

    #[test]
    fn a_password_in_the_database_address_is_not_shown() {
        let shown = with("[database]\nurl = \"postgres://a:s3cret@h/d\"\n")
            .unwrap()
            .effective();
        assert!(!shown.to_string().contains("s3cret"));
    }
}
