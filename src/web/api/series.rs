//! Series: releases of objects.

use super::problem::{ApiError, Problem, Refusals};
use super::view::{self, For, SeriesAnswer, SeriesList};
use super::{admit_with_language, send};
use crate::domain::Slug;
use crate::publishing;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use actix_web::{HttpRequest, HttpResponse, web};
use utoipa::IntoParams;

/// The language of an answer.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query; `Query` reads it")]
pub struct Language {
    /// The language of the wording; what is not translated comes in another.
    #[param(schema_with = view::lang, required = false)]
    lang: Option<String>,
}

/// Every series on show, newest first.
#[utoipa::path(
    get,
    path = "/api/v1/series",
    tag = "Series",
    operation_id = "listSeries",
    params(Language),
    responses(
        (status = 200, description = "The series.", body = SeriesList, headers(
            ("ETag" = String, description = "Send it back as If-None-Match."),
        )),
        Refusals,
    )
)]
pub async fn list(
    request: HttpRequest,
    portal: web::Data<Portal>,
) -> Result<HttpResponse, ApiError> {
    let lang = admit_with_language(&portal, &request)?;
    let site = &portal.settings.site.public_url;
    let all = publishing::releases(&portal.store, &portal.catalogue, lang).await?;
    let series = all
        .into_iter()
        .map(|one| SeriesAnswer::new(one, For { site, lang }));
    send(
        &request,
        &SeriesList {
            series: series.collect(),
        },
    )
}

/// One series.
#[utoipa::path(
    get,
    path = "/api/v1/series/{slug}",
    tag = "Series",
    operation_id = "getSeries",
    params(
        ("slug" = String, Path, description = "Its name in addresses.", example = "spring",
            pattern = "^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$"),
        Language,
    ),
    responses(
        (status = 200, description = "The series.", body = SeriesAnswer, headers(
            ("ETag" = String, description = "Send it back as If-None-Match."),
        )),
        (status = 404, description = "There is no such series.", body = Problem,
            content_type = "application/problem+json"),
        Refusals,
    )
)]
pub async fn one(
    request: HttpRequest,
    portal: web::Data<Portal>,
    slug: web::Path<String>,
) -> Result<HttpResponse, ApiError> {
    let lang = admit_with_language(&portal, &request)?;
    let slug: Slug = slug.parse().map_err(|_| PageError::NotFound)?;
    let (store, catalogue) = (&portal.store, &portal.catalogue);
    let release = publishing::release(store, catalogue, &slug, lang).await?;
    let site = &portal.settings.site.public_url;
    send(&request, &SeriesAnswer::new(release, For { site, lang }))
}
