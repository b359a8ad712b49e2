# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Get help
home-urgent-title = Did it happen to you, or is a child in danger?
home-urgent-text = You do not need to know any object. There are people you can call, and you can write to us about it.
home-urgent-link = Get help, or tell us about abuse

# A tip that belongs to no object
general-lead = This page is for what belongs to none of the objects we show: something you have seen elsewhere, or somebody you know about.
general-which = If you know one of our objects, open it and write there. Then it reaches the people who work on it sooner.
general-look = Look at the objects
general-abuse = If you want to tell us about abuse, use the page for that. Messages from there are read first.
general-sent-before = Have you sent a tip already?

# Leaving quickly: the note on each form
safety-link = Before you write: how to leave this page quickly
safety-note = If somebody could see your screen, read this first. It takes one minute.

# The country, typed
country-hint = Begin to type its name, in any language you like. If you are not sure, leave this empty.
country-unknown = We do not know a country called “{ $typed }”. Check how it is written, or leave it empty
country-long = The name of the country must be { $limit } characters or fewer
country-meant = Did you mean one of these?
country-not-sure = I am not sure: leave it empty

# Urgent: numbers to call
urgent-title = Get help, or tell us about abuse
urgent-lead = If somebody is in danger right now, call first. We read messages every day, but not around the clock, and we cannot send anybody to you.
urgent-call-title = Call somebody
urgent-call-lead = You do not have to give your name. You can also call for somebody else.
urgent-write-link = Write to us instead
urgent-country = Which country are you in?
urgent-country-hint = Begin to type its name, in any language you like.
urgent-country-show = Show the numbers
urgent-country-empty = Enter the country you are in
urgent-country-unknown = We do not know a country called “{ $typed }”. Check how it is written, or look for it among all countries
urgent-here = Numbers for { $country }
urgent-all = All countries and their numbers
urgent-all-lead = We list only numbers that we are certain of. Where a country has only an emergency number here, there may be helplines too.
urgent-all-none = No country is listed here yet. Call 112 from a mobile phone, or ask somebody near you for the local emergency number.
urgent-all-back = Back to help by country
urgent-unknown-title = We have no checked numbers for { $country }
urgent-unknown = In most countries 112 works from a mobile phone and leads to the emergency services. If it does not, ask somebody near you for the local number.
urgent-unknown-child = Many countries have a helpline for children. Child Helpline International keeps a list of them. You can also tell a teacher, a doctor or another grown-up you trust.
urgent-hours = Some helplines are not open at night. If nobody answers and it cannot wait, call the emergency number.
line-emergency = Emergency: police and ambulance
line-child = Helpline for children and young people
line-missing = Line for missing children
line-victims = Line for victims of crime
line-abuse = Help after abuse

# Urgent: the message
urgent-write-title = Write to us
urgent-write-lead = Messages from this page are read first. Say as much or as little as you like. None of what was done to you is your fault.
urgent-write-not-now = A message here is no emergency call.
urgency = What fits best?
urgency-short = How urgent
urgency-danger = Somebody is in danger right now
urgency-danger-hint = Call the emergency number as well. It is faster than any message.
urgency-ongoing = It is still going on
urgency-past = It happened in the past
urgency-worried = I am worried about somebody
urgency-empty = Choose what fits best
urgency-choice = Choose what fits best
urgency-long = Choose what fits best
urgent-what = What do you want to tell us?
urgent-what-hint = In your own words, in any language. You do not have to describe what was done. Up to { $limit } characters.
urgent-what-short = What you want to tell us
urgent-what-empty = Write what you want to tell us
urgent-what-long = What you want to tell us must be { $limit } characters or fewer
urgent-place = Where is it, or where was it? (optional)
urgent-place-hint = A town, a school, a name on the internet: whatever could help to find it. Up to { $limit } characters.
urgent-place-short = Where
urgent-place-long = Where it is or was must be { $limit } characters or fewer
urgent-country-ask = Which country is it about? (optional)
urgent-contact = How can we reach you safely? (optional)
urgent-contact-hint = Only if nobody else can see it when we write to you. You can leave this empty: with your receipt you can read our answer here. Up to { $limit } characters.
urgent-no-pictures = Do not send pictures or films of abuse, or links to them. Having them is a crime in many countries. If you have some, say only that you have them: we will tell you what to do.
urgent-check-title = Check your message
urgent-check-danger = If somebody is in danger right now, call the emergency number before you send this.
urgent-send-lead = When you send your message you get a receipt. It is shown once, on the next page. With it you can read our answer.
urgent-send = Send your message

# Urgent: sent
urgent-sent-title = Your message has reached us
urgent-sent-receipt = Your receipt
urgent-sent-next-1 = Your message stands first among all that we have to read. People trained for this read it.
urgent-sent-next-2 = They may pass it on to the police or to child protection in the country it is about.
urgent-sent-next-3 = Come back tomorrow and enter your receipt: there may be an answer or a question for you.
urgent-sent-call = We cannot say how soon somebody acts. If it gets worse, or you are afraid, call.
urgent-sent-numbers = Numbers to call

