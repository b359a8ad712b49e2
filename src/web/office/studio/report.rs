//! The cleaning report, in words: what a camera file carried beside its pixels.

use crate::desks::DeskError;
use crate::domain::PictureId;
use crate::i18n::{Lang, Translations};
use crate::imaging::{Edit, Finding, FindingKind, Findings, Rect};
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
    items: Vec<Item>,
    format: String,
    size: String,
    width: u32,
    height: u32,
    turned: bool,
    redactions: usize,
    cropped: bool,
}

#[derive(Serialize)]
struct Item {
    name: String,
    detail: String,
    size: Option<String>,
    note: Option<String>,
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
        items: items.iter().map(|f| item(f, translations, lang)).collect(),
        format: format.extension().to_ascii_uppercase(),
        size: size(*bytes, translations, lang),
        width: *width,
        height: *height,
        turned: *orientation != 1,
        redactions: report.edit.redactions.len(),
        cropped: report.edit.crop.is_some(),
    }
}

fn item(found: &Finding, translations: &Translations, lang: Lang) -> Item {
    Item {
        name: name(found.kind, translations, lang),
        detail: found.detail.clone(),
        size: found.bytes.map(|bytes| size(bytes, translations, lang)),
        note: found.note.map(|note| translations.plain(lang, note.code())),
    }
}

fn name(kind: FindingKind, translations: &Translations, lang: Lang) -> String {
    match kind {
        FindingKind::OtherExif(n) => translations.text(lang, kind.code(), &[("n", n.into())]),
        _ => translations.plain(lang, kind.code()),
    }
}

/// The size of a file in words: `1.2 MB`.
pub(super) fn size(bytes: u64, translations: &Translations, lang: Lang) -> String {
    let say = |id: &str, n: String| translations.text(lang, id, &[("n", n.into())]);
    if bytes < 1000 {
        return translations.text(lang, "studio-size-bytes", &[("n", bytes.into())]);
    }
    if bytes < 1_000_000 {
        return say("studio-size-kb", (bytes / 1000).to_string());
    }
    let tenths = (bytes + 50_000) / 100_000;
    let mark = if lang == Lang::De { ',' } else { '.' };
    say(
        "studio-size-mb",
        format!("{}{mark}{}", tenths / 10, tenths % 10),
    )
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
