//! The demonstration's tips, from `demo/tips.json`, as far as the desk got.

use super::objects::Shown;
use super::people::{People, Person};
use super::{Failure, Stage};
use crate::clock::Clock;
use crate::domain::{
    Country, Decision, DismissalReason, ForwardReason, Grading, HandlingCode, LeadId, LeadOutcome,
    Moment, Role, Standing, TipId, Tlp, Urgency,
};
use crate::intake::{self, Arriving, FormTag, PictureLimits, RawAnswers, Sending, TicketOffice};
use crate::jobs;
use crate::routing::{self, Forwarding, Terms};
use crate::screening::{self, Verdict, Watch};
use crate::store;
use crate::vault::{self, Receipt, ServerSecret};
use serde::Deserialize;
use zeroize::Zeroizing;

#[derive(Deserialize)]
struct Item {
    object: Option<String>,
    lang: String,
    hours_ago: i64,
    standing: Standing,
    what: String,
    place: String,
    country: Option<String>,
    time: String,
    link: String,
    confidence: String,
    contact: String,
    /// Of a message by the urgent road.
    urgency: Option<Urgency>,
    /// Files in `demo/pictures` that came along.
    #[serde(default)]
    pictures: Vec<String>,
    state: String,
    #[serde(default)]
    question: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    grade: String,
    #[serde(default)]
    assessment: String,
    reason: Option<String>,
    duplicate_of: Option<usize>,
    handling: Option<HandlingCode>,
    tlp: Option<Tlp>,
    lead: Option<String>,
    outcome: Option<LeadOutcome>,
    #[serde(default)]
    outcome_note: String,
}

/// A tip that was kept.
struct Kept {
    id: TipId,
    receipt: Receipt,
}

/// Takes every tip in, then lets the desk work; gives back the receipts of the
/// tips that were asked something.
pub(super) async fn fill(
    stage: &Stage,
    people: &People,
    objects: &[Shown],
) -> Result<Vec<String>, Failure> {
    let file = stage.folder.join("tips.json");
    let text = std::fs::read(&file).map_err(|why| Failure(format!("{}: {why}", file.display())))?;
    let items: Vec<Item> = serde_json::from_slice(&text).map_err(Failure::of)?;
    let mut kept = Vec::new();
    for item in &items {
        kept.push(take_in(stage, item, objects).await?);
    }
    let mut receipts = Vec::new();
    for (n, item) in items.iter().enumerate() {
        let desk = Desk {
            stage,
            people,
            mira: people.nth(Role::Moderator, n % 2)?,
            tip: &kept[n],
        };
        desk.work(item, &kept).await?;
        if !item.question.is_empty() && item.answer.is_empty() {
            receipts.push(kept[n].receipt.grouped().to_string());
        }
    }
    Ok(receipts)
}

async fn take_in(stage: &Stage, item: &Item, objects: &[Shown]) -> Result<Kept, Failure> {
    let raw = RawAnswers {
        what: item.what.clone(),
        place: item.place.clone(),
        country: item.country.clone().unwrap_or_default(),
        time: item.time.clone(),
        link: item.link.clone(),
        confidence: item.confidence.clone(),
        contact: item.contact.clone(),
        urgency: item.urgency.map(|u| u.to_string()).unwrap_or_default(),
    };
    let checked = match item.urgency {
        None => intake::validate(&raw),
        Some(_) => intake::validate_urgent(&raw),
    };
    let valid =
        checked.map_err(|problems| Failure(format!("a tip of the demonstration: {problems:?}")))?;
    let object = item.object.as_ref().map(|picture| {
        let found = objects.iter().find(|shown| shown.picture == *picture);
        found
            .map(|shown| shown.reference.clone())
            .ok_or_else(|| Failure(format!("no object has the picture {picture}")))
    });
    let sending = Sending {
        object: object.transpose()?,
        lang: item.lang.clone(),
        valid,
        seed: Zeroizing::new(vault::random_bytes::<32>()),
        standing: item.standing,
        pictures: pictures(stage, item).await?,
    };
    let receipt = intake::keep(&stage.store, sending, stage.ago(item.hours_ago))
        .await
        .map_err(Failure::of)?
        .receipt;
    let tag = receipt.stored_tag();
    let row = stage
        .store
        .read(move |db| store::tips::find_by_receipt(db, &tag))
        .await
        .map_err(Failure::of)?
        .ok_or_else(|| Failure("a tip was not kept".into()))?;
    Ok(Kept {
        id: row.id,
        receipt,
    })
}

