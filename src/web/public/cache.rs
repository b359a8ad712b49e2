//! What the public reads, rendered once per change and address, held compressed.

use crate::store;
use crate::web::Portal;
use crate::web::shell::assets::{Coding, Encoded};
use crate::web::shell::error::PageError;
use actix_http::{RequestHead, Response};
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use arc_swap::ArcSwap;
use moka::sync::Cache;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Instant;

/// How old the knowledge of the site's version may be, in milliseconds: so long
/// a withdrawn object may still be seen.
const FRESH_MS: u64 = 250;

/// For so long pages are shown although nobody can say whether they are still
/// right, because the database does not answer.
const PATIENCE_MS: u64 = 60_000;

/// How much is kept at hand, in bytes.
const ROOM: u64 = 128 * 1024 * 1024;

/// Pages, pictures and files of one version of the site, by address. At most
/// 128 MiB; the least used go first, and a change makes all of them go.
pub struct PageCache {
    at_hand: Cache<String, Arc<AtHand>>,
    version: ArcSwap<String>,
    began: Instant,
    checked_ms: AtomicU64,
    known_ms: AtomicU64,
}

impl Default for PageCache {
    fn default() -> Self {
        Self::new()
    }
}

impl PageCache {
    /// Empty.
    pub fn new() -> Self {
        let at_hand = Cache::builder()
            .weigher(|address: &String, kept: &Arc<AtHand>| {
                let body = &kept.body;
                let size = address.len() + body.plain.len() + body.gzip.len() + body.brotli.len();
                size.try_into().unwrap_or(u32::MAX)
            })
            .max_capacity(ROOM)
            .build();
        Self {
            at_hand,
            version: ArcSwap::from_pointee("never looked".to_owned()),
            began: Instant::now(),
            checked_ms: AtomicU64::new(u64::MAX),
            known_ms: AtomicU64::new(u64::MAX),
        }
    }

    /// Answers with what is at hand and known to be of this moment. An address
    /// that is not written in its canonical way goes the long way round.
    pub fn at_the_door(&self, request: &RequestHead) -> Option<Response<BoxBody>> {
        if !matches!(request.method, Method::GET | Method::HEAD) {
            return None;
        }
        let address = request.uri.path_and_query()?.as_str();
        let kept = self.at_hand.get(address).filter(|_| self.is_fresh())?;
        Some(kept.respond(request.headers()))
    }

    fn is_fresh(&self) -> bool {
        let now = self.began.elapsed().as_millis() as u64;
        let last = self.checked_ms.load(Ordering::Relaxed);
        last != u64::MAX && now.saturating_sub(last) < FRESH_MS
    }

    /// Keeps an answer that has all its headers, unless the site has changed
    /// since it was begun: then it may show the old one.
    pub fn keep(&self, keep: Keep, headers: &HeaderMap) {
        if Arc::ptr_eq(&keep.version, &self.version.load_full()) {
            let kept = AtHand::new(keep.body, headers);
            self.at_hand.insert(keep.address, Arc::new(kept));
        }
    }

    /// Looks, now and then, whether something the public sees has changed.
    pub async fn refresh(&self, portal: &Portal) -> Result<(), PageError> {
        if self.is_fresh() {
            return Ok(());
        }
        let now = self.began.elapsed().as_millis() as u64;
        self.checked_ms.store(now, Ordering::Relaxed);
        let version = match portal.store.read(store::meta::site_version).await {
            Ok(version) => version,
            Err(why) => {
                let known = self.known_ms.load(Ordering::Relaxed);
                if known == u64::MAX || now.saturating_sub(known) > PATIENCE_MS {
                    return Err(why.into());
                }
                tracing::warn!(event = "site_version_unknown", %why);
                return Ok(());
            }
        };
        self.known_ms.store(now, Ordering::Relaxed);
        if **self.version.load() != version {
            self.at_hand.invalidate_all();
            self.version.store(Arc::new(version));
        }
        Ok(())
    }
}

/// A response that may be kept at hand is marked with this.
pub struct Keep {
    address: String,
    body: Arc<Encoded>,
    version: Arc<String>,
}

impl Keep {
    /// Bytes that are right as long as nothing changes from now on.
    pub fn now(portal: &Portal, address: &str, body: Arc<Encoded>) -> Self {
        Self {
            address: address.to_owned(),
            body,
            version: portal.cache.version.load_full(),
        }
    }

    /// A place for bytes that are still to be fetched or made.
    pub fn begin(portal: &Portal) -> impl FnOnce(String, Arc<Encoded>) -> Self {
        let version = portal.cache.version.load_full();
        move |address, body| Self {
            address,
            body,
            version,
        }
    }
}

/// An answer with all its headers, made up once for each encoding.
struct AtHand {
    body: Arc<Encoded>,
    plain: HeaderMap,
    gzip: HeaderMap,
    brotli: HeaderMap,
    known: HeaderMap,
}

impl AtHand {
    fn new(body: Arc<Encoded>, headers: &HeaderMap) -> Self {
        let coded = |coding: Coding| {
            let mut headers = headers.clone();
            headers.remove(header::CONTENT_ENCODING);
            if let Some(name) = coding.name() {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
            headers
        };
        let mut known = coded(Coding::Plain);
        known.remove(header::CONTENT_TYPE);
        Self {
            plain: coded(Coding::Plain),
            gzip: coded(Coding::Gzip),
            brotli: coded(Coding::Brotli),
            known,
            body,
        }
    }

    fn respond(&self, request: &HeaderMap) -> Response<BoxBody> {
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

/// A body given out in slices. In one piece a large picture would make the
/// connection's buffer grow beyond what the server keeps, and cost an allocation
/// of that size each time: 1.6 times the time for one of 57 KB.
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

/// How a page is sent: browsers and proxies may keep it for a minute.
const MEDIA_TYPE: &str = "text/html; charset=utf-8";
const KEEP: &str = "public, max-age=60";

/// Answers with a page that stands under `key`, made by `build` if it is not
/// there yet.
pub async fn cached<F, B>(
    portal: &Portal,
    request: &HttpRequest,
    key: &str,
    build: B,
) -> Result<HttpResponse, PageError>
where
    F: Future<Output = Result<String, PageError>>,
    B: FnOnce() -> F,
{
    portal.cache.refresh(portal).await?;
    if let Some(kept) = portal.cache.at_hand.get(key) {
        return Ok(kept.body.respond(request, MEDIA_TYPE, KEEP));
    }
    let keep = Keep::begin(portal);
    let page = Arc::new(Encoded::new(build().await?.into_bytes(), 5));
    let mut response = page.respond(request, MEDIA_TYPE, KEEP);
    response.extensions_mut().insert(keep(key.to_owned(), page));
    Ok(response)
}
