# Hearing of it: feeds, sharing, results.

nav-results = Results
nav-follow = Follow and share

# Feeds: what a feed reader shows
feed-objects = All objects
feed-category = Objects: { $category }
feed-series = Objects: { $series }
feed-tell = Tell us on our own site what you know. Please do not answer in public.
feed-picture = The object

# The card that other sites and apps show when somebody shares an object
card-ask = Do you know this? Tell us here:
card-alt = A card with the object, the question “{ $question }” and the name of this site. { $description }

# Follow and share
follow-title = Follow and share
follow-lead = Hear of new objects without an account. Help other people see them, in a way that is safe for everybody.
follow-feeds = News in a feed reader
follow-feeds-text = A feed reader is an app that looks at the sites you choose and tells you what is new. You do not have to give us an e-mail address, and we do not learn who follows us.
follow-feeds-1 = Open a feed reader. There are free ones for every phone and computer.
follow-feeds-2 = Copy one of the addresses below and paste it there.
follow-feeds-3 = New objects and results appear by themselves. What we take down disappears.
follow-feeds-categories = One kind of object
follow-feeds-series = One release
follow-share = Share an object
follow-share-text = Send the address of an object’s page in a message, or post it. Many apps then show a card with the object, the question and our name. Whoever sees the card knows where to answer.
follow-share-link = Please link to our card, and do not save a copy of it. If we have to take an object down, the card disappears wherever it was linked.
follow-share-own = On your own website you can show the card like this:
follow-share-code = HTML for your website
follow-share-none = No object is shown at the moment, so there is nothing to share.
follow-share-example = This is the newest object. You find the same card for every object: only the reference in the two addresses changes.
follow-data = The objects as data
follow-data-text = If you write programs: everything that is public here can also be read as JSON. You need no key and no account.
follow-data-1 = Ask for changes, and not more than once a minute. Send back the ETag you were given: if nothing has changed, the answer is short.
follow-data-2 = If an object answers with 410, we have taken it down. Please take it down as well, at once.
follow-data-3 = Always show the question together with the link to our page, so that answers come to us.
follow-data-list = The newest objects
follow-data-description = Description of all addresses (OpenAPI 3.1)
follow-address = Address

# Results
results-title = Results
results-lead = What has come of the objects we have shown, and how many people have written to us.
results-chart = A chart. The table next to it holds the same figures.
results-month = Month
results-objects = Objects
results-tips = Tips
results-result = Result
results-new = New
results-so-far = So far
results-withdrawn = Taken down
results-outcomes-title = What came of the objects
results-outcomes-shown = { $count ->
    [0] No object has been shown so far.
    [one] One object has been shown so far.
   *[other] { $count } objects have been shown so far.
}
results-outcomes-answered = { $count ->
    [0] None of them has an answer yet.
    [one] One of them has an answer.
   *[other] { $count } of them have an answer.
}
results-outcomes-empty = As soon as the first object is shown, you can see here what came of it.
results-narrowed-title = Narrowed to a few countries
results-narrowed-text = Investigators now know that these objects were sold or made in only a few countries. They know where to go on looking.
results-narrowed-count = { $count ->
    [0] No object has been narrowed to a few countries so far.
    [one] One object has been narrowed to a few countries so far.
   *[other] { $count } objects have been narrowed to a few countries so far.
}
results-narrowed-empty = The first one will appear here, with its month.
results-tips-title = Tips per month
results-tips-text = Only whole months are shown. Numbers are rounded to the nearest 5, and very small ones are not shown at all. Nobody can be found by these figures.
results-tips-latest = { $count ->
    [one] In the last whole month about { $count } tip came.
   *[other] In the last whole month about { $count } tips came.
}
results-tips-latest-few = In the last whole month fewer than 5 tips came.
results-tips-few = Fewer than 5
results-tips-empty = The first whole month is not over yet. Its number will appear here after its end.
results-honest-title = What these figures do not say
results-honest-1 = A result is a step of an investigation. It does not mean that a child has been found.
results-honest-2 = “Sold widely” is a result as well. It ends a search that would have led nowhere.
results-honest-3 = Many tips do not make an object more important. One tip by somebody who knows can be enough.
results-honest-4 = We do not publish which tip led to which result. That protects those who wrote to us, and the investigation.

# Months as they stand alone, at the head of a line
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December
month-year = { $month } { $year }
