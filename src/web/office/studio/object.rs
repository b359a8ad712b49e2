//! One object: GET and POST /objects/new and /objects/{id}.

use super::report::{self, Kinds, PictureReport};
use super::wording::{Filled, FormView, Raw, named_series};
use super::{Answer, Done, Problem, Said, done, html, name_of, object_id, version};
use crate::audit;
use crate::domain::{
    Act, Category, Country, EventKind, ObjectId, ObjectOutcome, ObjectState, Reference,
    ReturnReason, TipState,
};
use crate::i18n::Lang;
use crate::publishing::{self, Lacking, ObjectView, PublishingError, nearest_title};
use crate::store::objects::TextRow;
use crate::web::Portal;
use crate::web::office::session::SignedIn;
use crate::web::shell::error::PageError;
use crate::web::shell::fields::Fields;
use crate::web::shell::picture::Picture;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use serde::Serialize;

#[derive(Serialize)]
struct NewView {
    problems: Vec<Problem>,
    form: FormView,
}

/// GET /objects/new
pub async fn new(portal: web::Data<Portal>, who: SignedIn) -> Answer {
    new_page(&portal, &who, StatusCode::OK, &Raw::default(), Vec::new()).await
}

async fn new_page(
    portal: &Portal,
    who: &SignedIn,
    status: StatusCode,
    raw: &Raw,
    problems: Vec<Problem>,
) -> Answer {
    let series = publishing::list_series(&portal.store, &who.actor).await?;
    let filled = Filled {
        raw,
        saved: None,
        problems: &problems,
    };
    let form = filled.view("/objects/new".into(), 0, &series, who.lang);
    let view = NewView { form, problems };
    let place = ("/objects/new", "office/studio/new.html");
    html(portal, who, status, place, &view)
}

/// POST /objects/new
pub async fn begin(portal: web::Data<Portal>, who: SignedIn, form: Fields) -> Answer {
    let raw = Raw::read(&form, &portal.translations, who.lang);
    let series = publishing::list_series(&portal.store, &who.actor).await?;
    let wording = match raw.parse(&series, &portal.translations, who.lang) {
        Ok(wording) => wording,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return new_page(&portal, &who, status, &raw, problems).await;
        }
    };
    let id = publishing::begin(&portal.store, &who.actor, wording, portal.now()).await?;
    Ok(done(&format!("/objects/{id}"), Done::Begun))
}

/// GET /objects/{id}
pub async fn show(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    request: HttpRequest,
) -> Answer {
    let extra = Extra {
        notice: Done::message(&request).map(|id| portal.translations.plain(who.lang, id)),
        ..Extra::default()
    };
    page(&portal, &who, &object_id(&id)?, StatusCode::OK, extra).await
}

/// POST /objects/{id}: saves the wording.
pub async fn edit(
    portal: web::Data<Portal>,
    who: SignedIn,
    id: web::Path<String>,
    form: Fields,
) -> Answer {
    let (id, version) = (object_id(&id)?, version(&form)?);
    let raw = Raw::read(&form, &portal.translations, who.lang);
    let (store, actor) = (&portal.store, &who.actor);
    let series = publishing::list_series(store, actor).await?;
    let wording = match raw.parse(&series, &portal.translations, who.lang) {
        Ok(wording) => wording,
        Err(problems) => {
            let extra = Extra {
                problems,
                kept: Some(Kept::Wrong(raw, version)),
                ..Extra::default()
            };
            return page(&portal, &who, &id, StatusCode::UNPROCESSABLE_ENTITY, extra).await;
        }
    };
    let problem = match publishing::edit(store, actor, &id, version, wording, portal.now()).await {
        Ok(()) => return Ok(done(&format!("/objects/{id}"), Done::Saved)),
        Err(PublishingError::Stale) => "studio-stale-wording",
        Err(PublishingError::WrongState(_)) => "studio-closed-wording",
        Err(other) => return Err(other.into()),
    };
    let extra = Extra {
        kept: Some(Kept::Overtaken(raw)),
        ..Extra::problem(portal.translations.plain(who.lang, problem))
    };
    page(&portal, &who, &id, StatusCode::CONFLICT, extra).await
}

/// What was typed and could not be saved.
pub(super) enum Kept {
    /// Something in it must be mended; it still stands on the version it was
    /// typed over.
    Wrong(Raw, i64),
    /// Somebody else was faster: both are shown, and the next save counts.
    Overtaken(Raw),
}

