//! The description of the API, for programs and for those who write them.

use super::problem::ApiError;
use super::query::Query;
use super::{admit, objects, results, send, series};
use crate::web::Portal;
use actix_web::{HttpRequest, HttpResponse, web};
use utoipa::OpenApi;
use utoipa::openapi::ServerBuilder;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Trace an Object: public API",
        version = "1.0.0",
        description = "The objects the public site shows, as data. Read only; no key, no account. \
            Times are UTC. Ask for changes with `updated_since` and `If-None-Match`, not more than \
            once a minute. What answers 410 was taken down: take it down as well, at once. Show \
            every object with its question and a link to its page, so that answers come to us.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    paths(
        objects::list,
        objects::one,
        series::list,
        series::one,
        results::show,
    ),
    tags(
        (name = "Objects", description = "Things that somebody may know."),
        (name = "Series", description = "Releases of objects."),
        (name = "Results", description = "What came of it."),
    )
)]
struct Description;

/// GET /api/v1/openapi.json
pub async fn show(
    request: HttpRequest,
    portal: web::Data<Portal>,
) -> Result<HttpResponse, ApiError> {
    admit(&portal, &request)?;
    Query::of(&request, &[]).finish()?;
    let mut description = Description::openapi();
    let server = ServerBuilder::new().url(&portal.settings.site.public_url);
    description.servers = Some(vec![server.build()]);
    send(&request, &description)
}
