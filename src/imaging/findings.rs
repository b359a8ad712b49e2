//! The cleaning report: what the file carried beside its pixels.

use serde::{Deserialize, Serialize};

use super::Format;

/// The longest value shown in the report.
const DETAIL_CHARS: usize = 200;
/// The most entries a report has, so that a crafted file cannot swell it.
const MAX_ITEMS: usize = 100;

/// What a file is and what it carries.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Findings {
    /// The format by magic bytes.
    pub format: Format,
    /// Size of the file.
    pub bytes: u64,
    /// Width of the upright picture.
    pub width: u32,
    /// Height of the upright picture.
    pub height: u32,
    /// The EXIF orientation, 1 to 8; 1 if there is none.
    pub orientation: u8,
    /// Everything found; none of it leaves the studio.
    pub items: Vec<Finding>,
}

impl Findings {
    /// Whether something of this kind was found.
    pub fn has(&self, kind: FindingKind) -> bool {
        self.items.iter().any(|item| item.kind == kind)
    }
}

/// One thing found in the file. What is ours to say is in `kind`, `bytes` and
/// `note`, so that it can be said in any language.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What kind of thing.
    pub kind: FindingKind,
    /// What the file itself says, at most 200 characters; may be empty.
    pub detail: String,
    /// How large a block was, where it cannot be read out.
    pub bytes: Option<u64>,
    /// What was noticed about it.
    pub note: Option<Note>,
}

/// Something noticed about a finding.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// A place is written in it.
    WithPlace,
    /// A GPS block without a position.
    NoPosition,
    /// Only the first frame is kept.
    FirstFrameKept,
    /// A film.
    Film,
    /// A second picture.
    AnotherPicture,
    /// Nothing but zeros.
    Padding,
    /// Nothing known.
    UnknownData,
}

impl Note {
    /// Every note.
    pub const ALL: [Self; 7] = [
        Self::WithPlace,
        Self::NoPosition,
        Self::FirstFrameKept,
        Self::Film,
        Self::AnotherPicture,
        Self::Padding,
        Self::UnknownData,
    ];

    /// The Fluent message that says it.
    pub fn code(self) -> &'static str {
        match self {
            Self::WithPlace => "picture-note-with-place",
            Self::NoPosition => "picture-note-no-position",
            Self::FirstFrameKept => "picture-note-first-frame-kept",
            Self::Film => "picture-note-film",
            Self::AnotherPicture => "picture-note-another-picture",
            Self::Padding => "picture-note-padding",
            Self::UnknownData => "picture-note-unknown-data",
        }
    }
}

/// Kinds of things that a file carries beside its pixels.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A place, as decimal degrees, or other fields of the GPS block.
    Gps,
    /// Who built the camera.
    CameraMake,
    /// Which camera.
    CameraModel,
    /// The number of this one camera or lens, or of this one picture.
    SerialNumber,
    /// When it was taken or changed.
    DateTime,
    /// Which program wrote it.
    Software,
    /// A person's name: artist, owner, copyright.
    Owner,
    /// A title or description written into the file.
    Description,
    /// A second, smaller picture, possibly from before an edit.
    Thumbnail,
    /// A block in the camera maker's own format.
    MakerNote,
    /// An XMP packet.
    Xmp,
    /// A Photoshop or IPTC block.
    Iptc,
    /// A colour profile.
    IccProfile,
    /// A free comment.
    Comment,
    /// So many more EXIF fields (exposure, lens, …).
    OtherExif(u32),
    /// An EXIF block that could not be read.
    UnreadableExif,
    /// Bytes after the end of the picture.
    TrailingData,
    /// A text chunk of a PNG.
    TextChunk,
    /// A list of further pictures in the same file (MPF).
    Mpf,
    /// Further frames; only the first is kept.
    Animation,
    /// A block of an application that is not known here.
    OtherBlock,
}

