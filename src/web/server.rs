//! The two listeners.

use super::shell::error::{self, PageError, Side};
use super::shell::headers::{Kind, MayLoadCaptcha, Profiles, PublicPicture};
use super::shell::routes::{reading, writing};
use super::shell::state::Portal;
use super::shell::{assets, csrf, fields, request_log, wellknown};
use super::{office, public};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::{Next, from_fn};
use actix_web::{App, Error, HttpResponse, HttpServer, ResponseError, web};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Which listeners to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listeners {
    /// Both, in one process.
    Both,
    /// The public site alone.
    Public,
    /// The office alone.
    Office,
}

/// A listener, bound but not yet served.
pub struct Bound {
    side: Side,
    socket: TcpListener,
}

/// Binds what was asked for; port 0 takes any free one.
pub fn bind(portal: &Portal, which: Listeners) -> std::io::Result<Vec<Bound>> {
    let settings = &portal.settings;
    let mut bound = Vec::new();
    if which != Listeners::Office {
        let socket = TcpListener::bind(settings.public.listen)?;
        bound.push(Bound {
            side: Side::Public,
            socket,
        });
    }
    if which != Listeners::Public {
        let socket = TcpListener::bind(settings.office.listen)?;
        bound.push(Bound {
            side: Side::Office,
            socket,
        });
    }
    Ok(bound)
}

/// Serves a bound listener until it is told to stop: SIGTERM lets requests
/// finish, for at most 30 seconds.
pub fn serve(portal: web::Data<Portal>, bound: Bound) -> std::io::Result<Server> {
    let side = bound.side;
    let profiles = Arc::new(Profiles::new(&portal.settings, side));
    let server = HttpServer::new(move || {
        let frame = Frame {
            side,
            profiles: profiles.clone(),
        };
        App::new()
            .app_data(portal.clone())
            .app_data(web::PayloadConfig::new(fields::MAX_FORM))
            .wrap(from_fn(move |request, next| {
                framed(frame.clone(), request, next)
            }))
            .configure(|app| routes(app, side))
            .default_service(web::to(|| async { Err::<String, _>(PageError::NotFound) }))
    })
    .shutdown_timeout(30)
    .client_request_timeout(Duration::from_secs(15))
    .keep_alive(Duration::from_secs(60))
    .listen(bound.socket)?;
    Ok(server.run())
}

/// Every route of a listener.
pub fn routes(app: &mut web::ServiceConfig, side: Side) {
    common(app, side);
    match side {
        Side::Public => public::configure(app),
        Side::Office => office::configure(app),
    }
}

fn common(app: &mut web::ServiceConfig, side: Side) {
    let robots = match side {
        Side::Public => web::get().to(wellknown::robots),
        Side::Office => web::get().to(wellknown::office_robots),
    };
    app.service(reading("/healthz", web::get().to(wellknown::healthz)))
        .service(reading("/readyz", web::get().to(wellknown::readyz)))
        .service(reading("/robots.txt", robots))
        .service(writing(
            "/csp-report",
            web::post().to(wellknown::csp_report),
        ))
        .service(reading(
            "/.well-known/security.txt",
            web::get().to(wellknown::security),
        ))
        .service(reading("/static/{file:.*}", web::get().to(assets::serve)));
}

#[derive(Clone)]
struct Frame {
    side: Side,
    profiles: Arc<Profiles>,
}

/// What every request passes: origin check, the handler, an error page if it
/// refused, headers, the operator's line.
async fn framed(
    frame: Frame,
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let began = Instant::now();
    let portal = request.app_data::<web::Data<Portal>>().cloned();
    let Some(portal) = portal else {
        return Err(PageError::internal("no portal").into());
    };
    let (method, headers) = (request.method().clone(), request.headers());
    let exempt = request.path() == "/csp-report";
    let own = csrf::is_own(&portal.settings, frame.side, &method, headers);
    // Wherever GET works, HEAD does; the server drops the body itself.
    if method == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let response = if own == csrf::Verdict::Foreign && !exempt {
        let refusal = PageError::Forbidden("error-foreign-text");
        request.into_response(refusal.error_response())
    } else if let Some(page) = at_hand(&portal, frame.side, &method, &request) {
        let mut response = request.into_response(page);
        frame.profiles.stamp(response.headers_mut(), Kind::Page);
        request_log::line(frame.side, &response, began);
        return Ok(response);
    } else if let Err(refusal) = admitted(&portal, frame.side, &request).await {
        request.into_response(refusal.error_response())
    } else {
        next.call(request).await?.map_into_boxed_body()
    };
    let mut response = error::as_page(&portal, frame.side, response);
    let kind = if response
        .response()
        .extensions()
        .contains::<MayLoadCaptcha>()
    {
        Kind::Captcha
    } else if response.response().extensions().contains::<PublicPicture>() {
        Kind::Picture
    } else {
        Kind::Page
    };
    frame.profiles.stamp(response.headers_mut(), kind);
    request_log::line(frame.side, &response, began);
    Ok(response)
}

fn at_hand(
    portal: &Portal,
    side: Side,
    method: &Method,
    request: &ServiceRequest,
) -> Option<HttpResponse> {
    (side == Side::Public && matches!(*method, Method::GET | Method::HEAD))
        .then(|| public::cache::at_the_door(portal, request.request()))
        .flatten()
}

async fn admitted(
    portal: &web::Data<Portal>,
    side: Side,
    request: &ServiceRequest,
) -> Result<(), PageError> {
    match side {
        Side::Public => Ok(()),
        Side::Office => office::access::admit(portal, request).await,
    }
}

/// How often sources that have been quiet are forgotten.
const SWEEP: Duration = Duration::from_secs(600);

/// Opens the listeners that were asked for and serves until told to stop.
pub async fn run(portal: Portal, which: Listeners) -> std::io::Result<()> {
    let portal = web::Data::new(portal);
    let mut servers = Vec::new();
    for bound in bind(&portal, which)? {
        let address = address(&bound)?;
        tracing::info!(event = "listening", %address);
        servers.push(serve(portal.clone(), bound)?);
    }
    let sweeper = actix_web::rt::spawn(async move {
        loop {
            tokio::time::sleep(SWEEP).await;
            portal.flood.sweep();
            portal.looks.sweep();
            portal.uploads.sweep();
        }
    });
    let served = futures_util::future::try_join_all(servers).await;
    sweeper.abort();
    served.map(drop)
}

/// Runs a command on the loop that the listeners need.
pub fn on_the_loop<F: Future>(command: F) -> F::Output {
    actix_web::rt::System::new().block_on(command)
}

/// The address a bound listener answers at.
pub fn address(bound: &Bound) -> std::io::Result<std::net::SocketAddr> {
    bound.socket.local_addr()
}
