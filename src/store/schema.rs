//! The tables as diesel sees them; the same on both databases.
#![allow(missing_docs)]

diesel::table! {
    meta (name) {
        name -> Text,
        value -> Binary,
    }
}

diesel::table! {
    unit (id) {
        id -> Text,
        name -> Text,
        countries -> Text,
        categories -> Text,
        languages -> Text,
        addresses -> Text,
        certificate -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    staff (id) {
        id -> Text,
        name -> Text,
        display_name -> Text,
        state -> Text,
        unit_id -> Nullable<Text>,
        recipient -> Text,
        wrapped_identity -> Text,
        totp_sealed -> Binary,
        totp_last_step -> BigInt,
        failures -> BigInt,
        locked_until -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    staff_role (staff_id, role) {
        staff_id -> Text,
        role -> Text,
    }
}

diesel::table! {
    invitation (id) {
        id -> Text,
        name -> Text,
        display_name -> Text,
        roles -> Text,
        unit_id -> Nullable<Text>,
        invited_by -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    invitation_key (invitation_id, desk_id) {
        invitation_id -> Text,
        desk_id -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    session (id) {
        id -> Text,
        staff_id -> Text,
        sealed_identity -> Binary,
        created_at -> BigInt,
        seen_at -> BigInt,
    }
}

diesel::table! {
    desk (id) {
        id -> Text,
        recipient -> Text,
        escrow -> Nullable<Binary>,
        created_at -> BigInt,
    }
}

diesel::table! {
    desk_key (desk_id, staff_id) {
        desk_id -> Text,
        staff_id -> Text,
        sealed -> Binary,
        granted_by -> Text,
        granted_at -> BigInt,
    }
}

diesel::table! {
    series (id) {
        id -> Text,
        slug -> Text,
        state -> Text,
        created_at -> BigInt,
        published_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    series_text (series_id, lang) {
        series_id -> Text,
        lang -> Text,
        title -> Text,
        summary -> Text,
    }
}

diesel::table! {
    object (id) {
        id -> Text,
        reference -> Text,
        category -> Text,
        series_id -> Nullable<Text>,
        region -> Nullable<Text>,
        state -> Text,
        outcome -> Nullable<Text>,
        countries -> Text,
        created_by -> Text,
        created_at -> BigInt,
        submitted_by -> Nullable<Text>,
        published_by -> Nullable<Text>,
        published_at -> Nullable<BigInt>,
        updated_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    object_text (object_id, lang) {
        object_id -> Text,
        lang -> Text,
        title -> Text,
        question -> Text,
        alt -> Text,
        facts -> Text,
        helps -> Text,
        known -> Text,
    }
}

diesel::table! {
    object_event (id) {
        id -> Text,
        object_id -> Text,
        at -> BigInt,
        kind -> Text,
        outcome -> Nullable<Text>,
    }
}

diesel::table! {
    object_hand (object_id, staff_id) {
        object_id -> Text,
        staff_id -> Text,
    }
}

diesel::table! {
    picture (id) {
        id -> Text,
        object_id -> Text,
        position -> BigInt,
        original_blob -> Text,
        findings -> Text,
        edit -> Text,
        source_width -> BigInt,
        source_height -> BigInt,
        width -> BigInt,
        height -> BigInt,
        fingerprint -> Text,
        prepared_by -> Text,
        prepared_at -> BigInt,
    }
}

diesel::table! {
    picture_text (picture_id, lang) {
        picture_id -> Text,
        lang -> Text,
        alt -> Text,
    }
}

diesel::table! {
    picture_file (picture_id, width, format, zoom) {
        picture_id -> Text,
        width -> BigInt,
        format -> Text,
        height -> BigInt,
        size -> BigInt,
        blob -> Text,
        zoom -> BigInt,
    }
}

diesel::table! {
    tip (id) {
        id -> Text,
        object_id -> Nullable<Text>,
        lang -> Text,
        hour -> BigInt,
        standing -> Text,
        state -> Text,
        answers -> Binary,
        contact -> Nullable<Binary>,
        receipt_tag -> Text,
        tipster -> Text,
        version -> BigInt,
        answered -> BigInt,
        claimed_by -> Nullable<Text>,
        claimed_until -> BigInt,
        source_grade -> Text,
        information_grade -> Text,
        assessment -> Nullable<Binary>,
        reason -> Nullable<Text>,
        duplicate_of -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<BigInt>,
        previous_state -> Nullable<Text>,
        urgency -> Nullable<Text>,
        contact_withdrawn -> Nullable<BigInt>,
    }
}

diesel::table! {
    attachment (id) {
        id -> Text,
        tip_id -> Nullable<Text>,
        form_tag -> Nullable<Text>,
        place -> BigInt,
        size -> BigInt,
        format -> Text,
        blob -> Text,
        erase_hour -> BigInt,
    }
}

diesel::table! {
    tip_message (id) {
        id -> Text,
        tip_id -> Text,
        direction -> Text,
        hour -> BigInt,
        place -> BigInt,
        for_desk -> Binary,
        for_tipster -> Binary,
        author -> Nullable<Text>,
    }
}

diesel::table! {
    rule (id) {
        id -> Text,
        position -> BigInt,
        country -> Nullable<Text>,
        category -> Nullable<Text>,
        unit_id -> Text,
    }
}

diesel::table! {
    lead (id) {
        id -> Text,
        reference -> Text,
        unit_id -> Text,
        object_id -> Nullable<Text>,
        country -> Nullable<Text>,
        state -> Text,
        source_grade -> Text,
        information_grade -> Text,
        handling -> Text,
        tlp -> Text,
        package -> Binary,
        forwarded_by -> Text,
        forwarded_at -> BigInt,
        held_until -> BigInt,
        acknowledged_by -> Nullable<Text>,
        acknowledged_at -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        outcome_note -> Nullable<Binary>,
        outcome_by -> Nullable<Text>,
        outcome_at -> Nullable<BigInt>,
        version -> BigInt,
    }
}

diesel::table! {
    lead_tip (lead_id, tip_id) {
        lead_id -> Text,
        tip_id -> Text,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        lead_id -> Nullable<Text>,
        kind -> Text,
        state -> Text,
        envelope -> Binary,
        not_before -> BigInt,
        lease_until -> BigInt,
        attempts -> BigInt,
        last_error -> Nullable<Text>,
        created_at -> BigInt,
        delivered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    audit (seq) {
        seq -> BigInt,
        at -> BigInt,
        actor -> Text,
        act -> Text,
        subject -> Text,
        subject_id -> Text,
        detail -> Text,
        previous -> Text,
        hash -> Text,
    }
}

diesel::table! {
    audit_head (id) {
        id -> BigInt,
        seq -> BigInt,
        hash -> Text,
    }
}

diesel::joinable!(picture -> object (object_id));
diesel::joinable!(picture_text -> picture (picture_id));
diesel::joinable!(picture_file -> picture (picture_id));
diesel::joinable!(object_text -> object (object_id));
diesel::joinable!(series_text -> series (series_id));
diesel::joinable!(lead_tip -> lead (lead_id));
diesel::joinable!(lead_tip -> tip (tip_id));
diesel::joinable!(object_event -> object (object_id));
diesel::joinable!(staff_role -> staff (staff_id));

diesel::allow_tables_to_appear_in_same_query!(
    meta,
    unit,
    staff,
    staff_role,
    invitation,
    invitation_key,
    session,
    desk,
    desk_key,
    series,
    series_text,
    object,
    object_text,
    object_event,
    object_hand,
    picture,
    picture_file,
    picture_text,
    tip,
    tip_message,
    attachment,
    rule,
    lead,
    lead_tip,
    outbox,
    audit,
    audit_head
);
