//! The sitemap: an index, and one list for each language and thousand objects.

use super::cache::{Form, kept};
use super::pages::PAGES;
use crate::domain::Moment;
use crate::i18n::Lang;
use crate::publishing::{self, Filter};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// Objects in one list, far below the 50,000 entries that the protocol allows:
/// with every language as an alternate an entry takes some four kilobytes, and a
/// list is made while somebody waits.
const PART: i64 = 250;

#[derive(Serialize)]
struct IndexView {
    parts: Vec<String>,
    changed: Option<String>,
}

/// GET /sitemap.xml
pub async fn index(request: HttpRequest, portal: web::Data<Portal>) -> Answer {
    let build = || async {
        let count = publishing::address_count(&portal.store).await?;
        let changed = publishing::last_change(&portal.store, Filter::default()).await?;
        let parts = Lang::ALL
            .into_iter()
            .flat_map(|lang| (1..=parts_of(count)).map(move |n| part_name(lang, n)));
        let view = IndexView {
            parts: parts.collect(),
            changed: changed.map(Moment::rfc3339),
        };
        xml(&portal, Lang::En, "public/sitemap-index.xml", &view)
    };
    kept(&portal, &request, Form::Sitemap, "/sitemap.xml", build).await
}

fn part_name(lang: Lang, number: i64) -> String {
    format!("{}-{number}.xml", lang.code())
}

/// At least one: it also lists the pages that are always there.
fn parts_of(count: i64) -> i64 {
    ((count + PART - 1) / PART).max(1)
}

#[derive(Serialize)]
struct PartView {
    entries: Vec<Entry>,
    langs: Vec<Lang>,
}

#[derive(Serialize)]
struct Entry {
    /// Behind the language.
    path: String,
    changed: Option<String>,
    /// File names under `/images/`.
    pictures: Vec<String>,
}

/// GET /sitemaps/{lang}-{number}.xml
pub async fn part(
    request: HttpRequest,
    portal: web::Data<Portal>,
    name: web::Path<String>,
) -> Answer {
    let (code, number) = name.split_once('-').ok_or(PageError::NotFound)?;
    let lang = super::lang(code)?;
    let number: i64 = number.parse().map_err(|_| PageError::NotFound)?;
    let build = || async {
        let count = publishing::address_count(&portal.store).await?;
        if !(1..=parts_of(count)).contains(&number) {
            return Err(PageError::NotFound);
        }
        let mut entries = match number {
            1 => standing(&portal).await?,
            _ => Vec::new(),
        };
        let objects = publishing::addresses(&portal.store, PART, (number - 1) * PART).await?;
        entries.extend(objects.into_iter().map(|one| Entry {
            path: format!("objects/{}", one.object.reference),
            changed: Some(one.object.changed.rfc3339()),
            pictures: one.pictures,
        }));
        let view = PartView {
            entries,
            langs: Lang::ALL.to_vec(),
        };
        xml(&portal, lang, "public/sitemap.xml", &view)
    };
    let key = format!("/sitemaps/{}", part_name(lang, number));
    kept(&portal, &request, Form::Sitemap, &key, build).await
}

/// Pages that are always there, and those of the series.
async fn standing(portal: &Portal) -> Result<Vec<Entry>, PageError> {
    let series = publishing::releases(&portal.store, &portal.catalogue, Lang::En).await?;
    let paths = ["", "objects", "series", "results", "follow"]
        .into_iter()
        .chain(PAGES.into_iter().map(|(key, _)| key))
        .map(str::to_owned)
        .chain(
            series
                .iter()
                .map(|one| format!("series/{}", one.series.slug)),
        );
    Ok(paths
        .map(|path| Entry {
            path,
            changed: None,
            pictures: Vec::new(),
        })
        .collect())
}

fn xml<T: Serialize>(
    portal: &Portal,
    lang: Lang,
    template: &str,
    view: &T,
) -> Result<Vec<u8>, PageError> {
    Ok(render::page(portal, lang, "", template, view)?.into_bytes())
}
