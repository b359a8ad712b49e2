//! What a POST of the form asks for, and how far it gets.

use super::page::{Page, Template};
use super::upload::Posted;
use super::{Answer, Place, Road};
use crate::domain::{AttachmentId, Standing};
use crate::i18n::{CountryNames, Lang, Typed};
use crate::intake::{
    self, Age, Field, FormTag, IntakeError, RawAnswers, Sending, Ticket, Verdict, validate,
    validate_urgent,
};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::source;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;

/// How long to wait before trying again when the portal could not keep a tip.
const RETRY_SECONDS: u64 = 30;

/// The button that was pressed.
#[derive(Clone)]
enum Step {
    /// Look at the answers before they are sent.
    Check,
    /// Back to the form, to one of its fields.
    Change(Option<Field>),
    /// The form as it stands, in the language of this address.
    Language,
    /// Take a picture off again.
    Remove(AttachmentId),
    /// Send it.
    Send,
}

impl Step {
    /// Whatever is no button of ours leads to the check: it does no harm.
    fn of(form: &Fields) -> Self {
        let (word, rest) = form
            .text("step")
            .split_once('-')
            .unwrap_or((form.text("step"), ""));
        match word {
            "send" => Self::Send,
            "language" => Self::Language,
            "change" => Self::Change(Field::of_name(rest)),
            "remove" => rest.parse().map_or(Self::Check, Self::Remove),
            _ => Self::Check,
        }
    }
}

/// One of the countries that were offered, put in the place of what was typed.
fn with_country(form: &Fields) -> Option<Fields> {
    let code = form.text("step").strip_prefix("country-")?;
    Some(form.with(Field::Country.name(), code))
}

/// Answers a POST.
pub async fn take(
    portal: &Portal,
    request: &HttpRequest,
    place: &Place,
    posted: &Posted,
) -> Answer {
    let now = portal.now();
    let chosen = with_country(&posted.fields);
    let form = chosen.as_ref().unwrap_or(&posted.fields);
    let given = portal.tickets.take(form.text("ticket"));
    let (ticket, outgrown) = match given {
        Some(old) if portal.tickets.age(&old, now) == Age::Stale => (None, Some(old)),
        given => (given, None),
    };
    let mut page = Page::again(form);
    page.picture_problems.clone_from(&posted.problems);
    if ticket.is_none() {
        // Not ours, or a day old: a fresh one, and everything else stays.
        page.ticket = portal.tickets.hand_out(now);
    }
    if place.road == Road::Clue {
        page.passed = passed(portal, form, &page.ticket).await;
    }
    let step = Step::of(form);
    page.with_pictures(portal, place, outgrown.as_ref(), &step)
        .await;
    match &step {
        Step::Language => return page.render(portal, place),
        Step::Change(field) => {
            page.focus = *field;
            return page.render(portal, place);
        }
        Step::Remove(_) if form.text("at") != "check" => return page.render(portal, place),
        Step::Check | Step::Send | Step::Remove(_) => {}
    }
    let raw = raw_answers(portal, place.lang, form);
    let valid = match place.road {
        Road::Clue => validate(&raw),
        Road::Urgent => validate_urgent(&raw),
    };
    let valid = match valid {
        Ok(valid) if posted.problems.is_empty() => valid,
        refused => {
            page.status = match posted.problems.first() {
                Some(problem) => super::pictures::status(*problem),
                None => StatusCode::UNPROCESSABLE_ENTITY,
            };
            page.errors = refused.err().unwrap_or_default();
            return page.render(portal, place);
        }
    };
    page.template = Template::Check;
    match (step, ticket) {
        (Step::Send, Some(ticket)) => {
            let ready = Ready {
                ticket,
                valid,
                page,
            };
            ready.send(portal, request, place).await
        }
        (Step::Send, None) => {
            page.status = StatusCode::UNPROCESSABLE_ENTITY;
            page.notice = Some("tip-form-was-old");
            page.render(portal, place)
        }
        _ => page.render(portal, place),
    }
}

