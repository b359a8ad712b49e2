//! Forms as browsers send them: pairs, with a name as often as it likes.

use super::error::PageError;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use serde::Serialize;
use std::future::Future;
use std::pin::Pin;

/// The largest form that is read. Far more than a form takes, so that somebody
/// who pastes a whole story hears which field is too long and keeps their text.
pub const MAX_FORM: usize = 512 * 1024;

/// So many bytes past its limit a body is still read, and thrown away: a browser
/// shows no answer to a request that it could not finish.
const PATIENCE: usize = 8 * 1024 * 1024;

/// The fields of an url-encoded form.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// From a query string.
    pub fn of_query(query: &str) -> Self {
        Self::parse(query.as_bytes())
    }

    /// From a body.
    pub fn parse(body: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(body).into_owned().collect())
    }

    /// From fields read elsewhere, such as a multipart body.
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The first value of a field; empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v)
    }

    /// The same fields with one of them as said.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let others = self.0.iter().filter(|(n, _)| n != name).cloned();
        let said = (name.to_owned(), value.to_owned());
        Self(others.chain([said]).collect())
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// A field read as a value; `None` if it is empty or is none.
    pub fn value<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).trim().parse().ok()
    }

    /// Every pair, for showing a form again.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

/// What is wrong with a field, as the summary on top of a page lists it.
#[derive(Debug, Clone, Serialize)]
pub struct FieldError {
    /// The field's name, which is its identifier on the page.
    pub field: &'static str,
    /// What is wrong and what to do, in the person's language.
    pub text: String,
}

impl FromRequest for Fields {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_form = request
            .headers()
            .get("content-type")
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.starts_with("application/x-www-form-urlencoded"));
        let mut payload = payload.take();
        Box::pin(async move {
            if !is_form {
                return Err(PageError::UnsupportedMedia("error-415-text"));
            }
            Ok(Self::parse(&read(&mut payload, MAX_FORM).await?))
        })
    }
}

/// Reads a body up to a limit.
///
/// # Errors
/// 413 if the limit is passed, 400 if the connection breaks.
pub async fn read(payload: &mut Payload, limit: usize) -> Result<Vec<u8>, PageError> {
    use futures_util::StreamExt;
    let mut body = web::BytesMut::new();
    let mut seen = 0;
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| PageError::BadRequest("error-400-text"))?;
        seen += chunk.len();
        if seen > limit + PATIENCE {
            break;
        }
        if seen <= limit {
            body.extend_from_slice(&chunk);
        }
    }
    if seen > limit {
        return Err(PageError::TooLarge);
    }
    Ok(body.to_vec())
}
