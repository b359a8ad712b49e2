//! The front page: what is new, what was solved, and how to help.

use super::cache::cached;
use super::card::Card;
use super::lang;
use super::series::ReleaseView;
use crate::publishing;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    /// The newest, shown large.
    first: Option<Card>,
    cards: Vec<Card>,
    total: usize,
    solved: Vec<Card>,
    solved_total: usize,
    release: Option<ReleaseView>,
}

/// GET /{lang}/
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let lang = lang(&code)?;
    let path = format!("/{}/", lang.code());
    let build = || async {
        let front = publishing::front(&portal.store, &portal.catalogue, lang).await?;
        let mut cards = Card::all(&front.looking, lang).into_iter();
        let view = View {
            first: cards.next(),
            cards: cards.collect(),
            total: front.looking_total,
            solved: Card::all(&front.solved, lang),
            solved_total: front.solved_total,
            release: front.release.map(|release| ReleaseView::new(release, lang)),
        };
        render::page(&portal, lang, &path, "public/home.html", &view)
    };
    cached(&portal, &request, &path, build).await
}
