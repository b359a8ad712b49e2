//! What the public reads, made once per change and address, held compressed.

use super::at_hand::AtHand;
use crate::store;
use crate::web::Portal;
use crate::web::shell::assets::Encoded;
use crate::web::shell::error::PageError;
use crate::web::shell::headers::{OpenData, PublicPicture};
use actix_http::{RequestHead, Response};
use actix_web::body::BoxBody;
use actix_web::http::Method;
use actix_web::http::header::HeaderMap;
use actix_web::{HttpRequest, HttpResponse};
use arc_swap::ArcSwap;
use moka::sync::Cache;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tokio::sync::{Mutex, OwnedMutexGuard};

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

    /// Browsers and proxies may keep it for a minute.
    fn respond(self, request: &HttpRequest, body: &Encoded) -> HttpResponse {
        let mut response = body.respond(request, self.media_type(), "public, max-age=60");
        match self {
            Self::Page | Self::Sitemap => {}
            Self::Feed => drop(response.extensions_mut().insert(OpenData)),
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
    knowledge: Knowledge,
    /// What is being made just now, by key: nobody makes the same beside it.
    making: Cache<String, Arc<Mutex<()>>>,
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
            knowledge: Knowledge::default(),
            making: Cache::new(MAKING),
        }
    }

    /// Answers with what is at hand and known to be of this moment. An address
    /// that is not written in its canonical way goes the long way round.
    pub fn at_the_door(&self, request: &RequestHead) -> Option<Response<BoxBody>> {
        if !matches!(request.method, Method::GET | Method::HEAD) {
            return None;
        }
        let address = request.uri.path_and_query()?.as_str();
        let kept = self.find(address).filter(|_| self.knowledge.is_fresh())?;
        Some(kept.respond(request.headers()))
    }

    /// What is kept under a key, if it is of the version that is known.
    fn find(&self, key: &str) -> Option<Arc<AtHand>> {
        let kept = self.at_hand.get(key)?;
        kept.is_of(&self.version.load()).then_some(kept)
    }

    /// Keeps an answer that has all its headers. One that was begun before the
    /// site changed is never found: it is of another version.
    pub fn keep(&self, keep: Keep, headers: &HeaderMap) {
        if Arc::ptr_eq(&keep.version, &self.version.load()) {
            let address = keep.address.clone();
            self.at_hand
                .insert(address, Arc::new(AtHand::new(keep, headers)));
        }
    }

    /// Looks, now and then, whether something the public sees has changed.
    ///
    /// # Errors
    /// The store's, if nobody could say so for longer than is bearable.
    pub async fn refresh(&self, portal: &Portal) -> Result<(), PageError> {
        if self.knowledge.is_fresh() {
            return Ok(());
        }
        // One asks, the others wait for the answer.
        let _turn = self.knowledge.turn.lock().await;
        if self.knowledge.is_fresh() {
            return Ok(());
        }
        if self.knowledge.was_tried_just_now() {
            return self.knowledge.bear();
        }
        let asked = self.knowledge.now();
        match portal.store.read(store::meta::site_version).await {
            Ok(version) => {
                if **self.version.load() != version {
                    self.version.store(Arc::new(version));
                    self.at_hand.invalidate_all();
                }
                self.knowledge.known_ms.store(asked, Ordering::Relaxed);
                Ok(())
            }
            Err(why) => {
                tracing::warn!(event = "site_version_unknown", %why);
                let failed = self.knowledge.now();
                self.knowledge.failed_ms.store(failed, Ordering::Relaxed);
                self.knowledge.bear()
            }
        }
    }
}

/// How many things may be made at once without two of the same.
const MAKING: u64 = 10_000;

/// How old the knowledge of the site's version is, in milliseconds since the
/// portal began.
struct Knowledge {
    began: Instant,
    /// When the question was put that was answered last.
    known_ms: AtomicU64,
    failed_ms: AtomicU64,
    turn: Mutex<()>,
}

