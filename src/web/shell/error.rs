//! What a person sees when something is not as they wished: one mapping, at the
//! edge, for both listeners.

use super::render;
use super::state::Portal;
use crate::desks::DeskError;
use crate::i18n::{Lang, negotiate};
use crate::imaging::ImagingError;
use crate::publishing::PublishingError;
use crate::store::StoreError;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError};
use serde::Serialize;

/// A refusal. The text is a message id; what is logged never holds what was typed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum PageError {
    /// 400: the request makes no sense.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// 302: what was asked for has another address.
    #[error("elsewhere")]
    Elsewhere(String),
    /// 303 to the sign-in page.
    #[error("not signed in")]
    SignIn,
    /// 403: this person may not.
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    /// 404.
    #[error("not found")]
    NotFound,
    /// 405: a known address, asked in another way.
    #[error("method not allowed")]
    WrongMethod,
    /// 409: somebody was faster.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// 410: taken down.
    #[error("gone")]
    Gone,
    /// 413.
    #[error("too large")]
    TooLarge,
    /// 415.
    #[error("unsupported media type: {0}")]
    UnsupportedMedia(&'static str),
    /// 422: understood, but not possible.
    #[error("unprocessable: {0}")]
    Unprocessable(&'static str),
    /// 429.
    #[error("too many requests")]
    TooMany {
        /// When to try again, in seconds.
        wait_seconds: u64,
    },
    /// 503: not now, but soon. The cause is logged, not shown.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// 500: the cause is logged, not shown.
    #[error("internal: {0}")]
    Internal(String),
}

impl PageError {
    /// Wraps any error as one that is logged and not shown.
    pub fn internal(why: impl std::fmt::Display) -> Self {
        Self::Internal(why.to_string())
    }
}

/// When to try again after 503, in seconds.
const RETRY_SECONDS: u64 = 30;

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy | StoreError::Unreachable(_) => Self::Unavailable(error.to_string()),
            other => Self::internal(other),
        }
    }
}

impl From<PublishingError> for PageError {
    fn from(error: PublishingError) -> Self {
        match error {
            PublishingError::Forbidden => Self::Forbidden("error-403-text"),
            PublishingError::OwnWork => Self::Forbidden("studio-own-work"),
            PublishingError::Missing => Self::NotFound,
            PublishingError::Stale => Self::Conflict("error-409-text"),
            PublishingError::WrongState(_) => Self::Conflict("studio-wrong-state"),
            PublishingError::NotReady(_) => Self::Unprocessable("studio-not-ready"),
            PublishingError::NoReason => Self::Unprocessable("studio-no-reason"),
            PublishingError::SlugTaken => Self::Conflict("studio-slug-taken"),
            PublishingError::Picture(why) => why.into(),
            PublishingError::Desk(DeskError::NotAMember | DeskError::Missing) => {
                Self::Forbidden("studio-no-key")
            }
            PublishingError::Store(why) => why.into(),
            other @ (PublishingError::Desk(_)
            | PublishingError::Vault(_)
            | PublishingError::Blob(_)
            | PublishingError::Unreadable) => Self::internal(other),
        }
    }
}

impl From<ImagingError> for PageError {
    fn from(error: ImagingError) -> Self {
        match error {
            ImagingError::TooLarge { .. } => Self::TooLarge,
            ImagingError::UnsupportedFormat(_) => Self::UnsupportedMedia(error.code()),
            ImagingError::Encode => Self::internal(error),
            other => Self::Unprocessable(other.code()),
        }
    }
}

/// What the middleware finds in a refused response.
#[derive(Clone)]
struct Refusal(PageError);

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Elsewhere(_) => StatusCode::FOUND,
            Self::SignIn => StatusCode::SEE_OTHER,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Gone => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMedia(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unprocessable(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        match self {
            Self::SignIn => {
                let to = HeaderValue::from_static("/sign-in");
                response.headers_mut().insert(header::LOCATION, to);
            }
            Self::Elsewhere(address) => {
                let headers = response.headers_mut();
                if let Ok(to) = HeaderValue::try_from(address) {
                    headers.insert(header::LOCATION, to);
                }
                let keep = HeaderValue::from_static("no-store");
                headers.insert(header::CACHE_CONTROL, keep);
            }
            Self::TooMany { wait_seconds } => {
                let wait = HeaderValue::from(*wait_seconds);
                response.headers_mut().insert(header::RETRY_AFTER, wait);
            }
            Self::Unavailable(why) => {
                tracing::error!(event = "unavailable", why);
                let wait = HeaderValue::from(RETRY_SECONDS);
                response.headers_mut().insert(header::RETRY_AFTER, wait);
            }
            Self::Internal(why) => tracing::error!(event = "internal_error", why),
            _ => {}
        }
        response.extensions_mut().insert(Refusal(self.clone()));
        response
    }
}