/// What the page of an object shows beside the object.
#[derive(Default)]
pub(super) struct Extra {
    pub(super) problems: Vec<Problem>,
    pub(super) notice: Option<String>,
    pub(super) kept: Option<Kept>,
}

impl Extra {
    pub(super) fn problem(text: String) -> Self {
        Self {
            problems: vec![Problem::of_page(text)],
            ..Self::default()
        }
    }
}

#[derive(Serialize)]
struct View {
    id: ObjectId,
    reference: Reference,
    version: i64,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    category: Category,
    series: Option<String>,
    countries: Vec<Country>,
    title: Option<Said>,
    problems: Vec<Problem>,
    notice: Option<String>,
    pictures: Vec<PictureLine>,
    texts: Vec<TextLine>,
    form: Option<FormView>,
    lacking: Vec<Problem>,
    own_work: bool,
    hands: Vec<String>,
    return_reasons: &'static [ReturnReason],
    outcomes: &'static [ObjectOutcome],
    returned: Option<HistoryLine>,
    history: Vec<HistoryLine>,
    events: Vec<Event>,
    tips: Vec<TipLine>,
    tips_total: i64,
    public_href: String,
    max_files: usize,
}

#[derive(Serialize)]
struct PictureLine {
    id: String,
    number: usize,
    picture: Picture,
    width: i64,
    height: i64,
    redactions: usize,
    cropped: bool,
    files: usize,
    found: Kinds,
    prepared_at: i64,
    report: Option<PictureReport>,
}

#[derive(Serialize)]
struct TextLine {
    lang: String,
    name: &'static str,
    dir: &'static str,
    title: String,
    question: String,
    alt: String,
    public_href: String,
}

#[derive(Serialize, Clone)]
struct HistoryLine {
    at: i64,
    actor: String,
    act: Act,
    reasons: Vec<ReturnReason>,
}

#[derive(Serialize)]
struct Event {
    at: i64,
    kind: EventKind,
    outcome: Option<ObjectOutcome>,
}

#[derive(Serialize)]
struct TipLine {
    state: TipState,
    count: i64,
}

/// The page of an object, in whatever circumstances.
pub(super) async fn page(
    portal: &Portal,
    who: &SignedIn,
    id: &ObjectId,
    status: StatusCode,
    extra: Extra,
) -> Answer {
    let object = publishing::find(&portal.store, &who.actor, id).await?;
    let series = publishing::list_series(&portal.store, &who.actor).await?;
    let path = format!("/objects/{id}");
    let stored = Raw::of(&object, &portal.translations, who.lang);
    let (raw, saved, version) = match &extra.kept {
        None => (&stored, None, object.row.version),
        Some(Kept::Wrong(raw, version)) => (raw, None, *version),
        Some(Kept::Overtaken(raw)) => (raw, Some(&stored), object.row.version),
    };
    let filled = Filled {
        raw,
        saved,
        problems: &extra.problems,
    };
    let shown = object.row.state == ObjectState::Draft || extra.kept.is_some();
    let form = shown.then(|| filled.view(path.clone(), version, &series, who.lang));
    let reports = reports(portal, who, &object).await?;
    let series = named_series(&series, object.row.series_id.as_ref(), who.lang);
    let mut view = view(portal, who.lang, object, reports);
    view.series = series;
    view.form = form;
    view.problems = extra.problems;
    view.notice = extra.notice;
    html(
        portal,
        who,
        status,
        (&path, "office/studio/object.html"),
        &view,
    )
}

/// The cleaning reports, opened only where somebody is about to judge by them.
async fn reports(
    portal: &Portal,
    who: &SignedIn,
    object: &ObjectView,
) -> Result<Vec<Option<PictureReport>>, PageError> {
    let mut reports = Vec::new();
    for picture in &object.pictures {
        reports.push(match object.row.state {
            ObjectState::InReview => report::open(portal, who, &picture.row.id).await?,
            _ => None,
        });
    }
    Ok(reports)
}

