//! Telling something: the form, the check, the receipt. One address; the step is
//! a button, and the confirmation is the answer to the last POST. That one has an
//! address of its own, so that whoever kept it is told what to do.

mod page;
mod pictures;
mod sent;
mod steps;
mod upload;

pub use sent::gone;

use super::gallery;
use super::lang;
use super::picture::Picture;
use crate::domain::Reference;
use crate::i18n::Lang;
use crate::publishing::{self, Found, PublishingError, Shown};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use actix_web::{HttpRequest, HttpResponse, web};
use page::Page;
use serde::Serialize;
use upload::Posted;

type Answer = Result<HttpResponse, PageError>;

/// By which road something is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Road {
    /// Of an object, or of none.
    Clue,
    /// Of abuse, or of danger.
    Urgent,
}

/// Which page of words and pictures a form stands on.
struct Place {
    road: Road,
    lang: Lang,
    path: String,
    /// The object a tip is about; none for a general one.
    object: Option<Reference>,
    /// The object as it is shown, if it can be.
    about: Option<About>,
}

#[derive(Serialize)]
struct About {
    reference: Reference,
    title: String,
    question: String,
    lang: String,
    href: String,
    picture: Option<Picture>,
}

/// GET /{lang}/objects/{reference}/tip
pub async fn form(portal: web::Data<Portal>, path: web::Path<(String, String)>) -> Answer {
    let (lang, reference) = (lang(&path.0)?, reference(&path.1)?);
    let shown = gallery::find(&portal, &reference, lang).await?;
    Page::blank(&portal).render(&portal, &about(lang, reference, Some(&shown)))
}

/// GET /{lang}/tip
pub async fn general_form(portal: web::Data<Portal>, code: web::Path<String>) -> Answer {
    Page::blank(&portal).render(&portal, &general(&code)?)
}

/// POST /{lang}/objects/{reference}/tip
pub async fn send(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
    form: Posted,
) -> Answer {
    let (lang, reference) = (lang(&path.0)?, reference(&path.1)?);
    let found = publishing::look_up(&portal.store, &reference, lang).await;
    let place = match &found {
        Ok(Found::Shown(shown)) => about(lang, reference, Some(shown)),
        Ok(Found::Nothing) => return Err(PageError::NotFound),
        // The object was taken down, or cannot be read just now, while somebody
        // had the form open: what they wrote stays on the page all the same.
        Ok(Found::Gone) => about(lang, reference, None),
        Err(PublishingError::Store(why)) => {
            tracing::error!(event = "tip_place_unknown", %why);
            about(lang, reference, None)
        }
        Err(_) => about(lang, reference, None),
    };
    steps::take(&portal, &request, &place, &form).await
}

/// POST /{lang}/tip
pub async fn general_send(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
    form: Posted,
) -> Answer {
    steps::take(&portal, &request, &general(&code)?, &form).await
}

/// GET /{lang}/urgent/tell
pub async fn urgent_form(portal: web::Data<Portal>, code: web::Path<String>) -> Answer {
    Page::blank(&portal).render(&portal, &urgent(&code)?)
}

/// POST /{lang}/urgent/tell
pub async fn urgent_send(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
    form: Fields,
) -> Answer {
    let form = Posted {
        fields: form,
        problems: Vec::new(),
    };
    steps::take(&portal, &request, &urgent(&code)?, &form).await
}

fn reference(text: &str) -> Result<Reference, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

fn about(lang: Lang, reference: Reference, shown: Option<&Shown>) -> Place {
    let href = format!("/{}/objects/{reference}", lang.code());
    Place {
        road: Road::Clue,
        lang,
        path: format!("{href}/tip"),
        about: shown.map(|shown| About {
            reference: reference.clone(),
            title: shown.words.title.text.clone(),
            question: shown.words.question.text.clone(),
            // No review lets a language pass that has one of them alone.
            lang: shown.words.title.lang.clone(),
            href,
            picture: shown.pictures.first().map(Picture::shown),
        }),
        object: Some(reference),
    }
}

fn general(code: &str) -> Result<Place, PageError> {
    let lang = lang(code)?;
    Ok(Place {
        road: Road::Clue,
        lang,
        path: format!("/{}/tip", lang.code()),
        object: None,
        about: None,
    })
}

fn urgent(code: &str) -> Result<Place, PageError> {
    let lang = lang(code)?;
    Ok(Place {
        road: Road::Urgent,
        lang,
        path: format!("/{}/urgent/tell", lang.code()),
        object: None,
        about: None,
    })
}
