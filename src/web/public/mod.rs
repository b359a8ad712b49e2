//! The public site: no cookie, no third party, usable without scripts.

pub mod cache;
mod countries;
mod gallery;
pub mod pages;
mod receipt;
mod tip;
mod urgent;

use crate::i18n::Lang;
use crate::web::shell::error::{PageError, asked_for};
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
        .service(reading("/{lang}/", get().to(gallery::home)))
        .service(reading("/{lang}/objects", get().to(gallery::list)))
        .service(reading(
            "/{lang}/objects/{reference}",
            get().to(gallery::object),
        ))
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
            "/{lang}/objects/{reference}/tip/sent",
            get().to(tip::gone),
            post().to(tip::send),
        ))
        .service(form(
            "/{lang}/tip/sent",
            get().to(tip::gone),
            post().to(tip::general_send),
        ))
        .service(reading("/{lang}/urgent", get().to(urgent::help)))
        .service(reading("/{lang}/urgent/numbers", get().to(urgent::all)))
        .service(form(
            "/{lang}/urgent/tell",
            get().to(tip::urgent_form),
            post().to(tip::urgent_send),
        ))
        .service(form(
            "/{lang}/urgent/tell/sent",
            get().to(tip::gone),
            post().to(tip::urgent_send),
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
        .service(form(
            "/{lang}/receipt/contact",
            get().to(receipt::begin),
            post().to(receipt::withdraw_contact),
        ))
        .service(form(
            "/{lang}/receipt/file",
            get().to(receipt::begin),
            post().to(receipt::file),
        ))
        .service(reading("/{lang}/{page}", get().to(pages::show)));
}

/// GET /: to the language the browser asks for.
async fn choose(request: HttpRequest) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((
            header::LOCATION,
            format!("/{}/", asked_for(&request).code()),
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