fn view(
    portal: &Portal,
    lang: Lang,
    object: ObjectView,
    reports: Vec<Option<PictureReport>>,
) -> View {
    let row = object.row;
    let named = nearest_title(&object.texts, lang);
    let public = |lang: &str| {
        let site = portal.settings.site.public_url.trim_end_matches('/');
        format!("{site}/{lang}/objects/{}", row.reference)
    };
    let alt = named.map_or("", |text| text.alt.as_str());
    let pictures = object.pictures.iter().zip(reports).enumerate();
    let history: Vec<HistoryLine> = object.history.iter().map(history_line).collect();
    View {
        public_href: public(lang.code()),
        title: named.map(|text| Said {
            lang: text.lang.clone(),
            text: text.title.clone(),
        }),
        pictures: pictures
            .map(|(at, (picture, report))| PictureLine {
                id: picture.row.id.to_string(),
                number: at + 1,
                picture: Picture::new(picture, alt),
                width: picture.row.width,
                height: picture.row.height,
                redactions: report::edit_of(&picture.row).redactions.len(),
                cropped: report::edit_of(&picture.row).crop.is_some(),
                files: picture.files.len(),
                found: Kinds::of(&picture.row),
                prepared_at: picture.row.prepared_at.0,
                report,
            })
            .collect(),
        texts: Lang::ALL
            .iter()
            .filter_map(|lang| object.texts.iter().find(|text| text.lang == lang.code()))
            .filter_map(|text| text_line(text, public(&text.lang)))
            .collect(),
        lacking: lacking_lines(portal, lang, &object.lacking),
        own_work: object.own_work,
        hands: object.hands,
        return_reasons: ReturnReason::ALL,
        outcomes: ObjectOutcome::ALL,
        returned: match row.state {
            ObjectState::Draft => history
                .iter()
                .find(|h| h.act == Act::ObjectReturned)
                .cloned(),
            _ => None,
        },
        history,
        events: object
            .events
            .iter()
            .map(|event| Event {
                at: event.at.0,
                kind: event.kind,
                outcome: event.outcome,
            })
            .collect(),
        tips_total: object.tips.iter().map(|(_, count)| count).sum(),
        tips: tip_lines(&object.tips),
        countries: Country::parse_list(&row.countries).unwrap_or_default(),
        id: row.id,
        reference: row.reference,
        version: row.version,
        state: row.state,
        outcome: row.outcome,
        category: row.category,
        series: None,
        problems: Vec::new(),
        notice: None,
        form: None,
        max_files: super::upload::MAX_FILES,
    }
}

fn text_line(text: &TextRow, public_href: String) -> Option<TextLine> {
    let lang: Lang = text.lang.parse().ok()?;
    Some(TextLine {
        lang: text.lang.clone(),
        name: lang.native_name(),
        dir: lang.dir(),
        title: text.title.clone(),
        question: text.question.clone(),
        alt: text.alt.clone(),
        public_href,
    })
}

/// What is lacking, with the field where it can be mended.
pub(super) fn lacking_lines(portal: &Portal, lang: Lang, lacking: &[Lacking]) -> Vec<Problem> {
    let translations = &portal.translations;
    let line = |lacking: &Lacking| match lacking {
        Lacking::Picture => {
            Problem::of_field("file", translations.plain(lang, "studio-lacking-picture"))
        }
        Lacking::TwoLanguages => Problem::of_field(
            "languages",
            translations.plain(lang, "studio-lacking-languages"),
        ),
        Lacking::Unfinished(of) => {
            let args = [("lang", name_of(*of, translations, lang).into())];
            let text = translations.text(lang, "studio-lacking-rest", &args);
            Problem::of_field(format!("words-{}", of.code()), text)
        }
    };
    lacking.iter().map(line).collect()
}

fn history_line(row: &audit::Row) -> HistoryLine {
    let facts: serde_json::Value = serde_json::from_str(&row.detail).unwrap_or_default();
    let reasons = facts["reasons"].as_array();
    HistoryLine {
        at: row.at.0,
        actor: row.actor.clone(),
        act: row.act,
        reasons: reasons
            .into_iter()
            .flatten()
            .filter_map(|reason| reason.as_str()?.parse().ok())
            .collect(),
    }
}

/// In the order of the states, without those that have none.
fn tip_lines(tips: &[(TipState, i64)]) -> Vec<TipLine> {
    let count = |state: TipState| tips.iter().find(|(of, _)| *of == state).map_or(0, |t| t.1);
    TipState::ALL
        .iter()
        .map(|&state| TipLine {
            state,
            count: count(state),
        })
        .filter(|line| line.count > 0)
        .collect()
}
