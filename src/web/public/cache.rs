//! Public pages, rendered once per change and address, held compressed.

use crate::web::shell::assets::Encoded;
use moka::sync::Cache;
use std::sync::Arc;

/// Pages by site version and address. At most 64 MiB; the least used go first.
pub struct PageCache(Cache<(String, String), Arc<Encoded>>);

impl Default for PageCache {
    fn default() -> Self {
        Self::new()
    }
}

impl PageCache {
    /// Empty.
    pub fn new() -> Self {
        Self(
            Cache::builder()
                .weigher(|key: &(String, String), page: &Arc<Encoded>| {
                    let size = key.1.len() + page.plain.len() + page.gzip.len() + page.brotli.len();
                    size.try_into().unwrap_or(u32::MAX)
                })
                .max_capacity(64 * 1024 * 1024)
                .build(),
        )
    }

    /// A page made at this version of the site.
    pub fn get(&self, version: &str, address: &str) -> Option<Arc<Encoded>> {
        self.0.get(&(version.to_owned(), address.to_owned()))
    }

    /// Keeps a page.
    pub fn put(&self, version: &str, address: &str, page: Arc<Encoded>) {
        self.0.insert((version.to_owned(), address.to_owned()), page);
    }
}
