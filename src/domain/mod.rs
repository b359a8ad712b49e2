//! What things are: object, series, tip, lead, unit, grading, outcome; their
//! states and their lawful moves. No I/O, no SQL, no HTTP.

#[macro_use]
mod text;

mod act;
mod actor;
mod country;
mod grading;
mod helpline;
mod ids;
mod lead;
mod moment;
mod month;
mod object;
mod order;
mod region;
mod review;
mod screening;
mod tip;
mod unit;

pub use act::{Act, Subject};
pub use actor::{Actor, Role, StaffState};
pub use country::Country;
pub use grading::{Grading, HandlingCode, InformationGrade, SourceGrade, Tlp};
pub use helpline::LineKind;
pub use ids::{
    AttachmentId, DeskId, InvitationId, LeadId, MessageId, ObjectId, OutboxId, PictureId, RuleId,
    SeriesId, SessionId, StaffId, TipId, UnitId,
};
pub use lead::{ForwardReason, LeadOutcome, LeadReference, LeadState, OutboxKind, OutboxState};
pub use moment::Moment;
pub use month::Month;
pub use object::{
    Category, EventKind, ObjectOutcome, ObjectState, PictureFormat, Reference, SeriesState, Slug,
};
pub use order::GalleryOrder;
pub use region::Region;
pub use review::ReturnReason;
pub use screening::{ContactReason, QueueView};
pub use text::NotAValue;
pub use tip::{
    Answers, Confidence, Decision, Direction, DismissalReason, Progress, Standing, TipState,
    Urgency,
};
pub use unit::Rule;