impl Default for Knowledge {
    fn default() -> Self {
        Self {
            began: Instant::now(),
            known_ms: AtomicU64::new(u64::MAX),
            failed_ms: AtomicU64::new(u64::MAX),
            turn: Mutex::new(()),
        }
    }
}

impl Knowledge {
    fn now(&self) -> u64 {
        self.began.elapsed().as_millis() as u64
    }

    fn is_within(&self, moment: &AtomicU64, limit: u64) -> bool {
        let moment = moment.load(Ordering::Relaxed);
        moment != u64::MAX && self.now().saturating_sub(moment) < limit
    }

    fn is_fresh(&self) -> bool {
        self.is_within(&self.known_ms, FRESH_MS)
    }

    fn was_tried_just_now(&self) -> bool {
        self.is_within(&self.failed_ms, FRESH_MS)
    }

    fn bear(&self) -> Result<(), PageError> {
        match self.is_within(&self.known_ms, PATIENCE_MS) {
            true => Ok(()),
            false => Err(PageError::Unavailable(
                "the site's version is not known".to_owned(),
            )),
        }
    }
}

/// A response that may be kept at hand is marked with this.
pub struct Keep {
    pub(super) address: String,
    pub(super) body: Arc<Encoded>,
    pub(super) media_type: &'static str,
    pub(super) version: Arc<String>,
    /// While it is being made, and until it is kept.
    _turn: Option<OwnedMutexGuard<()>>,
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
            _turn: None,
        }
    }
}

/// Answers with a page that is made for this request alone: the words of a
/// search are anybody's choice, and must not push other pages out.
pub fn once(request: &HttpRequest, html: String) -> HttpResponse {
    let body = Encoded::for_one(html.into_bytes(), request.headers());
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
    let cache = &portal.cache;
    cache.refresh(portal).await?;
    if let Some(kept) = cache.find(key) {
        return Ok(form.respond(request, &kept.body));
    }
    let turn = cache.making.get_with(key.to_owned(), Arc::default);
    let turn = turn.lock_owned().await;
    if let Some(kept) = cache.find(key) {
        return Ok(form.respond(request, &kept.body));
    }
    let keep = Keep::begin(portal);
    let bytes = build().await?;
    let body = tokio::task::spawn_blocking(move || form.encode(bytes)).await;
    let body = Arc::new(body.map_err(PageError::internal)?);
    let mut response = form.respond(request, &body);
    let keep = Keep {
        _turn: Some(turn),
        ..keep(key.to_owned(), body, form.media_type())
    };
    response.extensions_mut().insert(keep);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_http::Request;

    fn keep(cache: &PageCache, version: Arc<String>) {
        let keep = Keep {
            address: "/en/".to_owned(),
            body: Arc::new(Encoded::as_is("a page".into())),
            media_type: Form::Page.media_type(),
            version,
            _turn: None,
        };
        cache.keep(keep, &HeaderMap::new());
    }

    fn is_given(cache: &PageCache) -> bool {
        let mut request = Request::new();
        request.head_mut().uri = "/en/".parse().unwrap();
        cache.at_the_door(request.head()).is_some()
    }

    #[test]
    fn nothing_of_another_version_is_given_whatever_came_first() {
        let cache = PageCache::new();
        let before = cache.version.load_full();
        keep(&cache, before.clone());
        assert!(!is_given(&cache), "nobody has asked for the version yet");
        let now = cache.knowledge.now();
        cache.knowledge.known_ms.store(now, Ordering::Relaxed);
        assert!(is_given(&cache));
        // The site changes while a page that was begun before is being kept.
        cache.version.store(Arc::new("changed".to_owned()));
        assert!(!is_given(&cache));
        keep(&cache, before);
        assert!(!is_given(&cache));
        keep(&cache, cache.version.load_full());
        assert!(is_given(&cache));
    }
}
