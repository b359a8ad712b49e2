//! Releases: all of them, and one with its objects.

use super::cache::cached;
use super::card::Card;
use super::lang;
use crate::domain::{Moment, Slug};
use crate::i18n::Lang;
use crate::publishing::{self, Leaf, Release, Said, Tally};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// A release and what became of its objects.
#[derive(Serialize)]
pub struct ReleaseView {
    href: String,
    slug: Slug,
    title: Said,
    summary: Option<Said>,
    published_at: Option<Moment>,
    tally: Tally,
}

impl ReleaseView {
    pub fn new(release: Release, lang: Lang) -> Self {
        let series = release.series;
        Self {
            href: format!("/{}/series/{}", lang.code(), series.slug),
            slug: series.slug,
            title: series.title,
            summary: series.summary,
            published_at: series.published_at,
            tally: release.tally,
        }
    }
}

#[derive(Serialize)]
struct ListView {
    releases: Vec<ReleaseView>,
}

/// GET /{lang}/series
pub async fn list(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Answer {
    let lang = lang(&code)?;
    let path = format!("/{}/series", lang.code());
    let build = || async {
        let all = publishing::releases(&portal.store, &portal.catalogue, lang).await?;
        let view = ListView {
            releases: all.into_iter().map(|r| ReleaseView::new(r, lang)).collect(),
        };
        render::page(&portal, lang, &path, "public/series-list.html", &view)
    };
    cached(&portal, &request, &path, build).await
}

#[derive(Serialize)]
struct View {
    release: ReleaseView,
    cards: Vec<Card>,
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
    canonical: String,
}

/// GET /{lang}/series/{slug}
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Answer {
    let lang = lang(&path.0)?;
    let slug: Slug = path.1.parse().map_err(|_| PageError::NotFound)?;
    let wanted = super::gallery::page_of(&Fields::of_query(request.query_string()));
    let path = format!("/{}/series/{slug}", lang.code());
    let here = address(&path, wanted);
    let build = || async {
        let (store, catalogue) = (&portal.store, &portal.catalogue);
        let found = publishing::release_with_objects(store, catalogue, &slug, wanted, lang);
        let (release, leaf) = found.await?;
        if leaf.page != wanted {
            // A page that is no more leads to the first.
            return Err(PageError::Elsewhere(path.clone()));
        }
        let view = View::new(ReleaseView::new(release, lang), &leaf, &path, lang);
        render::page(&portal, lang, &here, "public/series.html", &view)
    };
    cached(&portal, &request, &here, build).await
}

impl View {
    fn new(release: ReleaseView, leaf: &Leaf, path: &str, lang: Lang) -> Self {
        Self {
            release,
            cards: Card::all(&leaf.objects, lang),
            page: leaf.page,
            pages: leaf.pages,
            previous: (leaf.page > 1).then(|| address(path, leaf.page - 1)),
            next: (leaf.page < leaf.pages).then(|| address(path, leaf.page + 1)),
            canonical: address(path, leaf.page),
        }
    }
}

fn address(path: &str, page: usize) -> String {
    match page {
        1 => path.to_owned(),
        page => format!("{path}?page={page}"),
    }
}
