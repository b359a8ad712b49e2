//! A form as it was posted, pictures and all. A picture is sealed piece by piece
//! while it arrives; what is too much is read and thrown away, so that the browser
//! shows our answer, with everything that was written still in it.

use crate::intake::{self, Arriving, FormTag, IntakeError, PictureLimits, PictureProblem, Seat};
use crate::store::StoreError;
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::{self, Fields};
use crate::web::shell::source;
use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::{Stream, StreamExt};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// The field pictures come in.
const PICTURES: &str = "pictures";
/// So many bytes past everything that is taken are still read.
const PATIENCE: usize = 16 * 1024 * 1024;
/// The most parts of a form that are looked at: it has some twenty fields, and takes
/// ten pictures at the most.
const MAX_PARTS: usize = 64;
/// The most bytes of the name of a field.
const MAX_NAME: usize = 256;
/// The most bytes of the name of a file: 255 on every system, each of them written
/// as three by some browsers, and room for a folder before it.
const MAX_FILE_NAME: usize = 1024;
/// The longest an upload may take; a slow telephone sends 30 MB in that time.
const DEADLINE: Duration = Duration::from_secs(20 * 60);

/// The fields of a form, and what was wrong with pictures in it.
pub struct Posted {
    /// What was written.
    pub fields: Fields,
    /// One for each picture that was not taken.
    pub problems: Vec<PictureProblem>,
}

impl FromRequest for Posted {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = request.headers().get("content-type");
        let multipart = kind
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.starts_with("multipart/form-data"));
        let Some(portal) = request.app_data::<web::Data<Portal>>().cloned() else {
            return Box::pin(async { Err(PageError::internal("no portal")) });
        };
        if multipart && portal.settings.intake.attachments.enabled {
            let (request, payload) = (request.clone(), payload.take());
            return Box::pin(async move {
                let most = most_bytes(limits(&portal));
                let body = Multipart::new(request.headers(), counted(payload, most));
                let reading = Upload::new(&portal, &request).read(body);
                let in_time = tokio::time::timeout(DEADLINE, reading).await;
                in_time.map_err(|_| PageError::BadRequest("error-400-text"))?
            });
        }
        let fields = Fields::from_request(request, payload);
        Box::pin(async move {
            Ok(Self {
                fields: fields.await?,
                problems: Vec::new(),
            })
        })
    }
}

/// What the operator allows.
pub fn limits(portal: &Portal) -> PictureLimits {
    let chosen = &portal.settings.intake.attachments;
    PictureLimits {
        files: chosen.max_files,
        bytes: chosen.max_bytes,
        waiting: chosen.max_waiting,
    }
}

/// The most bytes of a body that are read at all.
fn most_bytes(limits: PictureLimits) -> usize {
    limits.files.saturating_mul(limits.bytes) + fields::MAX_FORM + PATIENCE
}

/// A body that ends in an error after `most` bytes, whatever they are: between parts,
/// and in their heads, too.
fn counted(
    body: impl Stream<Item = Result<web::Bytes, PayloadError>>,
    most: usize,
) -> impl Stream<Item = Result<web::Bytes, PayloadError>> {
    let mut left = most;
    body.map(move |piece| {
        let piece = piece?;
        left = left
            .checked_sub(piece.len())
            .ok_or(PayloadError::Overflow)?;
        Ok(piece)
    })
}

struct Upload<'a> {
    portal: &'a Portal,
    request: &'a HttpRequest,
    limits: PictureLimits,
    /// Parts that are still looked at.
    parts: usize,
    /// Bytes of words, and of the names of their fields, that are still kept.
    room: usize,
    pairs: Vec<(String, String)>,
    problems: Vec<PictureProblem>,
}

/// The end of a part.
enum End {
    /// More may follow.
    Part,
    /// So much was sent that no more is read.
    TooMuch,
}

impl<'a> Upload<'a> {
    fn new(portal: &'a Portal, request: &'a HttpRequest) -> Self {
        let limits = limits(portal);
        Self {
            portal,
            request,
            limits,
            parts: MAX_PARTS,
            room: fields::MAX_FORM,
            pairs: Vec::new(),
            problems: Vec::new(),
        }
    }

    async fn read(mut self, mut body: Multipart) -> Result<Posted, PageError> {
        while let Some(part) = body.next().await {
            let mut part = match part {
                Ok(part) => part,
                Err(why) if is_too_much(&why) => {
                    self.note(PictureProblem::Large);
                    break;
                }
                Err(why) => return Err(refused(why)),
            };
            let name = part.name().unwrap_or_default().to_owned();
            let head = part.content_disposition();
            let file = head.and_then(|head| head.get_filename()).map(str::len);
            if name.len() > MAX_NAME || file.is_some_and(|length| length > MAX_FILE_NAME) {
                return Err(PageError::TooLarge);
            }
            let more = self.parts > 0;
            self.parts = self.parts.saturating_sub(1);
            let end = match file {
                // Read all the same: fields may follow, and the answer waits for the end.
                Some(_) if name == PICTURES && !more => {
                    self.note(PictureProblem::Many);
                    discard(&mut part).await?
                }
                Some(length) if name == PICTURES => self.picture(&mut part, length == 0).await?,
                _ => self.words(&mut part, name).await?,
            };
            if matches!(end, End::TooMuch) {
                self.note(PictureProblem::Large);
                break;
            }
        }
        Ok(Posted {
            fields: Fields::from_pairs(self.pairs),
            problems: self.problems,
        })
    }

