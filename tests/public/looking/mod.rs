//! Looking: front page, gallery, releases, the page of an object.

mod gallery;
mod object;
mod series;

use super::*;
use crate::portal::{Exhibit, jpeg};
use trace_an_object::i18n::Lang;
use trace_an_object::publishing::{self, SeriesWords, Wording, Words};

/// An object that a test wishes to see on show.
struct Wish {
    wording: Wording,
    /// The seeds of its pictures, and the words of each.
    pictures: Vec<(u8, Vec<(Lang, String)>)>,
}

fn words(lang: Lang, title: &str) -> Words {
    Words {
        lang,
        title: title.into(),
        question: format!("Where is it from? ({})", lang.code()),
        alt: format!("{title}, from above"),
        facts: String::new(),
        helps: String::new(),
        known: String::new(),
    }
}

/// In English and German, with one picture of its own.
fn wish(title: &str, category: Category) -> Wish {
    Wish {
        wording: Wording {
            category,
            series: None,
            region: None,
            countries: Vec::new(),
            words: vec![
                words(Lang::En, title),
                words(Lang::De, &format!("{title} (de)")),
            ],
        },
        pictures: vec![(title.len() as u8, Vec::new())],
    }
}

impl Wish {
    fn region(mut self, region: Region) -> Self {
        self.wording.region = Some(region);
        self
    }

    fn series(mut self, series: &SeriesId) -> Self {
        self.wording.series = Some(series.clone());
        self
    }

    fn words(mut self, words: Vec<Words>) -> Self {
        self.wording.words = words;
        self
    }

    fn pictures(mut self, pictures: Vec<(u8, Vec<(Lang, String)>)>) -> Self {
        self.pictures = pictures;
        self
    }
}

/// Prepared by one curator, published by the other.
async fn show(portal: &Running, wish: Wish) -> Exhibit {
    let [cora, carl] = &portal.curators;
    let (store, blobs, now) = (
        &portal.portal.store,
        &portal.portal.blobs,
        portal.portal.now(),
    );
    let id = publishing::begin(store, &cora.actor, wish.wording, now)
        .await
        .unwrap();
    for (seed, words) in wish.pictures {
        let bytes = jpeg(640, 480, seed);
        let picture = publishing::add_picture(store, blobs, &cora.actor, &id, bytes, now)
            .await
            .unwrap();
        let version = portal.version(&id).await;
        publishing::describe_picture(store, &cora.actor, &picture, version, words, now)
            .await
            .unwrap();
    }
    let version = portal.version(&id).await;
    publishing::submit(store, &cora.actor, &id, version, now)
        .await
        .unwrap();
    let version = portal.version(&id).await;
    publishing::publish(store, &carl.actor, &id, version, now)
        .await
        .unwrap();
    let row = store
        .read({
            let id = id.clone();
            move |db| store::objects::find(db, &id)
        })
        .await
        .unwrap();
    settle().await;
    Exhibit {
        id,
        reference: row.reference,
    }
}

async fn series(portal: &Running, slug: &str, title: &str) -> SeriesId {
    let words = vec![SeriesWords {
        lang: Lang::En,
        title: title.into(),
        summary: format!("What {title} is about."),
    }];
    let (store, cora) = (&portal.portal.store, &portal.curators[0]);
    let slug = slug.parse().unwrap();
    publishing::begin_series(store, &cora.actor, slug, words, portal.portal.now())
        .await
        .unwrap()
}

async fn outcome(portal: &Running, object: &Exhibit, outcome: ObjectOutcome) {
    let version = portal.version(&object.id).await;
    let (store, carl, now) = (
        &portal.portal.store,
        &portal.curators[1],
        portal.portal.now(),
    );
    publishing::record_outcome(store, &carl.actor, &object.id, version, outcome, now)
        .await
        .unwrap();
    settle().await;
}

/// A change is seen by every node within a quarter of a second.
async fn settle() {
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
}

/// The titles on the cards of a page, in order.
fn titles(page: &Page) -> Vec<String> {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let text = page.text();
    let cards = text.split("<article class=\"card\">").skip(1);
    cards
        .map(|card| {
            let link = card.split("<a href=\"").nth(1).unwrap();
            let title = link.split('>').nth(1).unwrap();
            portal::unescaped(title.split('<').next().unwrap())
        })
        .collect()
}
