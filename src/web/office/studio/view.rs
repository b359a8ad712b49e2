//! What the page of an object shows.

use super::report::{self, Kinds, PictureReport};
use super::wording::FormView;
use super::{Problem, Said, name_of};
use crate::audit;
use crate::domain::{
    Act, Category, Country, EventKind, ObjectId, ObjectOutcome, ObjectState, Reference, Region,
    ReturnReason, TipState,
};
use crate::i18n::Lang;
use crate::publishing::{Lacking, ObjectView, PictureView, nearest_title};
use crate::store::objects::TextRow;
use crate::web::Portal;
use crate::web::shell::picture::Picture;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct View {
    id: ObjectId,
    reference: Reference,
    version: i64,
    state: ObjectState,
    outcome: Option<ObjectOutcome>,
    category: Category,
    pub(super) series: Option<String>,
    region: Option<Region>,
    countries: Vec<Country>,
    title: Option<Said>,
    pub(super) problems: Vec<Problem>,
    pub(super) notice: Option<String>,
    pictures: Vec<PictureLine>,
    texts: Vec<TextLine>,
    pub(super) form: Option<FormView>,
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
    texts: Vec<PictureText>,
}

/// A picture's own words in one language.
#[derive(Serialize)]
struct PictureText {
    lang: Lang,
    name: &'static str,
    dir: &'static str,
    text: String,
}

#[derive(Serialize)]
struct TextLine {
    lang: String,
    name: &'static str,
    dir: &'static str,
    title: String,
    question: String,
    alt: String,
    beside: Vec<Beside>,
    public_href: String,
}

/// A part that only some objects have, one statement a line.
#[derive(Serialize)]
struct Beside {
    label: &'static str,
    lines: Vec<String>,
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

/// Everything but the form and what came of an act.
pub(super) fn of(
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
                texts: picture_texts(picture),
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
        region: row.region,
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
        beside: beside(text),
        public_href,
    })
}

fn beside(text: &TextRow) -> Vec<Beside> {
    [
        ("studio-facts", &text.facts),
        ("studio-helps", &text.helps),
        ("studio-known", &text.known),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| Beside {
        label,
        lines: text.lines().map(ToOwned::to_owned).collect(),
    })
    .collect()
}

fn picture_texts(picture: &PictureView) -> Vec<PictureText> {
    let texts = picture.texts.iter().filter_map(|text| {
        let lang: Lang = text.lang.parse().ok()?;
        Some(PictureText {
            lang,
            name: lang.native_name(),
            dir: lang.dir(),
            text: text.alt.clone(),
        })
    });
    texts.collect()
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
