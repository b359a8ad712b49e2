//! What waits to leave, what left, and what needs somebody to look. Never what
//! stands in it: that is sealed to its unit.

use crate::domain::{OutboxId, OutboxKind, OutboxState, Role};
use crate::routing::{self, OutboxLine};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::office::sign_in::see_other;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

type Answer = Result<HttpResponse, PageError>;

#[derive(Serialize)]
struct View {
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    /// Whether the reader may send parked messages again.
    may_retry: bool,
    notice: Option<&'static str>,
    page: i64,
    pages: i64,
    previous: Option<String>,
    next: Option<String>,
}

#[derive(Serialize)]
struct Tab {
    state: Option<OutboxState>,
    count: i64,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Line {
    id: OutboxId,
    kind: OutboxKind,
    state: OutboxState,
    not_before: i64,
    attempts: i64,
    last_error: Option<String>,
    created_at: i64,
    delivered_at: Option<i64>,
    lead: Option<String>,
    unit: Option<String>,
}

impl From<OutboxLine> for Line {
    fn from(line: OutboxLine) -> Self {
        Self {
            id: line.id,
            kind: line.kind,
            state: line.state,
            not_before: line.not_before.0,
            attempts: line.attempts,
            last_error: line.last_error,
            created_at: line.created_at.0,
            delivered_at: line.delivered_at.map(|at| at.0),
            lead: line.lead.map(|reference| reference.to_string()),
            unit: line.unit,
        }
    }
}

/// GET /outbox
pub async fn list(portal: web::Data<Portal>, request: HttpRequest, who: SignedIn) -> Answer {
    let query = Fields::of_query(request.query_string());
    let state: Option<OutboxState> = query.value("state");
    let page = query.value("page").unwrap_or(1);
    let found = routing::outbox(&portal.store, &who.actor, state, page).await?;
    let view = View {
        tabs: tabs(state, &found.counts),
        lines: found.lines.into_iter().map(Line::from).collect(),
        may_retry: who.actor.is(Role::Administrator),
        notice: (!query.text("again").is_empty()).then_some("outbox-again"),
        previous: (found.page > 1).then(|| href(state, found.page - 1)),
        next: (found.page < found.pages).then(|| href(state, found.page + 1)),
        page: found.page,
        pages: found.pages,
    };
    let template = "office/routing/outbox.html";
    let html = render::page_for(&portal, who.lang, "/outbox", template, &view, &who.person())?;
    Ok(render::html(StatusCode::OK, html))
}

fn tabs(state: Option<OutboxState>, counts: &[(OutboxState, i64)]) -> Vec<Tab> {
    let everything = counts.iter().map(|(_, count)| count).sum();
    let all = [(None, everything)].into_iter();
    all.chain(counts.iter().map(|(state, count)| (Some(*state), *count)))
        .map(|(of, count)| Tab {
            state: of,
            count,
            href: href(of, 1),
            current: of == state,
        })
        .collect()
}

fn href(state: Option<OutboxState>, page: i64) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::from("/outbox?"));
    if let Some(state) = state {
        query.append_pair("state", state.as_str());
    }
    if page > 1 {
        query.append_pair("page", &page.to_string());
    }
    query.finish().trim_end_matches('?').to_owned()
}

/// POST /outbox/{id}/retry
pub async fn retry(portal: web::Data<Portal>, who: SignedIn, id: web::Path<String>) -> Answer {
    let id: OutboxId = id.parse().map_err(|_| PageError::NotFound)?;
    routing::retry(&portal.store, &who.actor, &id, portal.now()).await?;
    Ok(see_other("/outbox?again=1").finish())
}
