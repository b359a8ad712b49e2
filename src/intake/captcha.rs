//! hCaptcha, for the operator who switches it on.
//!
//! It only ever raises a tip's standing. A service that is down, a browser
//! without scripts, a visitor who cannot see the pictures: none of them loses
//! somebody's clue.

use hcaptcha::{Client, Request};
use std::time::Duration;

/// What is needed to ask the service.
#[derive(Debug, Clone)]
pub struct CaptchaSettings {
    /// Where answers are verified.
    pub verify_url: String,
    /// The site's secret.
    pub secret: String,
    /// The site's public key.
    pub site_key: String,
    /// How long to wait for the service.
    pub timeout: Duration,
}

/// Asks the service whether a visitor's answer was right.
pub struct Captcha {
    settings: CaptchaSettings,
}

impl Captcha {
    /// `None` if the secret or the address is not usable. The crate panics on
    /// some secrets that are none, hence the check before it ever sees one.
    pub fn new(settings: CaptchaSettings) -> Option<Self> {
        let secret = &settings.secret;
        let plausible = (20..=200).contains(&secret.len())
            && secret
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        let reachable = url::Url::parse(&settings.verify_url).is_ok();
        (plausible && reachable).then_some(Self { settings })
    }

    /// Whether the service says so. The visitor's address is not passed on.
    pub async fn accept(&self, answer: &str) -> bool {
        if answer.is_empty() || answer.len() > 10_000 {
            return false;
        }
        let Ok(request) = Request::new_from_response(&self.settings.secret, answer) else {
            return false;
        };
        let Ok(request) = request.set_sitekey(&self.settings.site_key) else {
            return false;
        };
        let Ok(client) = Client::new_with(&self.settings.verify_url) else {
            return false;
        };
        // The crate waits for ever, so the limit is ours.
        match tokio::time::timeout(self.settings.timeout, client.verify(request)).await {
            Ok(Ok(response)) => response.success(),
            Ok(Err(_)) => false,
            Err(_) => {
                tracing::warn!(event = "captcha_timeout", "hCaptcha did not answer in time");
                false
            }
        }
    }
}
