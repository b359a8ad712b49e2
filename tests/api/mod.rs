//! The API as a program of somebody else meets it, over HTTP.

mod calls;
mod description;
mod problems;

use crate::house;
use crate::portal::{self, Page, Running};
use reqwest::StatusCode;
use serde_json::Value;
use trace_an_object::domain::*;

async fn ask(portal: &Running, path: &str, headers: &[(&str, &str)]) -> Page {
    let mut request = reqwest::Client::new().get(portal.public.join(path).unwrap());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    portal::read(request).await
}

async fn json(portal: &Running, path: &str) -> Value {
    let page = ask(portal, path, &[]).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
    assert_eq!(page.header("content-type"), "application/json");
    serde_json::from_slice(&page.body).unwrap()
}

fn references(list: &Value) -> Vec<&str> {
    let objects = list["objects"].as_array().unwrap();
    objects
        .iter()
        .map(|one| one["reference"].as_str().unwrap())
        .collect()
}
