//! Tips as they rest: sealed answers, and around them only what the queue needs.

use super::schema::tip;
use super::{Db, StoreError, exactly_one};
use crate::domain::{
    DismissalReason, InformationGrade, Moment, ObjectId, SourceGrade, StaffId, Standing, TipId,
    TipState, Urgency,
};
use diesel::prelude::*;

/// A tip, as stored.
#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = tip)]
pub struct Row {
    /// Random.
    pub id: TipId,
    /// The object it is about; none for a general tip.
    pub object_id: Option<ObjectId>,
    /// The language of the page it was written on.
    pub lang: String,
    /// The hour it came, counted since 1970 ([`Moment::hour`]). Nothing finer exists.
    pub hour: i64,
    /// How much the form's guards trust it.
    pub standing: Standing,
    /// Where it stands at the desk.
    pub state: TipState,
    /// The answers, sealed to the screening desk.
    pub answers: Vec<u8>,
    /// The contact, sealed apart.
    pub contact: Option<Vec<u8>>,
    /// The hash of the receipt's look-up tag.
    pub receipt_tag: String,
    /// The tipster's own recipient, made from the receipt.
    pub tipster: String,
    /// Counts every change; a write that names an older one is refused.
    pub version: i64,
    /// Messages of the tipster the desk has not read yet.
    pub answered: i64,
    /// Who holds the claim.
    pub claimed_by: Option<StaffId>,
    /// Until when.
    pub claimed_until: Moment,
    /// Grade of the source.
    pub source_grade: SourceGrade,
    /// Grade of the information.
    pub information_grade: InformationGrade,
    /// The moderator's assessment, sealed to the screening desk.
    pub assessment: Option<Vec<u8>>,
    /// Why it was closed.
    pub reason: Option<DismissalReason>,
    /// Which tip says the same.
    pub duplicate_of: Option<TipId>,
    /// Who decided last.
    pub decided_by: Option<StaffId>,
    /// When.
    pub decided_at: Option<Moment>,
    /// What it was before that decision, for undoing it.
    pub previous_state: Option<TipState>,
    /// How urgent it is; only a tip of the urgent road has it.
    pub urgency: Option<Urgency>,
    /// The hour in which the tipster took their contact back.
    pub contact_withdrawn: Option<i64>,
}

/// Keeps a tip. [`StoreError::Exists`] means that this very sending was kept before.
pub fn insert(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::insert_into(tip::table).values(row).execute(db)?;
    Ok(())
}

/// Puts the answers sealed anew in the place of those of a tip whose tipster added
/// something, and marks it as having news. [`StoreError::Changed`] means that
/// somebody changed it since the row was read.
pub fn replace_answers(db: &mut Db, row: &Row, answers: &[u8]) -> Result<(), StoreError> {
    let touched = diesel::update(
        tip::table
            .find(&row.id)
            .filter(tip::version.eq(row.version)),
    )
    .set((
        tip::answers.eq(answers),
        tip::answered.eq(row.answered + 1),
        tip::version.eq(row.version + 1),
    ))
    .execute(db)?;
    exactly_one(touched)
}

/// Finds a tip.
pub fn find(db: &mut Db, id: &TipId) -> Result<Row, StoreError> {
    Ok(tip::table.find(id).first(db)?)
}

/// Finds the tip a receipt belongs to.
pub fn find_by_receipt(db: &mut Db, tag: &str) -> Result<Option<Row>, StoreError> {
    Ok(tip::table
        .filter(tip::receipt_tag.eq(tag))
        .first(db)
        .optional()?)
}

/// How many tips about an object stand in each state. Counts only: whoever
/// asks for these need not be of the desk.
pub fn count_of_object(db: &mut Db, id: &ObjectId) -> Result<Vec<(TipState, i64)>, StoreError> {
    Ok(tip::table
        .filter(tip::object_id.eq(id))
        .group_by(tip::state)
        .select((tip::state, diesel::dsl::count_star()))
        .load(db)?)
}

/// Puts everything that may change back, provided nobody else did so since the
/// row was read; its version goes up by one.
pub fn update(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    let touched = diesel::update(
        tip::table
            .find(&row.id)
            .filter(tip::version.eq(row.version)),
    )
    .set((
        (
            tip::state.eq(row.state),
            tip::version.eq(row.version + 1),
            tip::answered.eq(row.answered),
            tip::claimed_by.eq(&row.claimed_by),
            tip::claimed_until.eq(row.claimed_until),
            tip::source_grade.eq(row.source_grade),
            tip::information_grade.eq(row.information_grade),
        ),
        (
            tip::assessment.eq(&row.assessment),
            tip::reason.eq(&row.reason),
            tip::duplicate_of.eq(&row.duplicate_of),
            tip::decided_by.eq(&row.decided_by),
            tip::decided_at.eq(&row.decided_at),
            tip::previous_state.eq(&row.previous_state),
        ),
    ))
    .execute(db)?;
    exactly_one(touched)
}

