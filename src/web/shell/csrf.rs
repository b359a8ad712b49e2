//! Where a state-changing request comes from.

use super::error::Side;
use crate::settings::Settings;
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap};

/// Whether a request may change anything, by what the browser says of its
/// origin. `Sec-Fetch-Site` is believed first: no page can forge it.
///
/// On the public site a request without either header passes: there is no cookie
/// and no session that somebody else's page could misuse, and text browsers send
/// neither. The office refuses it.
pub fn is_own(settings: &Settings, side: Side, method: &Method, headers: &HeaderMap) -> Verdict {
    if method.is_safe() {
        return Verdict::Own;
    }
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => return Verdict::Own,
        Some(_) => return Verdict::Foreign,
        None => {}
    }
    let site = &settings.site;
    let is_own = |origin: &str| match side {
        Side::Public => origin == site.public_url || Some(origin) == site.onion_url.as_deref(),
        Side::Office => origin == site.office_url,
    };
    match (text(header::ORIGIN.as_str()), side) {
        (Some(origin), _) if is_own(origin) => Verdict::Own,
        (Some("null") | None, Side::Public) => Verdict::Own,
        _ => Verdict::Foreign,
    }
}

/// What the headers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Our own page, or nothing that could be misused.
    Own,
    /// Somebody else's page.
    Foreign,
}
