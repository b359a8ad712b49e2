//! `serve` and `work`.

use super::{Done, Failure, Only, open_store};
use crate::clock::Clock;
use crate::jobs::{self, Stop};
use crate::mail::Transport;
use crate::settings::Settings;
use crate::store::Store;
use crate::web::Portal;
use crate::web::server::{self, Listeners};
use actix_web::web::Data;
use futures_util::future::try_join_all;
use std::time::Duration;
use tokio::sync::watch;

/// How often sources that have been quiet are forgotten.
const SWEEP: Duration = Duration::from_secs(600);

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
    let portal = Data::new(Portal::open(settings).await.map_err(Failure::of)?);
    let bound =
        server::bind(&portal, which).map_err(|why| Failure(format!("cannot listen: {why}")))?;
    let mut servers = Vec::new();
    for listener in bound {
        let address = server::address(&listener).map_err(Failure::of)?;
        tracing::info!(event = "listening", %address);
        servers.push(server::serve(portal.clone(), listener).map_err(Failure::of)?);
    }
    let sweeper = actix_web::rt::spawn(sweep(portal.clone()));
    let (stop, stopping) = watch::channel(Stop::NotYet);
    let worker = transport.map(|transport| {
        let store = portal.store.clone();
        actix_web::rt::spawn(async move {
            jobs::work(&store, &transport, &Clock::default(), stopping).await
        })
    });
    let served = try_join_all(servers).await;
    sweeper.abort();
    let _ = stop.send(Stop::Now);
    if let Some(worker) = worker {
        let _ = worker.await;
    }
    served.map_err(Failure::of)?;
    Ok(Done::Well)
}

async fn sweep(portal: Data<Portal>) {
    loop {
        tokio::time::sleep(SWEEP).await;
        portal.flood.sweep();
        portal.looks.sweep();
    }
}

pub(super) async fn work(settings: Settings) -> Result<Done, Failure> {
    let store: Store = open_store(&settings)?;
    let transport = Transport::from_settings(&settings.mail).map_err(Failure::of)?;
    let (stop, stopping) = watch::channel(Stop::NotYet);
    actix_web::rt::spawn(async move {
        let _ = told_to_stop().await;
        let _ = stop.send(Stop::Now);
        // Keeps the channel open until the worker has seen it.
        stop.closed().await;
    });
    jobs::work(&store, &transport, &Clock::default(), stopping).await;
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
