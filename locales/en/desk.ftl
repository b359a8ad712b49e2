# The moderators' desk: queue and tip.

desk-queue-title = Tips
desk-queue-lead = What the public has sent. Most urgent first; nothing is opened until you open it.
desk-views = Saved views
desk-view-open = Open
desk-view-unclaimed = Unclaimed
desk-view-mine = Mine
desk-view-answered = New answers
desk-view-disclosure = Disclosures
desk-view-credible = Credible
desk-view-needs-more = Waiting for the tipster
desk-view-forwarded = Forwarded
desk-view-closed = Closed
desk-view-my-language = In my language
desk-found = { $n ->
    [one] One tip
   *[other] { $n } tips
}
desk-filter = Narrow down
desk-filter-object = Object reference
desk-filter-object-hint = For example TAO-7K3QD
desk-filter-lang = Language of the page
desk-filter-any = Any
desk-filter-apply = Show
desk-filter-clear = Show everything in this view
desk-filter-bad-object = “{ $text }” is not an object reference and was left out.

desk-col-object = Object
desk-col-age = Came
desk-col-lang = Language
desk-col-standing = Sender check
desk-col-state = State
desk-col-claim = Claim
desk-general = General tip, no object
desk-tip-number = Tip { $number }
desk-claim = Claim
desk-claim-go-on = Go on
desk-free = Free
desk-held-me = You, { $n ->
    [one] one minute left
   *[other] { $n } minutes left
}
desk-held-by = { $name }, { $n ->
    [one] one minute left
   *[other] { $n } minutes left
}
desk-answered = { $n ->
    [one] New answer
   *[other] { $n } new answers
}
desk-empty = No tips here
desk-empty-next = Nothing in this view needs you. Try another view, or come back later.

desk-age-now = Within the hour
desk-age-hours = { $n ->
    [one] One hour ago
   *[other] { $n } hours ago
}
desk-age-days = { $n ->
    [one] One day ago
   *[other] { $n } days ago
}

desk-state-new = New
desk-state-needs-more = Waiting for the tipster
desk-state-credible = Credible
desk-state-forwarded = Forwarded
desk-state-not-relevant = Not relevant
desk-state-duplicate = Duplicate
desk-state-spam = Spam
desk-state-disclosure = Disclosure
desk-standing-proven = Passed
desk-standing-plain = Not checked
desk-standing-doubtful = Doubtful
desk-standing-hint-proven = The sender's browser passed the check.
desk-standing-hint-plain = The sender's browser runs no scripts; nothing speaks against it.
desk-standing-hint-doubtful = The form looked filled in by a machine. Read it all the same.

desk-back = All tips
desk-words = The tipster's words
desk-words-note = Written by a member of the public and shown exactly as it came. Not checked.
desk-words-gone = These words cannot be opened any more. Tell your administrator; do not close the tip.
desk-what = What it is
desk-place = Where it is sold, made or seen
desk-country = Country
desk-time = When
desk-link = Web address
desk-link-note = Shown as text only. Do not open it from this machine unless your rules allow it.
desk-confidence = How sure
desk-confidence-certain = Certain: has seen or owned it
desk-confidence-likely = Fairly sure
desk-confidence-guess = A guess
desk-not-said = Not said
desk-object = The object
desk-object-none = This is a general tip; it names no object.
desk-object-question = What was asked
desk-object-no-picture = No picture.

desk-claim-title = Claim
desk-claim-free = Nobody is working on this tip. Claim it before you act.
desk-claim-closed = This tip is closed. To act on it, reopen it.
desk-claim-mine = You are working on this tip. The claim lasts another { $n ->
    [one] minute
   *[other] { $n } minutes
} and is renewed by whatever you do here.
desk-claim-other = { $name } is working on this tip, for at least { $n ->
    [one] another minute
   *[other] another { $n } minutes
}. You can read it.
desk-release = Give the claim back
desk-act-needs-claim = Grading, deciding and asking become available when you claim the tip.