/// Who is signed in, as a frame shows them; put into the request by the office,
/// so that a refusal keeps the way back and the way out.
pub struct Greeted(pub serde_json::Value);

/// Which site a listener serves; decides the frame an error page stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The public site.
    Public,
    /// The office.
    Office,
}

impl Side {
    /// The languages it speaks.
    pub const fn languages(self) -> &'static [Lang] {
        match self {
            Self::Public => &Lang::ALL,
            Self::Office => &Lang::OFFICE,
        }
    }
}

#[derive(Serialize)]
struct View {
    status: u16,
    title: String,
    text: String,
    next: String,
}

/// Turns every bare refusal, ours or the framework's, into a page in the
/// person's language that says what to do next.
pub fn as_page(
    portal: &Portal,
    side: Side,
    response: ServiceResponse<BoxBody>,
) -> ServiceResponse<BoxBody> {
    let status = response.status();
    let bare = !response.headers().contains_key(header::CONTENT_TYPE)
        || response.response().extensions().contains::<Refusal>()
        || response.response().error().is_some();
    if !bare || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let lang = language(response.request(), side);
    let refusal = response.response().extensions().get::<Refusal>().cloned();
    let view = view(portal, lang, status, refusal.as_ref());
    let path = response.request().path().to_owned();
    let template = match side {
        Side::Public => "public/error.html",
        Side::Office => "office/error.html",
    };
    let person = greeted(response.request());
    // An error page that cannot be rendered must not hide the error.
    let html = render::page_for(portal, lang, &path, template, &view, &person);
    let html = html.unwrap_or(view.title);
    let (request, old) = response.into_parts();
    let mut new = HttpResponse::build(status);
    for (name, value) in old.headers() {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            new.insert_header((name.clone(), value.clone()));
        }
    }
    let new = new
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(html);
    ServiceResponse::new(request, new)
}

fn greeted(request: &HttpRequest) -> Option<serde_json::Value> {
    let extensions = request.extensions();
    extensions.get::<Greeted>().map(|found| found.0.clone())
}

fn view(portal: &Portal, lang: Lang, status: StatusCode, refusal: Option<&Refusal>) -> View {
    let foreign = "error-foreign-text";
    let kind = match status.as_u16() {
        403 if matches!(refusal, Some(Refusal(PageError::Forbidden(id))) if *id == foreign) => {
            "foreign".to_owned()
        }
        code @ (400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 503) => {
            code.to_string()
        }
        code if code < 500 => "400".to_owned(),
        _ => "500".to_owned(),
    };
    let say = |part: &str| {
        portal
            .translations
            .plain(lang, &format!("error-{kind}-{part}"))
    };
    let text = match refusal {
        Some(Refusal(
            PageError::BadRequest(id)
            | PageError::Forbidden(id)
            | PageError::Conflict(id)
            | PageError::UnsupportedMedia(id)
            | PageError::Unprocessable(id),
        )) => portal.translations.plain(lang, id),
        _ => say("text"),
    };
    View {
        status: status.as_u16(),
        title: say("title"),
        text,
        next: say("next"),
    }
}

/// The language an error is told in: the one of the address or of the office's
/// choice, else what the browser asks for.
pub fn language(request: &HttpRequest, side: Side) -> Lang {
    let chosen = match side {
        Side::Public => request.path().split('/').nth(1).map(str::to_owned),
        Side::Office => request.cookie("lang").map(|c| c.value().to_owned()),
    };
    chosen
        .and_then(|code| code.parse().ok())
        .filter(|lang| side.languages().contains(lang))
        .unwrap_or_else(|| asked_for(request, side))
}

/// What the browser asks for, among the languages of the listener.
pub fn asked_for(request: &HttpRequest, side: Side) -> Lang {
    let header = request.headers().get(header::ACCEPT_LANGUAGE);
    let wanted = header.and_then(|v| v.to_str().ok()).unwrap_or_default();
    negotiate(wanted, side.languages())
}
