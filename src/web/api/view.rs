//! What answers look like. A change here is a change of the API.

use super::written;
use crate::domain::{
    Category, EventKind, Moment, ObjectOutcome, ObjectState, Reference, Region, Slug,
};
use crate::i18n::Lang;
use crate::imaging::{CARD_HEIGHT, CARD_WIDTH};
use crate::publishing::{Release, Said, Shown, ShownPicture, ShownSeries};
use crate::store::pictures::FileRow;
use crate::web::public::cards;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};

/// A page of objects, latest change first.
#[derive(Serialize, ToSchema)]
pub struct ObjectList {
    /// The objects.
    pub objects: Vec<ObjectAnswer>,
    /// The address of the next page; null on the last.
    #[schema(format = "uri")]
    pub next: Option<String>,
}

/// A thing that somebody may know.
#[derive(Serialize, ToSchema)]
pub struct ObjectAnswer {
    /// What it is called for ever.
    #[schema(value_type = String, example = "TAO-7K3QD", pattern = "^TAO-[0-9A-HJKMNP-TV-Z]{5}$")]
    reference: Reference,
    /// Its page for people, in the language asked for.
    #[schema(format = "uri")]
    page: String,
    /// Where people tell what they know about it.
    #[schema(format = "uri")]
    tell: String,
    /// What kind of thing it is.
    #[schema(schema_with = category)]
    category: Category,
    /// Still looked for, or identified.
    #[schema(schema_with = status)]
    status: ObjectState,
    /// What came of the question.
    #[schema(schema_with = outcome)]
    outcome: Option<ObjectOutcome>,
    /// Which part of the world it may be from, if that is told.
    #[schema(schema_with = region)]
    region: Option<Region>,
    /// The release it belongs to.
    series: Option<SeriesName>,
    /// When it was first shown, UTC.
    #[schema(format = DateTime)]
    published: Option<String>,
    /// When anything about it last changed, UTC.
    #[schema(format = DateTime)]
    updated: String,
    /// Its wording.
    text: ObjectText,
    /// Its pictures, the most important first.
    pictures: Vec<PictureAnswer>,
    /// A picture for sharing, with the question in it.
    card: FileAnswer,
    /// What happened to it, oldest first.
    timeline: Vec<EventAnswer>,
}

/// A text in the language asked for, or in the nearest there is.
#[derive(Serialize, ToSchema)]
pub struct Wording {
    /// Which language it is, as BCP 47 writes it.
    #[schema(example = "en")]
    lang: String,
    /// The text.
    text: String,
}

impl From<Said> for Wording {
    fn from(said: Said) -> Self {
        Self {
            lang: said.lang,
            text: said.text,
        }
    }
}

/// What is said of an object; each part may be in another language.
#[derive(Serialize, ToSchema)]
pub struct ObjectText {
    /// A name for the thing.
    title: Wording,
    /// What is asked.
    question: Wording,
    /// What can be seen, one fact a line.
    facts: Option<Wording>,
    /// Who may know it.
    helps: Option<Wording>,
    /// What is already known.
    known: Option<Wording>,
}

/// A release of objects, by name.
#[derive(Serialize, ToSchema)]
pub struct SeriesName {
    /// Its name in addresses.
    #[schema(value_type = String, example = "spring")]
    slug: Slug,
    /// Its name for people.
    title: Wording,
}

/// A picture in every size.
#[derive(Serialize, ToSchema)]
pub struct PictureAnswer {
    /// In pixels.
    width: i64,
    /// In pixels.
    height: i64,
    /// The picture in words.
    description: Wording,
    /// Its files, narrowest first, the largest last.
    files: Vec<FileAnswer>,
}

/// A file of a picture. Keep it no longer than its `Cache-Control` says: it may
/// be taken down.
#[derive(Serialize, ToSchema)]
pub struct FileAnswer {
    /// Where it is.
    #[schema(format = "uri")]
    url: String,
    /// What it is.
    #[schema(example = "image/jpeg")]
    media_type: &'static str,
    /// In pixels.
    width: i64,
    /// In pixels.
    height: i64,
    /// In bytes, if it is known before it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<i64>,
}

/// A line of an object's timeline.
#[derive(Serialize, ToSchema)]
pub struct EventAnswer {
    /// The day, UTC.
    #[schema(format = Date)]
    date: String,
    /// What happened.
    #[schema(schema_with = event)]
    kind: EventKind,
    /// Which outcome, if it was one.
    #[schema(schema_with = outcome)]
    outcome: Option<ObjectOutcome>,
}

/// Every series on show.
#[derive(Serialize, ToSchema)]
pub struct SeriesList {
    /// The series, newest first.
    pub series: Vec<SeriesAnswer>,
}

