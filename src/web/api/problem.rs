//! Refusals for programs: problem details of RFC 9457.

use crate::publishing::PublishingError;
use crate::web::shell::error::PageError;
use crate::web::shell::headers::OpenData;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::{IntoResponses, ToSchema};

/// Why a call was not answered.
#[derive(Debug, Clone, thiserror::Error)]
pub enum ApiError {
    /// As a page would be refused.
    #[error(transparent)]
    Page(#[from] PageError),
    /// 406: the caller takes no JSON.
    #[error("not acceptable")]
    NotAcceptable,
    /// 422: parameters that are unknown, given twice, or hold no possible value.
    #[error("wrong parameters")]
    Parameters(Vec<WrongParameter>),
}

impl From<PublishingError> for ApiError {
    fn from(error: PublishingError) -> Self {
        Self::Page(error.into())
    }
}

/// A parameter of the query that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct WrongParameter {
    /// Its name.
    #[schema(example = "limit")]
    pub parameter: String,
    /// What is wrong with it.
    #[schema(example = "a whole number from 1 to 100")]
    pub detail: String,
}

/// Problem details (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    #[schema(example = "about:blank")]
    kind: &'static str,
    /// The status in words.
    #[schema(example = "Unprocessable Entity")]
    title: &'static str,
    /// The HTTP status.
    #[schema(example = 422, minimum = 400, maximum = 599)]
    status: u16,
    /// What to do about it.
    detail: &'static str,
    /// The path that was asked for.
    #[schema(example = "/api/v1/objects")]
    instance: String,
    /// With status 422: the parameters that cannot be used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<WrongParameter>,
}

/// What every address may answer beside what was asked for.
#[derive(IntoResponses)]
pub enum Refusals {
    /// Nothing has changed since the ETag you sent.
    #[response(status = 304)]
    NotModified,
    /// You do not take JSON.
    #[response(status = 406, content_type = "application/problem+json")]
    NotAcceptable(Problem),
    /// A parameter cannot be used.
    #[response(status = 422, content_type = "application/problem+json")]
    Unprocessable(Problem),
    /// Too many calls.
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(Problem),
    /// Another problem.
    #[response(status = "default", content_type = "application/problem+json")]
    Other(Problem),
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Page(error) => error.status_code(),
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::Parameters(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn error_response(&self) -> HttpResponse {
        match self {
            Self::Page(error) => error.error_response(),
            Self::NotAcceptable => HttpResponse::new(self.status_code()),
            Self::Parameters(wrong) => {
                let mut response = HttpResponse::new(self.status_code());
                response.extensions_mut().insert(wrong.clone());
                response
            }
        }
    }
}

/// Turns every refusal, ours or the framework's, into a problem.
pub fn as_problem(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let wrong = response
        .response()
        .extensions()
        .get::<Vec<WrongParameter>>()
        .cloned();
    let problem = Problem {
        kind: "about:blank",
        title: status.canonical_reason().unwrap_or("Error"),
        status: status.as_u16(),
        detail: detail(status),
        instance: response.request().path().to_owned(),
        errors: wrong.unwrap_or_default(),
    };
    let (request, old) = response.into_parts();
    let mut new = HttpResponse::build(status);
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = old.headers().get(&name) {
            new.insert_header((name, value.clone()));
        }
    }
    let mut new = new
        .insert_header((header::CONTENT_TYPE, "application/problem+json"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(serde_json::to_vec(&problem).unwrap_or_default());
    new.extensions_mut().insert(OpenData);
    ServiceResponse::new(request, new)
}

fn detail(status: StatusCode) -> &'static str {
    match status.as_u16() {
        404 => "There is nothing at this address.",
        405 => "This address can only be read: use GET or HEAD.",
        406 => "Answers are application/json: accept that, or leave Accept out.",
        410 => "This object has been taken down. Please take it down as well.",
        422 => "Correct the parameters that are listed.",
        429 => "Too many calls: wait as long as Retry-After says, in seconds.",
        503 => "Not available just now: wait as long as Retry-After says, in seconds.",
        400..500 => "The request cannot be used as it is. See /api/v1/openapi.json.",
        _ => "Something went wrong on our side. Try again in a few minutes.",
    }
}
