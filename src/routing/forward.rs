//! A credible tip becomes a lead, and for a minute can be taken back.

use super::package::{PackagedObject, PackagedTip, free_reference, readers};
use super::{Package, Problem, RoutingError, letter, must_be, off_the_loop, tidy};
use crate::domain::{
    Act, Actor, Answers, Country, DeskId, ForwardReason, Grading, HandlingCode, LeadId,
    LeadReference, LeadState, Moment, OutboxId, OutboxState, Role, Subject, TipId, TipState, Tlp,
    UnitId,
};
use crate::i18n::Translations;
use crate::store::{self, Db, Store, leads, outbox, tips, units};
use crate::vault::{self, Identity, Purpose, Recipient};
use crate::{audit, desks};
use serde_json::json;
use std::sync::Arc;

/// The longest remark, in characters.
pub const REMARK_MAX: usize = 500;
/// The longest text of H3's restrictions, in characters.
pub const HANDLING_NOTE_MAX: usize = 500;

/// What a moderator decides when forwarding.
#[derive(Debug, Clone)]
pub struct Forwarding {
    /// To whom.
    pub unit: Option<UnitId>,
    /// Which country it points to.
    pub country: Option<Country>,
    /// What the receiver may do with it.
    pub handling: HandlingCode,
    /// The restrictions, for H3.
    pub handling_note: String,
    /// Who may see it.
    pub tlp: Tlp,
    /// Why it goes to this unit: the justification that the log keeps
    /// (Directive (EU) 2016/680 Art. 25). A word of a list, because the log is
    /// not sealed.
    pub reason: ForwardReason,
    /// Anything the unit should know beside; sealed with the rest.
    pub remark: String,
}

/// The present moment and what a letter needs of the operator's settings.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Now.
    pub now: Moment,
    /// How long a lead is held back, and a slip can be mended.
    pub undo_seconds: i64,
    /// The sender.
    pub from: String,
    /// Where the unit signs in.
    pub office_url: String,
}

/// What a lead is made of, still sealed.
struct Ingredients {
    tip: tips::Row,
    unit: units::Row,
    readers: Vec<Recipient>,
    screening: Identity,
    object: Option<PackagedObject>,
    reference: LeadReference,
}

/// Makes a lead of a tip that the actor works on: package, message and decision
/// are kept in one transaction, or none of them is.
///
/// # Errors
/// If the tip is not claimed by the actor, was changed since `version`, was not
/// found credible, has no assessment, or the unit's certificate is no longer good.
pub async fn forward(
    store: &Store,
    translations: &Arc<Translations>,
    actor: &Actor,
    own: &Identity,
    (tip, version): (&TipId, i64),
    forwarding: Forwarding,
    terms: Terms,
) -> Result<LeadId, RoutingError> {
    must_be(actor, Role::Moderator)?;
    let forwarding = checked(forwarding)?;
    let ingredients = {
        let (actor, own, tip) = (actor.clone(), own.clone(), tip.clone());
        let unit = forwarding.unit.clone().ok_or(Problem::UnitMissing)?;
        store
            .read(move |db| {
                let row = free_to_go(db, &actor, &tip, version, terms.now)?;
                gather(db, &actor, &own, row, &unit)
            })
            .await?
    };
    let (translations, for_letter) = (translations.clone(), terms.clone());
    let lead = LeadId::new(vault::random_id());
    let id = lead.clone();
    let (prepared, forwarding) = off_the_loop(move || {
        let prepared = prepare(&translations, ingredients, &forwarding, &id, &for_letter)?;
        Ok((prepared, forwarding))
    })
    .await?;
    let (actor, tip) = (actor.clone(), tip.clone());
    store
        .write(move |db| {
            let row = free_to_go(db, &actor, &tip, version, terms.now)?;
            keep(db, &actor, row, prepared, &forwarding, &terms)
        })
        .await?;
    Ok(lead)
}

