//! What is on show, held in memory: read as a whole once per version of the
//! site, so that a page costs the same with twenty objects and with five
//! thousand. Filters, counts, orders and likeness are answered here; the few
//! objects a page shows are then read from the store, which has the last word.

use super::PublishingError;
use super::words::WordIndex;
use crate::domain::{
    Category, GalleryOrder, ObjectId, ObjectOutcome, ObjectState, Reference, Region, SeriesId,
};
use crate::i18n::Lang;
use crate::store::gallery::{self, Entry};
use crate::store::{self, Db, Store, StoreError};
use arc_swap::ArcSwapOption;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};
use tokio::sync::Mutex;
use tokio::task::spawn_blocking;

/// The edition of this moment; cheap to copy, every copy shares it.
#[derive(Clone, Default)]
pub struct Catalogue(Arc<Shelf>);

#[derive(Default)]
struct Shelf {
    current: ArcSwapOption<Edition>,
    /// Whoever makes an edition or its words holds this; others wait for it.
    making: Mutex<()>,
}

impl Catalogue {
    /// What is on show now.
    pub(super) async fn edition(&self, store: &Store) -> Result<Arc<Edition>, PublishingError> {
        let version = store.read(store::meta::site_version).await?;
        if let Some(edition) = self.at(&version) {
            return Ok(edition);
        }
        let _making = self.0.making.lock().await;
        if let Some(edition) = self.at(&version) {
            return Ok(edition);
        }
        let edition = store.read(Edition::read).await?;
        let edition = Arc::new(edition);
        self.0.current.store(Some(edition.clone()));
        Ok(edition)
    }

    fn at(&self, version: &str) -> Option<Arc<Edition>> {
        let edition = self.0.current.load_full();
        edition.filter(|edition| edition.version == version)
    }

    /// Which of an edition's objects have these words, by their place in it. The
    /// index is made with the first search; nothing but searches waits for it.
    pub(super) async fn find(
        &self,
        store: &Store,
        edition: &Arc<Edition>,
        words: String,
        lang: Lang,
    ) -> Result<Vec<bool>, PublishingError> {
        if edition.words.get().is_none() {
            let _making = self.0.making.lock().await;
            if edition.words.get().is_none() {
                let made = edition.clone();
                let read = move |db: &mut Db| {
                    let index = WordIndex::new(gallery::texts(db)?, &made.places());
                    // Nobody else makes it meanwhile.
                    let _ = made.words.set(index);
                    Ok::<_, StoreError>(())
                };
                store.read(read).await?;
            }
        }
        let edition = edition.clone();
        // Some milliseconds with thousands of objects: not on the loop.
        spawn_blocking(move || edition.with_words(&words, lang))
            .await
            .map_err(|_| StoreError::Busy.into())
    }
}

/// What somebody looks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    pub(super) category: Option<Category>,
    pub(super) state: Option<ObjectState>,
    pub(super) series: Option<SeriesId>,
    pub(super) region: Option<Region>,
}

/// How many objects each choice of a filter would show, the other filters
/// staying as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By kind.
    pub categories: BTreeMap<Category, usize>,
    /// By state.
    pub states: BTreeMap<ObjectState, usize>,
    /// By series.
    pub series: BTreeMap<SeriesId, usize>,
    /// By likely region.
    pub regions: BTreeMap<Region, usize>,
}

/// What became of the objects of a series.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// All that are on show.
    pub total: usize,
    /// Still looked for.
    pub looking: usize,
    /// Answered, by outcome.
    pub outcomes: BTreeMap<ObjectOutcome, usize>,
}

/// Everything on show at one version of the site.
pub(super) struct Edition {
    version: String,
    entries: Vec<Entry>,
    /// For each entry the fingerprints of its pictures.
    prints: Vec<Vec<u64>>,
    /// Places in `entries`, for each order.
    orders: BTreeMap<GalleryOrder, Vec<usize>>,
    words: OnceLock<WordIndex>,
}

