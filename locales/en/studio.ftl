# The studio: objects, pictures, review, series.

studio-objects = Objects
studio-new = New object
studio-new-lead = Say what it is and what you want to know. Pictures come next; nothing is shown before a second curator has looked.
studio-back = All objects
studio-back-to = Back to
studio-states = Objects by state
studio-every-state = All
studio-count = { $n ->
    [0] No objects
    [one] One object
   *[other] { $n } objects
}
studio-no-picture = No picture yet
studio-untitled = Untitled object
studio-changed = changed { $date }
studio-for-me = Waiting for you to look
studio-empty = No objects here
studio-empty-next = Begin the first one with “New object”.
studio-empty-narrowed = No object is in this state.
studio-show-all = Show all objects

# After an act
studio-done-begun = Begun. Add what comes next below.
studio-done-saved = Saved.
studio-done-added = The pictures were cleaned and added.
studio-done-redrawn = Done. Every size was made anew.
studio-done-removed = The picture, its sizes and its sealed original were deleted.
studio-done-submitted = Sent to review. Another curator can publish it now.
studio-done-returned = Sent back to draft.
studio-done-published = Published. The public site shows it now.
studio-done-outcome = The outcome is published.
studio-done-reopened = The question is open again.
studio-done-withdrawn = Withdrawn. The public site no longer shows it.

# Pictures of a draft
studio-pictures = Pictures
studio-pictures-none = No pictures yet
studio-pictures-none-next = Add at least one before you send the object to review.
studio-picture-number = Picture { $n }
studio-picture-of = Picture { $n } of { $of }
studio-found-count = { $n ->
    [0] Nothing but the picture was in the file.
    [one] One thing was found in the file and removed.
   *[other] { $n } things were found in the file and removed.
}
studio-found-place = A place was among them.
studio-redaction-count = { $n ->
    [0] Nothing is blacked out.
    [one] One rectangle is blacked out.
   *[other] { $n } rectangles are blacked out.
}
studio-cropped = It is cropped.
studio-file-count = { $n ->
    [one] One file for the public.
   *[other] { $n } files for the public, in several sizes.
}
studio-open-workshop = Black out, crop, see the report
studio-file = Add pictures
studio-file-hint = JPEG, PNG or WebP, at most 25 MB each and { $n } at once. What the camera wrote into them is removed.
studio-upload = Upload and clean
studio-files-taken = { $n ->
    [one] One picture was cleaned and added.
   *[other] { $n } pictures were cleaned and added.
}

# Sending to review
studio-next = Next step
studio-lacking = Before a second curator can look at it, it needs:
studio-lacking-picture = At least one picture
studio-lacking-languages = Title, question and alternative text in two languages
studio-lacking-rest = The rest of the text in { $lang }, or none of it
studio-ready = Everything is there.
studio-submit = Send to review
studio-submit-note = While it is in review nothing can be changed. Somebody who had no hand in it publishes it or sends it back.
studio-returned = { $name } sent this back, { $date }:

# The wording form
studio-wording = Wording
studio-category = Category
studio-choose = Choose
studio-series = Series
studio-no-series = No series
studio-region = Likely region
studio-region-hint = Shown to the public, and a filter of the gallery. Choose it only if that helps people and harms no inquiry.
studio-no-region = None named
studio-error-region = Choose a region from the list, or none
studio-countries = Likely countries
studio-countries-hint = Never shown to the public: they help to route tips. Names or codes with commas, for example Portugal, DE.
studio-countries-none = None named
studio-words-title = What the public reads
studio-words-lead = Two languages at least must be complete; a language you begin must be finished. Whoever reads another one is shown the nearest there is.
studio-standing-empty = Not begun
studio-standing-unfinished = Unfinished
studio-standing-whole = Complete
studio-language = Language
studio-language-add = Another language
studio-language-add-now = Add this language
studio-language-add-hint = What you typed stays in the form; nothing is saved yet.
studio-languages-missing = Nothing is written yet in:
studio-title = Title
studio-title-hint = Up to 120 characters
studio-question = Question
studio-question-hint = What you want to know, in up to 200 characters
studio-alt = Alternative text
studio-alt-hint = What is to be seen, in up to 500 characters
studio-facts = What can be seen
studio-facts-hint = Facts beside the picture, one a line: size, material, words on it. Up to 500 characters; asked for, but not needed.
studio-helps = Who may know it
studio-helps-hint = For example: people who shop at street markets. One group a line, up to 500 characters.
studio-known = What is already known
studio-known-hint = So that nobody tells us what we know, and nothing that helps a suspect. Up to 500 characters.
studio-picture-words = Words of picture { $n }
studio-picture-words-lead = Each picture can have an alternative text of its own, for example where it shows a detail. Where there is none, the object’s is used.
studio-alt-help = How to write an alternative text
studio-alt-help-1 = Say what can be seen: kind of thing, colour, material, size, damage.
studio-alt-help-2 = Quote every word that can be read, letter by letter, in its own language.
studio-alt-help-3 = Do not guess a brand, a place or a country: a guess narrows what people look for.
studio-alt-help-4 = Do not begin with “Picture of”, and do not name what is blacked out.
studio-save = Save the wording
studio-begin = Begin the draft
studio-saved-by-other = Saved by somebody else:
studio-nothing = nothing
studio-kept-title = Your text, not saved

