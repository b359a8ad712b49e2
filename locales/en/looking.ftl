# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Solved with your help
home-solved-lead = These objects have an answer. Even “sold everywhere” helps: it saves investigators a long search.
home-solved-all = See all objects that have an answer
home-release = Latest release
home-release-all = See all releases
home-count-solved = { $count ->
    [0] No object has an answer yet.
    [one] One object has an answer.
   *[other] { $count } objects have an answer.
}

# Gallery
gallery-search = Search
gallery-search-hint = Words, or a reference such as TAO-7K3QD. Small typing errors do not matter.
gallery-region = Likely region
gallery-sort = Order
gallery-sort-looking = Still looking first
gallery-sort-newest = Newest first
gallery-sort-updated = Recently changed or solved first
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Your choices
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Remove: { $name }
gallery-search-for = Search: “{ $words }”
gallery-found = { $count ->
    [0] No objects found for “{ $words }”
    [one] One object found for “{ $words }”
   *[other] { $count } objects found for “{ $words }”
}
gallery-none-search = We found nothing for these words. Try fewer words, or other ones. You can also take a choice away, or look at all objects.
gallery-none-choices = Take a choice away, or look at all objects.
gallery-title-search = Search: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Releases
series-lead = Objects are shown in releases. Here you see what became of each.
series-none = There is no release yet. You can look at the objects all the same.
series-date = Released on { $date }
series-tally = Where the objects stand
series-tally-objects = Objects
series-all = All releases
series-none-objects = No object of this release is shown any more.

# Object page
object-asked = What we ask
object-facts = What can be seen
object-helps = Who may know it
object-known = What is already known
object-region = Likely region
object-picture-of = Picture { $n } of { $total }
object-related = Look at these as well
object-related-series = From the same release
object-related-like = Similar objects
object-print = Print a sheet with this object
sheet-lead = Do you know this object? You can tell us without giving your name.
sheet-scan = Scan the code, or type this address:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Look closer
viewer-picture = Picture
viewer-second = Second picture
viewer-close = Close
viewer-zoom = Size
viewer-in = Larger
viewer-out = Smaller
viewer-whole = Whole picture
viewer-move = Move
viewer-left = Move left
viewer-right = Move right
viewer-up = Move up
viewer-down = Move down
viewer-turn = Turn
viewer-turn-left = Turn left
viewer-turn-right = Turn right
viewer-light = Light and colour
viewer-brightness = Brightness
viewer-contrast = Contrast
viewer-invert = Swap light and dark
viewer-compare = Compare with
viewer-compare-nothing = No other picture
viewer-together = Move both pictures together
viewer-reset = Back to the start
# $percent is a number, for example 150.
viewer-level = { $percent } percent of its size
viewer-loading = The picture is loading.
viewer-failed = The picture could not be loaded. Close this window and try again.
viewer-keys = Keys: plus and minus change the size, the arrow keys move the picture, R turns it, 0 shows all of it.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Northern Europe
region-western-europe = Western Europe
region-southern-europe = Southern Europe
region-eastern-europe = Eastern Europe
region-northern-america = Northern America
region-central-america = Central America
region-caribbean = Caribbean
region-south-america = South America
region-northern-africa = Northern Africa
region-western-africa = Western Africa
region-middle-africa = Middle Africa
region-eastern-africa = Eastern Africa
region-southern-africa = Southern Africa
region-western-asia = Western Asia
region-central-asia = Central Asia
region-southern-asia = Southern Asia
region-eastern-asia = Eastern Asia
region-south-eastern-asia = South-eastern Asia
region-australia-new-zealand = Australia and New Zealand
region-pacific-islands = Pacific islands
