//! Public pages, rendered once per change and address, held compressed.

use crate::store;
use crate::web::Portal;
use crate::web::shell::assets::Encoded;
use crate::web::shell::error::PageError;
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

/// Pages of one version of the site, by address. At most 64 MiB; the least used
/// go first, and a change makes all of them go.
pub struct PageCache {
    pages: Cache<String, Arc<Encoded>>,
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
            .weigher(|address: &String, page: &Arc<Encoded>| {
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
    fn at_hand(&self, address: &str) -> Option<Arc<Encoded>> {
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

/// How a page is sent: browsers and proxies may keep it for a minute.
const MEDIA_TYPE: &str = "text/html; charset=utf-8";
const KEEP: &str = "public, max-age=60";

/// Answers at the door, before any route is looked for, with a page that is at
/// hand: the news of a new series is read by thousands at once. An address that
/// is not written in its canonical way goes the long way round.
pub fn at_the_door(portal: &Portal, request: &HttpRequest) -> Option<HttpResponse> {
    let address = request.uri().path_and_query()?.as_str();
    let page = portal.cache.at_hand(address)?;
    Some(page.respond(request, MEDIA_TYPE, KEEP))
}

/// Answers with a page that is made for this request alone: the words of a
/// search are anybody's choice, and must not push other pages out.
pub fn once(request: &HttpRequest, html: String) -> HttpResponse {
    Encoded::new(html.into_bytes(), 5).respond(request, MEDIA_TYPE, "no-store")
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
    portal.cache.refresh(portal).await?;
    let page = match portal.cache.pages.get(key) {
        Some(page) => page,
        None => {
            let before = portal.cache.version.load_full();
            let page = Arc::new(Encoded::new(build().await?.into_bytes(), 5));
            // A page made while the site changed may show the old one.
            if Arc::ptr_eq(&before, &portal.cache.version.load_full()) {
                portal.cache.pages.insert(key.to_owned(), page.clone());
            }
            page
        }
    };
    Ok(page.respond(request, MEDIA_TYPE, KEEP))
}