/// Fingerprints that differ in at most so many of their 64 bits come from
/// pictures that look alike. Two unrelated pictures differ in 32 on average.
const ALIKE_BITS: u32 = 14;

impl Edition {
    fn read(db: &mut Db) -> Result<Self, StoreError> {
        let version = store::meta::site_version(db)?;
        let entries = gallery::entries(db)?;
        let places: HashMap<_, _> = entries.iter().zip(0..).map(|(e, n)| (&e.id, n)).collect();
        let mut prints = vec![Vec::new(); entries.len()];
        for (id, print) in gallery::fingerprints(db)? {
            // A change between the two statements makes another edition anyway.
            let place: Option<&usize> = places.get(&id);
            if let (Some(&place), Ok(print)) = (place, u64::from_str_radix(&print, 16)) {
                prints[place].push(print);
            }
        }
        Ok(Self {
            orders: GalleryOrder::ALL
                .iter()
                .map(|&order| (order, sorted(&entries, order)))
                .collect(),
            version,
            entries,
            prints,
            words: OnceLock::new(),
        })
    }

    fn places(&self) -> HashMap<ObjectId, usize> {
        let ids = self.entries.iter().map(|entry| entry.id.clone());
        ids.zip(0..).collect()
    }

    fn with_words(&self, words: &str, lang: Lang) -> Vec<bool> {
        let mut found = match self.words.get() {
            Some(index) => index.find(words, lang, self.entries.len()),
            None => vec![false; self.entries.len()],
        };
        let typed = words.split_whitespace().collect::<Vec<_>>().join("-");
        if let Ok(reference) = typed.parse::<Reference>() {
            for (entry, found) in self.entries.iter().zip(&mut found) {
                *found |= entry.reference == reference;
            }
        }
        found
    }

    /// The objects that fit, in order, and the counts beside the filters.
    pub(super) fn pick(
        &self,
        wanted: &Wanted,
        found: Option<&[bool]>,
        order: GalleryOrder,
    ) -> (Vec<ObjectId>, Counts) {
        let (mut ids, mut counts) = (Vec::new(), Counts::default());
        for &place in &self.orders[&order] {
            if found.is_some_and(|found| !found[place]) {
                continue;
            }
            let entry = &self.entries[place];
            if wanted.count(entry, &mut counts) {
                ids.push(entry.id.clone());
            }
        }
        (ids, counts)
    }

    /// What became of a series.
    pub(super) fn tally(&self, series: &SeriesId) -> Tally {
        let mut tally = Tally::default();
        let of = |entry: &&Entry| entry.series_id.as_ref() == Some(series);
        for entry in self.entries.iter().filter(of) {
            tally.total += 1;
            match entry.outcome {
                Some(outcome) => *tally.outcomes.entry(outcome).or_default() += 1,
                None => tally.looking += 1,
            }
        }
        tally
    }

    /// Objects of the same series, and then objects that are alike: pictures
    /// that resemble one another first, then things of the same kind.
    pub(super) fn related(&self, id: &ObjectId, most: usize) -> (Vec<ObjectId>, Vec<ObjectId>) {
        let Some(place) = self.entries.iter().position(|entry| entry.id == *id) else {
            return (Vec::new(), Vec::new());
        };
        let this = &self.entries[place];
        let mut others = self.orders[&GalleryOrder::Looking].clone();
        others.retain(|&other| other != place);
        let series = |other: usize| self.entries[other].series_id == this.series_id;
        let mut same = Vec::new();
        if this.series_id.is_some() {
            same.extend(
                others
                    .iter()
                    .copied()
                    .filter(|&other| series(other))
                    .take(most),
            );
        }
        others.retain(|other| !same.contains(other));
        let mut alike: Vec<_> = others
            .into_iter()
            .filter_map(|other| Some((self.unlike(place, other)?, other)))
            .collect();
        // Stable: those still looked for stay in front.
        alike.sort_by_key(|(bits, _)| *bits);
        let ids = |places: &mut dyn Iterator<Item = usize>| {
            places.map(|place| self.entries[place].id.clone()).collect()
        };
        (
            ids(&mut same.into_iter()),
            ids(&mut alike.into_iter().map(|(_, place)| place).take(most)),
        )
    }

