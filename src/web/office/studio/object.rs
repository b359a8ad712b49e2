//! One object: GET and POST /objects/new and /objects/{id}.

use super::languages::is_adding;
use super::report::{self, PictureReport};
use super::wording::{Filled, FormView, Raw, named_series};
use super::{Answer, Done, Problem, done, html, object_id, version, view};
use crate::domain::{ObjectId, ObjectState};
use crate::publishing::{self, ObjectView, PublishingError};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

#[derive(Serialize)]
struct NewView {
    problems: Vec<Problem>,
    form: FormView,
}

/// GET /objects/new
pub async fn new(portal: web::Data<Portal>, who: SignedIn) -> Answer {
    new_page(&portal, &who, StatusCode::OK, &Raw::default(), Vec::new()).await
}

async fn new_page(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    raw: &Raw,
    problems: Vec<Problem>,
) -> Answer {
    let series = publishing::list_series(&portal.store, &who.actor).await?;
    let filled = Filled {
        raw,
        saved: None,
        problems: &problems,
    };
    let form = filled.view("/objects/new".into(), 0, &series, who.lang);
    let view = NewView { form, problems };
    let place = ("/objects/new", "office/studio/new.html");
    html(portal, who, status, place, &view)
}

/// POST /objects/new
pub async fn begin(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let raw = Raw::read(&form, &portal.translations, who.lang);
    if is_adding(&form) {
        return new_page(&portal, &who, StatusCode::OK, &raw, Vec::new()).await;
    }
    let series = publishing::list_series(&portal.store, &who.actor).await?;
    let wording = match raw.parse(&series, &portal.translations, who.lang) {
        Ok(wording) => wording,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return new_page(&portal, &who, status, &raw, problems).await;
        }
    };
    let id = publishing::begin(&portal.store, &who.actor, wording, portal.now()).await?;
    Ok(done(&format!("/objects/{id}"), Done::Begun))
}

/// GET /objects/{id}
pub async fn show(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    request: HttpRequest,
) -> Answer {
    let extra = Extra {
        notice: Done::message(&request).map(|id| portal.translations.plain(who.lang, id)),
        ..Extra::default()
    };
    page(&portal, &who, &object_id(&id)?, StatusCode::OK, extra).await
}

/// POST /objects/{id}: saves the wording.
pub async fn edit(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let (id, version) = (object_id(&id)?, version(&form)?);
    let raw = Raw::read(&form, &portal.translations, who.lang);
    if is_adding(&form) {
        let extra = Extra {
            kept: Some(Kept::Unsaved(raw, version)),
            ..Extra::default()
        };
        return page(&portal, &who, &id, StatusCode::OK, extra).await;
    }
    let (store, actor) = (&portal.store, &who.actor);
    let series = publishing::list_series(store, actor).await?;
    let wording = match raw.parse(&series, &portal.translations, who.lang) {
        Ok(wording) => wording,
        Err(problems) => {
            let extra = Extra {
                problems,
                kept: Some(Kept::Unsaved(raw, version)),
                ..Extra::default()
            };
            return page(&portal, &who, &id, StatusCode::UNPROCESSABLE_ENTITY, extra).await;
        }
    };
    let problem = match publishing::edit(store, actor, &id, version, wording, portal.now()).await {
        Ok(()) => return Ok(done(&format!("/objects/{id}"), Done::Saved)),
        Err(PublishingError::Stale) => "studio-stale-wording",
        Err(PublishingError::WrongState(_)) => "studio-closed-wording",
        Err(other) => return Err(other.into()),
    };
    let extra = Extra {
        kept: Some(Kept::Overtaken(raw)),
        ..Extra::problem(portal.translations.plain(who.lang, problem))
    };
    page(&portal, &who, &id, StatusCode::CONFLICT, extra).await
}

/// What was typed and is not saved.
pub(super) enum Kept {
    /// It is not finished, or something in it must be mended; it still stands on
    /// the version it was typed over.
    Unsaved(Raw, i64),
    /// Somebody else was faster: both are shown, and the next save counts.
    Overtaken(Raw),
}

/// What the page of an object shows beside the object.
#[derive(Default)]
pub(super) struct Extra {
    pub(super) problems: Vec<Problem>,
    pub(super) notice: Option<String>,
    pub(super) kept: Option<Kept>,
}

impl Extra {
    pub(super) fn problem(text: String) -> Self {
        Self {
            problems: vec![Problem::of_page(text)],
            ..Self::default()
        }
    }
}

/// The page of an object, in whatever circumstances.
pub(super) async fn page(
    portal: &Portal,
    who: &SignedIn,
    id: &ObjectId,
    status: StatusCode,
    extra: Extra,
) -> Answer {
    let object = publishing::find(&portal.store, &who.actor, id).await?;
    let series = publishing::list_series(&portal.store, &who.actor).await?;
    let path = format!("/objects/{id}");
    let stored = Raw::of(&object, &portal.translations, who.lang);
    let (raw, saved, version) = match &extra.kept {
        None => (&stored, None, object.row.version),
        Some(Kept::Unsaved(raw, version)) => (raw, None, *version),
        Some(Kept::Overtaken(raw)) => (raw, Some(&stored), object.row.version),
    };
    let filled = Filled {
        raw,
        saved,
        problems: &extra.problems,
    };
    let shown = object.row.state == ObjectState::Draft || extra.kept.is_some();
    let form = shown.then(|| filled.view(path.clone(), version, &series, who.lang));
    let reports = reports(portal, who, &object).await?;
    let series = named_series(&series, object.row.series_id.as_ref(), who.lang);
    let mut view = view::of(portal, who.lang, object, reports);
    view.series = series;
    view.form = form;
    view.problems = extra.problems;
    view.notice = extra.notice;
    html(
        portal,
        who,
        status,
        (&path, "office/studio/object.html"),
        &view,
    )
}

/// The cleaning reports, opened only where somebody is about to judge by them.
async fn reports(
    portal: &Portal,
    who: &SignedIn,
    object: &ObjectView,
) -> Result<Vec<Option<PictureReport>>, PageError> {
    let mut reports = Vec::new();
    for picture in &object.pictures {
        reports.push(match object.row.state {
            ObjectState::InReview => report::open(portal, who, &picture.row.id).await?,
            _ => None,
        });
    }
    Ok(reports)
}