impl Page<'_> {
    /// The pictures of the form, also of the one it took the place of, without the one that was to be taken off. Whoever
    /// cannot be told of them just now can still send their words.
    async fn with_pictures(
        &mut self,
        portal: &Portal,
        place: &Place,
        outgrown: Option<&Ticket>,
        step: &Step,
    ) {
        let ticket = portal.tickets.take(&self.ticket);
        let Some(form) = ticket.and_then(|ticket| pictures_of(portal, place, &ticket)) else {
            return;
        };
        let (store, quarantine) = (&portal.store, &portal.quarantine);
        if let Some(old) = outgrown.and_then(|old| pictures_of(portal, place, old)) {
            let until = intake::erase_hour(portal.now(), portal.tickets.life_hours());
            if let Err(why) = intake::move_to_form(store, &old, &form, until).await {
                tracing::error!(event = "pictures_not_moved", %why);
            }
        }
        if let Step::Remove(id) = step {
            match intake::remove(store, quarantine, &form, id).await {
                Ok(()) => self.done = Some("pictures-removed"),
                Err(why) => tracing::error!(event = "picture_not_removed", %why),
            }
        }
        match intake::waiting(store, &form).await {
            Ok(waiting) => self.waiting = waiting,
            Err(why) => tracing::error!(event = "pictures_unknown", %why),
        }
    }
}

/// What ties pictures to a form, where they are taken.
fn pictures_of(portal: &Portal, place: &Place, ticket: &Ticket) -> Option<FormTag> {
    let taken = portal.settings.intake.attachments.enabled && place.road == Road::Clue;
    taken.then(|| portal.tickets.form_tag(ticket))
}

/// A tip whose answers and ticket are fine.
struct Ready<'a> {
    ticket: Ticket,
    valid: intake::Valid,
    page: Page<'a>,
}

impl Ready<'_> {
    async fn send(self, portal: &Portal, request: &HttpRequest, place: &Place) -> Answer {
        let now = portal.now();
        let page = self.page;
        if let Verdict::Wait(seconds) = portal.flood.count(source::of(portal, request), now) {
            let status = StatusCode::TOO_MANY_REQUESTS;
            return page.later(portal, place, status, "tip-flood", seconds);
        }
        let age = portal.tickets.age(&self.ticket, now);
        let sending = Sending {
            object: place.object.clone(),
            lang: place.lang.code().to_owned(),
            standing: standing(portal, &page, age),
            pictures: pictures_of(portal, place, &self.ticket),
            valid: self.valid,
            seed: self.ticket.seed,
        };
        match intake::keep(&portal.store, sending, now).await {
            Ok(kept) => super::sent::confirmation(portal, place, &kept.receipt),
            Err(IntakeError::NoSuchObject) => Err(PageError::NotFound),
            Err(why) => {
                // The answers stay on the page: nobody writes them twice.
                tracing::error!(event = "tip_not_kept", %why);
                let status = StatusCode::SERVICE_UNAVAILABLE;
                page.spent()
                    .later(portal, place, status, "tip-not-kept", RETRY_SECONDS)
            }
        }
    }
}

/// How much the guards trust a sending. None of them refuses it.
fn standing(portal: &Portal, page: &Page<'_>, age: Age) -> Standing {
    if !page.form.text("website").is_empty() || age == Age::Hasty {
        return Standing::Doubtful;
    }
    if page.passed.is_some() || portal.proof.accept(page.form.text("proof")) {
        Standing::Proven
    } else {
        Standing::Plain
    }
}

/// Whether hCaptcha vouches for whoever fills in this form: by the answer it gave
/// just now, which is good once and for two minutes, or by our own signature
/// under an earlier one, which is good for as long as the ticket.
async fn passed(portal: &Portal, form: &Fields, ticket: &str) -> Option<String> {
    let captcha = portal.captcha.as_ref()?;
    let context = format!("hcaptcha passed {ticket}");
    let earlier = form.text("passed");
    if portal.server_secret.verify(&context, earlier).is_some() {
        return Some(earlier.to_owned());
    }
    let vouched = captcha.accept(form.text("h-captcha-response")).await;
    vouched.then(|| portal.server_secret.sign(&context, b""))
}

/// The answers as they were posted; a country by its code, if it is one.
pub fn raw_answers(portal: &Portal, lang: Lang, form: &Fields) -> RawAnswers {
    let text = |field: Field| form.text(field.name()).to_owned();
    let typed = form.text(Field::Country.name());
    let country = match CountryNames::of(&portal.translations).resolve(lang, typed) {
        Typed::NotSure => String::new(),
        Typed::Known(country) => country.to_string(),
        Typed::Unknown => typed.to_owned(),
    };
    RawAnswers {
        what: text(Field::What),
        place: text(Field::Place),
        country,
        time: text(Field::Time),
        link: text(Field::Link),
        confidence: text(Field::Confidence),
        contact: text(Field::Contact),
        urgency: text(Field::Urgency),
    }
}