/// Puts the pictures of a tip where a form would have put them.
async fn pictures(stage: &Stage, item: &Item) -> Result<Option<FormTag>, Failure> {
    if item.pictures.is_empty() {
        return Ok(None);
    }
    let office = TicketOffice::new(ServerSecret::generate(), 0, 24);
    let ticket = office
        .take(&office.hand_out(stage.now))
        .ok_or_else(|| Failure("a ticket was not taken back".into()))?;
    let (form, chosen) = (office.form_tag(&ticket), &stage.settings.intake.attachments);
    let limits = PictureLimits {
        files: chosen.max_files,
        bytes: chosen.max_bytes,
        waiting: chosen.max_waiting,
    };
    let quarantine = stage.blobs.quarantine();
    for name in &item.pictures {
        let file = stage.folder.join("pictures").join(name);
        let bytes = std::fs::read(&file).map_err(Failure::of)?;
        let mut arriving = Arriving::begin(&stage.store, limits.bytes)
            .await
            .map_err(Failure::of)?;
        arriving.take(&bytes).map_err(Failure::of)?;
        let arrived = arriving.finish().map_err(Failure::of)?;
        let until = intake::erase_hour(stage.now, office.life_hours());
        intake::put_to_form(&stage.store, &quarantine, &form, arrived, limits, until)
            .await
            .map_err(Failure::of)?;
    }
    Ok(Some(form))
}

/// One moderator at one tip.
struct Desk<'a> {
    stage: &'a Stage,
    people: &'a People,
    mira: &'a Person,
    tip: &'a Kept,
}

