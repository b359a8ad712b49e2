//! The two listeners.

use super::public::cache::Keep;
use super::public::door::{Door, Stock};
use super::shell::error::{self, PageError, Side};
use super::shell::headers::{Kind, Profiles};
use super::shell::routes::{reading, writing};
use super::shell::state::Portal;
use super::shell::{assets, csrf, fields, request_log, wellknown};
use super::{api, office, public};
use actix_service::IntoServiceFactory;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::{Next, from_fn};
use actix_web::{App, Error, HttpServer, ResponseError, web};
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
        let house = App::new()
            .app_data(portal.clone())
            .app_data(web::PayloadConfig::new(fields::MAX_FORM))
            .wrap(from_fn(move |request, next| {
                framed(frame.clone(), request, next)
            }))
            .configure(|app| routes(app, side))
            .default_service(web::to(|| async { Err::<String, _>(PageError::NotFound) }));
        let stock = Stock {
            portal: portal.clone(),
            profiles: profiles.clone(),
        };
        Door {
            house: house.into_factory(),
            stock: (side == Side::Public).then_some(stock),
        }
    })
    .shutdown_timeout(30)
    .client_request_timeout(Duration::from_secs(15))
    .keep_alive(Duration::from_secs(60))
    // The last slice of a picture would wait for the one before to be confirmed.
    .tcp_nodelay(true)
    .listen(bound.socket)?;
    Ok(server.run())
}

/// Every route of a listener.
pub fn routes(app: &mut web::ServiceConfig, side: Side) {
    common(app, side);
    match side {
        Side::Public => {
            api::configure(app);
            public::configure(app);
        }
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
        .service(reading("/favicon.ico", web::get().to(wellknown::favicon)))
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
    } else if let Err(refusal) = admitted(&portal, frame.side, &request).await {
        request.into_response(refusal.error_response())
    } else {
        next.call(request).await?.map_into_boxed_body()
    };
    let mut response = match frame.side {
        Side::Public if api::is_asked(response.request()) => api::problem::as_problem(response),
        side => error::as_page(&portal, side, response),
    };
    let kind = Kind::of(response.response());
    frame.profiles.stamp(&mut response, kind);
    // The onion service has headers of its own, and few visitors.
    let keep = response.response_mut().extensions_mut().remove::<Keep>();
    let by_onion = frame.profiles.by_onion(response.request().headers());
    if let Some(keep) = keep.filter(|_| !by_onion) {
        portal.cache.keep(keep, response.headers());
    }
    request_log::line(frame.side, &response, began);
    Ok(response)
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
            portal.calls.sweep();
            portal.searches.sweep();
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
