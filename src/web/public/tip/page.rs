//! The form in any of its steps, made into a page.

use super::pictures::{self, PicturesView};
use super::steps::raw_answers;
use super::{About, Answer, Place, Road};
use crate::domain::{Confidence, Country, Urgency};
use crate::i18n::{CountryNames, Lang, Translations};
use crate::intake::{Field, PictureProblem, Problem, RawAnswers, Waiting};
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

/// The field of the pictures, which is none of the answers.
const PICTURES: &str = "pictures";
/// How many countries are offered for a name nobody knows.
const OFFERED: usize = 5;

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
    /// What was done, if it was not leading anywhere else.
    pub done: Option<&'static str>,
    /// Pictures that were added so far.
    pub waiting: Vec<Waiting>,
    pub picture_problems: Vec<PictureProblem>,
    /// The field to begin at.
    pub focus: Option<Field>,
    proof: &'a str,
}

#[derive(Serialize)]
struct View<'a> {
    about: &'a Option<About>,
    here: &'a str,
    /// A tip that belongs to no object.
    general: bool,
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
    done: Option<String>,
    pictures: Option<PicturesView>,
    limit: BTreeMap<&'static str, usize>,
    countries: Vec<Choice>,
    confidences: Vec<Choice>,
    /// As it stands in the field: its name in the language of the page, or what
    /// was typed.
    country_text: String,
    country: Option<Country>,
    /// Countries that may have been meant.
    meant: Vec<Choice>,
    confidence: Option<Confidence>,
    urgencies: Vec<Choice>,
    urgency: Option<Urgency>,
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
            done: None,
            waiting: Vec::new(),
            picture_problems: Vec::new(),
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
        let raw = raw_answers(portal, lang, self.form);
        // No third party is ever told who writes about abuse.
        let asked = place.road == Road::Clue && self.template == Template::Form;
        let captcha = (asked && self.passed.is_none())
            .then(|| captcha(portal, lang))
            .flatten();
        let country: Option<Country> = raw.country.parse().ok();
        let said = self.said(portal, place, &raw);
        let mut error: BTreeMap<_, _> =
            Field::ALL.map(|field| (field.name(), String::new())).into();
        error.insert(PICTURES, String::new());
        for line in &said {
            error.insert(line.field, line.text.clone());
        }
        let view = View {
            about: &place.about,
            here: &place.path,
            general: place.object.is_none(),
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
            done: self.done.map(|id| tr.plain(lang, id)),
            pictures: match place.road {
                Road::Clue => PicturesView::of(portal, lang, &self.waiting),
                Road::Urgent => None,
            },
            limit: Field::ALL.map(|field| (field.name(), field.limit())).into(),
            countries: countries::choices(tr, lang),
            confidences: choices(tr, lang, "tip-confidence", Confidence::ALL),
            country_text: match country {
                Some(country) => tr.plain(lang, &format!("country-{country}")),
                None => raw.country.clone(),
            },
            country,
            meant: self.meant(tr, lang, &raw),
            confidence: raw.confidence.parse().ok(),
            urgencies: choices(tr, lang, "urgency", Urgency::ALL),
            urgency: raw.urgency.parse().ok(),
            raw: &raw,
        };
        let template = match (place.road, self.template) {
            (Road::Clue, Template::Form) => "public/tip.html",
            (Road::Clue, Template::Check) => "public/tip-check.html",
            (Road::Urgent, Template::Form) => "public/urgent-tell.html",
            (Road::Urgent, Template::Check) => "public/urgent-check.html",
        };
        let html = render::page(portal, lang, &place.path, template, &view)?;
        let mut response = render::html(self.status, html);
        if view.captcha.is_some() {
            response.extensions_mut().insert(MayLoadCaptcha);
        }
        Ok(response)
    }
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

fn choices<T: std::fmt::Display>(
    tr: &Translations,
    lang: Lang,
    stem: &str,
    values: &[T],
) -> Vec<Choice> {
    let choice = |value: &T| Choice {
        value: value.to_string(),
        label: tr.plain(lang, &format!("{stem}-{value}")),
    };
    values.iter().map(choice).collect()
}

impl Page<'_> {
    /// Every problem in words, in the order of the form.
    fn said(&self, portal: &Portal, place: &Place, raw: &RawAnswers) -> Vec<ErrorLine> {
        let (tr, lang) = (&portal.translations, place.lang);
        let words = |(field, problem): &(Field, Problem)| ErrorLine {
            field: field.name(),
            text: tr.text(
                lang,
                &message(place.road, *field, *problem),
                &[
                    ("limit", (field.limit() as i64).into()),
                    ("typed", raw.country.clone().into()),
                ],
            ),
        };
        let mut said: Vec<_> = self.errors.iter().map(words).collect();
        // The same thing is said once, however many pictures have it.
        let mut problems = self.picture_problems.clone();
        problems.dedup();
        said.extend(problems.into_iter().map(|problem| ErrorLine {
            field: PICTURES,
            text: pictures::words(portal, lang, problem),
        }));
        said
    }

    fn meant(&self, tr: &Translations, lang: Lang, raw: &RawAnswers) -> Vec<Choice> {
        let unknown = (Field::Country, Problem::NotAChoice);
        if !self.errors.contains(&unknown) {
            return Vec::new();
        }
        let near = CountryNames::of(tr).near(lang, &raw.country, OFFERED);
        let choice = |country: Country| Choice {
            label: tr.plain(lang, &format!("country-{country}")),
            value: country.to_string(),
        };
        near.into_iter().map(choice).collect()
    }
}

/// The message of a problem. The urgent road asks some things in other words.
fn message(road: Road, field: Field, problem: Problem) -> String {
    let stem = match (field, road) {
        (Field::Urgency, _) => "urgency",
        (Field::Country, _) => "country",
        (Field::What, Road::Urgent) => "urgent-what",
        (Field::Place, Road::Urgent) => "urgent-place",
        (Field::What, Road::Clue) => "tip-what",
        (Field::Place, Road::Clue) => "tip-place",
        (Field::Time, _) => "tip-time",
        (Field::Link, _) => "tip-link",
        (Field::Confidence, _) => "tip-confidence",
        (Field::Contact, _) => "tip-contact",
    };
    let end = match problem {
        Problem::NotAChoice if field == Field::Country => "unknown",
        Problem::Empty => "empty",
        Problem::TooLong { .. } => "long",
        Problem::NotAChoice => "choice",
        Problem::NotALink => "address",
    };
    format!("{stem}-{end}")
}
