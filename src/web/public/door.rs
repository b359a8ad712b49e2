//! The door of the public site. What is at hand is given out here, before the
//! house with its routes is entered: the news of a new series is read by
//! thousands at once, and then every microsecond on the way counts.

use crate::web::Portal;
use actix_http::{Request, Response};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{AppConfig, Service, ServiceFactory, ServiceResponse};
use actix_web::{Error, web};
use futures_util::future::{Either, LocalBoxFuture, MapOk, Ready, TryFutureExt, ready};
use std::task::{Context, Poll};

/// Makes the door of each worker, in front of a house.
pub struct Door<H> {
    /// What answers everything that is not at hand.
    pub house: H,
    /// Where what is at hand is kept; the office has nothing at hand.
    pub at_hand: Option<web::Data<Portal>>,
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
        let at_hand = self.at_hand.clone();
        let house = self.house.new_service(config);
        Box::pin(house.map_ok(move |house| OpenDoor { house, at_hand }))
    }
}

/// The door of one worker.
pub struct OpenDoor<S> {
    house: S,
    at_hand: Option<web::Data<Portal>>,
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
        let portal = self.at_hand.as_ref();
        match portal.and_then(|portal| portal.cache.at_the_door(request.head())) {
            Some(response) => Either::Left(ready(Ok(response))),
            None => Either::Right(self.house.call(request).map_ok(out_of_the_house::<B>)),
        }
    }
}

fn out_of_the_house<B: MessageBody + 'static>(response: ServiceResponse<B>) -> Response<BoxBody> {
    Response::from(response).map_into_boxed_body()
}
