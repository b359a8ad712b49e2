//! Answers that stand ready, headers and all.

use super::cache::Keep;
use crate::web::shell::assets::{Coding, Encoded};
use crate::web::shell::headers::ONION_LOCATION;
use actix_http::Response;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::web::Bytes;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// An answer with all its headers, made up once for each encoding.
pub struct AtHand {
    /// What is sent.
    pub body: Arc<Encoded>,
    plain: HeaderMap,
    gzip: HeaderMap,
    brotli: HeaderMap,
    known: HeaderMap,
    version: Arc<String>,
}

impl AtHand {
    /// Made of an answer to somebody, for everybody: of its headers nothing is
    /// kept that only that request had. They may be those of a 304 or of another
    /// encoding.
    pub fn new(keep: Keep, headers: &HeaderMap) -> Self {
        let Keep {
            address,
            body,
            media_type,
            version,
            ..
        } = keep;
        let mut known = headers.clone();
        known.remove(header::CONTENT_TYPE);
        known.remove(header::CONTENT_ENCODING);
        if let Some(there) = onion_place(&known, &address) {
            known.insert(ONION_LOCATION, there);
        }
        let coded = |coding: Coding| {
            let mut headers = known.clone();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            if let Some(name) = coding.name() {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
            headers
        };
        Self {
            plain: coded(Coding::Plain),
            gzip: coded(Coding::Gzip),
            brotli: coded(Coding::Brotli),
            known,
            body,
            version,
        }
    }

    /// The version of the site it shows.
    pub fn is_of(&self, version: &Arc<String>) -> bool {
        Arc::ptr_eq(&self.version, version)
    }

    /// Answers a request with the encoding it takes, or 304.
    pub fn respond(&self, request: &HeaderMap) -> Response<BoxBody> {
        let (status, headers, body) = if self.body.is_known(request) {
            (StatusCode::NOT_MODIFIED, &self.known, None)
        } else {
            let (coding, body) = self.body.encoding_for(request);
            let headers = match coding {
                Coding::Plain => &self.plain,
                Coding::Gzip => &self.gzip,
                Coding::Brotli => &self.brotli,
            };
            (StatusCode::OK, headers, Some(body.clone()))
        };
        let mut response = match body {
            Some(body) if body.len() > Slices::SIZE => {
                Response::with_body(status, BoxBody::new(Slices(body)))
            }
            Some(body) => Response::with_body(status, BoxBody::new(body)),
            None => Response::new(status),
        };
        response.head_mut().headers = headers.clone();
        response
    }
}

/// The same place on the onion service by the address that is kept: whoever asked
/// first may have written anything behind a question mark.
fn onion_place(headers: &HeaderMap, address: &str) -> Option<HeaderValue> {
    let there = headers.get(ONION_LOCATION)?.to_str().ok()?;
    let (scheme, rest) = there.split_once("://")?;
    let host = rest.split(['/', '?']).next()?;
    HeaderValue::try_from(format!("{scheme}://{host}{address}")).ok()
}

/// A body given out in slices. In one piece a large picture would make the
/// connection's buffer grow beyond what the server keeps, and cost an allocation
/// of that size each time.
struct Slices(Bytes);

impl Slices {
    /// In bytes; what the server's buffer takes before it is sent.
    const SIZE: usize = 32 * 1024;
}

impl MessageBody for Slices {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.0.len() as u64)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Infallible>>> {
        let rest = &mut self.0;
        let next = (!rest.is_empty()).then(|| rest.split_to(rest.len().min(Self::SIZE)));
        Poll::Ready(next.map(Ok))
    }
}