impl Desk<'_> {
    async fn work(&self, item: &Item, all: &[Kept]) -> Result<(), Failure> {
        let at = self.stage.ago((item.hours_ago - 1).max(0));
        match item.state.as_str() {
            "new" => Ok(()),
            "claimed" => self.claim(self.stage.now).await,
            "needs-more" => {
                self.claim(at).await?;
                self.ask(item, at).await
            }
            "forwarded" => {
                self.claim(at).await?;
                self.grade(item, at).await?;
                self.decide(Decision::Credible, None, None, at).await?;
                // Today: the units' certificates were made today.
                self.forward(item, Clock::default().now()).await
            }
            word => {
                let decision: Decision = word.parse().map_err(Failure::of)?;
                let reason = item.reason.as_ref().map(|r| r.parse()).transpose();
                let other = item.duplicate_of.map(|n| all[n].id.clone());
                self.claim(at).await?;
                if !item.assessment.is_empty() {
                    self.grade(item, at).await?;
                }
                self.decide(decision, reason.map_err(Failure::of)?, other, at)
                    .await
            }
        }
    }

    fn watch(&self, now: Moment) -> Watch {
        let settings = &self.stage.settings.screening;
        Watch {
            now,
            lease_seconds: settings.claim_minutes * 60,
            undo_seconds: settings.undo_seconds,
        }
    }

    async fn version(&self) -> Result<i64, Failure> {
        let id = self.tip.id.clone();
        let row = self
            .stage
            .store
            .read(move |db| store::tips::find(db, &id))
            .await;
        row.map(|row| row.version).map_err(Failure::of)
    }

    async fn claim(&self, at: Moment) -> Result<(), Failure> {
        let (store, actor) = (&self.stage.store, &self.mira.actor);
        screening::claim(store, actor, &self.tip.id, self.watch(at))
            .await
            .map_err(Failure::of)
    }

    async fn ask(&self, item: &Item, at: Moment) -> Result<(), Failure> {
        let (store, actor, version) = (&self.stage.store, &self.mira.actor, self.version().await?);
        let (tip, watch) = (&self.tip.id, self.watch(at));
        screening::ask(store, actor, tip, version, &item.question, watch)
            .await
            .map_err(Failure::of)?;
        if item.answer.is_empty() {
            return Ok(());
        }
        let office = TicketOffice::new(ServerSecret::generate(), 0, 24);
        let ticket = office
            .take(&office.hand_out(at))
            .ok_or_else(|| Failure("a ticket was not taken back".into()))?;
        let later = at.plus(1_800);
        intake::answer(store, &self.tip.receipt, &ticket, &item.answer, later)
            .await
            .map_err(Failure::of)
    }

    async fn grade(&self, item: &Item, at: Moment) -> Result<(), Failure> {
        let (source, information) = item.grade.split_at_checked(1).unwrap_or(("X", "4"));
        let grading = Grading {
            source: source.parse().map_err(Failure::of)?,
            information: information.parse().map_err(Failure::of)?,
        };
        let (store, actor, version) = (&self.stage.store, &self.mira.actor, self.version().await?);
        let (tip, text, watch) = (&self.tip.id, item.assessment.as_str(), self.watch(at));
        screening::grade(store, actor, tip, version, grading, text, watch)
            .await
            .map_err(Failure::of)
    }

    async fn decide(
        &self,
        decision: Decision,
        reason: Option<DismissalReason>,
        duplicate_of: Option<TipId>,
        at: Moment,
    ) -> Result<(), Failure> {
        let verdict = Verdict {
            decision,
            reason,
            duplicate_of,
        };
        let (store, actor, version) = (&self.stage.store, &self.mira.actor, self.version().await?);
        screening::decide(store, actor, &self.tip.id, version, verdict, self.watch(at))
            .await
            .map_err(Failure::of)
    }

    async fn forward(&self, item: &Item, at: Moment) -> Result<(), Failure> {
        let settings = &self.stage.settings;
        let country: Country = item
            .country
            .as_deref()
            .unwrap_or_default()
            .parse()
            .map_err(Failure::of)?;
        let handling = item.handling.unwrap_or(HandlingCode::H1);
        let forwarding = Forwarding {
            unit: Some(self.people.unit(country)?.clone()),
            country: Some(country),
            handling,
            handling_note: match handling {
                HandlingCode::H3 => "Ask the desk before passing it on.".to_owned(),
                _ => String::new(),
            },
            tlp: item.tlp.unwrap_or(Tlp::Amber),
            reason: ForwardReason::PointsToCountry,
            remark: item.reason.clone().unwrap_or_default(),
        };
        let terms = Terms {
            now: at,
            undo_seconds: 0,
            from: settings.mail.from.clone(),
            office_url: settings.site.office_url.clone(),
        };
        let (store, mira, version) = (&self.stage.store, self.mira, self.version().await?);
        let (tr, tip) = (&self.stage.translations, (&self.tip.id, version));
        let lead = routing::forward(store, tr, &mira.actor, &mira.own, tip, forwarding, terms)
            .await
            .map_err(Failure::of)?;
        self.follow(item, country, &lead, at).await
    }

    /// What the unit did with it.
    async fn follow(
        &self,
        item: &Item,
        country: Country,
        lead: &LeadId,
        at: Moment,
    ) -> Result<(), Failure> {
        let store = &self.stage.store;
        jobs::round(
            store,
            &self.stage.blobs.quarantine(),
            &self.stage.transport,
            at,
        )
        .await
        .map_err(Failure::of)?;
        let progress = item.lead.as_deref().unwrap_or_default();
        if !matches!(progress, "acknowledged" | "closed") {
            return Ok(());
        }
        let unit = self.people.investigator(country)?;
        let later = at;
        routing::read(store, &unit.actor, &unit.own, lead, later)
            .await
            .map_err(Failure::of)?;
        routing::acknowledge(store, &unit.actor, lead, later)
            .await
            .map_err(Failure::of)?;
        if let (Some(outcome), "closed") = (item.outcome, progress) {
            let id = lead.clone();
            let row = store.read(move |db| store::leads::find(db, &id)).await;
            let (actor, version) = (&unit.actor, row.map_err(Failure::of)?.version);
            let note = item.outcome_note.as_str();
            routing::record_outcome(store, actor, lead, version, outcome, note, at)
                .await
                .map_err(Failure::of)?;
        }
        Ok(())
    }
}