studio-error-category = Choose a category
studio-error-series = Choose a series from the list, or none
studio-error-country = “{ $entry }” is not a country we know. Enter its name or its two-letter code
studio-error-title = Enter a title in at least one language
studio-error-too-long = { $part } in { $lang } must be { $limit } characters or fewer; it has { $length }
studio-stale-wording = Somebody else saved this in the meantime. Your text is kept below, theirs stands beside it. Save again to replace theirs.
studio-closed-wording = This object is no longer a draft, so the wording was not saved. Your text is kept below.
studio-closed-pictures = This object is no longer a draft, so its pictures cannot be changed. Send it back to draft first.
studio-stale = Somebody else changed this object in the meantime. Look at it again before you decide.
studio-moved-on = That is not possible: the object’s state is now “{ $state }”.
studio-wrong-state = The object’s state does not allow this any more.
studio-not-ready = Something is still missing before this can be reviewed.
studio-no-key = You hold no key to the original pictures, so the report cannot be opened. Ask an administrator to let you into the studio.

# Files that were refused
studio-no-file = Select at least one picture
studio-file-empty = The file is empty. Select another one
studio-too-many-files = Too many at once. Upload this one in a second go
studio-upload-broken = The upload broke off or was not a form of ours. Nothing was kept of the file that broke off.

# The workshop
studio-before = Original
studio-before-note = Only curators see this, and each look is recorded. The original stays sealed.
studio-before-alt = The original, upright and without metadata
studio-after = As it will be shown
studio-after-note = Made from the original under the rectangles and the crop that are in force.
studio-why-black = Black-out is solid, never blur: from blur and mosaic the picture below can often be worked out again.
studio-not-editable = Nothing can be changed while the state is “{ $state }”.
studio-canvas = Drawing surface over the original
studio-tool = What you draw
studio-tool-redact = Black out
studio-tool-crop = Crop
studio-do-add = Add a rectangle
studio-do-next = Choose the next
studio-do-remove = Remove the chosen one
studio-do-undo = Undo
studio-do-larger = Larger
studio-keys = Drawing with mouse, finger or keyboard
studio-keys-help = Drag to draw, drag a rectangle to move it, drag a corner to resize it. With the keyboard: Enter adds a rectangle, Page Up and Page Down choose one, arrows move it, Shift and arrows resize it, Delete removes it, Ctrl and Z undoes, Escape lets go.
studio-said = { $what }: { $x } from the left, { $y } from the top, { $width } wide, { $height } high
studio-said-gone = { $what } removed
studio-said-nothing = No rectangle is chosen
studio-rects = Rectangles to black out
studio-rects-hint = In pixels of the original, which is { $width } wide and { $height } high. Empty rows count for nothing.
studio-rect-number = Rectangle { $n }
studio-rect-spare = Another rectangle
studio-rect-x = From left
studio-rect-y = From top
studio-rect-width = Width
studio-rect-height = Height
studio-rect-remove = Remove this rectangle
studio-crop = Crop: what is kept
studio-crop-hint = Everything outside is cut away. At least 32 pixels a side.
studio-crop-remove = Remove the crop
studio-apply = Apply to the picture
studio-more-rows = More rows
studio-unsaved = What you drew is not applied yet.
studio-rect-incomplete = Enter all four numbers, or leave all four empty
studio-rect-not-a-number = Enter a whole number of pixels, for example 120
studio-rect-outside = This begins outside the picture, which is { $width } wide and { $height } high
studio-rect-without-area = Enter a width and a height of at least 1
studio-crop-too-small = The crop must keep at least { $least } pixels a side
studio-rect-too-many = At most 100 rectangles fit on a picture. Remove some, or draw larger ones
studio-stale-picture = Somebody else drew on this picture in the meantime. Their rectangles were added to yours below and nothing is applied yet. Check them, then apply again.

studio-found = Found and removed
studio-found-lead = This is what the file carried beside its pixels. None of it is in the published sizes.
studio-report-place = The file said where it was taken:
studio-report-nothing = Nothing but the picture was in the file.
studio-report-removed = removed
studio-report-original = The original: { $format }, { $size },
studio-report-turned = It was turned upright.
studio-report-of = Report and sizes of picture { $n }
studio-files = Sizes and formats
studio-file-format = Format
studio-file-pixels = Pixels
studio-file-size = Size
studio-file-zoom = (to look closely)
studio-remove-title = Remove this picture
studio-remove-note = Deletes the picture, all its sizes and the sealed original. This cannot be undone.
studio-remove = Remove the picture

