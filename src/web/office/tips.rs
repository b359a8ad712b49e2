//! GET /tips: the queue of the moderators' desk.

use super::session::SignedIn;
use crate::domain::{QueueView, Reference, Role};
use crate::i18n::Lang;
use crate::screening::{self, Entry, Filter, Holder, SHORT_ID};
use crate::web::Portal;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::render;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
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
    view: QueueView,
    object: String,
    bad_object: Option<String>,
    langs: Vec<Choice>,
    clear: Option<String>,
}

/// A saved view with its count, as a link that can be shared.
#[derive(Serialize)]
struct Tab {
    label: String,
    count: i64,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Choice {
    code: Lang,
    chosen: bool,
}

#[derive(Serialize)]
struct Line {
    id: String,
    short: String,
    reference: Option<String>,
    title: Option<String>,
    lang: String,
    age: Age,
    standing: String,
    state: String,
    urgency: Option<String>,
    open: bool,
    answered: i64,
    holder: Option<HolderView>,
}

/// How long ago something came, as coarsely as it is kept.
#[derive(Serialize)]
pub(super) struct Age {
    id: &'static str,
    n: i64,
}

impl Age {
    pub(super) fn new(hour: i64, now: i64) -> Self {
        match now - hour {
            hours if hours < 1 => Self {
                id: "desk-age-now",
                n: 0,
            },
            hours if hours < 24 => Self {
                id: "desk-age-hours",
                n: hours,
            },
            hours => Self {
                id: "desk-age-days",
                n: hours / 24,
            },
        }
    }
}

#[derive(Serialize)]
pub(super) struct HolderView {
    pub(super) name: String,
    pub(super) me: bool,
    pub(super) minutes: i64,
}

impl From<Holder> for HolderView {
    fn from(holder: Holder) -> Self {
        Self {
            name: holder.name,
            me: holder.me,
            minutes: holder.minutes,
        }
    }
}

/// The letters of a tip's identifier that people see and type.
pub(super) fn short(id: &str) -> String {
    id.chars().take(SHORT_ID).collect()
}

/// GET /tips
pub async fn list(
    portal: web::Data<Portal>,
    who: SignedIn,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    who.require(Role::Moderator)?;
    let query = Fields::of_query(request.query_string());
    let now = portal.now();
    let asked = Asked::read(&query);
    let (filter, page) = (asked.filter(), query.value("page").unwrap_or(1));
    let found = screening::queue(
        &portal.store,
        &who.actor,
        filter,
        who.lang.code(),
        page,
        now,
    )
    .await?;
    let view = View {
        tabs: tabs(&asked, &found, who.lang),
        previous: (found.page > 1).then(|| asked.href(found.page - 1)),
        next: (found.page < found.pages).then(|| asked.href(found.page + 1)),
        total: found.total,
        page: found.page,
        pages: found.pages,
        view: asked.view,
        object: asked.object_text.clone(),
        bad_object: asked.bad_object(),
        langs: portal
            .translations
            .languages(who.lang)
            .iter()
            .map(|&code| Choice {
                code,
                chosen: asked.lang == Some(code),
            })
            .collect(),
        clear: asked.is_narrow().then(|| Asked::of(asked.view).href(1)),
        lines: found
            .entries
            .into_iter()
            .map(|entry| line(entry, now.hour()))
            .collect(),
    };
    let html = render::page_for(
        &portal,
        who.lang,
        "/tips",
        "office/desk/queue.html",
        &view,
        &who.person(),
    )?;
    Ok(render::html(StatusCode::OK, html))
}

/// What the address asks for. Whatever makes no sense there is left out.
struct Asked {
    view: QueueView,
    object: Option<Reference>,
    object_text: String,
    lang: Option<Lang>,
}

impl Asked {
    fn of(view: QueueView) -> Self {
        Self {
            view,
            object: None,
            object_text: String::new(),
            lang: None,
        }
    }

    fn read(query: &Fields) -> Self {
        Self {
            view: query.value("view").unwrap_or(QueueView::Open),
            object: query.value("object"),
            object_text: query.text("object").trim().chars().take(40).collect(),
            lang: query.value("lang"),
        }
    }

    fn is_narrow(&self) -> bool {
        !self.object_text.is_empty() || self.lang.is_some()
    }

    fn bad_object(&self) -> Option<String> {
        (self.object.is_none() && !self.object_text.is_empty()).then(|| self.object_text.clone())
    }

    fn filter(&self) -> Filter {
        Filter {
            view: self.view,
            object: self.object.clone(),
            lang: self.lang.map(|lang| lang.code().to_owned()),
        }
    }

    fn href(&self, page: i64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::from("/tips?"));
        query.append_pair("view", self.view.as_str());
        if let Some(object) = &self.object {
            query.append_pair("object", object.as_str());
        }
        if let Some(lang) = self.lang {
            query.append_pair("lang", lang.code());
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        query.finish()
    }
}

fn tabs(asked: &Asked, found: &screening::Page, mine: Lang) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = found
        .counts
        .iter()
        .map(|&(view, count)| Tab {
            label: format!("desk-view-{view}"),
            count,
            href: Asked::of(view).href(1),
            current: asked.view == view && !asked.is_narrow(),
        })
        .collect();
    let in_my_language = Asked {
        lang: Some(mine),
        ..Asked::of(QueueView::Open)
    };
    tabs.push(Tab {
        label: "desk-view-my-language".into(),
        count: found.in_my_language,
        href: in_my_language.href(1),
        current: asked.view == QueueView::Open
            && asked.lang == Some(mine)
            && asked.object_text.is_empty(),
    });
    tabs
}

fn line(entry: Entry, now: i64) -> Line {
    Line {
        short: short(entry.id.as_str()),
        id: entry.id.to_string(),
        reference: entry.reference.map(|reference| reference.to_string()),
        title: entry.title,
        age: Age::new(entry.hour, now),
        lang: entry.lang,
        standing: entry.standing.to_string(),
        state: entry.state.to_string(),
        urgency: entry.urgency.map(|urgency| urgency.to_string()),
        open: entry.state.is_open(),
        answered: entry.answered,
        holder: entry.holder.map(HolderView::from),
    }
}
