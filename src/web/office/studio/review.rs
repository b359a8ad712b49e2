//! What is posted from an object's page: to review, back, out, and what came of it.

use super::object::{self, Extra};
use super::{Answer, Done, Said, done, html, object_id, version, view};
use crate::domain::{ObjectId, ObjectOutcome, Reference, ReturnReason};
use crate::publishing::{self, PublishingError, nearest_title};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use serde::Serialize;

/// A curator's request about one object.
struct Errand {
    portal: Data<Portal>,
    who: SignedIn,
    id: ObjectId,
    version: i64,
}

impl Errand {
    fn new(
        portal: Data<Portal>,
        who: SignedIn,
        id: &str,
        form: &Fields,
    ) -> Result<Self, PageError> {
        Ok(Self {
            id: object_id(id)?,
            version: version(form)?,
            portal,
            who,
        })
    }

    /// Back to the page if the act was done; else the page with what happened.
    async fn end(&self, outcome: Result<(), PublishingError>, act: Done) -> Answer {
        match outcome {
            Ok(()) => Ok(done(&format!("/objects/{}", self.id), act)),
            Err(why) => self.refused(why).await,
        }
    }

    async fn refused(&self, why: PublishingError) -> Answer {
        let lang = self.who.lang;
        let say = |id: &str| self.portal.translations.plain(lang, id);
        let (status, extra) = match why {
            PublishingError::OwnWork => (
                StatusCode::FORBIDDEN,
                Extra::problem(say("studio-own-work")),
            ),
            PublishingError::Stale => (StatusCode::CONFLICT, Extra::problem(say("studio-stale"))),
            PublishingError::WrongState(state) => {
                let args = [("state", say(&format!("state-{state}")).into())];
                let text = self
                    .portal
                    .translations
                    .text(lang, "studio-moved-on", &args);
                (StatusCode::CONFLICT, Extra::problem(text))
            }
            PublishingError::NotReady(lacking) => {
                let problems = view::lacking_lines(&self.portal, lang, &lacking);
                let extra = Extra {
                    problems,
                    ..Extra::default()
                };
                (StatusCode::UNPROCESSABLE_ENTITY, extra)
            }
            other => return Err(other.into()),
        };
        object::page(&self.portal, &self.who, &self.id, status, extra).await
    }

    /// A form that lacks a choice.
    async fn lacking(&self, field: &str, message: &str) -> Answer {
        let text = self.portal.translations.plain(self.who.lang, message);
        let extra = Extra {
            problems: vec![super::Problem::of_field(field, text)],
            ..Extra::default()
        };
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        object::page(&self.portal, &self.who, &self.id, status, extra).await
    }
}

/// POST /objects/{id}/submit
pub async fn submit(portal: Data<Portal>, who: SignedIn, id: Path<String>, form: Fields) -> Answer {
    let errand = Errand::new(portal, who, &id, &form)?;
    let (store, actor, now) = (&errand.portal.store, &errand.who.actor, errand.portal.now());
    let outcome = publishing::submit(store, actor, &errand.id, errand.version, now).await;
    errand.end(outcome, Done::Submitted).await
}

/// POST /objects/{id}/return
pub async fn send_back(
    portal: Data<Portal>,
    who: SignedIn,
    id: Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id, &form)?;
    let reasons: Vec<ReturnReason> = form
        .all("reason")
        .filter_map(|word| word.parse().ok())
        .collect();
    let (store, actor, now) = (&errand.portal.store, &errand.who.actor, errand.portal.now());
    let (id, version) = (&errand.id, errand.version);
    match publishing::return_to_draft(store, actor, id, version, reasons, now).await {
        Err(PublishingError::NoReason) => errand.lacking("reason", "studio-no-reason").await,
        outcome => errand.end(outcome, Done::Returned).await,
    }
}

/// POST /objects/{id}/publish
pub async fn publish(
    portal: Data<Portal>,
    who: SignedIn,
    id: Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id, &form)?;
    let (store, actor, now) = (&errand.portal.store, &errand.who.actor, errand.portal.now());
    let outcome = publishing::publish(store, actor, &errand.id, errand.version, now).await;
    errand.end(outcome, Done::Published).await
}

/// POST /objects/{id}/outcome
pub async fn outcome(
    portal: Data<Portal>,
    who: SignedIn,
    id: Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id, &form)?;
    let Some(chosen) = form.value::<ObjectOutcome>("outcome") else {
        return errand.lacking("outcome", "studio-no-outcome").await;
    };
    let (store, actor, now) = (&errand.portal.store, &errand.who.actor, errand.portal.now());
    let (id, version) = (&errand.id, errand.version);
    let outcome = publishing::record_outcome(store, actor, id, version, chosen, now).await;
    errand.end(outcome, Done::Outcome).await
}

/// POST /objects/{id}/reopen
pub async fn reopen(portal: Data<Portal>, who: SignedIn, id: Path<String>, form: Fields) -> Answer {
    let errand = Errand::new(portal, who, &id, &form)?;
    let (store, actor, now) = (&errand.portal.store, &errand.who.actor, errand.portal.now());
    let outcome = publishing::reopen(store, actor, &errand.id, errand.version, now).await;
    errand.end(outcome, Done::Reopened).await
}

#[derive(Serialize)]
struct WithdrawView {
    id: ObjectId,
    reference: Reference,
    version: i64,
    title: Option<Said>,
}

/// POST /objects/{id}/withdraw: asks once more first, and says what will happen.
pub async fn withdraw(
    portal: Data<Portal>,
    who: SignedIn,
    id: Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id, &form)?;
    let (store, actor, now) = (&errand.portal.store, &errand.who.actor, errand.portal.now());
    if form.text("sure") == "yes" {
        let outcome = publishing::withdraw(store, actor, &errand.id, errand.version, now).await;
        return errand.end(outcome, Done::Withdrawn).await;
    }
    let object = publishing::find(store, actor, &errand.id).await?;
    if !object.row.state.is_public() {
        let why = PublishingError::WrongState(object.row.state);
        return errand.refused(why).await;
    }
    if object.row.version != errand.version {
        return errand.refused(PublishingError::Stale).await;
    }
    let title = nearest_title(&object.texts, errand.who.lang);
    let view = WithdrawView {
        title: title.map(|text| Said {
            lang: text.lang.clone(),
            text: text.title.clone(),
        }),
        reference: object.row.reference,
        version: errand.version,
        id: object.row.id,
    };
    let path = format!("/objects/{}", errand.id);
    let place = (path.as_str(), "office/studio/withdraw.html");
    html(&errand.portal, &errand.who, StatusCode::OK, place, &view)
}
