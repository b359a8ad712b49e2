//! Atom feeds (RFC 4287): by language, kind of object, and series.

use super::cache::{Form, kept};
use super::lang;
use crate::domain::{Category, Moment, Slug};
use crate::i18n::Lang;
use crate::publishing::{self, Filter, Said, Shown};
use crate::store::pictures::FileRow;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// Objects in a feed.
const ENTRIES: i64 = 50;

/// The address of a language's feed of everything.
pub fn of_all(lang: Lang) -> String {
    format!("/feeds/{}.atom", lang.code())
}

/// The address of a feed of one kind of object.
pub fn of_category(lang: Lang, category: Category) -> String {
    format!("/feeds/{}/category/{category}.atom", lang.code())
}

/// The address of a series' feed.
pub fn of_series(lang: Lang, slug: &Slug) -> String {
    format!("/feeds/{}/series/{slug}.atom", lang.code())
}

/// GET /feeds/{lang}.atom
pub async fn all(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<String>,
) -> Answer {
    let lang = lang(&path)?;
    let about = About {
        address: of_all(lang),
        page: format!("/{}/objects", lang.code()),
        title: portal.translations.plain(lang, "feed-objects"),
        filter: Filter::default(),
    };
    answer(&request, &portal, lang, about).await
}

/// GET /feeds/{lang}/category/{category}.atom
pub async fn category(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Answer {
    let lang = lang(&path.0)?;
    let category: Category = path.1.parse().map_err(|_| PageError::NotFound)?;
    let tr = &portal.translations;
    let name = tr.plain(lang, &format!("category-{category}"));
    let about = About {
        address: of_category(lang, category),
        page: format!("/{}/objects?category={category}", lang.code()),
        title: tr.text(lang, "feed-category", &[("category", name.into())]),
        filter: Filter {
            category: Some(category),
            ..Filter::default()
        },
    };
    answer(&request, &portal, lang, about).await
}

/// GET /feeds/{lang}/series/{slug}.atom
pub async fn series(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Answer {
    let lang = lang(&path.0)?;
    let slug: Slug = path.1.parse().map_err(|_| PageError::NotFound)?;
    let (store, catalogue) = (&portal.store, &portal.catalogue);
    let release = publishing::release(store, catalogue, &slug, lang).await?;
    let args = [("series", release.series.title.text.into())];
    let about = About {
        address: of_series(lang, &slug),
        page: format!("/{}/series/{slug}", lang.code()),
        title: portal.translations.text(lang, "feed-series", &args),
        filter: Filter {
            series: Some(slug),
            ..Filter::default()
        },
    };
    answer(&request, &portal, lang, about).await
}

/// What a feed is about.
struct About {
    /// Its own address, without the site's.
    address: String,
    /// The page that shows the same.
    page: String,
    title: String,
    filter: Filter,
}

async fn answer(request: &HttpRequest, portal: &Portal, lang: Lang, about: About) -> Answer {
    let key = about.address.clone();
    let build = || async move {
        let feed = feed(portal, lang, about).await?;
        feed.write_to(Vec::new()).map_err(PageError::internal)
    };
    kept(portal, request, Form::Feed, &key, build).await
}

async fn feed(portal: &Portal, lang: Lang, about: About) -> Result<Feed, PageError> {
    let site = &portal.settings.site;
    let changed = publishing::last_change(&portal.store, about.filter.clone()).await?;
    let found = publishing::announced(&portal.store, about.filter, None, ENTRIES, lang).await?;
    let entries = found.objects.iter().map(|shown| entry(portal, lang, shown));
    let say = |id: &str| portal.translations.plain(lang, id);
    let own = format!("{}{}", site.public_url, about.address);
    Ok(Feed {
        id: tag(&site.public_url, about.address.trim_start_matches('/')),
        title: Text::plain(format!("{} – {}", about.title, say("site-name"))),
        subtitle: Some(Text::plain(say("home-lead"))),
        // Of an empty feed nothing has ever changed.
        updated: time(changed.unwrap_or(Moment(0)))?,
        authors: vec![Person {
            name: site.operator.clone(),
            uri: Some(site.public_url.clone()),
            ..Person::default()
        }],
        links: vec![
            link("self", own, Some("application/atom+xml")),
            link(
                "alternate",
                format!("{}{}", site.public_url, about.page),
                Some("text/html"),
            ),
        ],
        lang: Some(lang.code().to_owned()),
        entries: entries.collect::<Result<_, _>>()?,
        ..Feed::default()
    })
}

/// A tag of RFC 4151: it stays, whatever becomes of addresses.
fn tag(site: &str, name: &str) -> String {
    let host = url::Url::parse(site).ok();
    let host = host
        .as_ref()
        .and_then(url::Url::host_str)
        .unwrap_or("localhost");
    format!("tag:{host},2026:{name}")
}

fn time(moment: Moment) -> Result<FixedDateTime, PageError> {
    moment.rfc3339().parse().map_err(PageError::internal)
}

fn link(rel: &str, href: String, mime_type: Option<&str>) -> Link {
    Link {
        rel: rel.to_owned(),
        href,
        mime_type: mime_type.map(str::to_owned),
        ..Link::default()
    }
}

fn entry(portal: &Portal, lang: Lang, shown: &Shown) -> Result<Entry, PageError> {
    let site = &portal.settings.site.public_url;
    let (row, words) = (&shown.row, &shown.words);
    let page = format!("{site}/{}/objects/{}", lang.code(), row.reference);
    let in_its_language = |said: &Said| Text {
        lang: Some(said.lang.clone()),
        ..Text::plain(&said.text)
    };
    let first = shown.pictures.first();
    let picture = first.and_then(|picture| picture.view.medium());
    let mut links = vec![link("alternate", page.clone(), Some("text/html"))];
    links.extend(picture.map(|file| Link {
        length: Some(file.size.to_string()),
        title: Some(portal.translations.plain(lang, "feed-picture")),
        ..link(
            "enclosure",
            file_address(site, file),
            Some(file.format.media_type()),
        )
    }));
    let view = EntryView::new(shown, page.clone(), picture.map(|f| file_address(site, f)));
    let content = render::page(portal, lang, "", "public/feed-entry.html", &view)?;
    Ok(Entry {
        id: tag(site, &format!("{}/objects/{}", lang.code(), row.reference)),
        title: in_its_language(&words.title),
        summary: Some(in_its_language(&words.question)),
        updated: time(row.updated_at)?,
        published: row.published_at.map(time).transpose()?,
        categories: vec![atom_syndication::Category {
            term: row.category.to_string(),
            label: Some(
                portal
                    .translations
                    .plain(lang, &format!("category-{}", row.category)),
            ),
            ..atom_syndication::Category::default()
        }],
        links,
        content: Some(Content {
            base: Some(page),
            content_type: Some("html".to_owned()),
            value: Some(content),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

fn file_address(site: &str, file: &FileRow) -> String {
    format!("{site}/images/{}.{}", file.blob, file.format.extension())
}

#[derive(Serialize)]
struct EntryView {
    page: String,
    picture: Option<String>,
    alt: Option<Said>,
    question: Said,
    state: crate::domain::ObjectState,
    outcome: Option<crate::domain::ObjectOutcome>,
}

impl EntryView {
    fn new(shown: &Shown, page: String, picture: Option<String>) -> Self {
        Self {
            page,
            picture,
            alt: shown.pictures.first().map(|picture| picture.alt.clone()),
            question: shown.words.question.clone(),
            state: shown.row.state,
            outcome: shown.row.outcome,
        }
    }
}