impl FindingKind {
    /// Every kind, once.
    pub const ALL: [Self; 21] = [
        Self::Gps,
        Self::CameraMake,
        Self::CameraModel,
        Self::SerialNumber,
        Self::DateTime,
        Self::Software,
        Self::Owner,
        Self::Description,
        Self::Thumbnail,
        Self::MakerNote,
        Self::Xmp,
        Self::Iptc,
        Self::IccProfile,
        Self::Comment,
        Self::OtherExif(1),
        Self::UnreadableExif,
        Self::TrailingData,
        Self::TextChunk,
        Self::Mpf,
        Self::Animation,
        Self::OtherBlock,
    ];

    /// The Fluent message that names it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gps => "picture-found-gps",
            Self::CameraMake => "picture-found-camera-make",
            Self::CameraModel => "picture-found-camera-model",
            Self::SerialNumber => "picture-found-serial-number",
            Self::DateTime => "picture-found-date-time",
            Self::Software => "picture-found-software",
            Self::Owner => "picture-found-owner",
            Self::Description => "picture-found-description",
            Self::Thumbnail => "picture-found-thumbnail",
            Self::MakerNote => "picture-found-maker-note",
            Self::Xmp => "picture-found-xmp",
            Self::Iptc => "picture-found-iptc",
            Self::IccProfile => "picture-found-icc-profile",
            Self::Comment => "picture-found-comment",
            Self::OtherExif(_) => "picture-found-other-exif",
            Self::UnreadableExif => "picture-found-unreadable-exif",
            Self::TrailingData => "picture-found-trailing-data",
            Self::TextChunk => "picture-found-text-chunk",
            Self::Mpf => "picture-found-mpf",
            Self::Animation => "picture-found-animation",
            Self::OtherBlock => "picture-found-other-block",
        }
    }
}

/// The report while it grows.
#[derive(Default, Debug)]
pub(super) struct Items(Vec<Finding>);

impl Items {
    /// Adds an entry; the detail is made fit to show.
    pub(super) fn add(&mut self, kind: FindingKind, detail: impl AsRef<str>) {
        self.put(kind, detail.as_ref(), None, None);
    }

    /// Adds an entry for a block that is named by its size.
    pub(super) fn add_block(&mut self, kind: FindingKind, name: impl AsRef<str>, size: usize) {
        self.put(kind, name.as_ref(), Some(size as u64), None);
    }

    /// Adds an entry with something noticed about it.
    pub(super) fn add_noted(&mut self, kind: FindingKind, size: Option<usize>, note: Option<Note>) {
        self.put(kind, "", size.map(|size| size as u64), note);
    }

    fn put(&mut self, kind: FindingKind, detail: &str, bytes: Option<u64>, note: Option<Note>) {
        let finding = Finding {
            kind,
            detail: presentable(detail),
            bytes,
            note,
        };
        // Cameras write the same moment three times; once is enough.
        if self.0.len() < MAX_ITEMS && !self.0.contains(&finding) {
            self.0.push(finding);
        }
    }

    /// Adds an entry whose detail is raw text from the file.
    pub(super) fn add_text(&mut self, kind: FindingKind, label: &str, text: &[u8]) {
        let text = String::from_utf8_lossy(&text[..text.len().min(4 * DETAIL_CHARS)]);
        self.add(kind, format!("{label}{text}"));
    }

    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.0
    }
}

/// One line, no control characters, at most 200 characters. Directional
/// overrides go too: the value is the sender's and stands in an office page.
fn presentable(text: &str) -> String {
    let readable = |c: char| {
        let steers = matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if c.is_control() || steers || c == '\u{FFFD}' {
            ' '
        } else {
            c
        }
    };
    let line: String = text.chars().map(readable).collect();
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= DETAIL_CHARS {
        return words;
    }
    let mut short: String = words.chars().take(DETAIL_CHARS - 1).collect();
    short.push('…');
    short
}
