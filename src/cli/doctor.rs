//! `doctor` and `healthcheck`: what would stop this machine from serving.

use super::{Done, Failure, place};
use crate::blobs::Blobs;
use crate::mail::Transport;
use crate::settings::Settings;
use crate::store::{self, Schema};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

pub(super) async fn doctor(settings: Settings) -> Result<Done, Failure> {
    let findings = [
        ("database", database(&settings)),
        ("pictures", pictures(&settings).await),
        ("mail", mail(&settings).await),
        ("public listener", listener(settings.public.listen)),
        ("office listener", listener(settings.office.listen)),
    ];
    let mut verdict = Done::Well;
    for (part, finding) in findings {
        match finding {
            Ok(fine) => say!("ok    {part}: {fine}"),
            Err(why) => {
                say!("FAIL  {part}: {why}");
                verdict = Done::DoesNotHold;
            }
        }
    }
    if settings.site.public_url.starts_with("http://") {
        say!("note  the public address is plain http: for a demonstration only");
    }
    Ok(verdict)
}

fn database(settings: &Settings) -> Result<String, String> {
    let place = place(settings).map_err(|why| why.to_string())?;
    match store::schema(&place).map_err(|why| why.to_string())? {
        Schema::Current => Ok("up to date".into()),
        Schema::Behind(n) => Err(format!(
            "{n} migrations behind: run `trace-an-object migrate`"
        )),
        Schema::Newer(version) => Err(format!("made by a newer program (migration {version})")),
    }
}

async fn pictures(settings: &Settings) -> Result<String, String> {
    let blobs = Blobs::folder(&settings.blobs.folder).map_err(|why| why.to_string())?;
    let name = blobs
        .put(b"doctor".to_vec())
        .await
        .map_err(|why| why.to_string())?;
    blobs.delete(&name).await.map_err(|why| why.to_string())?;
    Ok("can be written".into())
}

async fn mail(settings: &Settings) -> Result<String, String> {
    let transport = Transport::from_settings(&settings.mail).map_err(|why| why.to_string())?;
    transport.probe().await.map_err(|why| why.to_string())?;
    Ok("a letter could be handed over".into())
}

fn listener(address: SocketAddr) -> Result<String, String> {
    std::net::TcpListener::bind(address)
        .map(|_| format!("{address} is free"))
        .map_err(|why| format!("{address}: {why} (is the portal running already?)"))
}

/// A container without a shell has nothing else to ask with.
pub(super) async fn healthcheck(settings: &Settings) -> Result<Done, Failure> {
    let ask = ready(settings.public.listen);
    let ready = tokio::time::timeout(Duration::from_secs(5), ask).await;
    match ready {
        Ok(Ok(true)) => {
            say!("ready");
            Ok(Done::Well)
        }
        _ => {
            say!("not ready");
            Ok(Done::DoesNotHold)
        }
    }
}

async fn ready(address: SocketAddr) -> std::io::Result<bool> {
    let mut server = tokio::net::TcpStream::connect(address).await?;
    let request = b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    server.write_all(request).await?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).await?;
    Ok(answer.starts_with(b"HTTP/1.1 200"))
}
