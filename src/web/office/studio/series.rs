//! Series: GET and POST /series and /series/{id}.

use super::languages::{About, LanguagesView, Need, TextPart, Texts, is_adding, title};
use super::wording::series_title;
use super::{Answer, Done, FieldView, Problem, done, html, name_of, one_line, problem_of};
use crate::domain::{SeriesId, SeriesState, Slug};
use crate::i18n::{Lang, Translations};
use crate::publishing::{self, PublishingError, SeriesView, SeriesWords};
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

/// The parts of the wording in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Title,
    Summary,
}

impl TextPart for Part {
    const ALL: &'static [Self] = &[Self::Title, Self::Summary];

    fn about(self) -> About {
        match self {
            Self::Title => title(),
            Self::Summary => About {
                name: "summary",
                limit: 500,
                rows: 5,
                label: "studio-summary",
                hint: "studio-summary-hint",
                need: Need::Needed,
                tidy: one_line,
            },
        }
    }
}

/// The form as it was posted, or as it would be posted unchanged.
#[derive(Debug, Clone, Default)]
struct Raw {
    slug: String,
    texts: Texts<Part>,
}

impl Raw {
    fn read(form: &Fields) -> Self {
        Self {
            slug: form.text("slug").trim().to_ascii_lowercase(),
            texts: Texts::read(form),
        }
    }

    fn of(series: &SeriesView) -> Self {
        let texts = series.texts.iter().filter_map(|text| {
            let lang = text.lang.parse().ok()?;
            Some([
                (lang, Part::Title, text.title.clone()),
                (lang, Part::Summary, text.summary.clone()),
            ])
        });
        Self {
            slug: series.row.slug.to_string(),
            texts: Texts::stored(texts.flatten()),
        }
    }

    /// The wording, or everything that is wrong with it. A series is shown as it
    /// is, so a language is either whole or not there.
    fn words(
        &self,
        translations: &Translations,
        lang: Lang,
    ) -> Result<Vec<SeriesWords>, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut complain = |part: Part, of: Lang, id: &str| {
            let args = [("lang", name_of(of, translations, lang).into())];
            let text = translations.text(lang, id, &args);
            problems.push(Problem::of_field(part.field(of), text));
        };
        let written = self.texts.written();
        for &of in &written {
            if self.texts.text(of, Part::Title).is_empty() {
                complain(Part::Title, of, "studio-series-no-title");
            }
            if self.texts.text(of, Part::Summary).is_empty() {
                complain(Part::Summary, of, "studio-series-no-summary");
            }
        }
        if written.is_empty() {
            complain(Part::Title, Lang::En, "studio-series-no-words");
        }
        problems.extend(self.texts.too_long(translations, lang));
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(written
            .into_iter()
            .map(|lang| SeriesWords {
                lang,
                title: self.texts.text(lang, Part::Title).to_owned(),
                summary: self.texts.text(lang, Part::Summary).to_owned(),
            })
            .collect())
    }
}

#[derive(Serialize)]
struct FormView {
    languages: LanguagesView,
}

fn form_view(raw: &Raw, saved: Option<&Raw>, problems: &[Problem]) -> FormView {
    FormView {
        languages: raw.texts.view(saved.map(|saved| &saved.texts), problems),
    }
}

#[derive(Serialize)]
struct ListView {
    lines: Vec<Line>,
    slug: FieldView,
    form: FormView,
    problems: Vec<Problem>,
    notice: Option<String>,
}

#[derive(Serialize)]
struct Line {
    id: SeriesId,
    slug: Slug,
    title: String,
    state: SeriesState,
    objects: i64,
    languages: Vec<&'static str>,
    published_at: Option<i64>,
}

/// GET /series
pub async fn list(portal: web::Data<Portal>, who: SignedIn, request: HttpRequest) -> Answer {
    let notice = Done::message(&request).map(|id| portal.translations.plain(who.lang, id));
    let raw = Raw::default();
    list_page(&portal, &who, StatusCode::OK, &raw, Vec::new(), notice).await
}

