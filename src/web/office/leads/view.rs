//! A lead as its pages show it.

use crate::domain::{
    Country, ForwardReason, HandlingCode, LeadOutcome, LeadState, Moment, OutboxState, Tlp,
};
use crate::routing::{Listed, OpenedLead, Package, Page};
use serde::Serialize;

/// A line of a list.
#[derive(Serialize)]
pub(super) struct Line {
    id: String,
    reference: String,
    unit: String,
    country: Option<Country>,
    state: LeadState,
    message: Option<OutboxState>,
    grading: String,
    handling: HandlingCode,
    tlp: Tlp,
    at: i64,
    outcome: Option<LeadOutcome>,
    undo_seconds: Option<i64>,
}

/// A list with its filter.
#[derive(Serialize)]
pub(super) struct List {
    lines: Vec<Line>,
    total: i64,
    page: i64,
    pages: i64,
    previous: Option<String>,
    next: Option<String>,
    state: Option<LeadState>,
    states: Vec<LeadState>,
}

impl List {
    pub(super) fn new(
        path: &str,
        state: Option<LeadState>,
        states: Vec<LeadState>,
        found: Page,
        now: Moment,
    ) -> Self {
        let address = |page: i64| {
            let mut query = url::form_urlencoded::Serializer::new(format!("{path}?"));
            if let Some(state) = state {
                query.append_pair("state", state.as_str());
            }
            query.append_pair("page", &page.to_string());
            query.finish()
        };
        Self {
            total: found.total,
            page: found.page,
            pages: found.pages,
            previous: (found.page > 1).then(|| address(found.page - 1)),
            next: (found.page < found.pages).then(|| address(found.page + 1)),
            lines: found.leads.into_iter().map(|l| line(l, now)).collect(),
            state,
            states,
        }
    }
}

/// The label as the name of a message: `AMBER-STRICT`.
pub(super) fn tlp_word(label: Tlp) -> String {
    label.as_str().trim_start_matches("TLP:").replace('+', "-")
}

fn line(listed: Listed, now: Moment) -> Line {
    let row = listed.row;
    Line {
        undo_seconds: undo_seconds(row.state, row.held_until, now),
        grading: format!("{}{}", row.source_grade, row.information_grade),
        id: row.id.to_string(),
        reference: row.reference.to_string(),
        unit: listed.unit,
        country: row.country,
        state: row.state,
        message: listed.message,
        handling: row.handling,
        tlp: row.tlp,
        at: row.forwarded_at.0,
        outcome: row.outcome,
    }
}

fn undo_seconds(state: LeadState, until: Moment, now: Moment) -> Option<i64> {
    let left = until.0 - now.0;
    (state == LeadState::Held && left > 0).then_some(left)
}

/// A lead, opened.
#[derive(Serialize)]
pub(super) struct View {
    id: String,
    reference: String,
    version: i64,
    unit: String,
    state: LeadState,
    at: i64,
    by: String,
    undo_seconds: Option<i64>,
    grading: String,
    handling: HandlingCode,
    handling_note: String,
    tlp: Tlp,
    tlp_word: String,
    country: Option<Country>,
    reason: ForwardReason,
    remark: String,
    assessment: String,
    object: Option<crate::routing::PackagedObject>,
    picture: Option<Picture>,
    tips: Vec<Words>,
    acknowledged_at: Option<i64>,
    acknowledged_by: Option<String>,
    outcome: Option<LeadOutcome>,
    outcome_at: Option<i64>,
    outcome_by: Option<String>,
    note: String,
    may_acknowledge: bool,
    outcomes: &'static [LeadOutcome],
    problem: Option<String>,
}

#[derive(Serialize)]
struct Picture {
    file: String,
    width: i64,
    height: i64,
}

#[derive(Serialize)]
struct Words {
    id: String,
    short: String,
    at: i64,
    lang: String,
    answers: crate::domain::Answers,
}

/// What somebody typed and chose when an outcome was refused.
#[derive(Default)]
pub(super) struct Refused {
    pub(super) problem: Option<String>,
    pub(super) note: Option<String>,
    pub(super) outcome: Option<LeadOutcome>,
}

impl View {
    pub(super) fn new(lead: OpenedLead, now: Moment, refused: Refused) -> Self {
        let (row, package): (_, Package) = (lead.row, lead.package);
        let note = lead.outcome_note.map(|note| note.to_string());
        Self {
            undo_seconds: undo_seconds(row.state, row.held_until, now),
            may_acknowledge: row.state.may_be_acknowledged(),
            id: row.id.to_string(),
            reference: row.reference.to_string(),
            version: row.version,
            unit: lead.unit,
            state: row.state,
            at: row.forwarded_at.0,
            by: lead.forwarded_by,
            grading: package.grading.to_string(),
            handling: package.handling,
            handling_note: package.handling_note,
            tlp_word: tlp_word(package.tlp),
            tlp: package.tlp,
            country: package.country,
            reason: package.reason,
            remark: package.remark,
            assessment: package.assessment,
            object: package.object,
            picture: lead.picture.map(|file| Picture {
                file: format!("{}.{}", file.blob, file.format.extension()),
                width: file.width,
                height: file.height,
            }),
            tips: package
                .tips
                .into_iter()
                .map(|tip| Words {
                    short: super::super::tips::short(tip.id.as_str()),
                    id: tip.id.to_string(),
                    at: Moment::of_hour(tip.hour).0,
                    lang: tip.lang,
                    answers: tip.answers,
                })
                .collect(),
            acknowledged_at: row.acknowledged_at.map(|at| at.0),
            acknowledged_by: lead.acknowledged_by,
            outcome: refused.outcome.or(row.outcome),
            outcome_at: row.outcome_at.map(|at| at.0),
            outcome_by: lead.outcome_by,
            note: refused.note.or(note).unwrap_or_default(),
            outcomes: LeadOutcome::ALL,
            problem: refused.problem,
        }
    }
}
