//! The door of the public site. What is at hand is given out here, before the
//! house with its routes is entered: the news of a new series is read by
//! thousands at once, and then every microsecond on the way counts.

use crate::web::Portal;
use crate::web::shell::headers::Profiles;
use actix_http::{Request, RequestHead, Response};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{AppConfig, Service, ServiceFactory, ServiceResponse};
use actix_web::{Error, web};
use futures_util::future::{Either, LocalBoxFuture, MapOk, Ready, TryFutureExt, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

/// Makes the door of each worker, in front of a house.
pub struct Door<H> {
    /// What answers everything that is not at hand.
    pub house: H,
    /// What is at hand; the office has nothing.
    pub stock: Option<Stock>,
}

/// What is at hand, for visitors of the clear net.
#[derive(Clone)]
pub struct Stock {
    /// Where it is kept.
    pub portal: web::Data<Portal>,
    /// Who comes by the onion service gets other headers, inside.
    pub profiles: Arc<Profiles>,
}

impl Stock {
    fn give(&self, request: &RequestHead) -> Option<Response<BoxBody>> {
        let clear = !self.profiles.by_onion(request.headers());
        clear.then(|| self.portal.cache.at_the_door(request))?
    }
}

impl<H, B> ServiceFactory<Request> for Door<H>
where
    H: ServiceFactory<
            Request,
            Config = AppConfig,
            Response = ServiceResponse<B>,
            Error = Error,
            InitError = (),
        >,
    H::Service: 'static,
    H::Future: 'static,
    B: MessageBody + 'static,
{
    type Response = Response<BoxBody>;
    type Error = Error;
    type Config = AppConfig;
    type Service = OpenDoor<H::Service>;
    type InitError = ();
    type Future = LocalBoxFuture<'static, Result<Self::Service, ()>>;

    fn new_service(&self, config: AppConfig) -> Self::Future {
        let stock = self.stock.clone();
        let house = self.house.new_service(config);
        Box::pin(house.map_ok(move |house| OpenDoor { house, stock }))
    }
}

/// The door of one worker.
pub struct OpenDoor<S> {
    house: S,
    stock: Option<Stock>,
}

impl<S, B> Service<Request> for OpenDoor<S>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    type Response = Response<BoxBody>;
    type Error = Error;
    type Future = Either<
        Ready<Result<Response<BoxBody>, Error>>,
        MapOk<S::Future, fn(ServiceResponse<B>) -> Response<BoxBody>>,
    >;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.house.poll_ready(context)
    }

    fn call(&self, request: Request) -> Self::Future {
        let stock = self.stock.as_ref();
        match stock.and_then(|stock| stock.give(request.head())) {
            Some(response) => Either::Left(ready(Ok(response))),
            None => Either::Right(self.house.call(request).map_ok(out_of_the_house::<B>)),
        }
    }
}

fn out_of_the_house<B: MessageBody + 'static>(response: ServiceResponse<B>) -> Response<BoxBody> {
    Response::from(response).map_into_boxed_body()
}
