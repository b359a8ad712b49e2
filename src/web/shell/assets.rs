//! Static files: embedded, compressed once, addressed by their content.

use crate::web::public::cache::Keep;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256, Sha384};
use std::collections::HashMap;
use std::io::Write;
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "static/"]
// Letters for share cards: no page loads them.
#[exclude = "fonts/*"]
struct Files;

/// The bytes of a body in the encodings browsers take.
pub struct Encoded {
    /// As it is.
    pub plain: web::Bytes,
    /// gzip, level 9.
    pub gzip: web::Bytes,
    /// Brotli, quality 11 for files, 5 for pages.
    pub brotli: web::Bytes,
    /// A validator of the plain bytes; weak, because it stands for every encoding.
    pub etag: String,
}

impl Encoded {
    /// Compresses once. `quality` is brotli's, 0–11.
    pub fn new(bytes: Vec<u8>, quality: u32) -> Self {
        let digest = Sha256::digest(&bytes);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        // Writing into memory does not fail.
        let _ = gzip.write_all(&bytes);
        let mut brotli = Vec::new();
        let params = brotli::enc::BrotliEncoderParams {
            quality: quality as i32,
            lgwin: 22,
            ..Default::default()
        };
        let _ = brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &params);
        Self {
            etag: format!("W/\"{}\"", data_encoding::HEXLOWER.encode(&digest[..12])),
            gzip: gzip.finish().unwrap_or_default().into(),
            brotli: brotli.into(),
            plain: bytes.into(),
        }
    }

    /// As it is, for what compression makes no smaller.
    pub fn as_is(bytes: web::Bytes) -> Self {
        let digest = Sha256::digest(&bytes);
        Self {
            etag: format!("\"{}\"", data_encoding::HEXLOWER.encode(&digest[..12])),
            gzip: web::Bytes::new(),
            brotli: web::Bytes::new(),
            plain: bytes,
        }
    }

    /// The bytes in an encoding the browser takes, and its name.
    pub fn encoding_for(&self, headers: &HeaderMap) -> (Coding, &web::Bytes) {
        let accepted = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        if accepted.contains("br") && !self.brotli.is_empty() {
            (Coding::Brotli, &self.brotli)
        } else if accepted.contains("gzip") && !self.gzip.is_empty() {
            (Coding::Gzip, &self.gzip)
        } else {
            (Coding::Plain, &self.plain)
        }
    }

    /// Whether the browser says that it has these very bytes.
    pub fn is_known(&self, headers: &HeaderMap) -> bool {
        headers
            .get(header::IF_NONE_MATCH)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.contains(&self.etag))
    }

    /// Answers with the encoding the browser takes, or 304 if it has it already.
    pub fn respond(
        &self,
        request: &HttpRequest,
        media_type: &'static str,
        cache_control: &'static str,
    ) -> HttpResponse {
        let known = self.is_known(request.headers());
        let mut response = if known {
            HttpResponse::NotModified()
        } else {
            HttpResponse::Ok()
        };
        response
            .insert_header((header::ETAG, self.etag.as_str()))
            .insert_header((
                header::CACHE_CONTROL,
                HeaderValue::from_static(cache_control),
            ));
        if !self.gzip.is_empty() {
            response.insert_header((header::VARY, HeaderValue::from_static("Accept-Encoding")));
        }
        if known {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, HeaderValue::from_static(media_type)));
        let (coding, body) = self.encoding_for(request.headers());
        if let Some(name) = coding.name() {
            response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static(name)));
        }
        response.body(body.clone())
    }
}

/// How bytes are packed for the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// As they are.
    Plain,
    /// gzip.
    Gzip,
    /// Brotli.
    Brotli,
}

impl Coding {
    /// The word of the `Content-Encoding` line, if there is one.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

struct Asset {
    body: Arc<Encoded>,
    media_type: &'static str,
    integrity: String,
    address: String,
}

/// All static files.
pub struct Assets {
    by_name: HashMap<String, String>,
    by_address: HashMap<String, Asset>,
}

impl Assets {
    /// Reads and compresses all of them.
    pub fn load() -> Self {
        let (mut by_name, mut by_address) = (HashMap::new(), HashMap::new());
        for name in Files::iter() {
            let Some(file) = Files::get(&name) else {
                continue;
            };
            let digest = Sha384::digest(&file.data);
            let hash = data_encoding::HEXLOWER.encode(&digest[..6]);
            let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
            let address = format!("/static/{stem}.{hash}.{ending}");
            let asset = Asset {
                media_type: media_type(ending),
                integrity: format!("sha384-{}", STANDARD.encode(digest)),
                body: Arc::new(Encoded::new(file.data.into_owned(), 11)),
                address: address.clone(),
            };
            by_name.insert(name.into_owned(), address.clone());
            by_address.insert(address, asset);
        }
        Self {
            by_name,
            by_address,
        }
    }

    /// The address of a file by its name under `static/`.
    pub fn address(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(String::as_str)
    }

    /// The subresource integrity of a file by its name.
    pub fn integrity(&self, name: &str) -> Option<&str> {
        let asset = self.by_address.get(self.by_name.get(name)?)?;
        debug_assert!(!asset.address.is_empty());
        Some(&asset.integrity)
    }
}

fn media_type(ending: &str) -> &'static str {
    match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// GET /static/…: the hash in the address makes it good for ever.
pub async fn serve(
    request: HttpRequest,
    portal: web::Data<super::state::Portal>,
) -> Result<HttpResponse, super::error::PageError> {
    let asset = portal
        .assets
        .by_address
        .get(request.path())
        .ok_or(super::error::PageError::NotFound)?;
    let for_ever = "public, max-age=31536000, immutable";
    let mut response = asset.body.respond(&request, asset.media_type, for_ever);
    let keep = Keep::begin(&portal);
    let keep = keep(asset.address.clone(), asset.body.clone(), asset.media_type);
    response.extensions_mut().insert(keep);
    Ok(response)
}
