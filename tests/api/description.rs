//! The description: valid, and of what is really there.

use super::*;
use crate::venv;

#[tokio::test]
async fn the_description_is_valid_openapi_3_1() {
    let portal = portal::open(house::sqlite()).await;
    let page = ask(&portal, "/api/v1/openapi.json", &[]).await;
    let python = venv::python("openapi_spec_validator", "openapi-spec-validator");
    let read = venv::judged(&python, "tests/api/read_openapi.py", &page.body);
    assert_eq!(read["version"], "3.1.0");
    assert_eq!(read["problems"], serde_json::json!([]));
    let paths = read["paths"].as_array().unwrap();
    assert_eq!(paths.len(), 5, "{paths:?}");
    let base = portal.public.as_str().trim_end_matches('/');
    assert_eq!(read["servers"][0]["url"], base);
}