    /// Remembers what is wrong: a thousand pictures of one fault are one problem.
    fn note(&mut self, problem: PictureProblem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    async fn words(&mut self, part: &mut Field, name: String) -> Result<End, PageError> {
        // Fields are counted by themselves: they may come after many pictures.
        if self.pairs.len() >= MAX_PARTS {
            return Err(PageError::TooLarge);
        }
        self.take_room(name.len())?;
        let mut value = Vec::new();
        while let Some(piece) = part.next().await {
            let piece = piece.map_err(refused)?;
            self.take_room(piece.len())?;
            value.extend_from_slice(&piece);
        }
        let value = String::from_utf8_lossy(&value).into_owned();
        self.pairs.push((name, value));
        Ok(End::Part)
    }

    fn take_room(&mut self, bytes: usize) -> Result<(), PageError> {
        let left = self.room.checked_sub(bytes);
        self.room = left.ok_or(PageError::TooLarge)?;
        Ok(())
    }

    /// A picture to its end. `unnamed` is what a browser sends for a field that
    /// nobody used, if nothing is in it.
    async fn picture(&mut self, part: &mut Field, unnamed: bool) -> Result<End, PageError> {
        let mut arriving = None;
        let mut problem = None;
        while let Some(piece) = part.next().await {
            let piece = match piece {
                Err(why) if is_too_much(&why) => return Ok(End::TooMuch),
                piece => piece.map_err(refused)?,
            };
            if problem.is_some() || piece.is_empty() {
                continue;
            }
            if arriving.is_none() {
                match self.begin().await {
                    Ok(begun) => arriving = Some(begun),
                    Err(why) => problem = Some(why),
                }
            }
            if let Some((_, picture, _)) = &mut arriving
                && let Err(why) = picture.take(&piece)
            {
                problem = Some(why);
                arriving = None;
            }
        }
        let outcome = match (problem, arriving) {
            (Some(why), _) => Err(why),
            (None, Some((form, picture, _seat))) => self.keep(&form, picture).await,
            (None, None) if unnamed => Ok(()),
            (None, None) => Err(PictureProblem::Empty),
        };
        if let Err(why) = outcome {
            self.note(why);
        }
        Ok(End::Part)
    }

    /// Whether a picture may come at all, and to which form it belongs. It may be an
    /// old one of ours: its pictures are moved to the fresh one with everything else.
    async fn begin(&self) -> Result<(FormTag, Arriving, Seat<'a>), PictureProblem> {
        let (portal, now) = (self.portal, self.portal.now());
        let ticket = self.pairs.iter().find(|(name, _)| name == "ticket");
        let ticket = ticket
            .and_then(|(_, text)| portal.tickets.take(text))
            .ok_or(PictureProblem::Failed)?;
        let source = source::of(portal, self.request);
        if let intake::Verdict::Wait(_) = portal.uploads.count(source, now) {
            return Err(PictureProblem::NotNow);
        }
        let seat = portal.arrivals.take(source.address(), now);
        let seat = seat.ok_or(PictureProblem::NotNow)?;
        let room = intake::check_room(&portal.store, self.limits).await;
        room.map_err(|why| mendable(&why))?;
        let arriving = Arriving::begin(&portal.store, self.limits.bytes).await;
        let arriving = arriving.map_err(|why| mendable(&why))?;
        Ok((portal.tickets.form_tag(&ticket), arriving, seat))
    }

    async fn keep(&self, form: &FormTag, picture: Arriving) -> Result<(), PictureProblem> {
        let (portal, arrived) = (self.portal, picture.finish()?);
        let until = intake::erase_hour(portal.now(), portal.tickets.life_hours());
        let (store, quarantine) = (&portal.store, &portal.quarantine);
        intake::put_to_form(store, quarantine, form, arrived, self.limits, until)
            .await
            .map_err(|why| mendable(&why))
    }
}

/// What the sender can do about it; what they cannot is ours to read in the log.
fn mendable(why: &IntakeError) -> PictureProblem {
    match why {
        IntakeError::Picture(problem) => *problem,
        IntakeError::Store(StoreError::Exists) => PictureProblem::Failed,
        other => {
            tracing::error!(event = "picture_not_kept", why = %other);
            PictureProblem::NotNow
        }
    }
}

/// Reads a part and keeps nothing of it.
async fn discard(part: &mut Field) -> Result<End, PageError> {
    while let Some(piece) = part.next().await {
        match piece {
            Err(why) if is_too_much(&why) => return Ok(End::TooMuch),
            piece => drop(piece.map_err(refused)?),
        }
    }
    Ok(End::Part)
}

/// Whether the body was cut off by our own counting.
fn is_too_much(error: &MultipartError) -> bool {
    matches!(error, MultipartError::Payload(PayloadError::Overflow))
}

fn refused(error: MultipartError) -> PageError {
    match error {
        MultipartError::ContentTypeMissing
        | MultipartError::ContentTypeParse
        | MultipartError::ContentTypeIncompatible => PageError::UnsupportedMedia("error-415-text"),
        _ => PageError::BadRequest("error-400-text"),
    }
}
