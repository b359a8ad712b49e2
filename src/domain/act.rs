//! What the log records: a closed list of acts and of things they touch.

text_enum!(
    /// Something that was done. The list covers the logging duty of Directive
    /// (EU) 2016/680 Art. 25: collection, alteration, consultation,
    /// disclosure, combination and erasure.
    Act {
        /// The chain begins.
        Began = "began",
        /// Somebody was invited.
        StaffInvited = "staff-invited",
        /// An invitation was accepted.
        StaffJoined = "staff-joined",
        /// An invitation was taken back.
        InvitationWithdrawn = "invitation-withdrawn",
        /// An account was closed.
        StaffDisabled = "staff-disabled",
        /// An account was opened again.
        StaffEnabled = "staff-enabled",
        /// Somebody signed in.
        SignedIn = "signed-in",
        /// A sign-in failed.
        SignInRefused = "sign-in-refused",
        /// Somebody signed out.
        SignedOut = "signed-out",
        /// Somebody's sessions were ended by an administrator.
        SessionsEnded = "sessions-ended",
        /// Somebody chose a new password.
        PasswordChanged = "password-changed",
        /// A draft was begun.
        ObjectDrafted = "object-drafted",
        /// A draft was changed.
        ObjectEdited = "object-edited",
        /// A picture was taken in and cleaned.
        PictureCleaned = "picture-cleaned",
        /// A picture was removed.
        PictureRemoved = "picture-removed",
        /// An original was looked at.
        OriginalSeen = "original-seen",
        /// Sent to review.
        ObjectSubmitted = "object-submitted",
        /// Sent back to its curator.
        ObjectReturned = "object-returned",
        /// Published.
        ObjectPublished = "object-published",
        /// An outcome was published.
        ObjectOutcome = "object-outcome",
        /// Asked again.
        ObjectReopened = "object-reopened",
        /// Withdrawn.
        ObjectWithdrawn = "object-withdrawn",
        /// A series was begun or changed.
        SeriesEdited = "series-edited",
        /// Tips arrived in one hour (written when the hour is over).
        TipsReceived = "tips-received",
        /// A tip was claimed.
        TipClaimed = "tip-claimed",
        /// A claim was given back.
        TipReleased = "tip-released",
        /// A tip was read.
        TipRead = "tip-read",
        /// A tipster's contact was looked at, with a reason.
        ContactSeen = "contact-seen",
        /// A picture that came with a tip was opened.
        AttachmentSeen = "attachment-seen",
        /// A tipster took their contact back; it was erased.
        ContactWithdrawn = "contact-withdrawn",
        /// Pictures whose form was never sent were erased.
        AttachmentsErased = "attachments-erased",
        /// A tip was graded and assessed.
        TipGraded = "tip-graded",
        /// A tip was decided.
        TipDecided = "tip-decided",
        /// A decision was undone or a tip reopened.
        TipReopened = "tip-reopened",
        /// The desk wrote to a tipster.
        MessageSent = "message-sent",
        /// A tip was forwarded as a lead.
        LeadForwarded = "lead-forwarded",
        /// A lead was taken back in time.
        LeadUndone = "lead-undone",
        /// A lead's message was handed over.
        LeadDelivered = "lead-delivered",
        /// A message was given up for now.
        OutboxParked = "outbox-parked",
        /// A parked message was sent again.
        OutboxRetried = "outbox-retried",
        /// A lead was read by its unit.
        LeadRead = "lead-read",
        /// A lead was acknowledged.
        LeadAcknowledged = "lead-acknowledged",
        /// A unit said what came of a lead.
        LeadOutcome = "lead-outcome",
        /// A unit was added or changed.
        UnitEdited = "unit-edited",
        /// A rule was added or removed.
        RuleEdited = "rule-edited",
        /// The log was consulted.
        AuditRead = "audit-read",
    }
);

text_enum!(
    /// What an act touched.
    Subject {
        /// The portal as a whole.
        Portal = "portal",
        /// An account.
        Staff = "staff",
        /// An object.
        Object = "object",
        /// A picture.
        Picture = "picture",
        /// A series.
        Series = "series",
        /// A tip.
        Tip = "tip",
        /// A lead.
        Lead = "lead",
        /// A unit.
        Unit = "unit",
        /// A rule.
        Rule = "rule",
        /// A message in the outbox.
        Outbox = "outbox",
    }
);
