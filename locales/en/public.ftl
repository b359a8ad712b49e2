# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = You may know this object
home-lead = These things were seen in the background of pictures of child abuse. There is no abuse in what we show, only the object. If you can say where one of them is sold, made or used, it can lead to a child who needs help.
home-look = Look at the objects
home-count = { $count ->
    [0] No object is waiting for an answer at the moment.
    [one] One object is waiting for an answer.
   *[other] { $count } objects are waiting for an answer.
}
home-do-you-know = Do you know this?
home-how = How it works
home-how-1-title = Look
home-how-1 = Each picture shows one thing and asks one question. A bag, a logo, a wallpaper. Look closely: small things count.
home-how-2-title = Tell us
home-how-2 = Write what you know, in your own words. You do not need an account, and you do not have to say who you are.
home-how-3-title = Keep your receipt
home-how-3 = You get a receipt. With it you can come back, read a question from us and answer it. Nobody else can.
home-newest = Still looking
home-all = See all objects
home-safe = We do not know who you are
home-safe-1 = No cookies, and nothing loaded from other companies.
home-safe-2 = Your address on the internet is not stored and not logged.
home-safe-3 = What you write is sealed the moment it arrives. Only the people who screen tips can open it.
home-safe-more = How to stay anonymous, and how to check that

# What everybody is asked not to do
warnings-title = To protect the child
warnings-publish = Do not publish your answer, and do not discuss it online.
warnings-contact = Do not contact or confront anybody you suspect.
warnings-search = Do not look for the picture the object was taken from. Having such pictures is a crime in many countries.

# Gallery
gallery-title = Objects
gallery-lead = Do you recognise one of them? A guess is welcome. Where something is not sold can help as much as where it is.
gallery-category = Kind
gallery-status = Status
gallery-series = Release
gallery-any = Any
gallery-filter = Show
gallery-reset = Show all objects
gallery-count = { $count ->
    [0] No objects
    [one] One object
   *[other] { $count } objects
}
gallery-none = No object fits what you chose.
gallery-empty = No objects are shown at the moment. Come back in a few days.
gallery-empty-tip = Tell us something all the same

# Object
object-back = All objects
object-zoom = Look closer
object-tell = I know something about this
object-anonymous = You stay anonymous. It takes about three minutes.
object-answered = We have an answer. Thank you to everybody who wrote.
object-tell-anyway = I know something that could still help
object-reference = Reference
object-timeline = What has happened
outcome-few-countries-text = The object is sold or made in only a few countries. Investigators there are now looking further.
outcome-sold-widely-text = The object is sold in very many places. It cannot lead to one of them, and knowing that saves investigators a long search.
outcome-already-known-text = Investigators knew the answer already from other work.
event-published = First shown
event-updated = Picture or wording changed
event-outcome = Result made known
event-reopened = Asked again
event-withdrawn = Taken down

# Exit this page
leave-emergency = Emergency
leave-two = Shift, press 2 more times to exit.
leave-one = Shift, press 1 more time to exit.
leave-over = Exit this page expired.
leave-going = Loading.

