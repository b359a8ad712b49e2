//! The front page, the gallery and the page of an object.

use super::cache::cached;
use super::picture::Picture;
use super::{cards, follow, lang};
use crate::domain::{Category, EventKind, ObjectOutcome, ObjectState, Reference, Slug};
use crate::i18n::Lang;
use crate::publishing::{self, Found, Gallery, Search, Shown};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize)]
struct Card {
    href: String,
    category: Category,
    title: String,
    question: String,
    lang: String,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    picture: Option<Picture>,
}

impl Card {
    fn new(object: &Shown, lang: Lang) -> Self {
        Self {
            href: format!("/{}/objects/{}", lang.code(), object.row.reference),
            category: object.row.category,
            title: object.text.title.clone(),
            question: object.text.question.clone(),
            lang: object.text.lang.clone(),
            state: object.row.state,
            outcome: object.row.outcome,
            // Beside its title a picture needs no words of its own.
            picture: object.pictures.first().map(|p| Picture::new(p, "")),
        }
    }
}

#[derive(Serialize)]
struct HomeView {
    /// The newest, shown large.
    first: Option<Card>,
    cards: Vec<Card>,
    total: i64,
}

/// How many objects the front page shows beside the newest.
const ON_THE_FRONT: usize = 6;

/// GET /{lang}/
pub async fn home(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Answer {
    let lang = lang(&code)?;
    let key = format!("/{}/", lang.code());
    let path = key.clone();
    let build = || async {
        let search = Search {
            state: Some(ObjectState::Published),
            page: 1,
            ..Search::default()
        };
        let found = publishing::gallery(&portal.store, search, lang).await?;
        let mut cards = found.objects.iter().map(|o| Card::new(o, lang));
        let view = HomeView {
            first: cards.next(),
            cards: cards.take(ON_THE_FRONT).collect(),
            total: found.total,
        };
        render::page(&portal, lang, &path, "public/home.html", &view)
    };
    cached(&portal, &request, &key, build).await
}

#[derive(Serialize)]
struct ListView {
    cards: Vec<Card>,
    total: i64,
    page: i64,
    pages: i64,
    previous: Option<String>,
    next: Option<String>,
    category: Option<Category>,
    status: Option<ObjectState>,
    series: Option<Slug>,
    series_title: Option<String>,
    series_summary: Option<String>,
    categories: &'static [Category],
    states: [ObjectState; 2],
    all_series: Vec<SeriesChoice>,
}

#[derive(Serialize)]
struct SeriesChoice {
    slug: Slug,
    title: String,
}

/// GET /{lang}/objects
pub async fn list(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Answer {
    let lang = lang(&code)?;
    let query = Fields::of_query(request.query_string());
    let search = Search {
        category: query.value("category"),
        state: query
            .value::<ObjectState>("status")
            .filter(|s| s.is_public()),
        series: query.value("series"),
        page: query.value("page").unwrap_or(1).clamp(1, 10_000),
    };
    let path = format!("/{}/objects", lang.code());
    let key = address(&path, &search, search.page);
    let build = || async {
        let found = publishing::gallery(&portal.store, search.clone(), lang).await?;
        let view = list_view(&path, &search, found, lang);
        render::page(&portal, lang, &key, "public/objects.html", &view)
    };
    cached(&portal, &request, &key, build).await
}

fn list_view(path: &str, search: &Search, found: Gallery, lang: Lang) -> ListView {
    let chosen = search
        .series
        .as_ref()
        .and_then(|slug| found.series.iter().find(|s| s.slug == *slug));
    ListView {
        cards: found.objects.iter().map(|o| Card::new(o, lang)).collect(),
        total: found.total,
        page: found.page,
        pages: found.pages,
        previous: (found.page > 1).then(|| address(path, search, found.page - 1)),
        next: (found.page < found.pages).then(|| address(path, search, found.page + 1)),
        category: search.category,
        status: search.state,
        series: search.series.clone(),
        series_title: chosen.map(|s| s.text.title.clone()),
        series_summary: chosen.map(|s| s.text.summary.clone()),
        categories: Category::ALL,
        states: [ObjectState::Published, ObjectState::Identified],
        all_series: found
            .series
            .into_iter()
            .map(|s| SeriesChoice {
                slug: s.slug,
                title: s.text.title,
            })
            .collect(),
    }
}

/// The canonical address of a search; also the key of its page.
fn address(path: &str, search: &Search, page: i64) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(category) = search.category {
        query.append_pair("category", category.as_str());
    }
    if let Some(state) = search.state {
        query.append_pair("status", state.as_str());
    }
    if let Some(series) = &search.series {
        query.append_pair("series", series.as_str());
    }
    if page > 1 {
        query.append_pair("page", &page.to_string());
    }
    match query.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[derive(Serialize)]
struct ObjectView {
    reference: Reference,
    category: Category,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    title: String,
    question: String,
    text_lang: String,
    pictures: Vec<Picture>,
    events: Vec<Event>,
    series: Option<SeriesChoice>,
    tip_href: String,
    card: String,
    card_alt: String,
}

#[derive(Serialize)]
struct Event {
    at: i64,
    kind: EventKind,
    outcome: Option<ObjectOutcome>,
}

/// GET /{lang}/objects/{reference}
pub async fn object(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Answer {
    let lang = lang(&path.0)?;
    let reference: Reference = path.1.parse().map_err(|_| PageError::NotFound)?;
    let key = format!("/{}/objects/{reference}", lang.code());
    let here = key.clone();
    let build = || async {
        let shown = find(&portal, &reference, lang).await?;
        let view = object_view(&portal, lang, &shown, &here);
        render::page(&portal, lang, &here, "public/object.html", &view)
    };
    cached(&portal, &request, &key, build).await
}

/// An object the public may see.
pub async fn find(
    portal: &Portal,
    reference: &Reference,
    lang: Lang,
) -> Result<Box<Shown>, PageError> {
    match publishing::look_up(&portal.store, reference, lang).await? {
        Found::Shown(shown) => Ok(shown),
        Found::Gone => Err(PageError::Gone),
        Found::Nothing => Err(PageError::NotFound),
    }
}

fn object_view(portal: &Portal, lang: Lang, shown: &Shown, here: &str) -> ObjectView {
    ObjectView {
        reference: shown.row.reference.clone(),
        category: shown.row.category,
        state: shown.row.state,
        outcome: shown.row.outcome,
        title: shown.text.title.clone(),
        question: shown.text.question.clone(),
        text_lang: shown.text.lang.clone(),
        pictures: shown
            .pictures
            .iter()
            .map(|p| Picture::new(p, &shown.text.alt))
            .collect(),
        events: shown
            .events
            .iter()
            .map(|e| Event {
                at: e.at.0,
                kind: e.kind,
                outcome: e.outcome,
            })
            .collect(),
        series: shown.series.as_ref().map(|s| SeriesChoice {
            slug: s.slug.clone(),
            title: s.text.title.clone(),
        }),
        tip_href: format!("{here}/tip"),
        card: cards::address(&shown.row.reference, lang),
        card_alt: follow::card_alt(portal, lang, shown),
    }
}
