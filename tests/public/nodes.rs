//! Two nodes: processes of their own on one PostgreSQL. What one takes down, the
//! other forgets.

use super::*;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// So long another node may go on showing what was taken down. The promise to
/// people is a minute; a node looks four times a second.
const BOUND: Duration = Duration::from_secs(5);

/// A running `serve`, killed when the value goes.
struct Node {
    child: Child,
    public: url::Url,
    office: url::Url,
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    socket.local_addr().unwrap().port()
}

async fn node(portal: &Running) -> Node {
    let store::Place::Postgres(database) = &portal.house.place else {
        panic!("nodes share a PostgreSQL");
    };
    let [public, office] = [free_port(), free_port()].map(|port| format!("127.0.0.1:{port}"));
    let folder = portal.house.folder.path();
    let child = Command::new(env!("CARGO_BIN_EXE_trace-an-object"))
        .arg("serve")
        .env("TAO__DATABASE__URL", database)
        .env("TAO__DATABASE__CONNECTIONS", "3")
        .env("TAO__BLOBS__FOLDER", folder.join("blobs"))
        .env("TAO__MAIL__FOLDER", folder.join("mail"))
        .env("TAO__PUBLIC__LISTEN", &public)
        .env("TAO__OFFICE__LISTEN", &office)
        .env("TAO__SITE__PUBLIC_URL", format!("http://{public}"))
        .env("TAO__SITE__OFFICE_URL", format!("http://{office}"))
        .env("TAO__LOGGING__FILTER", "warn")
        .current_dir(folder)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let address = |listen: &str| format!("http://{listen}").parse().unwrap();
    let node = Node {
        child,
        public: address(&public),
        office: address(&office),
    };
    let began = Instant::now();
    let ready = node.public.join("/readyz").unwrap();
    while !reqwest::get(ready.clone())
        .await
        .is_ok_and(|r| r.status().is_success())
    {
        assert!(began.elapsed() < Duration::from_secs(30), "not ready");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    node
}

#[tokio::test]
async fn what_one_node_takes_down_the_other_forgets() {
    let mut portal = portal::open(house::postgres()).await;
    let (one, other) = (node(&portal).await, node(&portal).await);
    let reference = portal.object.reference.clone();
    let picture = portal.get(&format!("/api/v1/objects/{reference}")).await;
    let picture: serde_json::Value = serde_json::from_slice(&picture.body).unwrap();
    let picture = picture["pictures"][0]["files"][0]["url"].as_str().unwrap();
    let picture = picture.strip_prefix(portal.public.as_str()).unwrap();
    let own = [
        format!("/en/objects/{reference}"),
        format!("/ar/objects/{reference}/tip"),
        format!("/images/cards/de/{reference}.jpg"),
        format!("/api/v1/objects/{reference}"),
        format!("/{picture}"),
    ];
    let lists = [
        "/en/",
        "/en/objects",
        "/feeds/en.atom",
        "/sitemaps/en-1.xml",
        "/api/v1/objects",
    ];

    // From here on the other node is looked at, and the first one worked at.
    portal.public.clone_from(&other.public);
    for path in &own {
        assert_eq!(portal.get(path).await.status, StatusCode::OK, "{path}");
    }
    for path in lists {
        let text = portal.get(path).await.text();
        assert!(text.contains(reference.as_str()), "{path}");
    }
    portal.office.clone_from(&one.office);
    let cora = portal.sign_in(&portal.curators[0]).await;
    let version = portal.version(&portal.object.id).await.to_string();
    let path = format!("/objects/{}/withdraw", portal.object.id);
    let fields = [("version", version.as_str()), ("sure", "yes")];
    let done = portal.office_post(&cora, &path, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());

    let began = Instant::now();
    while portal.get(&own[0]).await.status != StatusCode::GONE {
        assert!(began.elapsed() < BOUND, "the other node still shows it");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for path in &own {
        assert_eq!(portal.get(path).await.status, StatusCode::GONE, "{path}");
    }
    for path in lists {
        let page = portal.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text().contains(reference.as_str()), "{path}");
    }
}
