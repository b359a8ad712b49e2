//! Coming back with a receipt.

use super::lang;
use crate::domain::{Direction, Progress, Reference};
use crate::i18n::Lang;
use crate::intake::{self, Age, Dialogue, IntakeError, Problem, Verdict};
use crate::vault::{Receipt, ReceiptProblem};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::{render, source};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

/// How long to wait before trying again when the portal could not read or keep.
const RETRY_SECONDS: u64 = 30;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize, Default)]
struct FormView<'a> {
    receipt: &'a str,
    problem: Option<String>,
}

#[derive(Serialize)]
struct AgainView<'a> {
    receipt: &'a str,
    ticket: &'a str,
    text: &'a str,
    notice: String,
}

#[derive(Serialize)]
struct DialogueView {
    receipt: String,
    ticket: String,
    progress: Progress,
    object: Option<Reference>,
    lines: Vec<LineView>,
    limit: usize,
    text: String,
    problem: Option<String>,
    done: Option<String>,
    alert: Option<String>,
}

#[derive(Serialize)]
struct LineView {
    from: Direction,
    at: i64,
    text: String,
}

/// GET /{lang}/receipt
pub async fn form(portal: web::Data<Portal>, code: web::Path<String>) -> Answer {
    form_page(&portal, lang(&code)?, StatusCode::OK, &FormView::default())
}

/// GET /{lang}/receipt/answer: somebody kept the address of an answer to a POST.
pub async fn begin(code: web::Path<String>) -> Answer {
    Ok(HttpResponse::SeeOther()
        .insert_header((
            header::LOCATION,
            format!("/{}/receipt", lang(&code)?.code()),
        ))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish())
}

fn form_page(portal: &Portal, lang: Lang, status: StatusCode, view: &FormView<'_>) -> Answer {
    let path = format!("/{}/receipt", lang.code());
    let html = render::page(portal, lang, &path, "public/receipt.html", view)?;
    Ok(render::html(status, html))
}

/// POST /{lang}/receipt: a receipt never stands in an address.
pub async fn look(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
    form: Fields,
) -> Answer {
    let lang = lang(&code)?;
    match open(&portal, &request, form.text("receipt")).await {
        Ok((receipt, dialogue)) => {
            // Whoever changes the language keeps what they have written so far.
            let extra = Extra {
                text: form.text("text").to_owned(),
                ..Extra::default()
            };
            dialogue_page(&portal, lang, &receipt, dialogue, extra)
        }
        Err(refusal) => refusal.form(&portal, lang, &form),
    }
}

/// POST /{lang}/receipt/answer
pub async fn answer(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
    form: Fields,
) -> Answer {
    let lang = lang(&code)?;
    let (receipt, dialogue) = match open(&portal, &request, form.text("receipt")).await {
        Ok(found) => found,
        Err(refusal) => return refusal.again(&portal, lang, &form),
    };
    let now = portal.now();
    let ticket = portal.tickets.take(form.text("ticket"));
    let text = form.text("text");
    let kept = match ticket {
        Some(ticket) if portal.tickets.age(&ticket, now) != Age::Stale => {
            intake::answer(&portal.store, &receipt, &ticket, text, now).await
        }
        _ => {
            let extra = Extra::again(text, "receipt-form-was-old");
            return dialogue_page(&portal, lang, &receipt, dialogue, extra);
        }
    };
    match kept {
        Ok(()) => match intake::look_up(&portal.store, &receipt).await {
            Ok(dialogue) => {
                let extra = Extra {
                    done: Some("dialogue-sent"),
                    ..Extra::default()
                };
                dialogue_page(&portal, lang, &receipt, dialogue, extra)
            }
            Err(why) => Err(why.into()),
        },
        Err(IntakeError::Answer(problem)) => {
            let id = match problem {
                Problem::Empty => "receipt-answer-empty",
                _ => "receipt-answer-long",
            };
            dialogue_page(&portal, lang, &receipt, dialogue, Extra::again(text, id))
        }
        Err(why) => Refusal::of(&why).again(&portal, lang, &form),
    }
}

/// POST /{lang}/receipt/contact: erases how the tipster can be reached.
pub async fn withdraw_contact(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
    form: Fields,
) -> Answer {
    let lang = lang(&code)?;
    let (receipt, dialogue) = match open(&portal, &request, form.text("receipt")).await {
        Ok(found) => found,
        Err(refusal) => return refusal.form(&portal, lang, &form),
    };
    // What was being written meanwhile stays.
    let mut extra = Extra {
        text: form.text("text").to_owned(),
        ..Extra::default()
    };
    match intake::withdraw_contact(&portal.store, &receipt, portal.now()).await {
        Ok(()) => extra.done = Some("dialogue-contact-done"),
        Err(why) => {
            tracing::error!(event = "contact_not_withdrawn", %why);
            extra.alert = Some("dialogue-contact-not-now");
        }
    }
    dialogue_page(&portal, lang, &receipt, dialogue, extra)
}

/// POST /{lang}/receipt/file: the receipt as a file. Nothing is looked up, and
/// nothing of it is kept.
pub async fn file(portal: web::Data<Portal>, code: web::Path<String>, form: Fields) -> Answer {
    let lang = lang(&code)?;
    let receipt = match Receipt::parse(form.text("receipt")) {
        Ok(receipt) => receipt,
        Err(why) => return Refusal::of(&why.into()).form(&portal, lang, &form),
    };
    let address = format!(
        "{}/{}/receipt",
        portal.settings.site.public_url,
        lang.code()
    );
    let args = [
        ("receipt", receipt.grouped().to_string().into()),
        ("address", address.into()),
    ];
    let text = portal.translations.text(lang, "receipt-file", &args);
    // A mark of its encoding, and line ends that every editor shows as such.
    let text = format!("\u{feff}{}\r\n", text.replace('\n', "\r\n"));
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"receipt.txt\"",
        ))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(text))
}

