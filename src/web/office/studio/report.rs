//! The cleaning report, in words: what a camera file carried beside its pixels.

use crate::desks::DeskError;
use crate::domain::PictureId;
use crate::i18n::{Lang, Translations};
use crate::imaging::{Edit, FindingKind, Findings, Format, InWords, Rect, file_size};
use crate::publishing::{self, PublishingError, Report};
use crate::store::pictures::Row;
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use serde::{Deserialize, Serialize};

/// The report of one picture.
#[derive(Serialize)]
pub(super) struct PictureReport {
    /// Where it was taken, if the file said so; nobody should have to look for it.
    place: Option<String>,
    items: Vec<InWords>,
    format: &'static str,
    size: String,
    width: u32,
    height: u32,
    turned: bool,
    redactions: usize,
    cropped: bool,
}

/// Reads the report from the sealed original; nothing if this curator holds no
/// key to it.
pub(super) async fn open(
    portal: &Portal,
    who: &SignedIn,
    picture: &PictureId,
) -> Result<Option<PictureReport>, PageError> {
    let (store, blobs, now) = (&portal.store, &portal.blobs, portal.now());
    match publishing::report(store, blobs, &who.actor, &who.own, picture, now).await {
        Ok(report) => Ok(Some(say(&report, &portal.translations, who.lang))),
        Err(PublishingError::Desk(DeskError::NotAMember)) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

fn say(report: &Report, translations: &Translations, lang: Lang) -> PictureReport {
    let Findings {
        format,
        bytes,
        width,
        height,
        orientation,
        items,
    } = &report.findings;
    let place = items
        .iter()
        .find(|item| item.kind == FindingKind::Gps && item.note.is_none());
    PictureReport {
        place: place.map(|item| item.detail.clone()),
        items: items
            .iter()
            .map(|f| f.in_words(translations, lang))
            .collect(),
        format: written(*format),
        size: file_size(*bytes, translations, lang),
        width: *width,
        height: *height,
        turned: *orientation != 1,
        redactions: report.edit.redactions.len(),
        cropped: report.edit.crop.is_some(),
    }
}

/// A format as people write it.
fn written(format: Format) -> &'static str {
    match format {
        Format::Jpeg => "JPEG",
        Format::Png => "PNG",
        Format::Webp => "WebP",
    }
}

/// What is kept of a report in the clear: kinds, no details.
#[derive(Serialize)]
pub(super) struct Kinds {
    count: usize,
    place: bool,
}

impl Kinds {
    pub(super) fn of(row: &Row) -> Self {
        #[derive(Deserialize, Default)]
        struct Stored {
            kinds: Vec<FindingKind>,
        }
        let stored: Stored = serde_json::from_str(&row.findings).unwrap_or_default();
        Self {
            count: stored.kinds.len(),
            place: stored.kinds.contains(&FindingKind::Gps),
        }
    }
}

/// What is blacked out and cut away.
pub(super) fn edit_of(row: &Row) -> Edit {
    serde_json::from_str(&row.edit).unwrap_or_default()
}

/// The numbers of a rectangle as they stand in four fields.
pub(super) fn numbers(rect: &Rect) -> [String; 4] {
    [rect.x, rect.y, rect.width, rect.height].map(|number| number.to_string())
}
