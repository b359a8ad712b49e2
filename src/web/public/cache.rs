//! What the public reads, made once per change and address, held compressed.

use crate::store;
use crate::web::Portal;
use crate::web::shell::assets::{Coding, Encoded};
use crate::web::shell::error::PageError;
use crate::web::shell::headers::{OpenData, PublicPicture};
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

/// What is kept, which decides how it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A page for people.
    Page,
    /// An Atom feed.
    Feed,
    /// An answer of the API.
    Data,
    /// A sitemap.
    Sitemap,
    /// A share card.
    Card,
}

impl Form {
    /// The media type it is sent as.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Page => "text/html; charset=utf-8",
            Self::Feed => "application/atom+xml; charset=utf-8",
            Self::Data => "application/json",
            Self::Sitemap => "application/xml; charset=utf-8",
            Self::Card => "image/jpeg",
        }
    }

    fn encode(self, bytes: Vec<u8>) -> Encoded {
        match self {
            Self::Card => Encoded::as_is(bytes.into()),
            _ => Encoded::new(bytes, 5),
        }
    }

    /// Sends a body that is of this moment.
    pub fn send(self, request: &HttpRequest, bytes: Vec<u8>) -> HttpResponse {
        self.respond(request, &self.encode(bytes))
    }

    /// Browsers and proxies may keep it for a minute.
    fn respond(self, request: &HttpRequest, body: &Encoded) -> HttpResponse {
        let mut response = body.respond(request, self.media_type(), "public, max-age=60");
        match self {
            Self::Page | Self::Sitemap => {}
            Self::Feed | Self::Data => drop(response.extensions_mut().insert(OpenData)),
            Self::Card => drop(response.extensions_mut().insert(PublicPicture)),
        }
        response
    }
}

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
            let kept = AtHand::new(keep.body, keep.media_type, headers);
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
    media_type: &'static str,
    version: Arc<String>,
}

impl Keep {
    /// A place for bytes that are still to be fetched or made; they are right as
    /// long as nothing changes from now on.
    pub fn begin(portal: &Portal) -> impl FnOnce(String, Arc<Encoded>, &'static str) -> Self {
        let version = portal.cache.version.load_full();
        move |address, body, media_type| Self {
            address,
            body,
            media_type,
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
    /// The headers may be those of a 304 or of another encoding.
    fn new(body: Arc<Encoded>, media_type: &'static str, headers: &HeaderMap) -> Self {
        let mut known = headers.clone();
        known.remove(header::CONTENT_TYPE);
        known.remove(header::CONTENT_ENCODING);
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

/// Answers with a page that is made for this request alone: the words of a
/// search are anybody's choice, and must not push other pages out.
pub fn once(request: &HttpRequest, html: String) -> HttpResponse {
    let body = Encoded::new(html.into_bytes(), 5);
    body.respond(request, Form::Page.media_type(), "no-store")
}

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
    let build = || async { Ok(build().await?.into_bytes()) };
    kept(portal, request, Form::Page, key, build).await
}

/// Answers with what stands under `key`, made by `build` if it is not there yet.
/// A key that is the address itself is answered at the door from then on.
pub async fn kept<F, B, E>(
    portal: &Portal,
    request: &HttpRequest,
    form: Form,
    key: &str,
    build: B,
) -> Result<HttpResponse, E>
where
    F: Future<Output = Result<Vec<u8>, E>>,
    B: FnOnce() -> F,
    E: From<PageError>,
{
    portal.cache.refresh(portal).await?;
    if let Some(kept) = portal.cache.at_hand.get(key) {
        return Ok(form.respond(request, &kept.body));
    }
    let keep = Keep::begin(portal);
    let body = Arc::new(form.encode(build().await?));
    let mut response = form.respond(request, &body);
    let keep = keep(key.to_owned(), body, form.media_type());
    response.extensions_mut().insert(keep);
    Ok(response)
}
