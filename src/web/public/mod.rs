//! The public site: no cookie, no third party, usable without scripts.

pub mod cache;
mod card;
mod countries;
mod gallery;
mod home;
mod object;
pub mod pages;
mod receipt;
mod series;
mod tip;

use crate::i18n::Lang;
use crate::web::shell::error::{PageError, Side, asked_for};
use crate::web::shell::routes::{form, reading};
use crate::web::shell::{images, picture, wellknown};
use actix_web::http::header;
use actix_web::web::{self, ServiceConfig, get, post};
use actix_web::{HttpRequest, HttpResponse};

/// The routes of the public site.
pub fn configure(app: &mut ServiceConfig) {
    app.service(reading("/", get().to(choose)))
        .service(reading("/exit", get().to(wellknown::exit)))
        .service(reading("/images/{file}", get().to(images::public)))
        .service(reading("/{lang}", get().to(complete)))
        .service(reading("/{lang}/", get().to(home::show)))
        .service(reading("/{lang}/objects", get().to(gallery::list)))
        .service(reading(
            "/{lang}/objects/{reference}",
            get().to(object::show),
        ))
        .service(reading("/{lang}/series", get().to(series::list)))
        .service(reading("/{lang}/series/{slug}", get().to(series::show)))
        .service(form(
            "/{lang}/objects/{reference}/tip",
            get().to(tip::form),
            post().to(tip::send),
        ))
        .service(form(
            "/{lang}/tip",
            get().to(tip::general_form),
            post().to(tip::general_send),
        ))
        .service(form(
            "/{lang}/receipt",
            get().to(receipt::form),
            post().to(receipt::look),
        ))
        .service(form(
            "/{lang}/receipt/answer",
            get().to(receipt::begin),
            post().to(receipt::answer),
        ))
        .service(reading("/{lang}/{page}", get().to(pages::show)));
}

/// GET /: to the language the browser asks for.
async fn choose(request: HttpRequest) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((
            header::LOCATION,
            format!("/{}/", asked_for(&request, Side::Public).code()),
        ))
        .insert_header((header::VARY, "Accept-Language"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

/// GET /{lang}: people leave the last slash out.
async fn complete(code: web::Path<String>) -> Result<HttpResponse, PageError> {
    let lang = lang(&code)?;
    Ok(HttpResponse::MovedPermanently()
        .insert_header((header::LOCATION, format!("/{}/", lang.code())))
        .insert_header((header::CACHE_CONTROL, "public, max-age=60"))
        .finish())
}

/// The language of an address.
fn lang(code: &str) -> Result<Lang, PageError> {
    code.parse().map_err(|_| PageError::NotFound)
}
