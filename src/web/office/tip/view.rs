//! What the page of a tip shows.

use super::super::tips::{Age, HolderView, short};
use crate::domain::{
    ContactReason, Decision, Direction, DismissalReason, InformationGrade, LeadState, SourceGrade,
    TipState,
};
use crate::i18n::{Lang, Translations};
use crate::screening::{self, Reading, Watch};
use crate::web::shell::fields::Fields;
use crate::web::shell::render::file_size;
use crate::{audit, domain};
use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroizing;

/// What was typed into the page's forms, for showing it again.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) source: Option<SourceGrade>,
    pub(super) information: Option<InformationGrade>,
    assessment: Option<String>,
    message: String,
    decision: Option<Decision>,
    reason: Option<DismissalReason>,
    other: String,
}

impl Kept {
    pub(super) fn read(form: &Fields) -> Self {
        let sent = |name: &str| form.pairs().iter().any(|(n, _)| n == name);
        Self {
            source: form.value("source"),
            information: form.value("information"),
            assessment: sent("assessment").then(|| form.text("assessment").to_owned()),
            message: form.text("message").to_owned(),
            decision: form.value("decision"),
            reason: form.value("reason"),
            other: form.text("other").to_owned(),
        }
    }
}

/// What the page shows beyond the tip itself.
#[derive(Default)]
pub(super) struct Extra {
    alert: Option<String>,
    kept: Kept,
    contact: Option<Zeroizing<String>>,
}

impl Extra {
    pub(super) fn refused(alert: String, kept: Kept) -> Self {
        Self {
            alert: Some(alert),
            kept,
            contact: None,
        }
    }

    pub(super) fn contact(contact: Zeroizing<String>) -> Self {
        Self {
            contact: Some(contact),
            ..Self::default()
        }
    }
}

#[derive(Serialize)]
pub(super) struct View {
    id: String,
    short: String,
    version: i64,
    state: TipState,
    lang: String,
    age: Age,
    standing: domain::Standing,
    urgency: Option<domain::Urgency>,
    grade: String,
    answers: Option<domain::Answers>,
    object: Option<Object>,
    holder: Option<HolderView>,
    open: bool,
    mine: bool,
    may_claim: bool,
    may_act: bool,
    may_reopen: bool,
    alert: Option<String>,
    grading: GradingForm,
    decisions: Vec<DecisionForm>,
    message: String,
    messages: Vec<Message>,
    decided_by: Option<String>,
    reason: Option<DismissalReason>,
    duplicate_of: Option<Other>,
    undo_seconds: Option<i64>,
    pictures: Vec<CamePicture>,
    has_contact: bool,
    contact_withdrawn: bool,
    contact: Option<String>,
    contact_reasons: &'static [ContactReason],
    siblings: Vec<Other>,
    leads: Vec<Lead>,
    history: Vec<Line>,
}

/// A picture that came with the tip, unopened.
#[derive(Serialize)]
struct CamePicture {
    id: String,
    number: usize,
    size: String,
}

#[derive(Serialize)]
struct Object {
    reference: String,
    title: String,
    question: String,
    alt: String,
    lang: String,
    picture: Option<Picture>,
}

#[derive(Serialize)]
struct Picture {
    file: String,
    width: i64,
    height: i64,
}

#[derive(Serialize)]
struct GradingForm {
    sources: &'static [SourceGrade],
    informations: &'static [InformationGrade],
    source: SourceGrade,
    information: InformationGrade,
    /// What rests in the database.
    saved: String,
    /// What was typed and not saved, if it is something else.
    typed: Option<String>,
}

#[derive(Serialize)]
struct DecisionForm {
    decision: Decision,
    reasons: &'static [DismissalReason],
    reason: Option<DismissalReason>,
    other: Option<String>,
}

#[derive(Serialize)]
struct Message {
    from_desk: bool,
    author: Option<String>,
    at: i64,
    text: Option<String>,
}

#[derive(Serialize)]
struct Other {
    id: String,
    short: String,
    state: Option<TipState>,
    age: Option<Age>,
    lang: Option<String>,
}

#[derive(Serialize)]
struct Lead {
    id: String,
    reference: String,
    unit: String,
    state: LeadState,
    held: bool,
}

/// A line of the history; the same act by the same person several times in a row
/// is one line.
#[derive(Serialize)]
struct Line {
    at: i64,
    actor: String,
    act: domain::Act,
    times: i64,
    grading: Option<String>,
    state: Option<String>,
    reason: Option<String>,
}

