//! Static files: embedded, compressed once, addressed by their content.

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256, Sha384};
use std::collections::HashMap;
use std::io::Write;

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
    pub fn as_is(bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        Self {
            etag: format!("\"{}\"", data_encoding::HEXLOWER.encode(&digest[..12])),
            gzip: web::Bytes::new(),
            brotli: web::Bytes::new(),
            plain: bytes.into(),
        }
    }

    /// Answers with the encoding the browser takes, or 304 if it has it already.
    pub fn respond(
        &self,
        request: &HttpRequest,
        media_type: &'static str,
        cache_control: &'static str,
    ) -> HttpResponse {
        let headers = request.headers();
        let known = headers
            .get(header::IF_NONE_MATCH)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.contains(&self.etag));
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
            ))
            .insert_header((header::VARY, HeaderValue::from_static("Accept-Encoding")));
        if known {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, HeaderValue::from_static(media_type)));
        let accepted = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        let (body, encoding) = if accepted.contains("br") && !self.brotli.is_empty() {
            (&self.brotli, Some("br"))
        } else if accepted.contains("gzip") && !self.gzip.is_empty() {
            (&self.gzip, Some("gzip"))
        } else {
            (&self.plain, None)
        };
        if let Some(encoding) = encoding {
            response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static(encoding)));
        }
        response.body(body.clone())
    }
}

struct Asset {
    body: Encoded,
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
                body: Encoded::new(file.data.into_owned(), 11),
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
    Ok(asset.body.respond(&request, asset.media_type, for_ever))
}
