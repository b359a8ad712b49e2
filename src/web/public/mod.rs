//! The public site: no cookie, no third party, usable without scripts.

mod at_hand;
pub mod cache;
mod card;
pub mod cards;
mod charts;
mod countries;
pub mod door;
mod feeds;
mod follow;
mod gallery;
mod home;
mod object;
pub mod pages;
mod receipt;
mod results;
mod series;
mod sitemap;
mod tip;
mod urgent;

pub use gallery::find;

use crate::i18n::Lang;
use crate::imaging::Begins;
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
        .service(reading(
            "/images/cards/{lang}/{file}",
            get().to(cards::show),
        ))
        .configure(told)
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

/// What machines read to tell people.
fn told(app: &mut ServiceConfig) {
    app.service(reading("/sitemap.xml", get().to(sitemap::index)))
        .service(reading("/sitemaps/{part}.xml", get().to(sitemap::part)))
        .service(reading("/feeds/{lang}.atom", get().to(feeds::all)))
        .service(reading(
            "/feeds/{lang}/category/{category}.atom",
            get().to(feeds::category),
        ))
        .service(reading(
            "/feeds/{lang}/series/{slug}.atom",
            get().to(feeds::series),
        ))
        .service(reading("/{lang}/follow", get().to(follow::show)))
        .service(reading("/{lang}/results", get().to(results::show)));
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

/// Which side a language begins its lines at.
fn begins(lang: Lang) -> Begins {
    match lang.dir() {
        "rtl" => Begins::Right,
        _ => Begins::Left,
    }
}

/// The language of an address.
fn lang(code: &str) -> Result<Lang, PageError> {
    code.parse().map_err(|_| PageError::NotFound)
}
