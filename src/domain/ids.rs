//! Identifiers, one type a kind of thing.

text_id!(
    /// A member of staff.
    StaffId
);
text_id!(
    /// A session, by the hash of its cookie's key.
    SessionId
);
text_id!(
    /// An invitation, by the hash of its token.
    InvitationId
);
text_id!(
    /// An object of the appeal.
    ObjectId
);
text_id!(
    /// A picture of an object.
    PictureId
);
text_id!(
    /// A series of objects.
    SeriesId
);
text_id!(
    /// A tip. Random, because it must not tell when the tip came.
    TipId
);
text_id!(
    /// A picture that came with a tip. Random, as a tip's own is.
    AttachmentId
);
text_id!(
    /// A message between the desk and a tipster.
    MessageId
);
text_id!(
    /// A lead.
    LeadId
);
text_id!(
    /// An agency or country desk that receives leads.
    UnitId
);
text_id!(
    /// A routing rule.
    RuleId
);
text_id!(
    /// A message waiting to leave.
    OutboxId
);
text_id!(
    /// A desk that owns a key: `screening`, `studio` or `unit:<id>`.
    DeskId
);

impl DeskId {
    /// The desk tips are sealed to.
    pub fn screening() -> Self {
        Self::new("screening")
    }

    /// The desk original pictures are sealed to.
    pub fn studio() -> Self {
        Self::new("studio")
    }

    /// The desk of one unit, to which its leads are sealed.
    pub fn unit(unit: &UnitId) -> Self {
        Self::new(format!("unit:{unit}"))
    }
}
