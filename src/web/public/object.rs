//! The page of an object.

use super::cache::cached;
use super::card::Card;
use super::gallery::find;
use super::{cards, follow, lang};
use crate::domain::{Category, EventKind, ObjectOutcome, ObjectState, Reference, Region};
use crate::i18n::Lang;
use crate::publishing::{self, Related, Said, Shown, ShownPicture};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::picture::Picture;
use crate::web::shell::qr::Qr;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    reference: Reference,
    category: Category,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    region: Option<Region>,
    title: Said,
    question: Said,
    facts: Option<Lines>,
    helps: Option<Lines>,
    known: Option<Lines>,
    pictures: Vec<Exhibit>,
    events: Vec<Event>,
    series: Option<SeriesLink>,
    related: Others,
    tip_href: String,
    /// The page's whole address, as text and as a code to scan from paper.
    address: String,
    qr: Option<Qr>,
    /// What other sites show of it, and the same in words.
    card: String,
    card_alt: String,
}

/// A text with one statement a line.
#[derive(Serialize)]
struct Lines {
    lang: String,
    lines: Vec<String>,
}

impl Lines {
    fn new(said: &Said) -> Self {
        let lines = said.text.lines().map(str::trim);
        Self {
            lang: said.lang.clone(),
            lines: lines
                .filter(|line| !line.is_empty())
                .map(ToOwned::to_owned)
                .collect(),
        }
    }
}

#[derive(Serialize)]
struct Exhibit {
    picture: Picture,
    alt: Said,
}

impl Exhibit {
    fn new(picture: &ShownPicture) -> Self {
        Self {
            picture: Picture::shown(picture),
            alt: picture.alt.clone(),
        }
    }
}

#[derive(Serialize)]
struct Event {
    at: i64,
    kind: EventKind,
    outcome: Option<ObjectOutcome>,
}

#[derive(Serialize)]
struct SeriesLink {
    href: String,
    title: Said,
}

#[derive(Serialize)]
struct Others {
    series: Vec<Card>,
    alike: Vec<Card>,
}

/// GET /{lang}/objects/{reference}
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&path.0)?;
    let reference: Reference = path.1.parse().map_err(|_| PageError::NotFound)?;
    let key = format!("/{}/objects/{reference}", lang.code());
    let build = || async {
        let shown = find(&portal, &reference, lang).await?;
        let (store, catalogue) = (&portal.store, &portal.catalogue);
        let related = publishing::related(store, catalogue, &shown.row.id, lang).await?;
        let address = format!("{}{key}", portal.settings.site.public_url);
        let view = View {
            card_alt: follow::card_alt(&portal, lang, &shown),
            ..View::new(&shown, &related, lang, &key, address)
        };
        render::page(&portal, lang, &key, "public/object.html", &view)
    };
    cached(&portal, &request, &key, build).await
}

impl View {
    fn new(shown: &Shown, related: &Related, lang: Lang, here: &str, address: String) -> Self {
        let words = &shown.words;
        Self {
            reference: shown.row.reference.clone(),
            category: shown.row.category,
            state: shown.row.state,
            outcome: shown.row.outcome,
            region: shown.row.region,
            title: words.title.clone(),
            question: words.question.clone(),
            facts: words.facts.as_ref().map(Lines::new),
            helps: words.helps.as_ref().map(Lines::new),
            known: words.known.as_ref().map(Lines::new),
            pictures: shown.pictures.iter().map(Exhibit::new).collect(),
            events: events(shown),
            series: shown.series.as_ref().map(|s| SeriesLink {
                href: format!("/{}/series/{}", lang.code(), s.slug),
                title: s.title.clone(),
            }),
            related: Others {
                series: Card::all(&related.series, lang),
                alike: Card::all(&related.alike, lang),
            },
            tip_href: format!("{here}/tip"),
            qr: Qr::of(&address),
            card: cards::address(&shown.row.reference, lang),
            card_alt: String::new(),
            address,
        }
    }
}

fn events(shown: &Shown) -> Vec<Event> {
    let event = |e: &crate::store::objects::EventRow| Event {
        at: e.at.0,
        kind: e.kind,
        outcome: e.outcome,
    };
    shown.events.iter().map(event).collect()
}
