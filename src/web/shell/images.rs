//! Cleaned pictures under their content names.

use super::assets::Encoded;
use super::error::PageError;
use super::headers::PublicPicture;
use super::state::Portal;
use crate::blobs::ContentName;
use crate::domain::{Actor, ObjectState, PictureFormat, Role};
use crate::store;
use crate::web::public::cache::Keep;
use actix_web::{HttpRequest, HttpResponse, web};
use std::sync::Arc;

/// Who asks for a picture.
#[derive(Debug, Clone, Copy)]
pub enum Viewer<'a> {
    /// Anybody.
    Public,
    /// Somebody who is signed in to the office.
    Staff(&'a Actor),
}

impl Viewer<'_> {
    /// Whether a picture of an object in this state may be shown. What is not on
    /// show is the curators' alone; of what was taken down, the desk still has
    /// tips to compare with.
    fn may_see(self, state: ObjectState) -> bool {
        let is = |role| matches!(self, Self::Staff(actor) if actor.is(role));
        match state {
            ObjectState::Published | ObjectState::Identified => true,
            ObjectState::Withdrawn => is(Role::Curator) || is(Role::Moderator),
            ObjectState::Draft | ObjectState::InReview => is(Role::Curator),
        }
    }
}

/// Whether a picture may be shown: while an object that shows it allows it.
enum Answer {
    Show(PictureFormat),
    Gone,
    Unknown,
}

/// GET /images/{sha256}.{ending}: short-lived with a validator, never
/// `immutable`, because a picture may have to be withdrawn within minutes.
pub async fn serve(
    viewer: Viewer<'_>,
    request: &HttpRequest,
    portal: &Portal,
    file: &str,
) -> Result<HttpResponse, PageError> {
    let (name, ending) = file.split_once('.').ok_or(PageError::NotFound)?;
    let name: ContentName = name.parse().map_err(|_| PageError::NotFound)?;
    portal.cache.refresh(portal).await?;
    let keep = Keep::begin(portal);
    let format = match answer(portal, viewer, &name).await? {
        Answer::Show(format) if format.extension() == ending => format,
        Answer::Show(_) | Answer::Unknown => return Err(PageError::NotFound),
        Answer::Gone => return Err(PageError::Gone),
    };
    let bytes = portal.blobs.get(&name).await.map_err(PageError::internal)?;
    let picture = Arc::new(Encoded::as_is(bytes));
    let for_how_long = match viewer {
        Viewer::Public => "public, max-age=60",
        Viewer::Staff(_) => "private, no-cache",
    };
    let mut response = picture.respond(request, format.media_type(), for_how_long);
    let mut marks = response.extensions_mut();
    marks.insert(PublicPicture);
    if matches!(viewer, Viewer::Public) {
        // By its own name: an address can be written in many ways.
        let address = format!("/images/{}.{ending}", name.as_str());
        marks.insert(keep(address, picture, format.media_type()));
    }
    drop(marks);
    Ok(response)
}

async fn answer(
    portal: &Portal,
    viewer: Viewer<'_>,
    name: &ContentName,
) -> Result<Answer, PageError> {
    let blob = name.as_str().to_owned();
    let asked = portal
        .store
        .read(move |db| store::pictures::ask(db, &blob))
        .await?;
    Ok(match asked {
        None => Answer::Unknown,
        Some(asked) if asked.states.iter().any(|s| viewer.may_see(*s)) => {
            Answer::Show(asked.format)
        }
        Some(asked) if asked.states.contains(&ObjectState::Withdrawn) => Answer::Gone,
        Some(_) => Answer::Unknown,
    })
}

/// The route of the public side.
pub async fn public(
    request: HttpRequest,
    portal: web::Data<Portal>,
    file: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    serve(Viewer::Public, &request, &portal, &file).await
}
