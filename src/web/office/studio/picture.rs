//! The workshop of one picture: GET and POST /pictures/{id}, its removal, and
//! the surface to draw on.

use super::rects::{Drawn, RectView, Size, Step};
use super::report::{self, PictureReport};
use super::{Answer, Done, Problem, Said, done, html};
use crate::domain::{ObjectId, ObjectState, PictureFormat, PictureId, Reference};
use crate::i18n::{Lang, Translations};
use crate::imaging::{Edit, ImagingError, file_size};
use crate::publishing::{self, PicturePlace, PublishingError, Redraw, nearest_title};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::picture::Picture;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use serde::Serialize;

/// The longest side of the surface to draw on.
const PREVIEW_SIDE: u32 = 1600;

#[derive(Serialize)]
struct View {
    id: PictureId,
    object: ObjectLine,
    number: usize,
    of: usize,
    editable: bool,
    source_width: i64,
    source_height: i64,
    width: i64,
    height: i64,
    picture: Picture,
    files: Vec<FileLine>,
    report: Option<PictureReport>,
    rows: Vec<RectView>,
    crop: RectView,
    /// What is in force, as the form gives it back.
    from: String,
    redactions: usize,
    cropped: bool,
    problems: Vec<Problem>,
    notice: Option<String>,
}

#[derive(Serialize)]
struct ObjectLine {
    id: ObjectId,
    reference: Reference,
    state: ObjectState,
    title: Option<Said>,
}

#[derive(Serialize)]
struct FileLine {
    href: String,
    format: &'static str,
    width: i64,
    height: i64,
    size: String,
    zoom: bool,
}

/// What the page shows beside the picture.
struct Extra {
    drawn: Option<Drawn>,
    step: Step,
    problems: Vec<Problem>,
    notice: Option<String>,
}

impl Extra {
    fn notice(text: Option<String>) -> Self {
        Self {
            drawn: None,
            step: Step::Apply,
            problems: Vec::new(),
            notice: text,
        }
    }

    fn problems(drawn: Drawn, problems: Vec<Problem>) -> Self {
        Self {
            drawn: Some(drawn),
            problems,
            ..Self::notice(None)
        }
    }
}

pub(super) fn picture_id(text: &str) -> Result<PictureId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

/// GET /pictures/{id}
pub async fn show(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    request: HttpRequest,
) -> Answer {
    let place = publishing::find_picture(&portal.store, &who.actor, &picture_id(&id)?).await?;
    let notice = Done::message(&request).map(|id| portal.translations.plain(who.lang, id));
    page(&portal, &who, place, StatusCode::OK, Extra::notice(notice)).await
}

/// POST /pictures/{id}: makes every size anew under what was drawn.
pub async fn apply(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let id = picture_id(&id)?;
    let (store, translations) = (&portal.store, &portal.translations);
    let place = publishing::find_picture(store, &who.actor, &id).await?;
    let from: Edit = serde_json::from_str(form.text("from"))
        .map_err(|_| PageError::BadRequest("error-400-text"))?;
    let drawn = Drawn::read(&form)?;
    let step = Step::read(&form);
    if step == Step::More {
        let extra = Extra {
            step,
            ..Extra::problems(drawn, Vec::new())
        };
        return page(&portal, &who, place, StatusCode::OK, extra).await;
    }
    let to = match drawn.parse(size(&place), translations, who.lang) {
        Ok(edit) => edit,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let extra = Extra::problems(drawn, problems);
            return page(&portal, &who, place, status, extra).await;
        }
    };
    let redraw = Redraw { from, to };
    let (blobs, now) = (&portal.blobs, portal.now());
    match publishing::edit_picture(store, blobs, &who.actor, &who.own, &id, redraw, now).await {
        Ok(()) => Ok(done(&format!("/pictures/{id}"), Done::Redrawn)),
        Err(why) => refused(&portal, &who, &id, drawn, why).await,
    }
}