/// POST /series: begins one.
pub async fn begin(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let raw = Raw::read(&form);
    if is_adding(&form) {
        return list_page(&portal, &who, StatusCode::OK, &raw, Vec::new(), None).await;
    }
    let say = |id: &str| portal.translations.plain(who.lang, id);
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let (slug, words) = (
        raw.slug.parse::<Slug>(),
        raw.words(&portal.translations, who.lang),
    );
    let mut problems = Vec::new();
    if slug.is_err() {
        problems.push(Problem::of_field("slug", say("studio-slug-wrong")));
    }
    let words = words.unwrap_or_else(|more| {
        problems.extend(more);
        Vec::new()
    });
    let (Ok(slug), true) = (slug, problems.is_empty()) else {
        return list_page(&portal, &who, unprocessable, &raw, problems, None).await;
    };
    match publishing::begin_series(&portal.store, &who.actor, slug, words, portal.now()).await {
        Ok(_) => Ok(done("/series", Done::Begun)),
        Err(PublishingError::SlugTaken) => {
            let problems = vec![Problem::of_field("slug", say("studio-slug-taken"))];
            list_page(&portal, &who, StatusCode::CONFLICT, &raw, problems, None).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn list_page(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    raw: &Raw,
    problems: Vec<Problem>,
    notice: Option<String>,
) -> Answer {
    let all = publishing::list_series(&portal.store, &who.actor).await?;
    let view = ListView {
        lines: all.iter().map(|series| line(series, who.lang)).collect(),
        slug: FieldView {
            name: "slug".into(),
            value: raw.slug.clone(),
            error: problem_of(&problems, "slug"),
            differs: false,
            saved: String::new(),
        },
        form: form_view(raw, None, &problems),
        problems,
        notice,
    };
    html(
        portal,
        who,
        status,
        ("/series", "office/studio/series.html"),
        &view,
    )
}

fn line(series: &SeriesView, lang: Lang) -> Line {
    let names = series
        .texts
        .iter()
        .filter_map(|t| t.lang.parse::<Lang>().ok());
    Line {
        id: series.row.id.clone(),
        slug: series.row.slug.clone(),
        title: series_title(series, lang),
        state: series.row.state,
        objects: series.objects,
        languages: names.map(Lang::native_name).collect(),
        published_at: series.row.published_at.map(|at| at.0),
    }
}

#[derive(Serialize)]
struct EditView {
    line: Line,
    mark: String,
    form: FormView,
    problems: Vec<Problem>,
    notice: Option<String>,
    public_href: Option<String>,
}

fn series_id(text: &str) -> Result<SeriesId, PageError> {
    text.parse().map_err(|_| PageError::NotFound)
}

/// GET /series/{id}
pub async fn show(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    request: HttpRequest,
) -> Answer {
    let series = publishing::find_series(&portal.store, &who.actor, &series_id(&id)?).await?;
    let notice = Done::message(&request).map(|id| portal.translations.plain(who.lang, id));
    let view = EditView {
        form: form_view(&Raw::of(&series), None, &[]),
        mark: series.mark(),
        notice,
        ..EditView::new(&portal, &who, &series)
    };
    edit_page(&portal, &who, StatusCode::OK, &view)
}

/// POST /series/{id}
pub async fn edit(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let (id, raw, mark) = (
        series_id(&id)?,
        Raw::read(&form),
        form.text("mark").to_owned(),
    );
    let (store, actor) = (&portal.store, &who.actor);
    if is_adding(&form) {
        let series = publishing::find_series(store, actor, &id).await?;
        let view = EditView {
            form: form_view(&raw, None, &[]),
            mark,
            ..EditView::new(&portal, &who, &series)
        };
        return edit_page(&portal, &who, StatusCode::OK, &view);
    }
    let words = match raw.words(&portal.translations, who.lang) {
        Ok(words) => words,
        Err(problems) => {
            let series = publishing::find_series(store, actor, &id).await?;
            let view = EditView {
                form: form_view(&raw, None, &problems),
                mark,
                problems,
                ..EditView::new(&portal, &who, &series)
            };
            return edit_page(&portal, &who, StatusCode::UNPROCESSABLE_ENTITY, &view);
        }
    };
    match publishing::edit_series(store, actor, &id, &mark, words, portal.now()).await {
        Ok(()) => Ok(done(&format!("/series/{id}"), Done::Saved)),
        Err(PublishingError::Stale) => {
            let series = publishing::find_series(store, actor, &id).await?;
            let text = portal.translations.plain(who.lang, "studio-stale-wording");
            let view = EditView {
                form: form_view(&raw, Some(&Raw::of(&series)), &[]),
                mark: series.mark(),
                problems: vec![Problem::of_page(text)],
                ..EditView::new(&portal, &who, &series)
            };
            edit_page(&portal, &who, StatusCode::CONFLICT, &view)
        }
        Err(other) => Err(other.into()),
    }
}

impl EditView {
    fn new(portal: &Portal, who: &SignedIn, series: &SeriesView) -> Self {
        let site = portal.settings.site.public_url.trim_end_matches('/');
        let (lang, slug) = (who.lang.code(), &series.row.slug);
        let shown = series.row.state == SeriesState::Published;
        Self {
            line: line(series, who.lang),
            mark: String::new(),
            form: form_view(&Raw::default(), None, &[]),
            problems: Vec::new(),
            notice: None,
            public_href: shown.then(|| format!("{site}/{lang}/objects?series={slug}")),
        }
    }
}

fn edit_page(portal: &Portal, who: &SignedIn, status: StatusCode, view: &EditView) -> Answer {
    let path = format!("/series/{}", view.line.id);
    let template = "office/studio/series-edit.html";
    html(portal, who, status, (&path, template), view)
}
