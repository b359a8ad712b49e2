//! How to hear of new objects and how to share one: for readers, for people with
//! a website, for programmers.

use super::cache::cached;
use super::{cards, feeds, lang};
use crate::domain::{Category, ObjectState};
use crate::i18n::Lang;
use crate::publishing::{self, Filter, Shown};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    all: String,
    categories: Vec<CategoryFeed>,
    series: Vec<SeriesFeed>,
    example: Option<Example>,
    list: String,
    description: &'static str,
}

#[derive(Serialize)]
struct CategoryFeed {
    category: Category,
    href: String,
}

#[derive(Serialize)]
struct SeriesFeed {
    title: String,
    text_lang: String,
    href: String,
}

#[derive(Serialize)]
struct Example {
    href: String,
    card: String,
    alt: String,
    code: String,
}

/// GET /{lang}/follow
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&code)?;
    let path = format!("/{}/follow", lang.code());
    let build = || async {
        let (store, catalogue) = (&portal.store, &portal.catalogue);
        let series = publishing::releases(store, catalogue, lang).await?;
        let newest = newest(&portal, lang).await?;
        let view = View {
            all: feeds::of_all(lang),
            categories: Category::ALL
                .iter()
                .map(|&category| CategoryFeed {
                    category,
                    href: feeds::of_category(lang, category),
                })
                .collect(),
            series: series
                .into_iter()
                .map(|one| SeriesFeed {
                    href: feeds::of_series(lang, &one.series.slug),
                    title: one.series.title.text,
                    text_lang: one.series.title.lang,
                })
                .collect(),
            example: newest.map(|shown| example(&portal, lang, &shown)),
            list: format!("/api/v1/objects?lang={}", lang.code()),
            description: "/api/v1/openapi.json",
        };
        render::page(&portal, lang, &path, "public/follow.html", &view)
    };
    cached(&portal, &request, &path, build).await
}

/// The newest object that is still looked for; else the newest of all.
async fn newest(portal: &Portal, lang: Lang) -> Result<Option<Shown>, PageError> {
    for state in [Some(ObjectState::Published), None] {
        let filter = Filter {
            state,
            ..Filter::default()
        };
        let found = publishing::announced(&portal.store, filter, None, 1, lang).await?;
        if let Some(first) = found.objects.into_iter().next() {
            return Ok(Some(first));
        }
    }
    Ok(None)
}

fn example(portal: &Portal, lang: Lang, shown: &Shown) -> Example {
    let site = &portal.settings.site.public_url;
    let href = format!("/{}/objects/{}", lang.code(), shown.row.reference);
    let card = cards::address(&shown.row.reference, lang);
    let alt = card_alt(portal, lang, shown);
    // Shown as text, and copied by people into pages of their own.
    let code = format!(
        "<a href=\"{site}{href}\">\n  <img src=\"{site}{card}\" width=\"600\" height=\"315\"\n    alt=\"{}\">\n</a>",
        for_an_attribute(&alt)
    );
    Example {
        href,
        card,
        alt,
        code,
    }
}

/// A card in words.
pub fn card_alt(portal: &Portal, lang: Lang, shown: &Shown) -> String {
    let args = [
        ("question", shown.words.question.text.as_str().into()),
        ("description", shown.words.title.text.as_str().into()),
    ];
    portal.translations.text(lang, "card-alt", &args)
}

fn for_an_attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
