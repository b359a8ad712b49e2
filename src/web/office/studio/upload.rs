//! POST /objects/{id}/pictures: camera files, one or several in one go.
//!
//! A file is held in memory only up to the limit of [`imaging::MAX_BYTES`]. What
//! comes beyond is read and thrown away, up to a limit of its own: a browser that
//! is cut off while it sends shows its own error page instead of ours.

use super::object::{self, Extra};
use super::{Answer, Done, Problem, done, object_id, see_other};
use crate::domain::{ObjectId, PictureId};
use crate::imaging::{self, ImagingError};
use crate::publishing::{self, PublishingError};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::error::PayloadError;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, ResponseError};
use futures_util::StreamExt;

/// The most files that are taken in one go.
pub(super) const MAX_FILES: usize = 12;
/// The most bytes that are read of one request, whatever is in it.
const MAX_REQUEST: usize = (MAX_FILES + 4) * imaging::MAX_BYTES;
/// The longest name of a file that is shown back.
const NAME_CHARS: usize = 80;

/// POST /objects/{id}/pictures
pub async fn add(
    portal: Data<Portal>,
    who: SignedIn,
    id: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> Answer {
    let id = object_id(&id)?;
    // Nobody sends megabytes to an object that is not there.
    publishing::find(&portal.store, &who.actor, &id).await?;
    let mut upload = Upload {
        body: Multipart::new(request.headers(), payload),
        budget: MAX_REQUEST,
    };
    let mut tally = Tally::default();
    while let Some(file) = upload.next().await? {
        let outcome = match file.content {
            Err(why) => Err(why),
            Ok(_) if tally.files() >= MAX_FILES => Err(Refusal::TooMany),
            Ok(bytes) => keep(&portal, &who, &id, bytes).await?,
        };
        match outcome {
            Ok(picture) => tally.taken.push(picture),
            Err(why) => tally.refused.push((file.name, why)),
        }
    }
    answer(&portal, &who, &id, tally).await
}

/// Cleans and keeps one file. What is wrong with the file is told beside its
/// name; what is wrong with us ends the request.
async fn keep(
    portal: &Portal,
    who: &SignedIn,
    id: &ObjectId,
    bytes: Vec<u8>,
) -> Result<Result<PictureId, Refusal>, PageError> {
    let (store, blobs, now) = (&portal.store, &portal.blobs, portal.now());
    match publishing::add_picture(store, blobs, &who.actor, id, bytes, now).await {
        Ok(picture) => Ok(Ok(picture)),
        Err(PublishingError::Picture(why)) if why != ImagingError::Encode => {
            Ok(Err(Refusal::Picture(why)))
        }
        Err(PublishingError::WrongState(_)) => Ok(Err(Refusal::NotADraft)),
        Err(other) => Err(other.into()),
    }
}

/// Why a file was not taken.
#[derive(Debug)]
enum Refusal {
    Picture(ImagingError),
    Empty,
    TooMany,
    NotADraft,
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::Picture(why) => PageError::from(why.clone()).status_code(),
            Self::Empty => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotADraft => StatusCode::CONFLICT,
        }
    }

    fn message(&self) -> &'static str {
        match self {
            Self::Picture(why) => why.code(),
            Self::Empty => "studio-file-empty",
            Self::TooMany => "studio-too-many-files",
            Self::NotADraft => "studio-closed-pictures",
        }
    }
}

#[derive(Default)]
struct Tally {
    taken: Vec<PictureId>,
    refused: Vec<(String, Refusal)>,
}

impl Tally {
    fn files(&self) -> usize {
        self.taken.len() + self.refused.len()
    }
}

/// One picture leads to its workshop, several to the object; a refusal is told
/// on the object's page.
async fn answer(portal: &Portal, who: &SignedIn, id: &ObjectId, tally: Tally) -> Answer {
    let translations = &portal.translations;
    let problem = |(name, why): &(String, Refusal)| Problem {
        field: Some("file".into()),
        file: Some(name.clone()).filter(|name| !name.is_empty()),
        text: translations.plain(who.lang, why.message()),
    };
    let mut problems: Vec<Problem> = tally.refused.iter().map(problem).collect();
    let status = tally.refused.first().map(|(_, why)| why.status());
    match (tally.taken.as_slice(), status) {
        ([one], None) => return Ok(see_other(&format!("/pictures/{one}"))),
        ([_, ..], None) => return Ok(done(&format!("/objects/{id}"), Done::Added)),
        ([], None) => {
            let text = translations.plain(who.lang, "studio-no-file");
            problems.push(Problem::of_field("file", text));
        }
        (_, Some(_)) => {}
    }
    let n = tally.taken.len();
    let extra = Extra {
        problems,
        notice: (n > 0)
            .then(|| translations.text(who.lang, "studio-files-taken", &[("n", n.into())])),
        ..Extra::default()
    };
    let status = status.unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    object::page(portal, who, id, status, extra).await
}

/// A file as it came.
struct Incoming {
    name: String,
    content: Result<Vec<u8>, Refusal>,
}

/// The body, read file by file.
struct Upload {
    body: Multipart,
    budget: usize,
}

impl Upload {
    /// The next file; fields that are none are passed over.
    async fn next(&mut self) -> Result<Option<Incoming>, PageError> {
        while let Some(field) = self.body.next().await {
            let mut field = field.map_err(refused)?;
            let name = field
                .content_disposition()
                .and_then(|head| head.get_filename())
                .map(shown_name);
            let is_file = field.name() == Some("file");
            let content = self.take(&mut field).await?;
            match (name, content) {
                (Some(name), content) if is_file => match content {
                    // A browser sends this for a field nobody used.
                    Ok(bytes) if bytes.is_empty() && name.is_empty() => {}
                    Ok(bytes) if bytes.is_empty() => {
                        let content = Err(Refusal::Empty);
                        return Ok(Some(Incoming { name, content }));
                    }
                    content => return Ok(Some(Incoming { name, content })),
                },
                _ => {}
            }
        }
        Ok(None)
    }

    /// A field to its end, kept as long as it is small enough.
    async fn take(&mut self, field: &mut Field) -> Result<Result<Vec<u8>, Refusal>, PageError> {
        let (mut kept, mut size) = (Vec::new(), 0);
        while let Some(chunk) = field.next().await {
            let chunk = chunk.map_err(refused)?;
            size += chunk.len();
            self.budget = self
                .budget
                .checked_sub(chunk.len())
                .ok_or(PageError::TooLarge)?;
            if size <= imaging::MAX_BYTES {
                kept.extend_from_slice(&chunk);
            } else {
                kept = Vec::new();
            }
        }
        if size > imaging::MAX_BYTES {
            return Ok(Err(Refusal::Picture(ImagingError::TooLarge {
                bytes: size,
                limit: imaging::MAX_BYTES,
            })));
        }
        Ok(Ok(kept))
    }
}

/// What the reader of the body says, in our words: its own are 400 throughout.
fn refused(error: MultipartError) -> PageError {
    match error {
        MultipartError::Payload(PayloadError::Overflow) => PageError::TooLarge,
        MultipartError::ContentTypeMissing
        | MultipartError::ContentTypeParse
        | MultipartError::ContentTypeIncompatible => PageError::UnsupportedMedia("error-415-text"),
        _ => PageError::BadRequest("studio-upload-broken"),
    }
}

/// The name somebody's device gave the file, fit to show back to them.
fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let steers = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    last.chars()
        .filter(|c| !c.is_control() && !steers(*c))
        .take(NAME_CHARS)
        .collect()
}