pub(super) fn of(
    reading: Reading,
    extra: Extra,
    watch: Watch,
    translations: &Translations,
    lang: Lang,
) -> View {
    let Extra {
        alert,
        kept,
        contact,
    } = extra;
    let tip = reading.tip;
    let mine = reading.holder.as_ref().is_some_and(|holder| holder.me);
    let open = tip.state.is_open();
    let hour = watch.now.hour();
    let saved = reading.assessment.as_deref().cloned().unwrap_or_default();
    View {
        short: short(tip.id.as_str()),
        version: tip.version,
        state: tip.state,
        lang: tip.lang.clone(),
        age: Age::new(tip.hour, hour),
        standing: tip.standing,
        urgency: tip.urgency,
        grade: format!("{}{}", tip.source_grade, tip.information_grade),
        answers: reading.answers,
        object: reading.object.map(object),
        open,
        mine,
        may_claim: reading.holder.is_none() && open,
        may_act: mine && open,
        may_reopen: tip.state.may_become(TipState::New)
            && (reading.holder.is_none() || mine)
            && !reading
                .leads
                .iter()
                .any(|lead| lead.state == LeadState::Held),
        holder: reading.holder.map(HolderView::from),
        alert,
        decisions: decisions(tip.state, &kept),
        message: kept.message.clone(),
        grading: GradingForm {
            sources: SourceGrade::ALL,
            informations: InformationGrade::ALL,
            source: kept.source.unwrap_or(tip.source_grade),
            information: kept.information.unwrap_or(tip.information_grade),
            typed: kept.assessment.filter(|typed| *typed != saved),
            saved,
        },
        messages: reading.messages.into_iter().map(message).collect(),
        decided_by: reading.decided_by,
        reason: tip.reason,
        duplicate_of: tip.duplicate_of.as_ref().map(|id| Other {
            id: id.to_string(),
            short: short(id.as_str()),
            state: None,
            age: None,
            lang: None,
        }),
        undo_seconds: undo_seconds(&tip, watch),
        pictures: reading
            .attachments
            .into_iter()
            .enumerate()
            .map(|(n, row)| CamePicture {
                id: row.id.to_string(),
                number: n + 1,
                size: file_size(translations, lang, row.size),
            })
            .collect(),
        has_contact: tip.contact.is_some(),
        contact_withdrawn: tip.contact_withdrawn.is_some(),
        contact: contact.map(|text| text.to_string()),
        contact_reasons: ContactReason::ALL,
        siblings: reading
            .siblings
            .into_iter()
            .map(|sibling| Other {
                id: sibling.id.to_string(),
                short: short(sibling.id.as_str()),
                state: Some(sibling.state),
                age: Some(Age::new(sibling.hour, hour)),
                lang: Some(sibling.lang),
            })
            .collect(),
        leads: reading
            .leads
            .into_iter()
            .map(|row| lead(row, watch))
            .collect(),
        history: history(&reading.history),
        id: tip.id.to_string(),
    }
}

fn object(about: screening::AboutObject) -> Object {
    Object {
        reference: about.reference.to_string(),
        title: about.title,
        question: about.question,
        alt: about.alt,
        lang: about.lang,
        picture: about.picture.map(|picture| Picture {
            file: picture.file,
            width: picture.width,
            height: picture.height,
        }),
    }
}

/// The forms of the decisions that are lawful from here.
fn decisions(state: TipState, kept: &Kept) -> Vec<DecisionForm> {
    [
        Decision::Credible,
        Decision::NotRelevant,
        Decision::Duplicate,
        Decision::Spam,
        Decision::Disclosure,
    ]
    .into_iter()
    .filter(|decision| state.may_become(decision.state()))
    .map(|decision| DecisionForm {
        decision,
        reasons: decision.reasons(),
        reason: kept.reason.filter(|_| kept.decision == Some(decision)),
        other: (decision == Decision::Duplicate).then(|| kept.other.clone()),
    })
    .collect()
}

fn message(message: screening::Message) -> Message {
    Message {
        from_desk: message.direction == Direction::FromDesk,
        author: message.author,
        at: domain::Moment::of_hour(message.hour).0,
        text: message.text.map(|text| text.to_string()),
    }
}

fn undo_seconds(tip: &crate::store::tips::Row, watch: Watch) -> Option<i64> {
    tip.previous_state?;
    if tip.state == TipState::Forwarded {
        return None;
    }
    let left = tip.decided_at?.plus(watch.undo_seconds).0 - watch.now.0;
    (left > 0).then_some(left)
}

fn lead(row: screening::LeadLine, watch: Watch) -> Lead {
    Lead {
        id: row.id.to_string(),
        reference: row.reference.to_string(),
        unit: row.unit,
        held: row.state == LeadState::Held && row.held_until > watch.now,
        state: row.state,
    }
}

fn history(rows: &[audit::Row]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for row in rows {
        let facts: Value = serde_json::from_str(&row.detail).unwrap_or_default();
        let fact = |name: &str| facts[name].as_str().map(str::to_owned);
        let line = Line {
            at: row.at.0,
            actor: row.actor.clone(),
            act: row.act,
            times: 1,
            grading: fact("grading"),
            state: fact("state").map(|state| format!("desk-state-{state}")),
            reason: fact("reason").map(|reason| match row.act {
                domain::Act::ContactSeen => format!("desk-contact-reason-{reason}"),
                _ => format!("desk-reason-{reason}"),
            }),
        };
        match lines.last_mut() {
            Some(last) if last.is_same_as(&line) => last.times += 1,
            _ => lines.push(line),
        }
    }
    lines
}

impl Line {
    fn is_same_as(&self, other: &Line) -> bool {
        (
            &self.actor,
            self.act,
            &self.grading,
            &self.state,
            &self.reason,
        ) == (
            &other.actor,
            other.act,
            &other.grading,
            &other.state,
            &other.reason,
        )
    }
}
