//! Cleaned pictures under their content names.

use super::error::{PageError, Side};
use super::headers::PublicPicture;
use super::state::Portal;
use crate::blobs::ContentName;
use crate::domain::PictureFormat;
use crate::store;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

/// Whether a picture may be shown on a side: in the office to whoever is signed
/// in, to the public only while an object that shows it is public.
enum Answer {
    Show(PictureFormat),
    Gone,
    Unknown,
}

/// GET /images/{sha256}.{ending}: short-lived with a validator, never
/// `immutable`, because a picture may have to be withdrawn within minutes.
pub async fn serve(
    side: Side,
    request: &HttpRequest,
    portal: &Portal,
    file: &str,
) -> Result<HttpResponse, PageError> {
    let (name, ending) = file.split_once('.').ok_or(PageError::NotFound)?;
    let name: ContentName = name.parse().map_err(|_| PageError::NotFound)?;
    let format = match answer(portal, side, &name).await? {
        Answer::Show(format) if format.extension() == ending => format,
        Answer::Show(_) | Answer::Unknown => return Err(PageError::NotFound),
        Answer::Gone => return Err(PageError::Gone),
    };
    let etag = format!("\"{}\"", &name.as_str()[..24]);
    let known = request
        .headers()
        .get(header::IF_NONE_MATCH)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.contains(&etag));
    let mut response = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    let keep = match side {
        Side::Public => "public, max-age=60",
        Side::Office => "private, no-cache",
    };
    response
        .insert_header((header::ETAG, etag))
        .insert_header((header::CACHE_CONTROL, keep))
        .insert_header((header::CONTENT_TYPE, format.media_type()));
    let mut response = if known {
        response.finish()
    } else {
        let bytes = portal.blobs.get(&name).await.map_err(PageError::internal)?;
        response.body(bytes)
    };
    response.extensions_mut().insert(PublicPicture);
    Ok(response)
}

async fn answer(portal: &Portal, side: Side, name: &ContentName) -> Result<Answer, PageError> {
    let blob = name.as_str().to_owned();
    let asked = portal
        .store
        .read(move |db| store::pictures::ask(db, &blob))
        .await?;
    Ok(match (asked, side) {
        (None, _) => Answer::Unknown,
        (Some(asked), Side::Office) => Answer::Show(asked.format),
        (Some(asked), Side::Public) if asked.states.iter().any(|s| s.is_public()) => {
            Answer::Show(asked.format)
        }
        (Some(asked), Side::Public)
            if asked
                .states
                .contains(&crate::domain::ObjectState::Withdrawn) =>
        {
            Answer::Gone
        }
        _ => Answer::Unknown,
    })
}

/// The route of the public side.
pub async fn public(
    request: HttpRequest,
    portal: web::Data<Portal>,
    file: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    serve(Side::Public, &request, &portal, &file).await
}
