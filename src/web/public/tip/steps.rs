//! What a POST of the form asks for, and how far it gets.

use super::page::{Page, Template};
use super::{Answer, Place};
use crate::domain::Standing;
use crate::intake::{
    self, Age, Field, IntakeError, RawAnswers, Sending, Ticket, Verdict, validate,
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
#[derive(Clone, Copy)]
enum Step {
    /// Look at the answers before they are sent.
    Check,
    /// Back to the form, to one of its fields.
    Change(Option<Field>),
    /// The form as it stands, in the language of this address.
    Language,
    /// Send it.
    Send,
}

impl Step {
    /// Whatever is no button of ours leads to the check: it does no harm.
    fn of(form: &Fields) -> Self {
        match form.text("step") {
            "send" => Self::Send,
            "language" => Self::Language,
            other => match other.strip_prefix("change") {
                Some(rest) => Self::Change(Field::of_name(rest.trim_start_matches('-'))),
                None => Self::Check,
            },
        }
    }
}

/// Answers a POST.
pub async fn take(portal: &Portal, request: &HttpRequest, place: &Place, form: &Fields) -> Answer {
    let now = portal.now();
    let ticket = portal
        .tickets
        .take(form.text("ticket"))
        .filter(|ticket| portal.tickets.age(ticket, now) != Age::Stale);
    let mut page = Page::again(form);
    if ticket.is_none() {
        // Not ours, or a day old: a fresh one, and everything else stays.
        page.ticket = portal.tickets.hand_out(now);
    }
    page.passed = passed(portal, form, &page.ticket).await;
    let step = Step::of(form);
    match step {
        Step::Language => return page.render(portal, place),
        Step::Change(field) => {
            page.focus = field;
            return page.render(portal, place);
        }
        Step::Check | Step::Send => {}
    }
    let valid = match validate(&raw_answers(form)) {
        Ok(valid) => valid,
        Err(problems) => {
            page.status = StatusCode::UNPROCESSABLE_ENTITY;
            page.errors = problems;
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
            valid: self.valid,
            seed: self.ticket.seed,
        };
        match intake::keep(&portal.store, sending, now).await {
            Ok(kept) => super::page::confirmation(portal, place, &kept.receipt),
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

/// The answers as they were posted.
pub fn raw_answers(form: &Fields) -> RawAnswers {
    let text = |field: Field| form.text(field.name()).to_owned();
    RawAnswers {
        what: text(Field::What),
        place: text(Field::Place),
        country: text(Field::Country),
        time: text(Field::Time),
        link: text(Field::Link),
        confidence: text(Field::Confidence),
        contact: text(Field::Contact),
    }
}
