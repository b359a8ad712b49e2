//! Pages of words: help, privacy, accessibility.

use super::cache::cached;
use super::lang;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    key: &'static str,
    title: String,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Section {
    title: String,
    text: String,
}

/// The pages with the number of their sections.
const PAGES: [(&str, usize); 3] = [("help", 6), ("privacy", 6), ("accessibility", 3)];

/// GET /{lang}/{page}
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&path.0)?;
    let (key, count) = PAGES
        .into_iter()
        .find(|(key, _)| *key == path.1)
        .ok_or(PageError::NotFound)?;
    let address = format!("/{}/{key}", lang.code());
    let here = address.clone();
    let build = || async {
        let say = |id: String| portal.translations.plain(lang, &id);
        let view = View {
            key,
            title: say(format!("page-{key}-title")),
            sections: (1..=count)
                .map(|n| Section {
                    title: say(format!("page-{key}-{n}-title")),
                    text: say(format!("page-{key}-{n}-text")),
                })
                .collect(),
        };
        render::page(&portal, lang, &here, "public/words.html", &view)
    };
    cached(&portal, &request, &address, build).await
}
