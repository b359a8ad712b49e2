//! The operator's line for a request: route, status, duration. No address, no
//! user agent, no path, no query.

use super::error::Side;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use std::time::Instant;

/// Writes the line. Successes are for debugging; refusals and failures are news.
pub fn line(side: Side, response: &ServiceResponse<BoxBody>, began: Instant) {
    let status = response.status().as_u16();
    if status < 400 && !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let route = response
        .request()
        .match_pattern()
        .unwrap_or_else(|| "unknown".into());
    let method = response.request().method().as_str();
    let milliseconds = began.elapsed().as_millis() as u64;
    match status {
        500.. => tracing::error!(
            event = "request",
            ?side,
            method,
            route,
            status,
            milliseconds
        ),
        400.. => tracing::info!(
            event = "request",
            ?side,
            method,
            route,
            status,
            milliseconds
        ),
        _ => tracing::debug!(
            event = "request",
            ?side,
            method,
            route,
            status,
            milliseconds
        ),
    }
}
