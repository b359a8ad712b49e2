//! From a credible tip to an outcome, on both databases.

mod delivery;
mod forwarding;
mod inbox;

pub use delivery::folder as transport;

use crate::house;
use crate::portal::{self, Person, Running};
use std::sync::Arc;
use trace_an_object::domain::*;
use trace_an_object::intake::{self, Arriving, PictureLimits, RawAnswers, Sending};
use trace_an_object::mail::{GeneratedKey, generate_certificate};
use trace_an_object::routing::{self, Forwarding, NewUnit, RoutingError, Terms};
use trace_an_object::screening::{self, Verdict, Watch};
use trace_an_object::store;
use trace_an_object::vault::{self, Receipt};
use zeroize::Zeroizing;

/// Words that must never be readable anywhere at rest.
pub const CANARY: &str = "quillfeather";

/// A portal with a moderator, a unit with a key, and its investigator.
pub struct Desk {
    pub portal: Running,
    pub mira: Person,
    pub unit: UnitId,
    pub ines: Person,
    pub key: GeneratedKey,
}

pub async fn desk(house: house::House) -> Desk {
    let portal = portal::open(house).await;
    let mira = portal.hire("mira", &[Role::Moderator], None).await;
    let key = generate_certificate("Lisbon <desk-pt@example.org>").unwrap();
    let new = NewUnit {
        certificate: Some(key.public_armored.clone().into_bytes()),
        ..unit("Lisbon", "PT")
    };
    let unit = add_unit(&portal, new).await;
    let ines = portal
        .hire("ines", &[Role::Investigator], Some(unit.clone()))
        .await;
    Desk {
        portal,
        mira,
        unit,
        ines,
        key,
    }
}

pub fn unit(name: &str, country: &str) -> NewUnit {
    NewUnit {
        name: name.into(),
        countries: vec![country.parse().unwrap()],
        categories: vec![],
        languages: vec!["en".into()],
        addresses: vec!["desk@example.org".into()],
        certificate: None,
    }
}

pub async fn add_unit(portal: &Running, new: NewUnit) -> UnitId {
    let (store, now) = (&portal.portal.store, portal.portal.now());
    routing::add_unit(store, &portal.ada.actor, new, None, now)
        .await
        .unwrap()
}

impl Desk {
    pub fn now(&self) -> Moment {
        self.portal.portal.now()
    }

    pub fn store(&self) -> &store::Store {
        &self.portal.portal.store
    }

    pub fn watch(&self) -> Watch {
        Watch {
            now: self.now(),
            lease_seconds: 600,
            undo_seconds: 60,
        }
    }

    pub fn terms(&self, now: Moment) -> Terms {
        Terms {
            now,
            undo_seconds: 60,
            from: "Portal <portal@example.org>".into(),
            office_url: "https://office.example.org".into(),
        }
    }

    /// A tip as the public sends it, with canary words everywhere.
    pub async fn tip(&self) -> (TipId, Receipt) {
        let raw = RawAnswers {
            what: format!("{CANARY} what"),
            place: format!("{CANARY} place"),
            country: "PT".into(),
            time: format!("{CANARY} time"),
            link: format!("https://example.org/{CANARY}"),
            confidence: "likely".into(),
            contact: format!("{CANARY}@example.org"),
            urgency: String::new(),
        };
        let sending = Sending {
            object: Some(self.portal.object.reference.clone()),
            lang: "en".into(),
            valid: intake::validate(&raw).unwrap(),
            seed: Zeroizing::new(vault::random_bytes::<32>()),
            standing: Standing::Proven,
            pictures: Some(self.picture().await),
        };
        let kept = intake::keep(self.store(), sending, self.now())
            .await
            .unwrap();
        let tag = kept.receipt.stored_tag();
        let row = self
            .store()
            .read(move |db| store::tips::find_by_receipt(db, &tag))
            .await
            .unwrap()
            .unwrap();
        (row.id, kept.receipt)
    }

    /// A picture on a form of its own, with canary words in its bytes.
    async fn picture(&self) -> intake::FormTag {
        let (store, quarantine) = (self.store(), &self.portal.portal.quarantine);
        let office = &self.portal.portal.tickets;
        let ticket = office.take(&office.hand_out(self.now())).unwrap();
        let mut arriving = Arriving::begin(store, 1_000).await.unwrap();
        let bytes = [b"\xFF\xD8\xFF\xE0".as_slice(), CANARY.as_bytes()].concat();
        arriving.take(&bytes).unwrap();
        let (arrived, form) = (arriving.finish().unwrap(), office.form_tag(&ticket));
        let limits = PictureLimits {
            files: 3,
            bytes: 1_000,
            waiting: 100,
        };
        let until = intake::erase_hour(self.now(), 24);
        intake::put_to_form(store, quarantine, &form, arrived, limits, until)
            .await
            .unwrap();
        form
    }

    pub async fn tip_row(&self, id: &TipId) -> store::tips::Row {
        let id = id.clone();
        self.store()
            .read(move |db| store::tips::find(db, &id))
            .await
            .unwrap()
    }

    pub async fn lead_row(&self, id: &LeadId) -> store::leads::Row {
        let id = id.clone();
        self.store()
            .read(move |db| store::leads::find(db, &id))
            .await
            .unwrap()
    }

    /// A tip that Mira claimed and graded.
    pub async fn graded(&self) -> TipId {
        let (id, _) = self.tip().await;
        let (store, actor, watch) = (self.store(), &self.mira.actor, self.watch());
        screening::claim(store, actor, &id, watch).await.unwrap();
        let version = self.tip_row(&id).await.version;
        let words = format!("{CANARY} assessment");
        let grading = Grading::ANONYMOUS;
        screening::grade(store, actor, &id, version, grading, &words, watch)
            .await
            .unwrap();
        id
    }

    /// And found credible.
    pub async fn credible(&self) -> TipId {
        let id = self.graded().await;
        let verdict = Verdict {
            decision: Decision::Credible,
            reason: None,
            duplicate_of: None,
        };
        let version = self.tip_row(&id).await.version;
        let (store, actor) = (self.store(), &self.mira.actor);
        screening::decide(store, actor, &id, version, verdict, self.watch())
            .await
            .unwrap();
        id
    }

    pub fn forwarding(&self) -> Forwarding {
        Forwarding {
            unit: Some(self.unit.clone()),
            country: "PT".parse().ok(),
            handling: HandlingCode::H3,
            handling_note: format!("{CANARY} restriction"),
            tlp: Tlp::Amber,
            reason: ForwardReason::PointsToCountry,
            remark: format!("{CANARY} remark"),
        }
    }

    pub async fn forward_with(
        &self,
        tip: &TipId,
        forwarding: Forwarding,
    ) -> Result<LeadId, RoutingError> {
        let version = self.tip_row(tip).await.version;
        routing::forward(
            self.store(),
            &Arc::clone(&self.portal.portal.translations),
            &self.mira.actor,
            &self.mira.own,
            (tip, version),
            forwarding,
            self.terms(self.now()),
        )
        .await
    }

    pub async fn forward(&self, tip: &TipId) -> LeadId {
        self.forward_with(tip, self.forwarding()).await.unwrap()
    }
}
