//! A picture that came with a tip: opened by a POST that the log keeps, shown
//! behind a veil until whoever looks lifts it.

use super::{Answer, Errand};
use crate::domain::{AttachmentId, Moment};
use crate::screening;
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::office::tips::short;
use crate::web::shell::error::PageError;
use crate::web::shell::render;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// How long the address of an opened picture is good, in seconds.
const GOOD_SECONDS: i64 = 600;

#[derive(Serialize)]
struct View {
    tip: String,
    short: String,
    number: usize,
    address: String,
}

type Path = web::Path<(String, String)>;

/// POST /tips/{id}/pictures/{picture}: the look is noted, then the page shown.
pub async fn open(portal: web::Data<Portal>, who: SignedIn, path: Path) -> Answer {
    let picture: AttachmentId = path.1.parse().map_err(|_| PageError::NotFound)?;
    let errand = Errand::new(portal, who, &path.0)?;
    let (store, actor) = (&errand.portal.store, &errand.who.actor);
    let noted = screening::note_look(store, actor, &errand.tip, &picture, errand.watch).await;
    let number = match noted {
        Ok(number) => number,
        Err(why) => return errand.refused(why, super::Kept::default()).await,
    };
    let until = errand.watch.now.plus(GOOD_SECONDS).0.to_be_bytes();
    let pass = errand
        .portal
        .server_secret
        .sign(&context(&errand, &picture), &until);
    let view = View {
        tip: errand.tip.to_string(),
        short: short(errand.tip.as_str()),
        number,
        address: format!("/tips/{}/pictures/{picture}/{pass}", errand.tip),
    };
    let html = render::page_for(
        &errand.portal,
        errand.who.lang,
        &format!("/tips/{}", errand.tip),
        "office/desk/picture.html",
        &view,
        &errand.who.person(),
    )?;
    Ok(render::html(StatusCode::OK, html))
}

/// GET /tips/{id}/pictures/{picture}/{pass}: its pixels, for whoever opened it, as
/// long as they work on the tip.
pub async fn show(
    portal: web::Data<Portal>,
    who: SignedIn,
    path: web::Path<(String, String, String)>,
) -> Answer {
    let picture: AttachmentId = path.1.parse().map_err(|_| PageError::NotFound)?;
    let errand = Errand::new(portal, who, &path.0)?;
    let portal = &errand.portal;
    let until = portal
        .server_secret
        .verify(&context(&errand, &picture), &path.2)
        .and_then(|bytes| bytes.try_into().ok())
        .map(|bytes| Moment(i64::from_be_bytes(bytes)));
    if until.is_none_or(|until| until < errand.watch.now) {
        return Err(PageError::NotFound);
    }
    let shown = screening::picture(
        &portal.store,
        &portal.quarantine,
        &errand.who.actor,
        &errand.who.own,
        &errand.tip,
        &picture,
        errand.watch,
    )
    .await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, shown.format.media_type()))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(shown.bytes))
}

fn context(errand: &Errand, picture: &AttachmentId) -> String {
    format!("look {} {} {picture}", errand.who.actor.id, errand.tip)
}