# The receipt, kept
sent-save = Save it as a text file
sent-save-hint = The file is stored on this device. Anybody who uses the device can find it.
sent-qr-title = As a picture for your phone
sent-qr-hint = The camera of your phone reads the receipt from it. It holds the receipt and nothing else.
sent-qr-alt = QR code that holds your receipt
sent-gone-title = A receipt is shown only once
sent-gone-text = This is the address of a page that confirms a tip. The tip has been kept, if you saw a receipt there, but the receipt cannot be shown again.
sent-gone-have = If you have written your receipt down, enter it here to see how far your tip has come.
sent-gone-lost = If you have not, nothing is lost for us: your tip is read all the same. You can send a new one if you know more.
receipt-file =
    Your receipt

    { $receipt }

    You can enter it here: { $address }

    Whoever has it can read what we ask you. Keep this file where nobody else finds it, or delete it when you have written the receipt down.

# Pictures with a tip
pictures = { $files ->
    [one] Add a picture of the object (optional)
   *[other] Add pictures of the object (optional)
}
pictures-hint = { $files ->
    [one] One picture, as JPEG, PNG or WebP, smaller than { $size }.
   *[other] Up to { $files } pictures, as JPEG, PNG or WebP, each smaller than { $size }.
}
pictures-why = Only if it shows the same thing: yours at home, or one in a shop.
pictures-never = Never send a picture of abuse, whatever the reason. Sending it is a crime in many countries, and it does not help.
pictures-inside = A photograph can hold where and when it was taken, and with which device. The tip desk sees the picture alone, without that.
pictures-sealed = Pictures are sealed when they arrive. They are never shown in public.
pictures-short = Pictures
pictures-one = Picture { $number }, { $size }
pictures-added = Pictures you have added
pictures-remove = Remove
pictures-removed = The picture has been removed.
pictures-more = { $left ->
    [0] You cannot add more pictures.
    [one] You can add one more picture.
   *[other] You can add { $left } more pictures.
}
pictures-type = The picture must be a JPEG, PNG or WebP file
pictures-large = The picture must be smaller than { $size }
pictures-empty = The picture is empty
pictures-many = { $files ->
    [one] Add no more than one picture
   *[other] Add no more than { $files } pictures
}
pictures-failed = The picture could not be uploaded. Try again
pictures-not-now = Pictures cannot be taken just now. Send your tip without them, or try again in a few minutes
size-mb = { $whole }.{ $tenth } MB
size-kb = { $kilobytes } KB

# Coming back
dialogue-add = Answer us, or add something
dialogue-add-text = Have you remembered another detail? Send it from here: it is put with your tip.
dialogue-contact = Your contact details
dialogue-contact-text = If you told us how to reach you, you can take that back. We erase it at once. Your tip and your receipt stay as they are.
dialogue-contact-seen = Somebody at the tip desk may have read it before. It does not leave the desk.
dialogue-contact-erase = Erase my contact details
dialogue-contact-done = Done. We hold no contact details from you any more. Your tip and your receipt stay as they are.
dialogue-contact-not-now = Your contact details could not be erased just now. It is not your fault: wait a minute and try again

# Staying safe while you write
page-safety-title = Leaving a page quickly
page-safety-lead = For when somebody must not see what you are writing. Read this before you begin.
page-safety-1-title = What “Exit this page” does
page-safety-1-text =
    On the pages where you write to us, there is a red button at the top with the words “Exit this page”. It takes you at once to a harmless website.

    You can also press the Shift key three times. That works wherever you are on the page, even while you type. It needs JavaScript; the button does not.
page-safety-2-title = What it does not do
page-safety-2-text =
    - It does not erase the history of your browser. Somebody who looks there can see that you were on this site.
    - It does not hide your visit from whoever runs the network you use.
    - It does not keep what you have typed. Whatever you have not sent is lost.
page-safety-3-title = How to come back
page-safety-3-text =
    Go back in your browser, or enter the address of this site again. You begin with an empty form.

    If you have sent your tip already, you need your receipt to come back to it.
page-safety-4-title = Safer ways to write
page-safety-4-text =
    - Use a device that the person you are afraid of cannot use: at a library, at school, or one of a friend.
    - Open a private window. It forgets what you did when you close it.
    - If you did not use a private window, remove this site from the history of your browser afterwards. Erasing the whole history can be noticed too.
    - Use Tor Browser if even the visit must not be seen.
    - Write your receipt down on paper, and keep it where nobody looks.
page-safety-5-title = Go on
page-safety-5-text =
    => /tip Tell us what you know
    => /urgent Get help, or tell us about abuse
    => /receipt Come back with your receipt
