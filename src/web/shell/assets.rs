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

/// Fewer bytes than this are sent as they are: they fit into one packet.
const WORTH_CODING: usize = 1024;

fn takes(headers: &HeaderMap, coding: &str) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING);
    accepted
        .and_then(|v| v.to_str().ok())
        .is_some_and(|accepted| accepted.contains(coding))
}

fn preferred(headers: &HeaderMap) -> Coding {
    if takes(headers, "br") {
        Coding::Brotli
    } else if takes(headers, "gzip") {
        Coding::Gzip
    } else {
        Coding::Plain
    }
}

fn gzip(bytes: &[u8], level: flate2::Compression) -> web::Bytes {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), level);
    // Writing into memory does not fail.
    let _ = gzip.write_all(bytes);
    gzip.finish().unwrap_or_default().into()
}

fn brotli(mut bytes: &[u8], quality: u32) -> web::Bytes {
    let mut brotli = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: quality as i32,
        lgwin: 22,
        ..Default::default()
    };
    let _ = brotli::BrotliCompress(&mut bytes, &mut brotli, &params);
    brotli.into()
}

impl Encoded {
    /// Compresses once. `quality` is brotli's, 0–11.
    pub fn new(bytes: Vec<u8>, quality: u32) -> Self {
        Self {
            gzip: gzip(&bytes, flate2::Compression::best()),
            brotli: brotli(&bytes, quality),
            ..Self::uncoded(bytes)
        }
    }

    /// Compresses for one answer alone: in the one encoding this browser takes,
    /// and not at all what is small or what the browser has already.
    pub fn for_one(bytes: Vec<u8>, headers: &HeaderMap) -> Self {
        let mut made = Self::uncoded(bytes);
        if made.plain.len() < WORTH_CODING || made.is_known(headers) {
            return made;
        }
        match preferred(headers) {
            Coding::Brotli => made.brotli = brotli(&made.plain, 5),
            Coding::Gzip => made.gzip = gzip(&made.plain, flate2::Compression::default()),
            Coding::Plain => {}
        }
        made
    }

    fn uncoded(bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes);
        Self {
            etag: format!("W/\"{}\"", data_encoding::HEXLOWER.encode(&digest[..12])),
            gzip: web::Bytes::new(),
            brotli: web::Bytes::new(),
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
        if takes(headers, "br") && !self.brotli.is_empty() {
            (Coding::Brotli, &self.brotli)
        } else if takes(headers, "gzip") && !self.gzip.is_empty() {
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
        if !self.gzip.is_empty() || !self.brotli.is_empty() {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_answer_is_compressed_once_or_not_at_all() {
        let taking = |coding: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(coding));
            headers
        };
        let large = vec![b'a'; 5000];
        for (accepted, gzip, brotli) in [
            ("gzip, br", false, true),
            ("gzip", true, false),
            ("identity", false, false),
        ] {
            let made = Encoded::for_one(large.clone(), &taking(accepted));
            let coded = (!made.gzip.is_empty(), !made.brotli.is_empty());
            assert_eq!(coded, (gzip, brotli), "{accepted}");
            assert_eq!(made.etag, Encoded::new(large.clone(), 0).etag);
        }
        let small = Encoded::for_one(vec![b'a'; 1000], &taking("gzip, br"));
        assert!(small.gzip.is_empty() && small.brotli.is_empty());

        let mut knows = taking("br");
        let etag = Encoded::for_one(large.clone(), &taking("")).etag;
        knows.insert(header::IF_NONE_MATCH, HeaderValue::try_from(etag).unwrap());
        assert!(Encoded::for_one(large, &knows).brotli.is_empty());
    }
}
