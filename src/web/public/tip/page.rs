//! The form in any of its steps, made into a page.

use super::steps::raw_answers;
use super::{About, Answer, Place};
use crate::domain::{Confidence, Country};
use crate::i18n::{Lang, Translations};
use crate::intake::{Field, Problem, RawAnswers};
use crate::vault::Receipt;
use crate::web::Portal;
use crate::web::public::countries::{self, Choice};
use crate::web::shell::fields::Fields;
use crate::web::shell::headers::MayLoadCaptcha;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static NOTHING: LazyLock<Fields> = LazyLock::new(Fields::default);

/// Which page the answers stand on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// To be written.
    Form,
    /// To be looked at before they are sent.
    Check,
}

/// A page with the form, in any of its steps.
pub struct Page<'a> {
    pub template: Template,
    pub status: StatusCode,
    pub form: &'a Fields,
    pub ticket: String,
    /// Our signature that hCaptcha vouches for this form.
    pub passed: Option<String>,
    pub errors: Vec<(Field, Problem)>,
    pub notice: Option<&'static str>,
    /// The field to begin at.
    pub focus: Option<Field>,
    proof: &'a str,
}

#[derive(Serialize)]
struct View<'a> {
    about: &'a Option<About>,
    here: &'a str,
    raw: &'a RawAnswers,
    ticket: &'a str,
    challenge: Option<String>,
    proof: &'a str,
    trap: &'a str,
    passed: &'a str,
    captcha: Option<CaptchaView<'a>>,
    errors: Vec<ErrorLine>,
    error: BTreeMap<&'static str, String>,
    focus: &'static str,
    notice: Option<String>,
    limit: BTreeMap<&'static str, usize>,
    countries: Vec<Choice>,
    confidences: Vec<Choice>,
    country: Option<Country>,
    confidence: Option<Confidence>,
}

#[derive(Serialize)]
struct CaptchaView<'a> {
    site_key: &'a str,
    script: String,
}

#[derive(Serialize)]
struct ErrorLine {
    field: &'static str,
    text: String,
}

#[derive(Serialize)]
struct ReceiptView {
    receipt: String,
}

impl Page<'static> {
    /// The empty form.
    pub fn blank(portal: &Portal) -> Self {
        Self {
            ticket: portal.tickets.hand_out(portal.now()),
            ..Page::again(&NOTHING)
        }
    }
}

impl<'a> Page<'a> {
    /// The form with what was posted in it.
    pub fn again(form: &'a Fields) -> Self {
        Self {
            template: Template::Form,
            status: StatusCode::OK,
            form,
            ticket: form.text("ticket").to_owned(),
            passed: None,
            errors: Vec::new(),
            notice: None,
            focus: None,
            proof: form.text("proof"),
        }
    }

    /// Without its proof of work, which counts once: a browser makes another.
    pub fn spent(mut self) -> Self {
        self.proof = "";
        self
    }

    /// The page with a notice, and how long to wait before sending again.
    pub fn later(
        mut self,
        portal: &Portal,
        place: &Place,
        status: StatusCode,
        notice: &'static str,
        seconds: u64,
    ) -> Answer {
        self.status = status;
        self.notice = Some(notice);
        let mut response = self.render(portal, place)?;
        let seconds = HeaderValue::from(seconds);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
        Ok(response)
    }

    /// Renders.
    pub fn render(self, portal: &Portal, place: &Place) -> Answer {
        let (lang, tr) = (place.lang, &portal.translations);
        let raw = raw_answers(self.form);
        let captcha = (self.template == Template::Form && self.passed.is_none())
            .then(|| captcha(portal, lang))
            .flatten();
        let said: Vec<_> = self
            .errors
            .iter()
            .map(|error| error_line(tr, lang, *error))
            .collect();
        let mut error: BTreeMap<_, _> =
            Field::ALL.map(|field| (field.name(), String::new())).into();
        for line in &said {
            error.insert(line.field, line.text.clone());
        }
        let view = View {
            about: &place.about,
            here: &place.path,
            ticket: &self.ticket,
            challenge: portal.proof.challenge(portal.now()),
            proof: self.proof,
            trap: self.form.text("website"),
            passed: self.passed.as_deref().unwrap_or_default(),
            captcha,
            errors: said,
            error,
            focus: self.focus.map_or("", Field::name),
            notice: self.notice.map(|id| tr.plain(lang, id)),
            limit: Field::ALL.map(|field| (field.name(), field.limit())).into(),
            countries: countries::choices(tr, lang),
            confidences: confidences(tr, lang),
            country: raw.country.parse().ok(),
            confidence: raw.confidence.parse().ok(),
            raw: &raw,
        };
        let template = match self.template {
            Template::Form => "public/tip.html",
            Template::Check => "public/tip-check.html",
        };
        let html = render::page(portal, lang, &place.path, template, &view)?;
        let mut response = render::html(self.status, html);
        if view.captcha.is_some() {
            response.extensions_mut().insert(MayLoadCaptcha);
        }
        Ok(response)
    }
}

/// The page with the receipt.
pub fn confirmation(portal: &Portal, place: &Place, receipt: &Receipt) -> Answer {
    let view = ReceiptView {
        receipt: receipt.grouped().to_string(),
    };
    let template = "public/tip-sent.html";
    let html = render::page(portal, place.lang, &place.path, template, &view)?;
    Ok(render::html(StatusCode::OK, html))
}

/// hCaptcha's part of the form, in the visitor's language, if it is switched on.
fn captcha(portal: &Portal, lang: Lang) -> Option<CaptchaView<'_>> {
    portal.captcha.as_ref()?;
    let chosen = &portal.settings.guard.hcaptcha;
    let mut script = url::Url::parse(&chosen.script_url).ok()?;
    script.query_pairs_mut().append_pair("hl", lang.code());
    Some(CaptchaView {
        site_key: &chosen.site_key,
        script: script.into(),
    })
}

fn confidences(tr: &Translations, lang: Lang) -> Vec<Choice> {
    Confidence::ALL
        .iter()
        .map(|c| Choice {
            value: c.to_string(),
            label: tr.plain(lang, &format!("tip-confidence-{c}")),
        })
        .collect()
}

fn error_line(tr: &Translations, lang: Lang, (field, problem): (Field, Problem)) -> ErrorLine {
    let name = field.name();
    let id = match problem {
        Problem::Empty => format!("tip-{name}-empty"),
        Problem::TooLong { .. } => format!("tip-{name}-long"),
        Problem::NotAChoice => format!("tip-{name}-choice"),
        Problem::NotALink => format!("tip-{name}-address"),
    };
    let args = [("limit", (field.limit() as i64).into())];
    ErrorLine {
        field: name,
        text: tr.text(lang, &id, &args),
    }
}
