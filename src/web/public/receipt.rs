//! Coming back with a receipt.

use super::lang;
use crate::domain::{Direction, Reference};
use crate::i18n::Lang;
use crate::intake::{self, Age, Dialogue, IntakeError, Problem, Progress, Verdict};
use crate::vault::{Receipt, ReceiptProblem};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::{render, source};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize)]
struct FormView {
    problem: Option<String>,
}

#[derive(Serialize)]
struct DialogueView {
    receipt: String,
    ticket: String,
    progress: &'static str,
    object: Option<Reference>,
    lines: Vec<LineView>,
    text: String,
    problem: Option<String>,
    sent: Option<()>,
}

#[derive(Serialize)]
struct LineView {
    desk: Option<()>,
    at: i64,
    text: String,
}

/// GET /{lang}/receipt
pub async fn form(portal: web::Data<Portal>, code: web::Path<String>) -> Answer {
    form_page(&portal, lang(&code)?, StatusCode::OK, None)
}

fn form_page(portal: &Portal, lang: Lang, status: StatusCode, problem: Option<&str>) -> Answer {
    let view = FormView {
        problem: problem.map(|id| portal.translations.plain(lang, id)),
    };
    let path = format!("/{}/receipt", lang.code());
    let html = render::page(portal, lang, &path, "public/receipt.html", &view)?;
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
            dialogue_page(&portal, lang, &receipt, dialogue, Extra::default())
        }
        Err(refusal) => refusal.page(&portal, lang),
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
        Err(refusal) => return refusal.page(&portal, lang),
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
        Ok(()) => {
            let dialogue = intake::look_up(&portal.store, &receipt).await?;
            let extra = Extra {
                sent: Some(()),
                ..Extra::default()
            };
            dialogue_page(&portal, lang, &receipt, dialogue, extra)
        }
        Err(IntakeError::Answer(problem)) => {
            let id = match problem {
                Problem::Empty => "receipt-answer-empty",
                _ => "receipt-answer-long",
            };
            dialogue_page(&portal, lang, &receipt, dialogue, Extra::again(text, id))
        }
        Err(other) => Err(other.into()),
    }
}

enum Refusal {
    Problem(StatusCode, &'static str),
    Error(PageError),
}

impl Refusal {
    fn page(self, portal: &Portal, lang: Lang) -> Answer {
        match self {
            Self::Problem(status, id) => form_page(portal, lang, status, Some(id)),
            Self::Error(error) => Err(error),
        }
    }
}

async fn open(
    portal: &Portal,
    request: &HttpRequest,
    text: &str,
) -> Result<(Receipt, Dialogue), Refusal> {
    // 120 bits cannot be guessed; trying costs the database something all the same.
    if let Verdict::Wait(wait_seconds) = portal
        .looks
        .count(source::of(portal, request), portal.now())
    {
        return Err(Refusal::Error(PageError::TooMany { wait_seconds }));
    }
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let receipt = Receipt::parse(text).map_err(|why| {
        let id = match why {
            ReceiptProblem::Length { .. } => "receipt-length",
            ReceiptProblem::Character => "receipt-character",
            ReceiptProblem::Check => "receipt-check",
        };
        Refusal::Problem(unprocessable, id)
    })?;
    match intake::look_up(&portal.store, &receipt).await {
        Ok(dialogue) => Ok((receipt, dialogue)),
        Err(IntakeError::UnknownReceipt) => {
            Err(Refusal::Problem(StatusCode::NOT_FOUND, "receipt-unknown"))
        }
        Err(other) => Err(Refusal::Error(other.into())),
    }
}

#[derive(Default)]
struct Extra {
    text: String,
    problem: Option<&'static str>,
    sent: Option<()>,
}

impl Extra {
    fn again(text: &str, problem: &'static str) -> Self {
        Self {
            text: text.to_owned(),
            problem: Some(problem),
            sent: None,
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
    let status = match extra.problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let view = DialogueView {
        receipt: receipt.grouped().to_string(),
        ticket: portal.tickets.hand_out(portal.now()),
        progress: match dialogue.progress {
            Progress::Received => "received",
            Progress::Asked => "asked",
            Progress::Read => "read",
            Progress::PassedOn => "passed-on",
        },
        object: dialogue.object,
        lines: dialogue
            .lines
            .into_iter()
            .map(|line| LineView {
                desk: (line.direction == Direction::FromDesk).then_some(()),
                at: line.day.0,
                text: line.text,
            })
            .collect(),
        text: extra.text,
        problem: extra.problem.map(|id| portal.translations.plain(lang, id)),
        sent: extra.sent,
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
            other => Self::internal(other),
        }
    }
}
