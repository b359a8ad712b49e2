//! `serve` and `work`.

use super::{Done, Failure, Only, open_store};
use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::jobs::{self, Stop};
use crate::mail::Transport;
use crate::settings::Settings;
use crate::store::Store;
use crate::web::Portal;
use crate::web::server::{self, Listeners};
use tokio::sync::watch;

pub(super) async fn serve(settings: Settings, only: Option<Only>) -> Result<Done, Failure> {
    // Says what to do about a database that is not up to date.
    drop(open_store(&settings)?);
    let which = match only {
        None => Listeners::Both,
        Some(Only::Public) => Listeners::Public,
        Some(Only::Office) => Listeners::Office,
    };
    let transport = match which {
        // The public tier delivers nothing: it needs no way to the mail server.
        Listeners::Public => None,
        _ => Some(Transport::from_settings(&settings.mail).map_err(Failure::of)?),
    };
    let portal = Portal::open(settings).await.map_err(Failure::of)?;
    let (store, quarantine) = (portal.store.clone(), portal.quarantine.clone());
    let (stop, stopping) = watch::channel(Stop::NotYet);
    let serving = async {
        let served = server::run(portal, which).await;
        let _ = stop.send(Stop::Now);
        served
    };
    let working = async {
        if let Some(transport) = transport {
            jobs::work(&store, &quarantine, &transport, &Clock::default(), stopping).await;
        }
    };
    let (served, ()) = tokio::join!(serving, working);
    served.map_err(|why| Failure(format!("cannot serve: {why}")))?;
    Ok(Done::Well)
}

pub(super) async fn work(settings: Settings) -> Result<Done, Failure> {
    let store: Store = open_store(&settings)?;
    let transport = Transport::from_settings(&settings.mail).map_err(Failure::of)?;
    let blobs = Blobs::folder(&settings.blobs.folder).map_err(Failure::of)?;
    let quarantine = blobs.quarantine();
    let (stop, stopping) = watch::channel(Stop::NotYet);
    let listening = async {
        let heard = told_to_stop().await;
        let _ = stop.send(Stop::Now);
        heard
    };
    let clock = Clock::default();
    let working = jobs::work(&store, &quarantine, &transport, &clock, stopping);
    let (heard, ()) = tokio::join!(listening, working);
    heard.map_err(Failure::of)?;
    Ok(Done::Well)
}

async fn told_to_stop() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut term, mut int) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    Ok(())
}
