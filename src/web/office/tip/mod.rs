//! One tip: GET /tips/{id}, and the acts that are posted from its page.
//!
//! After an act the browser is sent back to the page. An act that was refused is
//! answered with the page itself: what happened on top, what was typed kept.

mod picture;
mod problem;
mod view;

pub use picture::{open as open_picture, show as show_picture};

use super::session::SignedIn;
use crate::domain::{ContactReason, Decision, Grading, Role, TipId};
use crate::screening::{self, ScreeningError, Verdict, Watch};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use view::{Extra, Kept};

type Answer = Result<HttpResponse, PageError>;

/// A moderator's request about one tip.
struct Errand {
    portal: web::Data<Portal>,
    who: SignedIn,
    tip: TipId,
    watch: Watch,
}

impl Errand {
    fn new(portal: web::Data<Portal>, who: SignedIn, id: &str) -> Result<Self, PageError> {
        who.require(Role::Moderator)?;
        let settings = &portal.settings.screening;
        let watch = Watch {
            now: portal.now(),
            lease_seconds: settings.claim_minutes * 60,
            undo_seconds: settings.undo_seconds,
        };
        let tip = id.parse().map_err(|_| PageError::NotFound)?;
        Ok(Self {
            portal,
            who,
            tip,
            watch,
        })
    }

    /// The page, in whatever circumstances.
    async fn page(&self, status: StatusCode, extra: Extra) -> Answer {
        let lang = self.who.lang;
        let reading = screening::read(
            &self.portal.store,
            &self.who.actor,
            &self.who.own,
            &self.tip,
            lang.code(),
            self.watch,
        )
        .await?;
        let view = view::of(reading, extra, self.watch, &self.portal.translations, lang);
        let html = render::page_for(
            &self.portal,
            lang,
            &format!("/tips/{}", self.tip),
            "office/desk/tip.html",
            &view,
            &self.who.person(),
        )?;
        Ok(render::html(status, html))
    }

    /// Back to the page if the act was done; else the page with what happened.
    async fn done(&self, outcome: Result<(), ScreeningError>, kept: Kept) -> Answer {
        match outcome {
            Ok(()) => Ok(see_other(&format!("/tips/{}", self.tip))),
            Err(why) => self.refused(why, kept).await,
        }
    }

    async fn refused(&self, why: ScreeningError, kept: Kept) -> Answer {
        let (translations, now) = (&self.portal.translations, self.watch.now);
        match problem::words(&why, translations, self.who.lang, now) {
            Some((status, alert)) => self.page(status, Extra::refused(alert, kept)).await,
            None => Err(why.into()),
        }
    }

    /// A form that lacks a choice: no browser of ours sends it like this.
    async fn lacking(&self, kept: Kept) -> Answer {
        let alert = self
            .portal
            .translations
            .plain(self.who.lang, "desk-problem-choice");
        let extra = Extra::refused(alert, kept);
        self.page(StatusCode::UNPROCESSABLE_ENTITY, extra).await
    }
}

fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, to))
        .finish()
}

/// GET /tips/{id}
pub async fn show(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    errand.page(StatusCode::OK, Extra::default()).await
}

/// POST /tips/{id}/claim
pub async fn claim(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let (store, actor) = (&errand.portal.store, &errand.who.actor);
    let outcome = screening::claim(store, actor, &errand.tip, errand.watch).await;
    errand.done(outcome, Kept::default()).await
}

/// POST /tips/{id}/release
pub async fn release(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let (store, actor) = (&errand.portal.store, &errand.who.actor);
    match screening::release(store, actor, &errand.tip, errand.watch).await {
        Ok(()) => Ok(see_other("/tips")),
        Err(why) => errand.refused(why, Kept::default()).await,
    }
}

/// POST /tips/{id}/contact: shows it in the answer, and nowhere else.
pub async fn contact(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let Some(reason) = form.value::<ContactReason>("reason") else {
        return errand.lacking(Kept::default()).await;
    };
    let seen = screening::contact(
        &errand.portal.store,
        &errand.who.actor,
        &errand.who.own,
        &errand.tip,
        reason,
        errand.watch,
    )
    .await;
    match seen {
        Ok(contact) => errand.page(StatusCode::OK, Extra::contact(contact)).await,
        Err(why) => errand.refused(why, Kept::default()).await,
    }
}

/// POST /tips/{id}/grade
pub async fn grade(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let kept = Kept::read(&form);
    let (Some(source), Some(information), Some(version)) =
        (kept.source, kept.information, form.value("version"))
    else {
        return errand.lacking(kept).await;
    };
    let grading = Grading {
        source,
        information,
    };
    let outcome = screening::grade(
        &errand.portal.store,
        &errand.who.actor,
        &errand.tip,
        version,
        grading,
        form.text("assessment"),
        errand.watch,
    )
    .await;
    errand.done(outcome, kept).await
}

/// POST /tips/{id}/decide
pub async fn decide(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let kept = Kept::read(&form);
    let (Some(decision), Some(version)) =
        (form.value::<Decision>("decision"), form.value("version"))
    else {
        return errand.lacking(kept).await;
    };
    let verdict = Verdict {
        decision,
        reason: form.value("reason"),
        duplicate_of: form.text("other").trim().to_ascii_lowercase().parse().ok(),
    };
    let (store, actor) = (&errand.portal.store, &errand.who.actor);
    let outcome =
        screening::decide(store, actor, &errand.tip, version, verdict, errand.watch).await;
    errand.done(outcome, kept).await
}

/// POST /tips/{id}/message: a question to the tipster.
pub async fn message(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let kept = Kept::read(&form);
    let Some(version) = form.value("version") else {
        return errand.lacking(kept).await;
    };
    let (store, actor, text) = (
        &errand.portal.store,
        &errand.who.actor,
        form.text("message"),
    );
    let outcome = screening::ask(store, actor, &errand.tip, version, text, errand.watch).await;
    errand.done(outcome, kept).await
}

/// POST /tips/{id}/undo
pub async fn undo(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let Some(version) = form.value("version") else {
        return errand.lacking(Kept::default()).await;
    };
    let (store, actor) = (&errand.portal.store, &errand.who.actor);
    let outcome = screening::undo(store, actor, &errand.tip, version, errand.watch).await;
    errand.done(outcome, Kept::default()).await
}

/// POST /tips/{id}/reopen
pub async fn reopen(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let errand = Errand::new(portal, who, &id)?;
    let Some(version) = form.value("version") else {
        return errand.lacking(Kept::default()).await;
    };
    let (store, actor) = (&errand.portal.store, &errand.who.actor);
    let outcome = screening::reopen(store, actor, &errand.tip, version, errand.watch).await;
    errand.done(outcome, Kept::default()).await
}