# Tip: the form
tip-title = Tell us what you know
tip-lead = Answer what you can. Only the first question and how sure you are must be answered.
tip-trap = Leave this field empty
tip-what = What do you know?
tip-what-hint = What it is, who makes or sells it, why you recognise it. Up to { $limit } characters.
tip-what-short = What you know
tip-what-empty = Write what you know
tip-what-long = What you know must be { $limit } characters or fewer
tip-place = Where have you seen it, or where is it sold? (optional)
tip-place-hint = A town, a shop, a school, a hotel. Up to { $limit } characters.
tip-place-short = Where
tip-place-long = Where you have seen it must be { $limit } characters or fewer
tip-country = Which country? (optional)
tip-country-none = I am not sure
tip-country-short = Country
tip-time = When was that? (optional)
tip-time-hint = A year or “as a child” is enough. Up to { $limit } characters.
tip-time-short = When
tip-time-long = When it was must be { $limit } characters or fewer
tip-link = A public web page that shows it (optional)
tip-link-hint = A shop or a maker’s page, for example shop.example/bags. Never a link to pictures of abuse. Up to { $limit } characters.
tip-link-short = Web page
tip-link-long = The web address must be { $limit } characters or fewer
tip-link-address = Enter a web address, like shop.example/bags, or leave it empty
tip-confidence = How sure are you?
tip-confidence-short = How sure
tip-confidence-certain = Certain: I have owned it or seen it myself
tip-confidence-likely = Fairly sure
tip-confidence-guess = Not sure: it is a guess
tip-confidence-empty = Choose how sure you are
tip-confidence-choice = Choose how sure you are
tip-confidence-long = Choose how sure you are
tip-contact = How can we reach you? (optional)
tip-contact-hint = Leave this empty to stay anonymous: your receipt is enough for us to ask you something. Up to { $limit } characters.
tip-contact-short = Contact
tip-contact-none = None: you stay anonymous
tip-contact-long = How to reach you must be { $limit } characters or fewer
tip-captcha = This check comes from another company, hCaptcha, which learns that you are here. You can leave it out: your tip counts all the same, but may be read later.
tip-captcha-noscript = The check needs JavaScript. Without it your tip counts all the same, but may be read later.
tip-check = Continue
tip-safe = What we do not know about you
tip-safe-text = This page sets no cookie. Your internet address is not stored, and your tip carries the hour it came, not the minute.
tip-safe-more = What is kept, and what is not

# Tip: check and send
tip-check-title = Check your answers
tip-check-lead = Nothing has been sent yet.
tip-change = Change
tip-nothing = Not provided
tip-send-lead = When you send your tip you get a receipt. It is shown once, on the next page.
tip-send = Send your tip
tip-form-was-old = This form had been open for too long, so your tip was not sent. Your answers are all here: check them and send them again.
tip-flood = Many tips are coming from your network at the moment, so yours was not sent. Your answers are all here: wait a few minutes and send them again.
tip-not-kept = Your tip could not be kept just now. It is not your fault, and your answers are all here: wait a minute and send them again.

# Tip: sent
sent-title = Your tip has reached us
sent-receipt = Your receipt
sent-keep = Keep the receipt
sent-keep-1 = Write it down, or print this page. It cannot be shown a second time, and nobody can make a new one.
sent-keep-2 = Whoever has it can read what we ask you. Do not show it to anybody, and do not send it by e-mail.
sent-keep-3 = If somebody else uses this device, do not save it here.
sent-where = You can enter it at this address:
sent-next = What happens next
sent-next-1 = People who screen tips read yours, as a rule within a few days.
sent-next-2 = If it can help, it goes to investigators in the country it points to.
sent-next-3 = Come back in a week and enter your receipt: we may have a question only you can answer.
sent-more = Look at more objects

# Receipt
receipt-title = Come back with your receipt
receipt-lead = See how far your tip has come, and whether we have a question.
receipt-label = Your receipt
receipt-hint = 25 letters and digits in five groups. Capital or small letters, spaces and dashes do not matter.
receipt-open = Open
receipt-length = A receipt has 25 letters and digits. Compare what you typed with what you wrote down: something is missing or too much
receipt-character = This holds a character that no receipt has. A receipt has only the digits 0 to 9 and letters, without U
receipt-check = One character is not right, or two have changed places. Compare it with what you wrote down
receipt-unknown = No tip belongs to this receipt. Compare it with what you wrote down
receipt-form-was-old = This page had been open for too long, so your message was not sent. It is still here: send it again
receipt-answer-empty = Write a message before you send it
receipt-answer-long = Your message must be { $limit } characters or fewer
receipt-flood = Many receipts are being tried from your network. Wait a few minutes and try again
receipt-not-now = This does not work just now. It is not your fault: wait a minute and try again
receipt-lost = If you have lost your receipt
receipt-lost-text = We cannot find your tip for you: nothing we keep leads from you to it. You can send a new one.
receipt-lost-tip = Send a new tip

