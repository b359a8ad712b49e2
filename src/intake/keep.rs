//! Sealing a tip and keeping it; only then is there a receipt.

use super::{FormTag, IntakeError, Valid};
use crate::desks;
use crate::domain::{
    Answers, AttachmentId, DeskId, Grading, Moment, ObjectId, ObjectState, Reference, Standing,
    TipId, TipState,
};
use crate::store::tips::Row;
use crate::store::{self, Store, StoreError};
use crate::vault::{self, Purpose, Receipt, Recipient};
use zeroize::Zeroizing;

/// A tip on its way in.
pub struct Sending {
    /// The object it is about; none for a general tip.
    pub object: Option<Reference>,
    /// The language of the page.
    pub lang: String,
    /// What was written.
    pub valid: Valid,
    /// The seed of the form it was written on.
    pub seed: Zeroizing<[u8; 32]>,
    /// How much the guards trust it.
    pub standing: Standing,
    /// The form whose pictures come along; none where pictures are not taken.
    pub pictures: Option<FormTag>,
}

/// A tip that is kept: it survives whatever comes.
pub struct Kept {
    /// The only thing that opens the dialogue.
    pub receipt: Receipt,
}

/// Seals a tip to the screening desk and keeps it. The same sending twice is
/// one tip with one receipt; pictures that were added in between come to that tip.
pub async fn keep(store: &Store, sending: Sending, now: Moment) -> Result<Kept, IntakeError> {
    let (reference, form) = (sending.object.clone(), sending.pictures.clone());
    let (object, desk, pictures) = store
        .read(move |db| {
            let object = reference.map(|r| shown(db, &r)).transpose()?;
            let desk = desks::recipient(db, &DeskId::screening())?;
            let pictures = match form {
                Some(form) => store::attachments::of_form(db, form.as_str())?,
                None => Vec::new(),
            };
            let pictures: Vec<_> = pictures.into_iter().map(|row| row.id).collect();
            Ok::<_, IntakeError>((object, desk, pictures))
        })
        .await?;
    let (row, receipt) = seal(&sending, object, &desk, pictures.clone(), now)?;
    let (form, tag) = (sending.pictures, row.receipt_tag.clone());
    let given_by = form.clone();
    let kept = store
        .write(move |db| {
            store::tips::insert(db, &row)?;
            match given_by {
                Some(form) => {
                    store::attachments::give_to_tip(db, form.as_str(), &pictures, &row.id, 0)
                }
                None => Ok(()),
            }
        })
        .await;
    match (kept, form) {
        (Ok(()), _) | (Err(StoreError::Exists), None) => {}
        // A transaction of its own: PostgreSQL ends the one that found the tip there.
        (Err(StoreError::Exists), Some(form)) => {
            let answers = sending.valid.answers;
            store
                .write(move |db| add_pictures(db, &tag, &form, answers, &desk))
                .await?;
        }
        (Err(problem), _) => return Err(problem.into()),
    }
    Ok(Kept { receipt })
}

/// Gives pictures that still hang on the form to the tip that was kept from it
/// before. The receipt is the same, so the words are: they are sealed again, with
/// the longer list, and the desk is shown that there is news.
fn add_pictures(
    db: &mut store::Db,
    receipt_tag: &str,
    form: &FormTag,
    words: Answers,
    desk: &Recipient,
) -> Result<(), IntakeError> {
    let added = store::attachments::of_form(db, form.as_str())?;
    if added.is_empty() {
        return Ok(());
    }
    let tip = store::tips::find_by_receipt(db, receipt_tag)?.ok_or(StoreError::Missing)?;
    let there = store::attachments::of_tip(db, &tip.id)?;
    let last = there.last().map_or(0, |row| row.place);
    let added: Vec<_> = added.into_iter().map(|row| row.id).collect();
    let mut attachments: Vec<_> = there.into_iter().map(|row| row.id).collect();
    attachments.extend_from_slice(&added);
    let answers = written(&Answers {
        attachments,
        ..words
    })?;
    let to = std::slice::from_ref(desk);
    let sealed = vault::seal(to, Purpose::TipAnswers, tip.id.as_str(), &answers)?;
    store::attachments::give_to_tip(db, form.as_str(), &added, &tip.id, last)?;
    Ok(store::tips::replace_answers(db, &tip, &sealed)?)
}

fn written(answers: &Answers) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let bytes = serde_json::to_vec(answers);
    bytes
        .map(Zeroizing::new)
        .map_err(|why| StoreError::Unreadable(why.to_string()))
}

fn shown(db: &mut store::Db, reference: &Reference) -> Result<ObjectId, IntakeError> {
    match store::objects::find_by_reference(db, reference)? {
        // Somebody may have had the form open while the object was answered or
        // taken down: what they know is wanted all the same.
        Some(row) if row.state.is_public() || row.state == ObjectState::Withdrawn => Ok(row.id),
        _ => Err(IntakeError::NoSuchObject),
    }
}

fn seal(
    sending: &Sending,
    object: Option<ObjectId>,
    desk: &Recipient,
    pictures: Vec<AttachmentId>,
    now: Moment,
) -> Result<(Row, Receipt), IntakeError> {
    let id = TipId::new(vault::random_id());
    let to = std::slice::from_ref(desk);
    // The receipt is made of the words alone: sent twice at once, the second finds
    // the pictures gone with the first, and is the same tip all the same.
    let words = written(&sending.valid.answers)?;
    let answers = written(&Answers {
        attachments: pictures,
        ..sending.valid.answers.clone()
    })?;
    let contact = sending.valid.contact.as_ref().map(|c| c.0.as_bytes());
    let mut content = Zeroizing::new(words.to_vec());
    content.push(0);
    content.extend_from_slice(contact.unwrap_or_default());
    content.push(0);
    content.extend_from_slice(object.as_ref().map_or("", |o| o.as_str()).as_bytes());
    if let Some(urgency) = sending.valid.urgency {
        content.push(0);
        content.extend_from_slice(urgency.as_str().as_bytes());
    }
    let receipt = Receipt::from_seed_and(&sending.seed, &content);
    let row = Row {
        answers: vault::seal(to, Purpose::TipAnswers, id.as_str(), &answers)?,
        contact: contact
            .map(|text| vault::seal(to, Purpose::TipContact, id.as_str(), text))
            .transpose()?,
        id,
        object_id: object,
        lang: sending.lang.clone(),
        hour: now.hour(),
        standing: sending.standing,
        state: TipState::New,
        receipt_tag: receipt.stored_tag(),
        tipster: receipt.identity().recipient().to_string(),
        version: 1,
        answered: 0,
        claimed_by: None,
        claimed_until: Moment(0),
        source_grade: Grading::ANONYMOUS.source,
        information_grade: Grading::ANONYMOUS.information,
        assessment: None,
        reason: None,
        duplicate_of: None,
        decided_by: None,
        decided_at: None,
        previous_state: None,
        urgency: sending.valid.urgency,
        contact_withdrawn: None,
    };
    Ok((row, receipt))
}
