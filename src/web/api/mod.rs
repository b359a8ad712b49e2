//! The public objects as data: read only, without a key, open to every site.
//!
//! Answers are types of their own ([`view`]), so that nothing becomes public
//! because a row gained a column. Every refusal is a problem of RFC 9457.

mod cursor;
mod objects;
mod openapi;
pub mod problem;
mod query;
mod results;
mod series;
mod view;

use crate::domain::Moment;
use crate::i18n::Lang;
use crate::intake::Verdict;
use crate::web::Portal;
use crate::web::shell::assets::Encoded;
use crate::web::shell::error::PageError;
use crate::web::shell::headers::OpenData;
use crate::web::shell::source;
use actix_web::http::header;
use actix_web::web::{self, ServiceConfig, get};
use actix_web::{HttpRequest, HttpResponse, Resource, ResponseError, Route};
use problem::ApiError;
use query::Query;
use serde::Serialize;

/// Where the API begins.
const BASE: &str = "/api/";

/// Whether a request is to the API: its refusals are for programs.
pub fn is_asked(request: &HttpRequest) -> bool {
    request.path().starts_with(BASE)
}

/// The routes of the API.
pub fn configure(app: &mut ServiceConfig) {
    app.service(open("/api/v1/objects", get().to(objects::list)))
        .service(open("/api/v1/objects/{reference}", get().to(objects::one)))
        .service(open("/api/v1/series", get().to(series::list)))
        .service(open("/api/v1/series/{slug}", get().to(series::one)))
        .service(open("/api/v1/results", get().to(results::show)))
        .service(open("/api/v1/openapi.json", get().to(openapi::show)));
}

/// An address that programs on other sites may read. HEAD comes in as GET.
fn open(path: &str, read: Route) -> Resource {
    web::resource(path)
        .route(read)
        .route(web::method(actix_web::http::Method::OPTIONS).to(preflight))
        .default_service(web::to(|| async {
            let mut response = PageError::WrongMethod.error_response();
            let allow = header::HeaderValue::from_static("GET, HEAD, OPTIONS");
            response.headers_mut().insert(header::ALLOW, allow);
            response
        }))
}

/// What a browser asks before a script may send `If-None-Match`.
async fn preflight() -> HttpResponse {
    let mut response = HttpResponse::NoContent()
        .insert_header((header::ALLOW, "GET, HEAD, OPTIONS"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish();
    response.extensions_mut().insert(OpenData);
    response
}

/// Lets a call in: not too many, and somebody who takes JSON.
fn admit(portal: &Portal, request: &HttpRequest) -> Result<(), ApiError> {
    let from = source::of(portal, request);
    if let Verdict::Wait(wait_seconds) = portal.calls.count(from, portal.now()) {
        return Err(PageError::TooMany { wait_seconds }.into());
    }
    let accept = request.headers().get(header::ACCEPT);
    match accept.map(|value| value.to_str().unwrap_or_default()) {
        Some(list) if !takes_json(list) => Err(ApiError::NotAcceptable),
        _ => Ok(()),
    }
}

/// Lets a call in that may ask for a language, and for nothing else.
fn admit_with_language(portal: &Portal, request: &HttpRequest) -> Result<Lang, ApiError> {
    admit(portal, request)?;
    let mut query = Query::of(request, &["lang"]);
    let lang = query.lang();
    query.finish()?;
    Ok(lang)
}

fn takes_json(accept: &str) -> bool {
    accept.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let media = parts.next().unwrap_or_default().to_ascii_lowercase();
        let refused = parts.any(|part| {
            let quality = part.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok());
            quality == Some(0.0)
        });
        matches!(
            media.as_str(),
            "" | "*/*" | "application/*" | "application/json"
        ) && !refused
    })
}

/// Sends an answer with its validator.
fn send<T: Serialize>(request: &HttpRequest, answer: &T) -> Result<HttpResponse, ApiError> {
    let bytes = serde_json::to_vec(answer).map_err(PageError::internal)?;
    let body = Encoded::for_one(bytes, request.headers());
    let mut response = body.respond(request, "application/json", "public, max-age=60");
    let vary = header::HeaderValue::from_static("Accept-Encoding");
    response.headers_mut().insert(header::VARY, vary);
    response.extensions_mut().insert(OpenData);
    Ok(response)
}

/// A moment as answers write it.
fn written(moment: Option<Moment>) -> Option<String> {
    moment.map(Moment::rfc3339)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_takes_json_is_answered() {
        for accept in [
            "",
            "*/*",
            "text/html, application/json;q=0.1",
            "Application/*",
        ] {
            assert!(takes_json(accept), "{accept}");
        }
        for accept in [
            "text/html",
            "application/json;q=0",
            "image/*, application/xml",
        ] {
            assert!(!takes_json(accept), "{accept}");
        }
    }
}
