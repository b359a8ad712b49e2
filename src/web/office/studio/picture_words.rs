//! The words of one picture: GET and POST /pictures/{id}/words.

use super::languages::{About, LanguagesView, Need, TextPart, Texts, is_adding};
use super::picture::picture_id;
use super::{Answer, Done, Problem, done, html, one_line};
use crate::domain::{ObjectId, PictureId, Reference};
use crate::i18n::Lang;
use crate::publishing::{self, PicturePlace, PublishingError};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::fields::Fields;
use crate::web::shell::picture::Picture;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use serde::Serialize;

/// A picture has one sort of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Alt,
}

impl TextPart for Part {
    const ALL: &'static [Self] = &[Self::Alt];

    fn about(self) -> About {
        About {
            name: "alt",
            limit: 500,
            need: Need::Needed,
            tidy: one_line,
            rows: 6,
            label: "studio-alt",
            hint: "studio-alt-hint",
        }
    }
}

#[derive(Serialize)]
struct View {
    id: PictureId,
    object: ObjectId,
    reference: Reference,
    number: usize,
    of: usize,
    picture: Picture,
    version: i64,
    form: FormView,
    problems: Vec<Problem>,
    notice: Option<String>,
}

#[derive(Serialize)]
struct FormView {
    languages: LanguagesView,
}

/// What was typed and is not saved.
struct Kept {
    texts: Texts<Part>,
    version: i64,
    status: StatusCode,
    problems: Vec<Problem>,
}

/// GET /pictures/{id}/words
pub async fn show(
    portal: Data<Portal>,
    who: SignedIn,
    id: Path<String>,
    request: HttpRequest,
) -> Answer {
    let place = publishing::find_picture(&portal.store, &who.actor, &picture_id(&id)?).await?;
    let notice = Done::message(&request).map(|id| portal.translations.plain(who.lang, id));
    page(&portal, &who, place, None, notice)
}

/// POST /pictures/{id}/words
pub async fn save(portal: Data<Portal>, who: SignedIn, id: Path<String>, form: Fields) -> Answer {
    let (id, version) = (picture_id(&id)?, super::version(&form)?);
    let texts: Texts<Part> = Texts::read(&form);
    let (store, translations) = (&portal.store, &portal.translations);
    let again = |status, version, problems, texts| Kept {
        texts,
        version,
        status,
        problems,
    };
    let problems = texts.too_long(translations, who.lang);
    let kept = if is_adding(&form) {
        again(StatusCode::OK, version, Vec::new(), texts)
    } else if !problems.is_empty() {
        again(StatusCode::UNPROCESSABLE_ENTITY, version, problems, texts)
    } else {
        let text = |lang: Lang| (lang, texts.text(lang, Part::Alt).to_owned());
        let words = texts.written().into_iter().map(text).collect();
        let (actor, now) = (&who.actor, portal.now());
        let why = match publishing::describe_picture(store, actor, &id, version, words, now).await {
            Ok(()) => return Ok(done(&format!("/pictures/{id}/words"), Done::Saved)),
            Err(PublishingError::Stale) => "studio-stale-wording",
            Err(PublishingError::WrongState(_)) => "studio-closed-wording",
            Err(other) => return Err(other.into()),
        };
        let problem = Problem::of_page(translations.plain(who.lang, why));
        // Both texts are shown; the next save counts.
        let now = publishing::find_picture(store, actor, &id)
            .await?
            .object
            .version;
        again(StatusCode::CONFLICT, now, vec![problem], texts)
    };
    let place = publishing::find_picture(store, &who.actor, &id).await?;
    page(&portal, &who, place, Some(kept), None)
}

fn page(
    portal: &Portal,
    who: &SignedIn,
    place: PicturePlace,
    kept: Option<Kept>,
    notice: Option<String>,
) -> Answer {
    let stored = place.picture.texts.iter().filter_map(|text| {
        let lang: Lang = text.lang.parse().ok()?;
        Some((lang, Part::Alt, text.alt.clone()))
    });
    let stored = Texts::stored(stored);
    let (texts, saved, version, status, problems) = match kept {
        Some(kept) => {
            let overtaken = (kept.status == StatusCode::CONFLICT).then_some(&stored);
            let (status, version) = (kept.status, kept.version);
            (kept.texts, overtaken, version, status, kept.problems)
        }
        None => {
            let version = place.object.version;
            (stored.clone(), None, version, StatusCode::OK, Vec::new())
        }
    };
    let view = View {
        form: FormView {
            languages: texts.view(saved, &problems),
        },
        object: place.object.id,
        reference: place.object.reference,
        number: place.number,
        of: place.of,
        picture: Picture::new(&place.picture, ""),
        id: place.picture.row.id,
        version,
        problems,
        notice,
    };
    let path = format!("/pictures/{}/words", view.id);
    let template = "office/studio/picture-words.html";
    html(portal, who, status, (&path, template), &view)
}
