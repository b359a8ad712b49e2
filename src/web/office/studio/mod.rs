//! The studio: curators prepare an object, a second one looks and publishes.
//!
//! After an act the browser is sent back to the page, which says what was done.
//! An act that was refused is answered with the page itself: what is wrong on
//! top, what was typed kept.

mod countries;
mod languages;
mod object;
mod objects;
mod picture;
mod picture_words;
mod rects;
mod report;
mod review;
mod series;
mod upload;
mod view;
mod wording;

use super::session::SignedIn;
use crate::domain::ObjectId;
use crate::i18n::{Lang, Translations};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::{StatusCode, header};
use actix_web::web::{ServiceConfig, get, post, resource};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

/// The routes of the studio. Who may use them stands in [`super::access`].
pub fn configure(app: &mut ServiceConfig) {
    app.route("/objects", get().to(objects::list))
        .service(
            resource("/objects/new")
                .route(get().to(object::new))
                .route(post().to(object::begin)),
        )
        .service(
            resource("/objects/{id}")
                .route(get().to(object::show))
                .route(post().to(object::edit)),
        )
        .route("/objects/{id}/pictures", post().to(upload::add))
        .route("/objects/{id}/submit", post().to(review::submit))
        .route("/objects/{id}/return", post().to(review::send_back))
        .route("/objects/{id}/publish", post().to(review::publish))
        .route("/objects/{id}/outcome", post().to(review::outcome))
        .route("/objects/{id}/reopen", post().to(review::reopen))
        .route("/objects/{id}/withdraw", post().to(review::withdraw))
        .service(
            resource("/pictures/{id}")
                .route(get().to(picture::show))
                .route(post().to(picture::apply)),
        )
        .route("/pictures/{id}/remove", post().to(picture::remove))
        .route("/pictures/{id}/preview", get().to(picture::preview))
        .service(
            resource("/pictures/{id}/words")
                .route(get().to(picture_words::show))
                .route(post().to(picture_words::save)),
        )
        .service(
            resource("/series")
                .route(get().to(series::list))
                .route(post().to(series::begin)),
        )
        .service(
            resource("/series/{id}")
                .route(get().to(series::show))
                .route(post().to(series::edit)),
        );
}

/// Something to mend, with the field it belongs to; none if it concerns the page.
#[derive(Serialize, Clone, Debug)]
struct Problem {
    field: Option<String>,
    /// The file it is about, by the name it came with.
    file: Option<String>,
    text: String,
}

impl Problem {
    fn of_page(text: String) -> Self {
        Self {
            field: None,
            file: None,
            text,
        }
    }

    fn of_field(field: impl Into<String>, text: String) -> Self {
        Self {
            field: Some(field.into()),
            file: None,
            text,
        }
    }
}

/// What is wrong with a field, if anything is.
fn problem_of(problems: &[Problem], field: &str) -> Option<String> {
    problems
        .iter()
        .find(|problem| problem.field.as_deref() == Some(field))
        .map(|problem| problem.text.clone())
}

/// A field of a form as it is shown: what stands in it and what is wrong.
#[derive(Serialize, Clone, Debug)]
struct FieldView {
    name: String,
    value: String,
    error: Option<String>,
    /// Somebody else saved something else there in the meantime:
    differs: bool,
    /// this.
    saved: String,
}

/// One of several to choose from.
#[derive(Serialize, Clone, Debug)]
struct Choice {
    value: String,
    label: String,
}

/// Text with the language it is in.
#[derive(Serialize, Clone, Debug)]
struct Said {
    lang: String,
    text: String,
}

/// What was just done, as the page one is sent back to says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    Begun,
    Saved,
    Added,
    Redrawn,
    Removed,
    Submitted,
    Returned,
    Published,
    Outcome,
    Reopened,
    Withdrawn,
}

impl Done {
    const ALL: [Self; 11] = [
        Self::Begun,
        Self::Saved,
        Self::Added,
        Self::Redrawn,
        Self::Removed,
        Self::Submitted,
        Self::Returned,
        Self::Published,
        Self::Outcome,
        Self::Reopened,
        Self::Withdrawn,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Saved => "saved",
            Self::Added => "added",
            Self::Redrawn => "redrawn",
            Self::Removed => "removed",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Published => "published",
            Self::Outcome => "outcome",
            Self::Reopened => "reopened",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The message, if the address says that something was done.
    fn message(request: &HttpRequest) -> Option<&'static str> {
        let query = Fields::of_query(request.query_string());
        let asked = query.text("done");
        let done = Self::ALL.into_iter().find(|done| done.word() == asked)?;
        Some(done.id())
    }

    fn id(self) -> &'static str {
        match self {
            Self::Begun => "studio-done-begun",
            Self::Saved => "studio-done-saved",
            Self::Added => "studio-done-added",
            Self::Redrawn => "studio-done-redrawn",
            Self::Removed => "studio-done-removed",
            Self::Submitted => "studio-done-submitted",
            Self::Returned => "studio-done-returned",
            Self::Published => "studio-done-published",
            Self::Outcome => "studio-done-outcome",
            Self::Reopened => "studio-done-reopened",
            Self::Withdrawn => "studio-done-withdrawn",
        }
    }
}

/// Sends the browser on.
fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, to))
        .finish()
}

/// Sends the browser to a page that says what was done.
fn done(page: &str, done: Done) -> HttpResponse {
    see_other(&format!("{page}?done={}", done.word()))
}

/// One line without control characters: none of these fields has a second, and
/// PostgreSQL takes no NUL.
fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines without control characters, and none of them empty.
fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(one_line).collect();
    let written = lines.iter().filter(|line| !line.is_empty());
    written.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// What a language is called in the reader's own.
fn name_of(of: Lang, translations: &Translations, reader: Lang) -> String {
    translations.plain(reader, &format!("desk-lang-{}", of.code()))
}

fn object_id(text: &str) -> Result<ObjectId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

/// The version a form was made at; no page of ours sends one without.
fn version(form: &Fields) -> Result<i64, PageError> {
    form.value("version")
        .ok_or(PageError::BadRequest("error-400-text"))
}

/// A page of the studio.
fn html<T: Serialize>(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    (path, template): (&str, &str),
    view: &T,
) -> Answer {
    let body = render::page_for(portal, who.lang, path, template, view, &who.person())?;
    Ok(render::html(status, body))
}
