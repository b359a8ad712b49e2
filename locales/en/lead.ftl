# Leads: forwarding, the desk's list, a unit's inbox, and the letters.

leads-title = Leads
leads-lead = What has left the desk, to whom, and what came of it.
inbox-title = Inbox
inbox-lead = Leads for your unit. Acknowledge what you have read; say what came of it, so that the desk and the public learn from it.
inbox-back = Back to the inbox
lead-back = Back to the leads
lead-number = Lead { $number }
lead-found = { $n ->
    [one] One lead
   *[other] { $n } leads
}
lead-none = No leads here
lead-none-next = Choose another state, or come back later.
lead-filter = State
lead-col-lead = Lead
lead-col-codes = Codes
lead-col-when = Forwarded
lead-mail-parked = Mail could not be delivered
lead-state-held = Held, can be taken back
lead-state-queued = Waiting to leave
lead-state-delivered = Delivered
lead-state-acknowledged = Acknowledged
lead-state-closed = Outcome reported
lead-state-undone = Taken back
inbox-state-queued = New
inbox-state-delivered = New
inbox-state-acknowledged = Acknowledged
inbox-state-closed = Outcome reported
inbox-came = Came on
lead-unit = Unit
lead-grading = Source and information
lead-handling = Handling code
lead-tlp = Traffic Light Protocol
lead-country = Country it points to
lead-reason = Why this unit
lead-remark = Remark
lead-object = Object
lead-object-none = A general tip, not about one object.
lead-assessment = The desk’s assessment
lead-assessment-note = Opinion of the desk, not the tipster’s words.
lead-words = The tipster’s own words
lead-words-note = As they were written. Nobody has checked them.
lead-tip-day = Day it came
lead-tip-what = What it is
lead-tip-place = Where
lead-tip-country = Country named
lead-tip-time = When
lead-tip-link = Web address (not checked)
lead-tip-confidence = How sure
lead-forwarded = Forwarded by { $name }
lead-held-title = Still here
lead-held = { $n ->
    [one] The lead leaves in one second. Until then it can be taken back.
   *[other] The lead leaves in { $n } seconds. Until then it can be taken back.
}
lead-acknowledged = Acknowledged by { $name },
lead-outcome-title = Outcome
lead-outcome-identified = Identified
lead-outcome-narrowed = Origin narrowed to fewer countries
lead-outcome-line-closed = A line of inquiry closed
lead-outcome-already-known = Already known
lead-outcome-not-usable = Not usable
lead-outcome-hint-identified = The place or the maker was found.
lead-outcome-hint-narrowed = Fewer countries remain than before.
lead-outcome-hint-line-closed = Checked, and it leads nowhere: that helps too.
lead-outcome-hint-already-known = Your unit knew this.
lead-outcome-hint-not-usable = It could not be checked or used.
inbox-acknowledge-title = New for your unit
inbox-acknowledge-note = Acknowledging tells the desk that somebody has read it. It promises nothing else.
inbox-acknowledge = Acknowledge
inbox-outcome-note = The desk sees this. Nothing is published unless a curator decides so.
inbox-outcome-legend = What came of it
inbox-note = Note for the desk (optional)
inbox-note-hint = Up to 2,000 characters. Sealed to your unit and the desk.
inbox-outcome-save = Save the outcome

forward-title = Forward tip { $number }
forward-back = Back to the tip
forward-not-ready = A tip leaves the desk only when it was found credible, or is a disclosure, and has an assessment. Grade it, write the assessment and decide first.
forward-country = Which country does it point to?
forward-named = The tipster named { $country }.
forward-not-named = The tipster named no country.
forward-no-country = No country
forward-propose = Show the unit the rules propose
forward-unit = To which unit?
forward-proposed = proposed
forward-rule-country = Proposed because a rule sends { $country } there. You decide.
forward-rule-category = Proposed because a rule sends “{ $category }” there. You decide.
forward-rule-any = Proposed because a rule sends everything else there. You decide.
forward-rule-none = No rule fits this country and category. Choose a unit yourself.
forward-no-units = There is no unit yet. Ask an administrator to add one.
forward-sealed = Gets the lead by sealed mail and in its inbox here.
forward-notice = Gets a notice by mail, and the lead in its inbox here.
forward-reason-points-to-country = The tip points to the unit’s country
forward-reason-units-subject = The object or its maker is the unit’s subject
forward-reason-units-case = The unit works on this object already
forward-reason-danger = Somebody may be in danger there
forward-handling-note = Restrictions, for H3 only
forward-remark = Remark for the unit (optional)
forward-remark-hint = Up to 500 characters. Sealed with the lead.
forward-contact-stays = Contact data, if the tipster left any, stays at the desk.
forward-consequence = { $n ->
    [one] The lead is held for one second, in which you can take it back. Then it leaves.
   *[other] The lead is held for { $n } seconds, in which you can take it back. Then it leaves.
}
forward-send = Forward as a lead
handling-H0 = only to prevent and combat crime, under the applicable law
handling-H1 = not to be disclosed in judicial proceedings without the provider’s permission
handling-H2 = not to be disseminated without the provider’s permission
handling-H3 = other restrictions and comments, in words
tlp-RED = for the named recipients only
tlp-AMBER-STRICT = for the organisation only
tlp-AMBER = for the organisation and its clients
tlp-GREEN = for the community
tlp-CLEAR = no limit

lead-problem-choice = Choose a handling code, a TLP label and a reason.
lead-problem-unit = Choose the unit it goes to.
lead-problem-remark = The remark is longer than 500 characters. Shorten it.
lead-problem-handling-missing = H3 means further restrictions. Write them down.
lead-problem-handling-long = The restrictions are longer than 500 characters. Shorten them.
lead-problem-assessment = Write the desk’s assessment on the tip’s page first.
lead-problem-note = The note is longer than 2,000 characters. Shorten it.
lead-problem-outcome = Choose what came of it.
lead-problem-not-screened = Only a tip that was found credible, or a disclosure, can be forwarded. Decide first.
lead-problem-too-late = The lead has left or was taken back already, so it cannot be taken back now.
lead-problem-wrong-state = This lead was acknowledged before.
lead-problem-stale = A colleague changed this lead in the meantime. Your text is still here: look at what changed, then save again.
lead-problem-name-taken = A unit of this name exists already.
lead-problem-name = Give the unit a name of up to 120 characters.
lead-problem-address = Write at least one mail address, one a line, such as desk@example.org.
certificate-expired = The unit’s OpenPGP certificate has expired. Ask the unit for a new one.
certificate-revoked = The unit’s OpenPGP certificate has been revoked. Ask the unit for a new one.
certificate-no-usable-key = The certificate has no key that mail can be encrypted to. Ask the unit for another one.
certificate-secret-key = This is a secret key. Paste the public certificate instead, and tell the unit that its secret key has been sent around.
certificate-unreadable = This is not one OpenPGP certificate. Paste the whole block, from BEGIN to END.

lead-mail-outer = ...
lead-mail-subject = [{ $tlp }] Lead { $reference }
lead-mail-notice =
    There is something new for you in the office.

    Sign in at { $address }
lead-mail-answer =
    Acknowledge this lead and say what came of it in the office: { $address }
    This letter was sealed for your unit. Keep to its handling code and label.