/// The page again, with what was drawn and why it was not made.
async fn refused(
    portal: &Portal,
    who: &SignedIn,
    id: &PictureId,
    mut drawn: Drawn,
    why: PublishingError,
) -> Answer {
    // Read again: somebody else changed it.
    let place = publishing::find_picture(&portal.store, &who.actor, id).await?;
    let (status, message) = match why {
        PublishingError::Stale => {
            drawn.join(&report::edit_of(&place.picture.row));
            (StatusCode::CONFLICT, "studio-stale-picture")
        }
        PublishingError::WrongState(_) => (StatusCode::CONFLICT, "studio-closed-pictures"),
        PublishingError::Picture(why) if why != ImagingError::Encode => {
            (PageError::from(why.clone()).status_code(), why.code())
        }
        other => return Err(other.into()),
    };
    let text = portal.translations.plain(who.lang, message);
    let extra = Extra::problems(drawn, vec![Problem::of_page(text)]);
    page(portal, who, place, status, extra).await
}

/// POST /pictures/{id}/remove
pub async fn remove(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let id = picture_id(&id)?;
    let (store, blobs) = (&portal.store, &portal.blobs);
    let object = publishing::find_picture(store, &who.actor, &id)
        .await?
        .object
        .id;
    publishing::remove_picture(store, blobs, &who.actor, &id, portal.now()).await?;
    Ok(done(&format!("/objects/{object}"), Done::Removed))
}

/// GET /pictures/{id}/preview: the original without metadata, but with
/// everything that shall be blacked out. Nobody may keep it.
pub async fn preview(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let (store, blobs, now) = (&portal.store, &portal.blobs, portal.now());
    let (actor, own, id) = (&who.actor, &who.own, picture_id(&id)?);
    let surface = publishing::preview(store, blobs, actor, own, &id, PREVIEW_SIDE, now).await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, surface.format.media_type()))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(surface.bytes))
}

fn size(place: &PicturePlace) -> Size {
    let side = |pixels: i64| u32::try_from(pixels).unwrap_or_default();
    Size {
        width: side(place.picture.row.source_width),
        height: side(place.picture.row.source_height),
    }
}

async fn page(
    portal: &Portal,
    who: &SignedIn,
    place: PicturePlace,
    status: StatusCode,
    extra: Extra,
) -> Answer {
    let row = &place.picture.row;
    let report = report::open(portal, who, &row.id).await?;
    let edit = report::edit_of(row);
    let drawn = extra.drawn.unwrap_or_else(|| Drawn::of(&edit));
    let (rows, crop) = drawn.view(extra.step, &extra.problems);
    let named = nearest_title(&place.texts, who.lang);
    let view = View {
        number: place.number,
        of: place.of,
        editable: place.object.state == ObjectState::Draft && report.is_some(),
        source_width: row.source_width,
        source_height: row.source_height,
        width: row.width,
        height: row.height,
        picture: Picture::new(&place.picture, named.map_or("", |text| text.alt.as_str())),
        files: files(&place, &portal.translations, who.lang),
        report,
        rows,
        crop,
        redactions: edit.redactions.len(),
        cropped: edit.crop.is_some(),
        from: serde_json::to_string(&edit).map_err(PageError::internal)?,
        problems: extra.problems,
        notice: extra.notice,
        object: ObjectLine {
            title: named.map(|text| Said {
                lang: text.lang.clone(),
                text: text.title.clone(),
            }),
            id: place.object.id,
            reference: place.object.reference,
            state: place.object.state,
        },
        id: row.id.clone(),
    };
    let path = format!("/pictures/{}", view.id);
    let template = "office/studio/picture.html";
    html(portal, who, status, (&path, template), &view)
}

fn files(place: &PicturePlace, translations: &Translations, lang: Lang) -> Vec<FileLine> {
    let line = |file: &crate::store::pictures::FileRow| FileLine {
        href: format!("/images/{}.{}", file.blob, file.format.extension()),
        format: match file.format {
            PictureFormat::Jpeg => "JPEG",
            PictureFormat::Webp => "WebP",
        },
        width: file.width,
        height: file.height,
        size: file_size(file.size.unsigned_abs(), translations, lang),
        zoom: file.zoom == 1,
    };
    place.picture.files.iter().map(line).collect()
}
