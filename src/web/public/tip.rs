//! Telling something: the form, the check, the receipt. One address; the step is
//! a button, and the confirmation is the answer to the last POST.

use super::gallery;
use super::lang;
use crate::domain::{Confidence, Country, Reference, Standing};
use crate::i18n::Lang;
use crate::intake::{
    self, Age, Field, IntakeError, Problem, RawAnswers, Sending, Ticket, Verdict, validate,
};
use crate::web::Portal;
use crate::web::public::picture::Picture;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::headers::MayLoadCaptcha;
use crate::web::shell::{render, source};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// Which page of words and pictures a form stands on.
struct Place {
    lang: Lang,
    path: String,
    about: Option<About>,
}

#[derive(Serialize)]
struct About {
    reference: Reference,
    title: String,
    question: String,
    lang: String,
    href: String,
    picture: Option<Picture>,
}

#[derive(Serialize)]
struct View<'a> {
    about: &'a Option<About>,
    here: &'a str,
    raw: &'a RawAnswers,
    ticket: String,
    challenge: Option<String>,
    proof: &'a str,
    captcha: Option<CaptchaView<'a>>,
    captcha_answer: &'a str,
    errors: Vec<ErrorLine>,
    notice: Option<String>,
    countries: Vec<Choice>,
    confidences: Vec<Choice>,
    country: Option<Country>,
    confidence: Option<Confidence>,
}

#[derive(Serialize)]
struct CaptchaView<'a> {
    site_key: &'a str,
    script_url: &'a str,
}

#[derive(Serialize)]
struct ErrorLine {
    field: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct ReceiptView {
    receipt: String,
    objects_href: String,
}

/// GET /{lang}/objects/{reference}/tip
pub async fn form(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
) -> Answer {
    let place = place_of_object(&portal, &path.0, &path.1).await?;
    show_form(&portal, &request, &place)
}

/// GET /{lang}/tip
pub async fn general_form(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
) -> Answer {
    show_form(&portal, &request, &general_place(&code)?)
}

/// POST /{lang}/objects/{reference}/tip
pub async fn send(
    request: HttpRequest,
    portal: web::Data<Portal>,
    path: web::Path<(String, String)>,
    form: Fields,
) -> Answer {
    let place = place_of_object(&portal, &path.0, &path.1).await?;
    take(&portal, &request, &place, &form).await
}

/// POST /{lang}/tip
pub async fn general_send(
    request: HttpRequest,
    portal: web::Data<Portal>,
    code: web::Path<String>,
    form: Fields,
) -> Answer {
    take(&portal, &request, &general_place(&code)?, &form).await
}

async fn place_of_object(portal: &Portal, code: &str, text: &str) -> Result<Place, PageError> {
    let lang = lang(code)?;
    let reference: Reference = text.parse().map_err(|_| PageError::NotFound)?;
    let shown = gallery::find(portal, &reference, lang).await?;
    let href = format!("/{}/objects/{reference}", lang.code());
    Ok(Place {
        lang,
        path: format!("{href}/tip"),
        about: Some(About {
            reference,
            title: shown.text.title.clone(),
            question: shown.text.question.clone(),
            lang: shown.text.lang.clone(),
            href,
            picture: shown
                .pictures
                .first()
                .map(|p| Picture::new(p, &shown.text.alt)),
        }),
    })
}

fn general_place(code: &str) -> Result<Place, PageError> {
    let lang = lang(code)?;
    Ok(Place {
        lang,
        path: format!("/{}/tip", lang.code()),
        about: None,
    })
}

fn show_form(portal: &Portal, request: &HttpRequest, place: &Place) -> Answer {
    let page = Page {
        template: "public/tip.html",
        status: StatusCode::OK,
        form: &Fields::default(),
        ticket: portal.tickets.hand_out(portal.now()),
        errors: Vec::new(),
        notice: None,
    };
    page.render(portal, request, place)
}

/// What a POST asks for.
async fn take(portal: &Portal, request: &HttpRequest, place: &Place, form: &Fields) -> Answer {
    let now = portal.now();
    let ticket = portal.tickets.take(form.text("ticket"));
    let keep_ticket = || form.text("ticket").to_owned();
    let (again, mut page) = match &ticket {
        Some(ticket) if portal.tickets.age(ticket, now) != Age::Stale => {
            (false, Page::new("public/tip.html", form, keep_ticket()))
        }
        // Not ours, or a day old: a fresh one, and everything else stays.
        _ => (
            true,
            Page::new("public/tip-check.html", form, portal.tickets.hand_out(now)),
        ),
    };
    let valid = match validate(&raw_answers(form)) {
        Ok(valid) => valid,
        Err(problems) => {
            page.template = "public/tip.html";
            page.status = StatusCode::UNPROCESSABLE_ENTITY;
            page.errors = problems;
            return page.render(portal, request, place);
        }
    };
    match (form.text("step"), ticket) {
        ("change", _) => {
            page.template = "public/tip.html";
            page.render(portal, request, place)
        }
        ("send", Some(ticket)) if !again => {
            let sending = Ready {
                ticket,
                valid,
                page,
            };
            sending.send(portal, request, place).await
        }
        ("send", _) => {
            page.status = StatusCode::UNPROCESSABLE_ENTITY;
            page.notice = Some("tip-form-was-old");
            page.render(portal, request, place)
        }
        _ => {
            page.template = "public/tip-check.html";
            page.render(portal, request, place)
        }
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
        let mut page = self.page;
        page.template = "public/tip-check.html";
        if let Verdict::Wait(seconds) = portal.flood.count(source::of(portal, request), now) {
            page.status = StatusCode::TOO_MANY_REQUESTS;
            page.notice = Some("tip-flood");
            let mut response = page.render(portal, request, place)?;
            response.headers_mut().insert(
                actix_web::http::header::RETRY_AFTER,
                actix_web::http::header::HeaderValue::from(seconds),
            );
            return Ok(response);
        }
        let age = portal.tickets.age(&self.ticket, now);
        let sending = Sending {
            object: place.about.as_ref().map(|about| about.reference.clone()),
            lang: place.lang.code().to_owned(),
            standing: standing(portal, page.form, age).await,
            valid: self.valid,
            seed: self.ticket.seed,
        };
        match intake::keep(&portal.store, sending, now).await {
            Ok(kept) => {
                let view = ReceiptView {
                    receipt: kept.receipt.grouped().to_string(),
                    objects_href: format!("/{}/objects", place.lang.code()),
                };
                let template = "public/tip-sent.html";
                let html = render::page(portal, place.lang, &place.path, template, &view)?;
                Ok(render::html(StatusCode::OK, html))
            }
            Err(IntakeError::NoSuchObject) => Err(PageError::NotFound),
            Err(why) => {
                // The answers stay on the page: nobody writes them twice.
                tracing::error!(event = "tip_not_kept", %why);
                page.status = StatusCode::SERVICE_UNAVAILABLE;
                page.notice = Some("tip-not-kept");
                page.render(portal, request, place)
            }
        }
    }
}

/// How much the guards trust a sending. None of them refuses it.
async fn standing(portal: &Portal, form: &Fields, age: Age) -> Standing {
    if !form.text("website").is_empty() || age == Age::Hasty {
        return Standing::Doubtful;
    }
    if let Some(captcha) = &portal.captcha
        && captcha.accept(form.text("h-captcha-response")).await
    {
        return Standing::Proven;
    }
    if portal.proof.accept(form.text("proof")) {
        Standing::Proven
    } else {
        Standing::Plain
    }
}

fn raw_answers(form: &Fields) -> RawAnswers {
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

/// A page with the form, in any of its steps.
struct Page<'a> {
    template: &'static str,
    status: StatusCode,
    form: &'a Fields,
    ticket: String,
    errors: Vec<(Field, Problem)>,
    notice: Option<&'static str>,
}

impl<'a> Page<'a> {
    fn new(template: &'static str, form: &'a Fields, ticket: String) -> Self {
        Self {
            template,
            status: StatusCode::OK,
            form,
            ticket,
            errors: Vec::new(),
            notice: None,
        }
    }

