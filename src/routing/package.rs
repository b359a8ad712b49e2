//! What leaves the desk: the tipster's words and the desk's own, kept apart.

use super::RoutingError;
use crate::domain::{
    Answers, Country, DeskId, ForwardReason, Grading, HandlingCode, LeadId, LeadReference,
    Reference, TipId, Tlp, UnitId,
};
use crate::store::Db;
use crate::vault::{self, Identity, Purpose, Recipient};
use crate::{desks, store};
use serde::{Deserialize, Serialize};

/// A lead's content. Exists in the clear only in memory; rests sealed to the
/// unit and to the screening desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// What people call the lead.
    pub reference: String,
    /// The object it is about.
    pub object: Option<PackagedObject>,
    /// The country the moderator named.
    pub country: Option<Country>,
    /// Grades of source and information.
    pub grading: Grading,
    /// What the receiver may do with it.
    pub handling: HandlingCode,
    /// The restrictions of H3; else empty.
    pub handling_note: String,
    /// Who may see it.
    pub tlp: Tlp,
    /// Why it goes to this unit.
    pub reason: ForwardReason,
    /// Anything else the desk wants the unit to know.
    pub remark: String,
    /// What the desk makes of it: opinion, not the tipster's words.
    pub assessment: String,
    /// What the public said: the tipsters' own words.
    pub tips: Vec<PackagedTip>,
}

/// The object of a lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackagedObject {
    /// What the public calls it.
    pub reference: String,
    /// Its name.
    pub title: String,
    /// What the public was asked.
    pub question: String,
}

/// One tip of a lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackagedTip {
    /// The tip.
    pub id: TipId,
    /// The hour it came, counted since 1970.
    pub hour: i64,
    /// The language of the page it was written on.
    pub lang: String,
    /// The tipster's answers.
    pub answers: Answers,
}

impl PackagedObject {
    pub(super) fn find(
        db: &mut Db,
        id: &crate::domain::ObjectId,
        lang: &str,
    ) -> Result<Self, RoutingError> {
        let row = store::objects::find(db, id)?;
        let texts = store::objects::texts(db, id)?;
        let text = [lang, "en"]
            .iter()
            .find_map(|wish| texts.iter().find(|text| text.lang == *wish))
            .or(texts.first());
        Ok(Self {
            reference: Reference::as_str(&row.reference).to_owned(),
            title: text.map(|t| t.title.clone()).unwrap_or_default(),
            question: text.map(|t| t.question.clone()).unwrap_or_default(),
        })
    }
}

/// Whoever may open the packages of a unit: the unit and the screening desk.
pub(super) fn readers(db: &mut Db, unit: &UnitId) -> Result<Vec<Recipient>, RoutingError> {
    Ok(vec![
        desks::recipient(db, &DeskId::unit(unit))?,
        desks::recipient(db, &DeskId::screening())?,
    ])
}

impl Package {
    /// Seals the package; it opens as this lead's and as no other's.
    pub(super) fn seal(&self, lead: &LeadId, to: &[Recipient]) -> Result<Vec<u8>, RoutingError> {
        let plain = zeroize::Zeroizing::new(
            serde_json::to_vec(self).map_err(|_| RoutingError::Unreadable)?,
        );
        Ok(vault::seal(
            to,
            Purpose::LeadPackage,
            lead.as_str(),
            &plain,
        )?)
    }

    /// Opens a sealed package with the key of a desk it was sealed to.
    pub(super) fn open(
        desk: &Identity,
        lead: &LeadId,
        sealed: &[u8],
    ) -> Result<Self, RoutingError> {
        let plain = vault::open(desk, Purpose::LeadPackage, lead.as_str(), sealed)?;
        serde_json::from_slice(&plain).map_err(|_| RoutingError::Unreadable)
    }
}

/// A fresh reference nobody has.
pub(super) fn free_reference(db: &mut Db) -> Result<LeadReference, RoutingError> {
    for _ in 0..20 {
        let drawn: LeadReference = vault::random_reference()
            .parse()
            .map_err(|_| store::StoreError::Exists)?;
        if !store::leads::reference_is_taken(db, &drawn)? {
            return Ok(drawn);
        }
    }
    Err(RoutingError::Store(store::StoreError::Exists))
}
