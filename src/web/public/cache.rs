//! What the public reads, made once per change and address, held compressed.

use crate::store;
use crate::web::Portal;
use crate::web::shell::assets::Encoded;
use crate::web::shell::error::PageError;
use crate::web::shell::headers::{OpenData, PublicPicture};
use actix_web::{HttpRequest, HttpResponse};
use arc_swap::ArcSwap;
use moka::sync::Cache;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
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
    fn media_type(self) -> &'static str {
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
            Self::Card => Encoded::as_is(bytes),
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

struct Kept {
    body: Encoded,
    form: Form,
}

/// Pages of one version of the site, by address. At most 64 MiB; the least used
/// go first, and a change makes all of them go.
pub struct PageCache {
    pages: Cache<String, Arc<Kept>>,
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
        let pages = Cache::builder()
            .weigher(|address: &String, page: &Arc<Kept>| {
                let page = &page.body;
                let size = address.len() + page.plain.len() + page.gzip.len() + page.brotli.len();
                size.try_into().unwrap_or(u32::MAX)
            })
            .max_capacity(64 * 1024 * 1024)
            .build();
        Self {
            pages,
            version: ArcSwap::from_pointee("never looked".to_owned()),
            began: Instant::now(),
            checked_ms: AtomicU64::new(u64::MAX),
            known_ms: AtomicU64::new(u64::MAX),
        }
    }

    /// The page of an address, if it is there and known to be of this moment.
    fn at_hand(&self, address: &str) -> Option<Arc<Kept>> {
        let now = self.began.elapsed().as_millis() as u64;
        let last = self.checked_ms.load(Ordering::Relaxed);
        let fresh = last != u64::MAX && now.saturating_sub(last) < FRESH_MS;
        self.pages.get(address).filter(|_| fresh)
    }

    /// Looks, now and then, whether something the public sees has changed.
    async fn refresh(&self, portal: &Portal) -> Result<(), PageError> {
        let now = self.began.elapsed().as_millis() as u64;
        let last = self.checked_ms.load(Ordering::Relaxed);
        if last != u64::MAX && now.saturating_sub(last) < FRESH_MS {
            return Ok(());
        }
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
            self.pages.invalidate_all();
            self.version.store(Arc::new(version));
        }
        Ok(())
    }
}

/// Answers at the door, before any route is looked for, with a page that is at
/// hand: the news of a new series is read by thousands at once. An address that
/// is not written in its canonical way goes the long way round.
pub fn at_the_door(portal: &Portal, request: &HttpRequest) -> Option<HttpResponse> {
    let address = request.uri().path_and_query()?.as_str();
    let page = portal.cache.at_hand(address)?;
    Some(page.form.respond(request, &page.body))
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
/// A key that is the address itself is answered [`at_the_door`] from then on.
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
    let cache = &portal.cache;
    cache.refresh(portal).await?;
    let page = match cache.pages.get(key) {
        Some(page) => page,
        None => {
            let before = cache.version.load_full();
            let body = form.encode(build().await?);
            let page = Arc::new(Kept { body, form });
            // A page made while the site changed may show the old one.
            if Arc::ptr_eq(&before, &cache.version.load_full()) {
                cache.pages.insert(key.to_owned(), page.clone());
            }
            page
        }
    };
    Ok(page.form.respond(request, &page.body))
}
