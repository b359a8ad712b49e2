//! The demonstration's objects, from `demo/objects.json`.

use super::people::{People, Person};
use super::{Failure, Stage};
use crate::domain::{
    Category, Country, Moment, ObjectId, ObjectOutcome, ObjectState, PictureId, Reference, Region,
    Role, SeriesId, Slug,
};
use crate::i18n::Lang;
use crate::imaging::{Edit, Rect};
use crate::publishing::{self, Redraw, SeriesWords, Wording, Words};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    series: Vec<Series>,
    objects: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Series {
    slug: String,
    words: BTreeMap<String, SeriesText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesText {
    title: String,
    summary: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    picture: String,
    category: Category,
    series: Option<String>,
    region: Option<Region>,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    countries: Vec<Country>,
    redactions: Vec<[u32; 4]>,
    crop: Option<[u32; 4]>,
    /// Further pictures, cut from the same original.
    details: Vec<Detail>,
    words: BTreeMap<String, Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detail {
    crop: [u32; 4],
    alt: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    title: String,
    question: String,
    alt: String,
    facts: String,
    helps: String,
    known: String,
}

/// An object by the name of its picture, for the tips.
pub(super) struct Shown {
    pub(super) picture: String,
    pub(super) reference: Reference,
}

/// Two curators prepare and publish; hours pass between their acts.
pub(super) async fn show(stage: &Stage, people: &People) -> Result<Vec<Shown>, Failure> {
    let file = stage.folder.join("objects.json");
    let text = std::fs::read(&file).map_err(|why| Failure(format!("{}: {why}", file.display())))?;
    let catalogue: Catalogue = serde_json::from_slice(&text).map_err(Failure::of)?;
    let (clara, casper) = (people.nth(Role::Curator, 0)?, people.nth(Role::Curator, 1)?);
    let mut series = BTreeMap::new();
    for (n, one) in catalogue.series.iter().enumerate() {
        let at = stage.ago(480 - n as i64);
        series.insert(one.slug.clone(), begin_series(stage, clara, one, at).await?);
    }
    let mut shown = Vec::new();
    let count = catalogue.objects.len() as i64;
    for (n, item) in catalogue.objects.into_iter().enumerate() {
        // The newest objects are two days old.
        let at = stage.ago(48 + (count - n as i64) * 24);
        shown.push(exhibit(stage, (clara, casper), item, &series, at).await?);
    }
    Ok(shown)
}

fn languages<T>(words: &BTreeMap<String, T>) -> impl Iterator<Item = (Lang, &T)> {
    words
        .iter()
        .filter_map(|(code, text)| Some((code.parse().ok()?, text)))
}

async fn begin_series(
    stage: &Stage,
    clara: &Person,
    series: &Series,
    at: Moment,
) -> Result<SeriesId, Failure> {
    let slug: Slug = series.slug.parse().map_err(Failure::of)?;
    let words = languages(&series.words)
        .map(|(lang, text)| SeriesWords {
            lang,
            title: text.title.clone(),
            summary: text.summary.clone(),
        })
        .collect();
    publishing::begin_series(&stage.store, &clara.actor, slug, words, at)
        .await
        .map_err(Failure::of)
}

async fn exhibit(
    stage: &Stage,
    (clara, casper): (&Person, &Person),
    item: Item,
    series: &BTreeMap<String, SeriesId>,
    at: Moment,
) -> Result<Shown, Failure> {
    let store = &stage.store;
    let wording = Wording {
        category: item.category,
        series: item
            .series
            .as_ref()
            .and_then(|slug| series.get(slug))
            .cloned(),
        region: item.region,
        countries: item.countries.clone(),
        words: languages(&item.words)
            .map(|(lang, text)| Words {
                lang,
                title: text.title.clone(),
                question: text.question.clone(),
                alt: text.alt.clone(),
                facts: text.facts.clone(),
                helps: text.helps.clone(),
                known: text.known.clone(),
            })
            .collect(),
    };
    let id = publishing::begin(store, &clara.actor, wording, at)
        .await
        .map_err(Failure::of)?;
    prepare(stage, clara, &id, &item, at.plus(600)).await?;
    advance(stage, (clara, casper), &id, &item, at).await?;
    let view = publishing::find(store, &clara.actor, &id)
        .await
        .map_err(Failure::of)?;
    Ok(Shown {
        picture: item.picture,
        reference: view.row.reference,
    })
}

async fn prepare(
    stage: &Stage,
    clara: &Person,
    id: &ObjectId,
    item: &Item,
    at: Moment,
) -> Result<(), Failure> {
    let file = stage.folder.join("pictures").join(&item.picture);
    let bytes =
        std::fs::read(&file).map_err(|why| Failure(format!("{}: {why}", file.display())))?;
    let whole = Edit {
        redactions: item.redactions.iter().copied().map(rect).collect(),
        crop: item.crop.map(rect),
    };
    add(stage, clara, id, bytes.clone(), whole, at).await?;
    for detail in &item.details {
        let cut = Edit {
            redactions: item.redactions.iter().copied().map(rect).collect(),
            crop: Some(rect(detail.crop)),
        };
        let picture = add(stage, clara, id, bytes.clone(), cut, at.plus(600)).await?;
        let words = languages(&detail.alt)
            .map(|(lang, alt)| (lang, alt.clone()))
            .collect();
        let (store, actor) = (&stage.store, &clara.actor);
        let object = publishing::find(store, actor, id).await;
        let version = object.map_err(Failure::of)?.row.version;
        publishing::describe_picture(store, actor, &picture, version, words, at.plus(1_200))
            .await
            .map_err(Failure::of)?;
    }
    Ok(())
}

fn rect([x, y, width, height]: [u32; 4]) -> Rect {
    Rect {
        x,
        y,
        width,
        height,
    }
}

/// Takes a picture in and edits it.
async fn add(
    stage: &Stage,
    clara: &Person,
    id: &ObjectId,
    bytes: Vec<u8>,
    to: Edit,
    at: Moment,
) -> Result<PictureId, Failure> {
    let (store, blobs) = (&stage.store, &stage.blobs);
    let picture = publishing::add_picture(store, blobs, &clara.actor, id, bytes, at)
        .await
        .map_err(Failure::of)?;
    let from = Edit::default();
    if to != from {
        let (actor, own) = (&clara.actor, &clara.own);
        let redraw = Redraw { from, to };
        publishing::edit_picture(store, blobs, actor, own, &picture, redraw, at.plus(300))
            .await
            .map_err(Failure::of)?;
    }
    Ok(picture)
}

/// As far as the object has come.
async fn advance(
    stage: &Stage,
    (clara, casper): (&Person, &Person),
    id: &ObjectId,
    item: &Item,
    at: Moment,
) -> Result<(), Failure> {
    let (store, state) = (&stage.store, item.state);
    let version = || async {
        publishing::find(store, &casper.actor, id)
            .await
            .map(|view| view.row.version)
            .map_err(Failure::of)
    };
    if state == ObjectState::Draft {
        return Ok(());
    }
    let later = at.plus(3_600);
    publishing::submit(store, &clara.actor, id, version().await?, later)
        .await
        .map_err(Failure::of)?;
    if state == ObjectState::InReview {
        return Ok(());
    }
    let later = at.plus(7_200);
    publishing::publish(store, &casper.actor, id, version().await?, later)
        .await
        .map_err(Failure::of)?;
    let later = at.plus(86_400);
    match (state, item.outcome) {
        (ObjectState::Identified, Some(outcome)) => {
            let (by, version) = (&casper.actor, version().await?);
            publishing::record_outcome(store, by, id, version, outcome, later)
                .await
                .map_err(Failure::of)?;
        }
        (ObjectState::Withdrawn, _) => {
            publishing::withdraw(store, &casper.actor, id, version().await?, later)
                .await
                .map_err(Failure::of)?;
        }
        _ => {}
    }
    Ok(())
}