fn checked(mut forwarding: Forwarding) -> Result<Forwarding, Problem> {
    forwarding.remark = tidy(&forwarding.remark, REMARK_MAX, Problem::RemarkTooLong)?;
    let too_long = Problem::HandlingNoteTooLong;
    forwarding.handling_note = tidy(&forwarding.handling_note, HANDLING_NOTE_MAX, too_long)?;
    match forwarding.handling {
        HandlingCode::H3 if forwarding.handling_note.is_empty() => {
            return Err(Problem::HandlingNoteMissing);
        }
        HandlingCode::H3 => {}
        _ => forwarding.handling_note.clear(),
    }
    Ok(forwarding)
}

/// The tip, if this person may send it now.
fn free_to_go(
    db: &mut Db,
    actor: &Actor,
    tip: &TipId,
    version: i64,
    now: Moment,
) -> Result<tips::Row, RoutingError> {
    let row = tips::find(db, tip)?;
    let held_by_another = row.holder(now).is_some_and(|holder| *holder != actor.id);
    if held_by_another || !row.is_worked_on_by(&actor.id) {
        return Err(RoutingError::NotClaimed);
    }
    if row.version != version {
        return Err(RoutingError::Stale);
    }
    match row.state {
        TipState::Credible | TipState::Disclosure => Ok(row),
        other => Err(RoutingError::NotScreened(other)),
    }
}

fn gather(
    db: &mut Db,
    actor: &Actor,
    own: &Identity,
    row: tips::Row,
    unit: &UnitId,
) -> Result<Ingredients, RoutingError> {
    let unit = units::find(db, unit).map_err(|_| Problem::UnitMissing)?;
    let lang = unit
        .languages
        .split_ascii_whitespace()
        .next()
        .unwrap_or("en");
    let object = row
        .object_id
        .as_ref()
        .map(|id| PackagedObject::find(db, id, lang))
        .transpose()?;
    Ok(Ingredients {
        readers: readers(db, &unit.id)?,
        screening: desks::unlock(db, actor, own, &DeskId::screening())?,
        reference: free_reference(db)?,
        tip: row,
        unit,
        object,
    })
}

/// The rows of a lead, made before any transaction begins.
struct Prepared {
    lead: LeadId,
    reference: LeadReference,
    unit: UnitId,
    package: Vec<u8>,
    message: outbox::Row,
}

fn prepare(
    translations: &Translations,
    from: Ingredients,
    forwarding: &Forwarding,
    lead: &LeadId,
    terms: &Terms,
) -> Result<Prepared, RoutingError> {
    let (tip, desk) = (&from.tip, &from.screening);
    let id = tip.id.as_str();
    let sealed = tip.assessment.as_ref().ok_or(Problem::AssessmentMissing)?;
    let assessment = vault::open(desk, Purpose::Assessment, id, sealed)?;
    let answers = vault::open(desk, Purpose::TipAnswers, id, &tip.answers)?;
    let answers: Answers =
        serde_json::from_slice(&answers).map_err(|_| RoutingError::Unreadable)?;
    let package = Package {
        reference: from.reference.to_string(),
        object: from.object,
        country: forwarding.country,
        grading: Grading {
            source: tip.source_grade,
            information: tip.information_grade,
        },
        handling: forwarding.handling,
        handling_note: forwarding.handling_note.clone(),
        tlp: forwarding.tlp,
        reason: forwarding.reason,
        remark: forwarding.remark.clone(),
        assessment: String::from_utf8_lossy(&assessment).into_owned(),
        tips: vec![PackagedTip {
            id: tip.id.clone(),
            hour: tip.hour,
            lang: tip.lang.clone(),
            answers,
        }],
    };
    let (kind, envelope) = letter::envelope(translations, &from.unit, &package, terms)?;
    Ok(Prepared {
        package: package.seal(lead, &from.readers)?,
        lead: lead.clone(),
        reference: from.reference,
        unit: from.unit.id,
        message: outbox::Row {
            id: OutboxId::new(vault::random_id()),
            lead_id: Some(lead.clone()),
            kind,
            state: OutboxState::Waiting,
            envelope: serde_json::to_vec(&envelope).map_err(|_| RoutingError::Unreadable)?,
            not_before: terms.now.plus(terms.undo_seconds),
            lease_until: Moment(0),
            attempts: 0,
            last_error: None,
            created_at: terms.now,
            delivered_at: None,
        },
    })
}