/// Why a receipt opened nothing.
enum Refusal {
    /// It is not the receipt of a tip.
    Receipt(StatusCode, &'static str),
    /// Not now.
    Later(StatusCode, &'static str, u64),
}

impl Refusal {
    fn of(why: &IntakeError) -> Self {
        match why {
            IntakeError::UnknownReceipt => Self::Receipt(StatusCode::NOT_FOUND, "receipt-unknown"),
            IntakeError::Receipt(problem) => {
                let id = match problem {
                    ReceiptProblem::Length { .. } => "receipt-length",
                    ReceiptProblem::Character => "receipt-character",
                    ReceiptProblem::Check => "receipt-check",
                };
                Self::Receipt(StatusCode::UNPROCESSABLE_ENTITY, id)
            }
            other => {
                tracing::error!(event = "dialogue_not_opened", why = %other);
                let status = StatusCode::SERVICE_UNAVAILABLE;
                Self::Later(status, "receipt-not-now", RETRY_SECONDS)
            }
        }
    }

    /// The form, with the receipt as it was typed.
    fn form(self, portal: &Portal, lang: Lang, form: &Fields) -> Answer {
        let (status, id, wait) = match self {
            Self::Receipt(status, id) => (status, id, None),
            Self::Later(status, id, seconds) => (status, id, Some(seconds)),
        };
        let view = FormView {
            receipt: form.text("receipt"),
            problem: Some(portal.translations.plain(lang, id)),
        };
        let response = form_page(portal, lang, status, &view)?;
        Ok(waiting(response, wait))
    }

    /// What was written stays on a page, to be sent again.
    fn again(self, portal: &Portal, lang: Lang, form: &Fields) -> Answer {
        let Self::Later(status, id, seconds) = self else {
            return self.form(portal, lang, form);
        };
        let view = AgainView {
            receipt: form.text("receipt"),
            ticket: form.text("ticket"),
            text: form.text("text"),
            notice: portal.translations.plain(lang, id),
        };
        let path = format!("/{}/receipt", lang.code());
        let html = render::page(portal, lang, &path, "public/answer-again.html", &view)?;
        Ok(waiting(render::html(status, html), Some(seconds)))
    }
}

fn waiting(mut response: HttpResponse, seconds: Option<u64>) -> HttpResponse {
    if let Some(seconds) = seconds {
        let seconds = header::HeaderValue::from(seconds);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}

async fn open(
    portal: &Portal,
    request: &HttpRequest,
    text: &str,
) -> Result<(Receipt, Dialogue), Refusal> {
    // 120 bits cannot be guessed; trying costs the database something all the same.
    let source = source::of(portal, request);
    if let Verdict::Wait(seconds) = portal.looks.count(source, portal.now()) {
        let status = StatusCode::TOO_MANY_REQUESTS;
        return Err(Refusal::Later(status, "receipt-flood", seconds));
    }
    let receipt = Receipt::parse(text).map_err(|why| Refusal::of(&why.into()))?;
    match intake::look_up(&portal.store, &receipt).await {
        Ok(dialogue) => Ok((receipt, dialogue)),
        Err(why) => Err(Refusal::of(&why)),
    }
}

#[derive(Default)]
struct Extra {
    text: String,
    problem: Option<&'static str>,
    done: Option<&'static str>,
    /// Something did not work that is no fault of a field.
    alert: Option<&'static str>,
}

impl Extra {
    fn again(text: &str, problem: &'static str) -> Self {
        Self {
            text: text.to_owned(),
            problem: Some(problem),
            ..Self::default()
        }
    }
}

fn dialogue_page(
    portal: &Portal,
    lang: Lang,
    receipt: &Receipt,
    dialogue: Dialogue,
    extra: Extra,
) -> Answer {
    let status = match (extra.problem, extra.alert) {
        (Some(_), _) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, Some(_)) => StatusCode::SERVICE_UNAVAILABLE,
        (None, None) => StatusCode::OK,
    };
    let view = DialogueView {
        receipt: receipt.grouped().to_string(),
        ticket: portal.tickets.hand_out(portal.now()),
        progress: dialogue.progress,
        object: dialogue.object,
        lines: dialogue
            .lines
            .into_iter()
            .map(|line| LineView {
                from: line.direction,
                at: line.day.0,
                text: line.text,
            })
            .collect(),
        limit: intake::MAX_ANSWER,
        text: extra.text,
        problem: extra.problem.map(|id| {
            let limit = [("limit", (intake::MAX_ANSWER as i64).into())];
            portal.translations.text(lang, id, &limit)
        }),
        done: extra.done.map(|id| portal.translations.plain(lang, id)),
        alert: extra.alert.map(|id| portal.translations.plain(lang, id)),
    };
    let path = format!("/{}/receipt", lang.code());
    let html = render::page(portal, lang, &path, "public/dialogue.html", &view)?;
    Ok(render::html(status, html))
}

impl From<IntakeError> for PageError {
    fn from(error: IntakeError) -> Self {
        match error {
            IntakeError::NoSuchObject | IntakeError::UnknownReceipt => Self::NotFound,
            IntakeError::Receipt(_) => Self::Unprocessable("receipt-check"),
            IntakeError::Answer(_) => Self::Unprocessable("receipt-answer-empty"),
            IntakeError::Picture(_) => Self::TooLarge,
            IntakeError::Store(why) => why.into(),
            other => Self::internal(other),
        }
    }
}
