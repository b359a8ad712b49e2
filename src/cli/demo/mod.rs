//! `demo`: an empty portal filled with objects, people, units and tips in every
//! state. Everything goes through the use cases that people go through, at
//! moments in the past, so that queue, timeline and log look as after three weeks.

mod desk;
mod objects;
mod people;

use super::{Done, Failure, open_store};
use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::domain::Moment;
use crate::i18n::Translations;
use crate::mail::Transport;
use crate::settings::Settings;
use crate::store::{self, Store};
use people::People;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the demonstration's own secrets lie, outside the repository.
const NOTES: &str = "var/demo.json";

/// What every part of the demonstration needs.
struct Stage {
    settings: Settings,
    store: Store,
    blobs: Blobs,
    translations: Arc<Translations>,
    transport: Transport,
    folder: PathBuf,
    now: Moment,
}

impl Stage {
    /// A moment in the past.
    fn ago(&self, hours: i64) -> Moment {
        self.now.plus(-hours * 3600)
    }
}

/// Three weeks.
const BEGINNING: i64 = 21 * 24;

pub(super) async fn demo(settings: Settings, folder: &Path) -> Result<Done, Failure> {
    let store = open_store(&settings)?;
    let people = store.read(store::staff::list).await.map_err(Failure::of)?;
    if !people.is_empty() {
        say!("There are people in this portal already: nothing was added.");
        return Ok(Done::Well);
    }
    let stage = Stage {
        blobs: Blobs::folder(&settings.blobs.folder).map_err(Failure::of)?,
        translations: Arc::new(Translations::load().map_err(Failure::of)?),
        transport: Transport::from_settings(&settings.mail).map_err(Failure::of)?,
        folder: folder.to_owned(),
        now: Clock::default().now(),
        settings,
        store,
    };
    say!("Inviting people and units …");
    let mut people = People::gather(&stage).await?;
    say!("Cleaning and publishing pictures …");
    let objects = objects::show(&stage, &people).await?;
    say!("Taking in tips and screening them …");
    people.receipts = desk::fill(&stage, &people, &objects).await?;
    people.write_down(Path::new(NOTES))?;
    say!(
        "The demonstration stands: {} objects, {} people.",
        objects.len(),
        people.list.len()
    );
    Ok(Done::Well)
}

pub(super) fn codes(json: bool) -> Result<Done, Failure> {
    people::print(Path::new(NOTES), Clock::default().now(), json)?;
    Ok(Done::Well)
}