fn keep(
    db: &mut Db,
    actor: &Actor,
    mut tip: tips::Row,
    prepared: Prepared,
    forwarding: &Forwarding,
    terms: &Terms,
) -> Result<(), RoutingError> {
    let lead = leads::Row {
        id: prepared.lead,
        reference: prepared.reference,
        unit_id: prepared.unit,
        object_id: tip.object_id.clone(),
        country: forwarding.country,
        state: LeadState::Held,
        source_grade: tip.source_grade,
        information_grade: tip.information_grade,
        handling: forwarding.handling,
        tlp: forwarding.tlp,
        package: prepared.package,
        forwarded_by: actor.id.clone(),
        forwarded_at: terms.now,
        held_until: terms.now.plus(terms.undo_seconds),
        acknowledged_by: None,
        acknowledged_at: None,
        outcome: None,
        outcome_note: None,
        outcome_by: None,
        outcome_at: None,
        version: 1,
    };
    leads::insert(db, &lead, std::slice::from_ref(&tip.id))?;
    outbox::insert(db, &prepared.message)?;
    tip.previous_state = Some(tip.state);
    tip.state = TipState::Forwarded;
    tip.decided_by = Some(actor.id.clone());
    tip.decided_at = Some(terms.now);
    tip.claimed_by = None;
    tip.claimed_until = terms.now;
    tips::update(db, &tip)?;
    let detail = json!({
        "reference": lead.reference,
        "unit": lead.unit_id,
        "tip": tip.id,
        "country": lead.country,
        "grading": format!("{}{}", lead.source_grade, lead.information_grade),
        "handling": lead.handling,
        "tlp": lead.tlp,
        "reason": forwarding.reason,
    });
    let subject = (Subject::Lead, lead.id.as_str());
    audit::record(db, terms.now, actor, Act::LeadForwarded, subject, detail)?;
    Ok(())
}

/// Takes a lead back in time: nothing leaves, and the tip is in the hands of
/// whoever took it back. Any moderator may.
///
/// # Errors
/// [`RoutingError::TooLate`] once the lead has begun to leave.
pub async fn take_back(
    store: &Store,
    actor: &Actor,
    lead: &LeadId,
    lease_seconds: i64,
    now: Moment,
) -> Result<TipId, RoutingError> {
    must_be(actor, Role::Moderator)?;
    let (actor, id) = (actor.clone(), lead.clone());
    store
        .write(move |db| {
            let row = leads::find(db, &id)?;
            if row.state != LeadState::Held || row.held_until <= now {
                return Err(RoutingError::TooLate(row.state));
            }
            leads::step(db, &id, LeadState::Held, LeadState::Undone).map_err(|why| match why {
                store::StoreError::Changed => RoutingError::TooLate(LeadState::Queued),
                other => other.into(),
            })?;
            outbox::cancel(db, &id)?;
            let tip = give_back(db, &actor, &id, now.plus(lease_seconds))?;
            let detail = json!({ "reference": row.reference, "tip": tip });
            let subject = (Subject::Lead, id.as_str());
            audit::record(db, now, &actor, Act::LeadUndone, subject, detail)?;
            Ok(tip)
        })
        .await
}

fn give_back(
    db: &mut Db,
    actor: &Actor,
    lead: &LeadId,
    lease_end: Moment,
) -> Result<TipId, RoutingError> {
    let tips = leads::tips(db, lead)?;
    for id in &tips {
        let mut tip = tips::find(db, id)?;
        tip.state = tip.previous_state.unwrap_or(TipState::Credible);
        tip.previous_state = None;
        tip.decided_by = None;
        tip.decided_at = None;
        tip.claimed_by = Some(actor.id.clone());
        tip.claimed_until = lease_end;
        tips::update(db, &tip)?;
    }
    tips.into_iter().next().ok_or(RoutingError::Missing)
}