    fn render(self, portal: &Portal, request: &HttpRequest, place: &Place) -> Answer {
        let lang = place.lang;
        let tr = &portal.translations;
        let raw = raw_answers(self.form);
        let guard = &portal.settings.guard.hcaptcha;
        let captcha = portal.captcha.is_some().then_some(CaptchaView {
            site_key: &guard.site_key,
            script_url: &guard.script_url,
        });
        let view = View {
            about: &place.about,
            here: &place.path,
            ticket: self.ticket,
            challenge: portal.proof.challenge(portal.now()),
            proof: self.form.text("proof"),
            captcha_answer: self.form.text("h-captcha-response"),
            errors: self
                .errors
                .iter()
                .map(|e| error_line(portal, lang, *e))
                .collect(),
            notice: self.notice.map(|id| tr.plain(lang, id)),
            countries: countries(portal, lang),
            confidences: Confidence::ALL
                .iter()
                .map(|c| Choice {
                    value: c.to_string(),
                    label: tr.plain(lang, &format!("tip-confidence-{c}")),
                })
                .collect(),
            country: raw.country.parse().ok(),
            confidence: raw.confidence.parse().ok(),
            raw: &raw,
            captcha,
        };
        let html = render::page(portal, lang, &place.path, self.template, &view)?;
        let mut response = render::html(self.status, html);
        if view.captcha.is_some() {
            response.extensions_mut().insert(MayLoadCaptcha);
        }
        let _ = request;
        Ok(response)
    }
}

fn error_line(portal: &Portal, lang: Lang, (field, problem): (Field, Problem)) -> ErrorLine {
    let id = match problem {
        Problem::Empty => format!("tip-{}-empty", field.name()),
        Problem::TooLong { .. } => "tip-too-long".to_owned(),
        Problem::NotAChoice => "tip-not-a-choice".to_owned(),
        Problem::NotALink => "tip-not-a-link".to_owned(),
    };
    let name = portal
        .translations
        .plain(lang, &format!("tip-{}", field.name()));
    let args = [
        ("field", name.into()),
        ("limit", (field.limit() as i64).into()),
    ];
    ErrorLine {
        field: field.name(),
        text: portal.translations.text(lang, &id, &args),
    }
}

fn countries(portal: &Portal, lang: Lang) -> Vec<Choice> {
    let mut all: Vec<Choice> = Country::all()
        .map(|country| Choice {
            value: country.to_string(),
            label: portal
                .translations
                .plain(lang, &format!("country-{country}")),
        })
        .collect();
    all.sort_by(|a, b| a.label.cmp(&b.label));
    all
}