# Dialogue
dialogue-title = Your tip
dialogue-progress = How far it has come
dialogue-object = The object:
dialogue-messages = Messages
dialogue-empty = There are no messages yet. Come back in a few days.
dialogue-desk = The tip desk
dialogue-you = You
dialogue-answer = Write to us
dialogue-answer-hint = An answer, or something you have remembered. Up to { $limit } characters.
dialogue-send = Send message
dialogue-sent = Your message has reached us. The same receipt opens this page again.
progress-received = Received
progress-received-text = Your tip is with us and will be read.
progress-asked = We have a question
progress-asked-text = Answer it below, as well as you can. If you do not know, say so: that helps too.
progress-read = Read
progress-read-text = Somebody has read your tip. Thank you for sending it.
progress-passed-on = Passed on
progress-passed-on-text = Your tip has gone to the people who can act on it. You may not hear what came of it; it counts all the same.
again-title = Your message has not been sent yet
again-lead = It is still here. Send it again in a moment.

# Pages of words
page-contents = On this page

page-help-title = Help
page-help-lead = What this site is for, what happens to a tip, and how to stay safe.
page-help-1-title = What this is about
page-help-1-text =
    Investigators look at pictures and films of child abuse to find the children in them. Sometimes all that is left is something in the background: a bag, a curtain, a view from a window.

    We show such things here, cut out and cleaned, so that nothing of the abuse can be seen. Somebody may know where they come from. You do not need special knowledge. What is ordinary where you live may be unknown to everybody else.
page-help-2-title = What happens to your tip
page-help-2-text =
    - It is sealed the moment it arrives. From then on only the people at the tip desk can open it.
    - Somebody there reads it, compares it with other tips and judges how far it can be checked.
    - If it can help, it is sent to investigators in the country it points to, with your words unchanged.
    - If something is unclear, we leave a question for you. You find it with your receipt.

    Nobody learns from us that it was you: we do not know it ourselves, unless you tell us.
page-help-3-title = How the receipt works
page-help-3-text =
    After sending you see a receipt of 25 letters and digits. It is the only key to your tip. With it you read our questions and answer them.

    We do not keep the receipt and cannot make it again. If you lose it, send a new tip.
    => /receipt Come back with your receipt
page-help-4-title = How to stay anonymous
page-help-4-text =
    - Leave the contact field empty.
    - Do not write anything that only you can know, unless it matters for the answer.
    - Do not use a device or network of your work, or of somebody you want to write about.
    - Use Tor Browser if even the visit to this site must not be seen. Everything here works in its safest setting, without JavaScript.
    - Use a private window, and close it when you have finished. Otherwise the visit stays in the history of your browser.
page-help-5-title = How to check that
page-help-5-text =
    You do not have to believe us. Open your browser’s developer tools, choose “Network”, load any page and look:

    - No answer carries a “Set-Cookie” line.
    - Every request goes to this site’s own address. The line “Content-Security-Policy” forbids your browser to load anything from elsewhere. If the operator has switched on hCaptcha, the tip form alone is an exception, and says so.
    - Switch JavaScript off: everything still works.
    - Neither your receipt nor your answers ever stand in an address.
page-help-6-title = What not to do
page-help-6-text =
    - Do not publish your answer. It could warn the offender, or point at somebody who has nothing to do with it.
    - Do not contact anybody you suspect, and do not follow them.
    - Do not look for the picture the object comes from. Looking for such pictures, and having them, is a crime in many countries, whatever the reason.
    - Do not send us such pictures, or links to them.
page-help-7-title = If a child is in danger, or abuse happened to you
page-help-7-text =
    What arrives here is read by people, but not around the clock. If a child is in danger now, call the emergency number: 112 in the European Union and in many other countries.

    In many European countries 116 111 is the helpline for children and young people, 116 000 the line for missing children, and 116 006 the line for victims of crime. They are free of charge, and you need not give your name.

    There are helplines in many countries, and a way to write to us that is read first.

    Nothing that was done to you is your fault.
    => /urgent Get help, or tell us about abuse
