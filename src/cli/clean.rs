//! `clean`: the studio's cleaning on one file.

use super::{Done, Failure};
use crate::i18n::{Lang, Translations};
use crate::imaging::{self, Edit, Rect};
use std::path::Path;

pub(super) fn clean(
    input: &Path,
    output: &Path,
    redact: &[String],
    crop: Option<&str>,
    json: bool,
) -> Result<Done, Failure> {
    let words = Translations::load().map_err(Failure::of)?;
    let bytes =
        std::fs::read(input).map_err(|why| Failure(format!("{}: {why}", input.display())))?;
    let edit = Edit {
        redactions: redact
            .iter()
            .map(|text| rect(text))
            .collect::<Result<_, _>>()?,
        crop: crop.map(rect).transpose()?,
    };
    let cleaned =
        imaging::clean(&bytes, &edit).map_err(|why| Failure(words.plain(Lang::En, why.code())))?;
    std::fs::write(output, &cleaned.full.bytes)
        .map_err(|why| Failure(format!("{}: {why}", output.display())))?;
    if json {
        let report = serde_json::to_string_pretty(&cleaned.findings).map_err(Failure::of)?;
        say!("{report}");
        return Ok(Done::Well);
    }
    let findings = &cleaned.findings;
    say!(
        "{} → {} ({} × {} pixels, {} bytes)",
        input.display(),
        output.display(),
        cleaned.full.width,
        cleaned.full.height,
        cleaned.full.bytes.len()
    );
    match findings.items.len() {
        0 => say!("Nothing was found beside the pixels."),
        n => say!("Found and removed ({n}):"),
    }
    for item in &findings.items {
        say!("  {}", item.in_words(&words, Lang::En));
    }
    Ok(Done::Well)
}

fn rect(text: &str) -> Result<Rect, Failure> {
    Rect::parse(text).ok_or_else(|| Failure(format!("{text}: not x,y,width,height in pixels")))
}