impl Row {
    /// Who holds the claim at this moment; nobody once the lease has run out.
    pub fn holder(&self, now: Moment) -> Option<&StaffId> {
        self.claimed_by
            .as_ref()
            .filter(|_| self.claimed_until > now)
    }

    /// Whether somebody may act on the tip without claiming it anew. A lease
    /// that ran out, and that nobody else took, still counts: otherwise whoever
    /// writes a long assessment would lose it for nothing.
    pub fn is_worked_on_by(&self, who: &StaffId) -> bool {
        self.claimed_by.as_ref() == Some(who)
    }
}

/// Takes the claim, or lengthens one's own. [`StoreError::Changed`] means that
/// somebody else holds it. A new holder makes a new version, so that nothing
/// read before can be written over their work; lengthening does not, so that
/// the holder's own open pages stay good.
pub fn claim(
    db: &mut Db,
    id: &TipId,
    who: &StaffId,
    now: Moment,
    until: Moment,
) -> Result<(), StoreError> {
    let lengthened = diesel::update(tip::table.find(id).filter(tip::claimed_by.eq(who)))
        .set(tip::claimed_until.eq(until))
        .execute(db)?;
    if lengthened == 1 {
        return Ok(());
    }
    let taken = diesel::update(
        tip::table
            .find(id)
            .filter(tip::claimed_by.is_null().or(tip::claimed_until.le(now))),
    )
    .set((
        tip::claimed_by.eq(who),
        tip::claimed_until.eq(until),
        tip::version.eq(tip::version + 1),
    ))
    .execute(db)?;
    exactly_one(taken)
}

/// Gives one's own claim back. [`StoreError::Changed`] means it was not one's own.
pub fn release(db: &mut Db, id: &TipId, who: &StaffId) -> Result<(), StoreError> {
    let given = diesel::update(tip::table.find(id).filter(tip::claimed_by.eq(who)))
        .set((
            tip::claimed_by.eq(None::<StaffId>),
            tip::claimed_until.eq(Moment(0)),
            tip::version.eq(tip::version + 1),
        ))
        .execute(db)?;
    exactly_one(given)
}

/// Erases the contact of a tip and notes the hour, if there was one. The version
/// stays: no page a moderator has open shows anything that could be written over
/// this.
pub fn withdraw_contact(db: &mut Db, id: &TipId, hour: i64) -> Result<(), StoreError> {
    diesel::update(tip::table.find(id).filter(tip::contact.is_not_null()))
        .set((
            tip::contact.eq(None::<Vec<u8>>),
            tip::contact_withdrawn.eq(hour),
        ))
        .execute(db)?;
    Ok(())
}

/// Notes that the desk has read what the tipster wrote up to this version.
/// Something that came since stays marked.
pub fn mark_answers_read(db: &mut Db, row: &Row) -> Result<(), StoreError> {
    diesel::update(
        tip::table
            .find(&row.id)
            .filter(tip::version.eq(row.version)),
    )
    .set(tip::answered.eq(0))
    .execute(db)?;
    Ok(())
}

/// Holds two tips still until the transaction ends, always in the same order,
/// so that two people who tie tips together cannot tie a knot.
pub fn hold_both(db: &mut Db, one: &TipId, other: &TipId) -> Result<(), StoreError> {
    let (first, second) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    for id in [first, second] {
        let touched = diesel::update(tip::table.find(id))
            .set(tip::version.eq(tip::version))
            .execute(db)?;
        if touched == 0 {
            return Err(StoreError::Missing);
        }
    }
    Ok(())
}

/// The tips whose identifier begins like this, two at most: one is an answer,
/// two are an ambiguity.
pub fn beginning_with(db: &mut Db, start: &TipId) -> Result<Vec<TipId>, StoreError> {
    // `_` would stand for any letter; an identifier of ours never holds one.
    if start.as_str().contains('_') {
        return Ok(Vec::new());
    }
    Ok(tip::table
        .filter(tip::id.like(format!("{start}%")))
        .order(tip::id.asc())
        .select(tip::id)
        .limit(2)
        .load(db)?)
}

/// Tips whose contact was taken back in the hours behind `after` up to `until`,
/// in an order that does not tell which came first.
pub fn withdrawn_contacts(
    db: &mut Db,
    after: i64,
    until: i64,
) -> Result<Vec<(TipId, i64)>, StoreError> {
    let found: Vec<(TipId, Option<i64>)> = tip::table
        .filter(tip::contact_withdrawn.gt(after))
        .filter(tip::contact_withdrawn.le(until))
        .order((tip::contact_withdrawn.asc(), tip::id.asc()))
        .select((tip::id, tip::contact_withdrawn))
        .load(db)?;
    Ok(found
        .into_iter()
        .filter_map(|(id, hour)| Some((id, hour?)))
        .collect())
}

/// How many tips came in each hour after `after`, up to and with `until`.
pub fn count_by_hour(db: &mut Db, after: i64, until: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    Ok(tip::table
        .filter(tip::hour.gt(after))
        .filter(tip::hour.le(until))
        .group_by(tip::hour)
        .order(tip::hour.asc())
        .select((tip::hour, diesel::dsl::count_star()))
        .load(db)?)
}