desk-grade-title = Grading and assessment
desk-grade-lead = Your own judgement. It is kept apart from the tipster's words. An anonymous tip starts at X4.
desk-grade-current = Graded { $grade }
desk-source = The source
desk-source-A = A: no doubt about authenticity, trustworthiness and competence
desk-source-B = B: proved reliable in most instances
desk-source-C = C: proved unreliable in most instances
desk-source-X = X: reliability cannot be assessed
desk-information = The information
desk-information-1 = 1: accuracy is not in doubt
desk-information-2 = 2: known personally to the source, not to the official passing it on
desk-information-3 = 3: not known personally to the source, but corroborated by other information
desk-information-4 = 4: not known personally to the source, cannot be corroborated
desk-assessment = Assessment
desk-assessment-hint = What speaks for it, what against it, what to check. Up to 4,000 characters. It goes along when the tip is forwarded.
desk-assessment-none = No assessment yet.
desk-assessment-stored = What is saved now, which what you typed would replace
desk-assessment-unsaved = What you typed, not saved
desk-grade-save = Save grading and assessment

desk-decide-title = Decide
desk-decision-credible = Credible
desk-decision-credible-means = The tip stays open and is marked as worth following, ready to be forwarded.
desk-decision-disclosure = Disclosure of abuse
desk-decision-disclosure-means = Somebody tells of abuse rather than of an object. The tip goes to the top of everybody's queue.
desk-decision-not-relevant = Not relevant
desk-decision-not-relevant-means = The tip is closed. It is kept, and can be reopened.
desk-decision-spam = Spam
desk-decision-spam-means = The tip is closed as misuse of the form. It is kept, and can be reopened.
desk-decision-duplicate = Duplicate
desk-decision-duplicate-means = The tip is closed and tied to the one that says the same.
desk-decide-credible = Mark as credible
desk-decide-disclosure = Mark as disclosure
desk-decide-not-relevant = Close as not relevant
desk-decide-spam = Close as spam
desk-decide-duplicate = Close as duplicate
desk-reason = Reason
desk-reason-wrong-object = Describes another object
desk-reason-nothing-to-check = Holds nothing that can be checked
desk-reason-already-known = Says what is known already
desk-reason-advertising = Advertising
desk-reason-nonsense = Insults or nonsense
desk-reason-automated = Sent by a machine
desk-other = The tip it repeats
desk-other-hint = Its number, at least the first eight characters
desk-decided = { $state }, decided by { $name }
desk-duplicate-of = Repeats tip
desk-undo = Undo this decision
desk-undo-note = Possible for { $n ->
    [one] one more second
   *[other] { $n } more seconds
}.
desk-reopen = Reopen
desk-reopen-note = The tip becomes new again and is yours.
desk-next = Next: open the queue

desk-forward = Forward to a unit …
desk-forward-note = You choose unit, handling code and label on the next page. Nothing leaves before you confirm, and there is a moment to undo.
desk-leads = Leads made of this tip
desk-lead-to = to { $unit }
desk-lead-undo = Take it back
desk-lead-state-held = held, can still be taken back
desk-lead-state-queued = waiting to leave
desk-lead-state-delivered = delivered
desk-lead-state-acknowledged = acknowledged
desk-lead-state-closed = outcome reported
desk-lead-state-undone = taken back

desk-dialogue = Dialogue with the tipster
desk-dialogue-none = No messages yet.
desk-from-desk = The desk
desk-from-desk-name = { $name } for the desk
desk-from-tipster = The tipster
desk-message-gone = This message cannot be opened any more.
desk-ask = Ask the tipster
desk-ask-hint = The tipster reads it with the receipt, without a name of yours. Write in { $language }. Up to 2,000 characters. It cannot be taken back.
desk-ask-send = Send the question

desk-contact = Contact
desk-contact-none = No contact was left.
desk-contact-lead = A contact was left. Look at it only if you need it: the log keeps that you looked, and why.
desk-contact-reason = Why you need it
desk-contact-reason-danger = Somebody is in danger now
desk-contact-reason-asked-to-be-called = The tipster asked to be contacted
desk-contact-reason-dialogue-fails = The dialogue by receipt does not suffice
desk-contact-reason-unit-asked = The unit asked for it
desk-contact-show = Show the contact
desk-contact-shown = The contact, shown this once

