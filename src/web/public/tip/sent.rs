//! The confirmation: the receipt as text, as a file and as a picture; and what
//! its address says to somebody who kept it.

use super::super::lang;
use super::{Answer, Place, Road};
use crate::vault::Receipt;
use crate::web::Portal;
use crate::web::shell::qr::Qr;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    receipt: String,
    qr: Option<Qr>,
}

/// The page with the receipt.
pub(super) fn confirmation(portal: &Portal, place: &Place, receipt: &Receipt) -> Answer {
    let receipt = receipt.grouped().to_string();
    let view = View {
        // Only the receipt: an address with it would be one somebody visits.
        qr: Qr::of(&receipt),
        receipt,
    };
    let template = match place.road {
        Road::Clue => "public/tip-sent.html",
        Road::Urgent => "public/urgent-sent.html",
    };
    let html = render::page(portal, place.lang, &place.path, template, &view)?;
    Ok(render::html(StatusCode::OK, html))
}

#[derive(Serialize)]
struct GoneView<'a> {
    again: &'a str,
}

/// GET …/sent: somebody kept the address of a confirmation.
pub async fn gone(request: HttpRequest, portal: web::Data<Portal>) -> Answer {
    let path = request.path();
    let code = path.split('/').nth(1).unwrap_or_default();
    let lang = lang(code)?;
    let view = GoneView {
        again: path.strip_suffix("/sent").unwrap_or(path),
    };
    let html = render::page(&portal, lang, path, "public/sent-gone.html", &view)?;
    Ok(render::html(StatusCode::OK, html))
}
