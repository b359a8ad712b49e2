//! The public site: no cookie, no third party, usable without scripts.

pub mod cache;
mod countries;
mod gallery;
pub mod pages;
mod receipt;
mod tip;

use crate::i18n::Lang;
use crate::web::shell::error::{PageError, asked_for};
use crate::web::shell::{images, picture, wellknown};
use actix_web::http::header;
use actix_web::web::{self, ServiceConfig, get, post, resource};
use actix_web::{HttpRequest, HttpResponse};

/// The routes of the public site.
pub fn configure(app: &mut ServiceConfig) {
    app.route("/", get().to(choose))
        .route("/exit", get().to(wellknown::exit))
        .route("/images/{file}", get().to(images::public))
        .route("/{lang}", get().to(complete))
        .route("/{lang}/", get().to(gallery::home))
        .route("/{lang}/objects", get().to(gallery::list))
        .route("/{lang}/objects/{reference}", get().to(gallery::object))
        .service(
            resource("/{lang}/objects/{reference}/tip")
                .route(get().to(tip::form))
                .route(post().to(tip::send)),
        )
        .service(
            resource("/{lang}/tip")
                .route(get().to(tip::general_form))
                .route(post().to(tip::general_send)),
        )
        .service(
            resource("/{lang}/receipt")
                .route(get().to(receipt::form))
                .route(post().to(receipt::look)),
        )
        .service(
            resource("/{lang}/receipt/answer")
                .route(get().to(receipt::begin))
                .route(post().to(receipt::answer)),
        )
        .route("/{lang}/{page}", get().to(pages::show));
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