# Review
studio-review-lead = This is what the public will see. Nothing can be changed while it is in review.
studio-as-shown = As the public will see it.
studio-compare = Compare with the original
studio-texts = Wording
studio-publish-title = Publish
studio-look-for = Look once more at every picture, enlarged:
studio-look-1 = Does anything show a person, a reflection, a screen or handwriting?
studio-look-2 = Does anything but the object give away where or when it was taken?
studio-look-3 = Do all languages ask the same question, and guess nothing?
studio-publish = Publish
studio-publish-note = The public site shows it at once.
studio-own-work = You had a hand in this object, so you cannot publish it.
studio-own-work-next = Whatever the public sees is seen by two. Ask another curator to look at it.
studio-return-title = Send back
studio-return-why = What has to change?
studio-return = Send back to draft
studio-no-reason = Choose at least one reason for sending it back
studio-reason-redaction = Something in a picture must still be blacked out or cut away
studio-reason-picture = A picture is too small, blurred or shows the wrong thing
studio-reason-wording = Title or question can be misunderstood
studio-reason-alt-text = The alternative text guesses, or does not say what is to be seen
studio-reason-translation = The languages do not say the same
studio-reason-filing = Category, series or countries are wrong
studio-reason-short-redaction = black-out
studio-reason-short-picture = picture
studio-reason-short-wording = wording
studio-reason-short-alt-text = alternative text
studio-reason-short-translation = translation
studio-reason-short-filing = filing

# On show
studio-public-page = Public page
studio-public-page-in = Public page in { $lang }
studio-is-withdrawn = Withdrawn. Its public addresses answer that it was taken down; the pictures are no longer served.
studio-outcome-title = What came of it
studio-outcome-which = Outcome
studio-outcome-means-few-countries = The thing is known, and comes from one or few countries.
studio-outcome-means-sold-widely = The thing is known, but sold nearly everywhere. This too helps: nobody has to follow it any further.
studio-outcome-means-already-known = The answer was known before, or comes from elsewhere.
studio-outcome = Publish the outcome
studio-outcome-note = The gallery, the page and its timeline show it at once. Tips can still be sent.
studio-no-outcome = Choose an outcome
studio-reopen-title = Ask again
studio-reopen-note = If the outcome proved wrong: the outcome goes, and the question is open again. The timeline says so.
studio-reopen = Ask again
studio-withdraw-title = Withdraw
studio-withdraw-note = Takes the object off the public site. You are asked once more first.
studio-withdraw = Withdraw
studio-withdraw-sure = Withdraw this object?
studio-withdraw-back = Back to the object
studio-withdraw-1 = Its page answers in every language that it was taken down.
studio-withdraw-2 = None of its pictures is served any more, and it leaves the lists.
studio-withdraw-3 = Tips that came in stay at the desk.
studio-withdraw-final = A withdrawn object cannot be shown again.
studio-withdraw-yes = Withdraw it
studio-withdraw-no = Leave it on show

# About an object
studio-about = About this object
studio-hands = Prepared by
studio-tips = Tips
studio-tips-count = { $n ->
    [0] No tips so far.
    [one] One tip so far.
   *[other] { $n } tips so far.
}
studio-timeline = Public timeline
studio-event-published = Published
studio-event-updated = Updated
studio-event-outcome = Outcome
studio-event-reopened = Asked again
studio-event-withdrawn = Withdrawn
studio-history = History in the studio
studio-act-object-drafted = began the draft
studio-act-object-edited = changed the wording
studio-act-object-submitted = sent it to review
studio-act-object-returned = sent it back
studio-act-object-published = published it
studio-act-object-outcome = published an outcome
studio-act-object-reopened = asked again
studio-act-object-withdrawn = withdrew it

# Series
studio-series-title = Series
studio-series-lead = A series is a release of objects. It is shown as soon as its first object is published.
studio-series-name = Series
studio-series-state = State
studio-series-state-draft = Not shown yet
studio-series-state-published = On show
studio-series-languages = Languages
studio-series-empty = No series yet
studio-series-empty-next = Begin one below. Objects can also stand on their own.
studio-series-new = New series
studio-series-begin = Begin the series
studio-series-back = All series
studio-series-live = What you change here is shown to the public at once.
studio-series-not-yet = It is shown as soon as its first object is published.
studio-slug = Address
studio-slug-hint = Stands in the public address and cannot be changed later: small letters a–z, digits and hyphens, for example autumn-2026
studio-slug-wrong = Enter an address of 1 to 60 small letters, digits and hyphens; no hyphen at either end
studio-slug-taken = A series with this address exists. Choose another address
studio-summary = Summary
studio-summary-hint = One or two sentences, up to 500 characters
studio-series-no-title = Enter a title in { $lang }, or leave the language out
studio-series-no-summary = Enter a summary in { $lang }, or leave the language out
studio-series-no-words = Enter title and summary in at least one language