    /// How much two objects differ; `None` if they are not alike at all.
    fn unlike(&self, one: usize, other: usize) -> Option<u32> {
        let pairs = self.prints[one]
            .iter()
            .flat_map(|a| self.prints[other].iter().map(move |b| (a ^ b).count_ones()));
        match pairs.min() {
            Some(bits) if bits <= ALIKE_BITS => Some(bits),
            _ if self.entries[one].category == self.entries[other].category => Some(u64::BITS),
            _ => None,
        }
    }
}

fn sorted(entries: &[Entry], order: GalleryOrder) -> Vec<usize> {
    let mut places: Vec<usize> = (0..entries.len()).collect();
    places.sort_by_key(|&place| {
        let entry = &entries[place];
        let answered = order == GalleryOrder::Looking && entry.state != ObjectState::Published;
        let at = match order {
            GalleryOrder::Updated => Some(entry.updated_at),
            GalleryOrder::Looking | GalleryOrder::Newest => entry.published_at,
        };
        (answered, Reverse(at), entry.id.clone())
    });
    places
}

impl Wanted {
    /// Counts an object for every filter whose other filters it passes; `true`
    /// if it passes all of them.
    fn count(&self, entry: &Entry, counts: &mut Counts) -> bool {
        let fits = [
            self.category.is_none_or(|c| c == entry.category),
            self.state.is_none_or(|s| s == entry.state),
            self.series.is_none() || self.series == entry.series_id,
            self.region.is_none() || self.region == entry.region,
        ];
        let missed = fits.iter().filter(|fits| !**fits).count();
        let counted = |filter: usize| missed == 0 || (missed == 1 && !fits[filter]);
        if counted(0) {
            *counts.categories.entry(entry.category).or_default() += 1;
        }
        if counted(1) {
            *counts.states.entry(entry.state).or_default() += 1;
        }
        if let (true, Some(series)) = (counted(2), &entry.series_id) {
            *counts.series.entry(series.clone()).or_default() += 1;
        }
        if let (true, Some(region)) = (counted(3), entry.region) {
            *counts.regions.entry(region).or_default() += 1;
        }
        missed == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;

    type Object = (&'static str, Category, Option<&'static str>, u64);

    fn edition(objects: &[Object]) -> Edition {
        let entry = |(id, category, series, _): &Object| Entry {
            id: ObjectId::new(*id),
            reference: "TAO-00000".parse().unwrap(),
            category: *category,
            series_id: series.map(SeriesId::new),
            region: None,
            state: ObjectState::Published,
            outcome: None,
            published_at: Some(Moment(0)),
            updated_at: Moment(0),
        };
        let entries: Vec<Entry> = objects.iter().map(entry).collect();
        let orders = GalleryOrder::ALL.iter();
        Edition {
            version: String::new(),
            orders: orders.map(|&o| (o, sorted(&entries, o))).collect(),
            entries,
            prints: objects.iter().map(|object| vec![object.3]).collect(),
            words: OnceLock::new(),
        }
    }

    #[test]
    fn related_are_the_release_then_what_looks_alike_then_the_same_kind() {
        let edition = edition(&[
            ("this", Category::Toy, Some("spring"), 0),
            ("released", Category::Bag, Some("spring"), u64::MAX),
            ("kind", Category::Toy, Some("autumn"), u64::MAX),
            // One bit more than pictures that look alike may differ in.
            ("far", Category::Bag, None, 0x7fff),
            ("near", Category::Logo, None, 0b111),
            ("nearest", Category::Logo, None, 0),
        ]);
        let names = |ids: Vec<ObjectId>| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        let (series, alike) = edition.related(&ObjectId::new("this"), 4);
        assert_eq!(names(series), ["released"]);
        assert_eq!(names(alike), ["nearest", "near", "kind"]);
        let (series, _) = edition.related(&ObjectId::new("far"), 4);
        assert_eq!(names(series), [""; 0]);
    }
}