desk-siblings = Other tips on this object
desk-siblings-none = This is the only tip on this object.

desk-history = History
desk-history-none = Nothing has been done yet.
desk-act-tip-claimed = claimed it
desk-act-tip-released = gave the claim back
desk-act-tip-read = read it
desk-act-contact-seen = looked at the contact
desk-act-tip-graded = graded it
desk-act-tip-decided = decided
desk-act-tip-reopened = opened it again
desk-act-message-sent = wrote to the tipster
desk-act-lead-forwarded = forwarded it
desk-act-lead-undone = took the lead back
desk-times = { $n } times

desk-problem-title = That did not work
desk-problem-stale = Somebody changed the tip while you were reading. What you see now is the latest. What you typed is still in the form: check it and send again.
desk-problem-held = { $name } is working on this tip, for at least { $n ->
    [one] another minute
   *[other] another { $n } minutes
}. What you typed is kept below; nothing was saved.
desk-problem-not-claimed = You have to claim the tip first. What you typed is kept below; nothing was saved.
desk-problem-unlawful = The tip stands at “{ $state }”, from where this is not possible.
desk-problem-nothing-to-undo = There is no decision that could be undone. You can reopen a closed tip.
desk-problem-too-late = The time to undo is over. You can reopen the tip.
desk-problem-lead-is-held = Its lead has not left yet. Take the lead back instead.
desk-problem-no-contact = No contact was left.
desk-problem-reason-missing = Choose a reason.
desk-problem-reason-unfit = This reason belongs to another decision.
desk-problem-text-missing = Write something first.
desk-problem-text-too-long = The text is too long. Shorten it.
desk-problem-other-missing = Name the tip that this one repeats.
desk-problem-other-unknown = No single tip begins with this number. Give at least eight characters.
desk-problem-other-is-itself = That is this tip itself.
desk-problem-circle = That tip is itself a repetition of this one. Close one of them only.
desk-problem-ask-instead = To get more, ask the tipster a question.
desk-problem-no-key = You have no key to this desk yet. Ask another moderator or an administrator to let you in.
desk-problem-choice = Something in the form was missing. Choose and send again.

# The urgent road, and pictures that came with a tip
desk-urgency-danger = Danger right now
desk-urgency-ongoing = Going on
desk-urgency-past = In the past
desk-urgency-worried = Worried about somebody
desk-urgent-message = Message about abuse
desk-urgent-why = This message came by the road for telling of abuse. That is why it stands first. The sender chose: { $urgency }.
desk-urgent-what = What they wrote
desk-urgent-place = Where it is, or was
desk-urgent-no-object = This is a message about abuse or danger; it names no object.
desk-contact-withdrawn = Withdrawn
desk-contact-withdrawn-text = The tipster has taken their contact back, and it was erased. Write to them through the dialogue.
desk-pictures = Pictures
desk-pictures-lead = { $n ->
    [one] One picture came with this tip. Nobody has checked it.
   *[other] { $n } pictures came with this tip. Nobody has checked them.
}
desk-pictures-warn = A picture may show abuse. Open one only if the tip needs it: the log keeps that you did. If it shows abuse, close it, do not copy it, and follow the rules of your desk.
desk-pictures-claim = You can open a picture while you are working on the tip.
desk-picture = Picture { $number }, { $size }
desk-picture-open = Open
desk-picture-title = Picture { $number } of tip { $tip }
desk-picture-veil = It is blurred and without colour until you choose to see it clearly.
desk-picture-reveal = Show it clearly
desk-picture-alt = Picture { $number } that came with the tip
desk-picture-none = If no picture appears, it is damaged, or too large to be opened here: more than 24 million pixels. The rest of the tip can be judged without it.
desk-picture-clean = This is a copy made here from its pixels, without anything else that was in the file. If nothing is shown, the file is damaged or no picture, or you no longer work on the tip.
desk-picture-back = Back to the tip
desk-act-attachment-seen = opened a picture
desk-act-contact-withdrawn = erased the contact, as the tipster asked
