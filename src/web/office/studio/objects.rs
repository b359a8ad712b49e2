//! GET /objects: everything the studio works on.

use super::{Answer, Said, html};
use crate::domain::{ObjectId, ObjectOutcome, ObjectState, Reference};
use crate::i18n::Lang;
use crate::publishing::{self, Listed, PAGE, nearest_title};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::fields::Fields;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    total: i64,
    page: i64,
    pages: i64,
    previous: Option<String>,
    next: Option<String>,
    narrowed: Option<ObjectState>,
}

/// A state with its count, as a link that can be shared.
#[derive(Serialize)]
struct Tab {
    state: Option<ObjectState>,
    count: i64,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Line {
    id: ObjectId,
    reference: Reference,
    title: Option<Said>,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    updated_at: i64,
    thumbnail: Option<Thumbnail>,
    /// In review, and prepared by others: this person may publish it.
    for_me: bool,
}

#[derive(Serialize)]
struct Thumbnail {
    file: String,
    width: i64,
    height: i64,
}

/// GET /objects
pub async fn list(portal: web::Data<Portal>, who: SignedIn, request: HttpRequest) -> Answer {
    let query = Fields::of_query(request.query_string());
    let state: Option<ObjectState> = query.value("state");
    let asked: i64 = query.value("page").unwrap_or(1).clamp(1, 10_000);
    let (store, actor) = (&portal.store, &who.actor);
    let (mut listed, counts) = publishing::list(store, actor, state, asked).await?;
    let total = total(&counts, state);
    let pages = ((total + PAGE - 1) / PAGE).max(1);
    // A page that is gone leads to the first.
    let page = if asked > pages { 1 } else { asked };
    if page != asked {
        listed = publishing::list(store, actor, state, page).await?.0;
    }
    let view = View {
        tabs: tabs(&counts, state),
        lines: listed.iter().map(|l| line(l, who.lang)).collect(),
        total,
        page,
        pages,
        previous: (page > 1).then(|| href(state, page - 1)),
        next: (page < pages).then(|| href(state, page + 1)),
        narrowed: state,
    };
    let place = ("/objects", "office/studio/objects.html");
    html(&portal, &who, StatusCode::OK, place, &view)
}

fn total(counts: &[(ObjectState, i64)], state: Option<ObjectState>) -> i64 {
    counts
        .iter()
        .filter(|(of, _)| state.is_none_or(|state| state == *of))
        .map(|(_, n)| n)
        .sum()
}

fn tabs(counts: &[(ObjectState, i64)], chosen: Option<ObjectState>) -> Vec<Tab> {
    let states = std::iter::once(None).chain(ObjectState::ALL.iter().copied().map(Some));
    states
        .map(|state| Tab {
            count: total(counts, state),
            href: href(state, 1),
            current: state == chosen,
            state,
        })
        .collect()
}

fn href(state: Option<ObjectState>, page: i64) -> String {
    let mut query = Vec::new();
    query.extend(state.map(|state| format!("state={state}")));
    query.extend((page > 1).then(|| format!("page={page}")));
    match query.join("&") {
        query if query.is_empty() => "/objects".to_owned(),
        query => format!("/objects?{query}"),
    }
}

fn line(listed: &Listed, lang: Lang) -> Line {
    let row = &listed.row;
    let in_review = row.state == ObjectState::InReview;
    Line {
        id: row.id.clone(),
        reference: row.reference.clone(),
        title: nearest_title(&listed.texts, lang).map(|text| Said {
            lang: text.lang.clone(),
            text: text.title.clone(),
        }),
        state: row.state,
        outcome: row.outcome,
        updated_at: row.updated_at.0,
        thumbnail: listed.thumbnail.as_ref().map(|file| Thumbnail {
            file: format!("{}.{}", file.blob, file.format.extension()),
            width: file.width,
            height: file.height,
        }),
        for_me: in_review && !listed.own_work,
    }
}
