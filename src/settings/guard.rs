//! Guards of the public site: what slows a flood down.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;
use std::path::PathBuf;

/// Guards of the public forms.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// PBKDF2 rounds of one try of the proof of work.
    pub proof_cost: u32,
    /// A form sent faster is doubted.
    pub form_min_seconds: i64,
    /// A form kept longer gets a fresh ticket.
    pub form_max_hours: i64,
    /// Sendings of one source in an hour.
    pub tips_per_hour_per_source: NonZeroU32,
    /// Sendings of all sources in an hour.
    pub tips_per_hour_total: NonZeroU32,
    /// Sendings of all visitors of the onion service in an hour, who cannot be told
    /// apart; as many looks with a receipt, pictures, searches, and calls of the API.
    pub tips_per_hour_onion: NonZeroU32,
    /// Calls of the public API by one source in an hour.
    pub api_calls_per_hour_per_source: NonZeroU32,
    /// Calls of all sources in an hour.
    pub api_calls_per_hour_total: NonZeroU32,
    /// Searches for words by one source in an hour: each makes a page of its own.
    pub searches_per_hour_per_source: NonZeroU32,
    /// Searches of all sources in an hour.
    pub searches_per_hour_total: NonZeroU32,
    /// The third-party challenge.
    pub hcaptcha: Hcaptcha,
}

/// The third-party challenge; off unless the operator has a reason.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hcaptcha {
    /// Whether it is on. The tip page then loads hCaptcha's script.
    pub enabled: bool,
    /// The site's public key.
    pub site_key: String,
    /// A file with the secret.
    pub secret_file: Option<PathBuf>,
    /// Where answers are verified.
    pub verify_url: String,
    /// The script the tip page loads.
    pub script_url: String,
    /// How long to wait for the service, in milliseconds.
    pub timeout_ms: u64,
}