/// A release of objects.
#[derive(Serialize, ToSchema)]
pub struct SeriesAnswer {
    /// Its name in addresses.
    #[schema(value_type = String, example = "spring")]
    slug: Slug,
    /// Its page for people.
    #[schema(format = "uri")]
    page: String,
    /// Its objects, as data.
    #[schema(format = "uri")]
    objects: String,
    /// How many objects of it are on show.
    #[schema(minimum = 0)]
    object_count: usize,
    /// When it was first shown, UTC.
    #[schema(format = DateTime)]
    published: Option<String>,
    /// Its name for people.
    title: Wording,
    /// One or two sentences.
    summary: Option<Wording>,
}

/// What an answer is made for.
#[derive(Clone, Copy)]
pub struct For<'a> {
    /// The site's own address, without a slash at the end.
    pub site: &'a str,
    /// The language asked for.
    pub lang: Lang,
}

impl ObjectAnswer {
    /// From what the public may see.
    pub fn new(shown: Shown, whom: For<'_>) -> Self {
        let For { site, lang } = whom;
        let (row, words) = (shown.row, shown.words);
        let page = format!("{site}/{}/objects/{}", lang.code(), row.reference);
        Self {
            tell: format!("{page}/tip"),
            page,
            category: row.category,
            status: row.state,
            outcome: row.outcome,
            region: row.region,
            series: shown.series.map(SeriesName::new),
            published: written(row.published_at),
            updated: row.updated_at.rfc3339(),
            text: ObjectText {
                title: words.title.into(),
                question: words.question.into(),
                facts: words.facts.map(Wording::from),
                helps: words.helps.map(Wording::from),
                known: words.known.map(Wording::from),
            },
            pictures: shown.pictures.iter().map(|p| picture(p, site)).collect(),
            card: FileAnswer {
                url: format!("{site}{}", cards::address(&row.reference, lang)),
                media_type: "image/jpeg",
                width: CARD_WIDTH.into(),
                height: CARD_HEIGHT.into(),
                bytes: None,
            },
            timeline: shown
                .events
                .iter()
                .map(|event| EventAnswer {
                    date: day(event.at),
                    kind: event.kind,
                    outcome: event.outcome,
                })
                .collect(),
            reference: row.reference,
        }
    }
}

impl SeriesName {
    fn new(series: ShownSeries) -> Self {
        Self {
            slug: series.slug,
            title: series.title.into(),
        }
    }
}

impl SeriesAnswer {
    /// From what the public may see.
    pub fn new(release: Release, whom: For<'_>) -> Self {
        let For { site, lang } = whom;
        let (code, slug) = (lang.code(), release.series.slug);
        Self {
            page: format!("{site}/{code}/series/{slug}"),
            objects: format!("{site}/api/v1/objects?lang={code}&series={slug}"),
            object_count: release.tally.total,
            published: written(release.series.published_at),
            title: release.series.title.into(),
            summary: release.series.summary.map(Wording::from),
            slug,
        }
    }
}

fn picture(shown: &ShownPicture, site: &str) -> PictureAnswer {
    let view = &shown.view;
    let file = |file: &FileRow| FileAnswer {
        url: format!("{site}/images/{}.{}", file.blob, file.format.extension()),
        media_type: file.format.media_type(),
        width: file.width,
        height: file.height,
        bytes: Some(file.size),
    };
    PictureAnswer {
        width: view.row.width,
        height: view.row.height,
        description: shown.alt.clone().into(),
        files: view.files.iter().map(file).collect(),
    }
}

fn day(at: Moment) -> String {
    let mut text = at.rfc3339();
    text.truncate("2026-03-01".len());
    text
}

/// A word of a list.
fn one_of<'a>(words: impl Iterator<Item = &'a str>) -> ObjectBuilder {
    let words: Vec<&str> = words.collect();
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words))
}

/// The kinds of things.
pub fn category() -> Object {
    one_of(Category::ALL.iter().map(Category::as_str)).build()
}

/// The states the public sees.
pub fn status() -> Object {
    let shown = ObjectState::ALL.iter().filter(|state| state.is_public());
    one_of(shown.map(ObjectState::as_str)).build()
}

/// The languages of the site.
pub fn lang() -> Object {
    one_of(Lang::ALL.iter().map(|lang| lang.code())).build()
}

fn event() -> Object {
    one_of(EventKind::ALL.iter().map(EventKind::as_str)).build()
}

fn outcome() -> Object {
    or_none(ObjectOutcome::ALL.iter().map(ObjectOutcome::as_str))
}

fn region() -> Object {
    or_none(Region::ALL.iter().map(Region::as_str))
}

/// A word of a list, or null.
fn or_none<'a>(words: impl Iterator<Item = &'a str>) -> Object {
    use utoipa::openapi::schema::SchemaType;
    let words: Vec<_> = words.map(Some).collect();
    ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .enum_values(Some(words.into_iter().chain([None])))
        .build()
}
