//! How people hear of the objects: feeds, sitemap, cards, results, the addresses
//! that machines know.

mod cards;
mod feeds;
mod pages;
mod results;
mod sitemap;

use crate::house;
use crate::portal::{self, Running};
use reqwest::StatusCode;
use std::time::Duration;
use trace_an_object::domain::*;

/// Until every page is of this moment.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(300)).await;
}