page-help-8-title = What “Exit this page” does
page-help-8-text =
    On the pages where you write, a button at the top takes you at once to a harmless page. Pressing the Shift key three times does the same, if JavaScript is on.

    - It does: show another site at once, and ask your browser to forget what it kept of ours.
    - It does not: remove this site from the history of your browser, or hide the visit from whoever runs the network.
    - What you have not sent yet is lost.

    The safest way is a device that nobody else uses, with a private window.

page-privacy-title = Privacy
page-privacy-lead = What we keep, what we do not, and for how long.
page-privacy-1-title = Who is responsible
page-privacy-1-text =
    { $operator }
    => contact Write to us about this site
page-privacy-2-title = What is not collected
page-privacy-2-text =
    - No cookies and no other storage in your browser. That is why we do not ask you about them.
    - No internet addresses. To slow down floods we count how many forms come from one network; what we count with is made of the address by a key that exists only in memory and changes every day.
    - No record of which browser or device you use, or which pages you have seen.
    - No exact time: a tip carries the hour it came.
    - Nothing is sent to other companies. If the operator has switched on hCaptcha, the tip form says so before you use it.
page-privacy-3-title = What is kept
page-privacy-3-text =
    - Your answers, and your contact if you give one. Each is sealed on its own.
    - Pictures you add, if this site takes them. They are sealed as well, and never shown in public.
    - The object, the language of the page and the hour.
    - Messages between you and the tip desk.
    - Whether your browser did a small sum by itself, which sets a person apart from a machine. A tip without it counts too.
page-privacy-4-title = Who can read it
page-privacy-4-text =
    Answers are sealed to the tip desk with a key that the public part of this site does not have. A stolen disk or backup opens nothing.

    A contact is shown to a moderator only after they give a reason. Every look at a tip is written into a log that cannot be changed without being noticed.

    Tips that can help go to investigators. Your words go along; your contact stays at the tip desk.
page-privacy-5-title = For how long
page-privacy-5-text =
    No longer than the work on the cases needs it. The law of the country the operator works in sets the limits; the operator tells you them on request.
    => contact Ask the operator
page-privacy-6-title = Your rights
page-privacy-6-text =
    You can ask what is kept about you, and ask for it to be corrected or erased. We can find an anonymous tip only by its receipt: enter it here and write what you wish.

    You can also complain to the data protection authority of your country.
    => /receipt Come back with your receipt
page-privacy-7-title = How it is protected
page-privacy-7-text =
    Pictures of objects are cleaned before anybody outside sees them: everything a camera writes into a file is removed, and what was blacked out is gone from the picture itself. Two people look at each before it is shown.

    If you have found a weakness in this site, tell us.
    => contact Write to us about this site

page-accessibility-title = Accessibility
page-accessibility-lead = This site should work for everybody. Tell us where it does not.
page-accessibility-1-title = What we aim for
page-accessibility-1-text =
    We build to the Web Content Accessibility Guidelines 2.2, level AA, which also meets the web part of the European standard EN 301 549.

    - Every page works with the keyboard alone, with a screen reader, without JavaScript, in large type and on a screen 320 pixels wide.
    - Every picture of an object has a description in words, which is also shown below it.
    - Nothing is told by colour alone. There is a light and a dark version, by the setting of your device.
    - No form runs out while you write: you have a day.
page-accessibility-2-title = What does not work for everybody yet
page-accessibility-2-text =
    - The question is about a picture. A description cannot always hold the detail that somebody would recognise.
    - If the operator has switched on hCaptcha, that check may not work with every aid. You can leave it out.
    - Texts about objects may be missing in your language. They are then shown in another, and marked for screen readers.
page-accessibility-3-title = Tell us
page-accessibility-3-text =
    { $operator }

    Say which page it was and what you used. We answer if you tell us how.
    => contact Write to us about this site
page-accessibility-4-title = If we do not mend it
page-accessibility-4-text =
    In the European Union every country has a body that watches over the accessibility of public websites. If our answer does not satisfy you, you can turn to the one of your country.
