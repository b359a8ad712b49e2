//! Pictures on the form and on the check: how many, how large, how to take one
//! off again. They are never shown back.

use super::upload;
use crate::i18n::Lang;
use crate::intake::{PictureProblem, Waiting};
use crate::web::Portal;
use crate::web::shell::render::file_size;
use actix_web::http::StatusCode;
use serde::Serialize;

/// The pictures of an open form.
#[derive(Serialize)]
pub struct PicturesView {
    list: Vec<PictureLine>,
    /// The most there may be.
    files: usize,
    /// How many may still be added.
    left: usize,
    /// The most bytes of one, in words.
    size: String,
}

#[derive(Serialize)]
struct PictureLine {
    number: usize,
    id: String,
    size: String,
}

impl PicturesView {
    /// Nothing where the operator takes no pictures.
    pub fn of(portal: &Portal, lang: Lang, waiting: &[Waiting]) -> Option<Self> {
        if !portal.settings.intake.attachments.enabled {
            return None;
        }
        let (limits, tr) = (upload::limits(portal), &portal.translations);
        let lines = waiting.iter().enumerate().map(|(n, picture)| PictureLine {
            number: n + 1,
            id: picture.id.to_string(),
            size: file_size(tr, lang, picture.size),
        });
        Some(Self {
            list: lines.collect(),
            files: limits.files,
            left: limits.files.saturating_sub(waiting.len()),
            size: most(portal, lang),
        })
    }
}

fn most(portal: &Portal, lang: Lang) -> String {
    let bytes = i64::try_from(upload::limits(portal).bytes).unwrap_or(i64::MAX);
    file_size(&portal.translations, lang, bytes)
}

/// What is wrong with a picture, in words.
pub fn words(portal: &Portal, lang: Lang, problem: PictureProblem) -> String {
    let id = match problem {
        PictureProblem::Type => "pictures-type",
        PictureProblem::Large => "pictures-large",
        PictureProblem::Empty => "pictures-empty",
        PictureProblem::Many => "pictures-many",
        PictureProblem::Failed => "pictures-failed",
        PictureProblem::NotNow => "pictures-not-now",
    };
    let files = upload::limits(portal).files as i64;
    let args = [("size", most(portal, lang).into()), ("files", files.into())];
    portal.translations.text(lang, id, &args)
}

/// What the answer's first line says of it.
pub fn status(problem: PictureProblem) -> StatusCode {
    match problem {
        PictureProblem::Large | PictureProblem::Many => StatusCode::PAYLOAD_TOO_LARGE,
        PictureProblem::NotNow => StatusCode::SERVICE_UNAVAILABLE,
        PictureProblem::Type | PictureProblem::Empty | PictureProblem::Failed => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}
