# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Αναγνωρίστηκαν με τη βοήθειά σας
home-solved-lead = Για αυτά τα αντικείμενα υπάρχει απάντηση. Ακόμη και το «πωλείται παντού» βοηθάει: γλιτώνει τους ερευνητές από μια μακρά αναζήτηση.
home-solved-all = Δείτε όλα τα αντικείμενα που έχουν απάντηση
home-release = Η πιο πρόσφατη σειρά
home-release-all = Δείτε όλες τις σειρές
home-count-solved = { $count ->
    [0] Κανένα αντικείμενο δεν έχει ακόμη απάντηση.
    [one] Ένα αντικείμενο έχει απάντηση.
   *[other] { $count } αντικείμενα έχουν απάντηση.
}

# Gallery
gallery-search = Αναζήτηση
gallery-search-hint = Λέξεις ή ένα στοιχείο αναφοράς όπως TAO-7K3QD. Τα μικρά λάθη πληκτρολόγησης δεν πειράζουν.
gallery-region = Πιθανή περιοχή
gallery-sort = Σειρά εμφάνισης
gallery-sort-looking = Πρώτα όσα αναζητούνται ακόμη
gallery-sort-newest = Πρώτα τα νεότερα
gallery-sort-updated = Πρώτα όσα άλλαξαν ή αναγνωρίστηκαν πρόσφατα
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Οι επιλογές σας
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Αφαίρεση: { $name }
gallery-search-for = Αναζήτηση: «{ $words }»
gallery-found = { $count ->
    [0] Δεν βρέθηκαν αντικείμενα για «{ $words }»
    [one] Βρέθηκε ένα αντικείμενο για «{ $words }»
   *[other] Βρέθηκαν { $count } αντικείμενα για «{ $words }»
}
gallery-none-search = Δεν βρήκαμε τίποτα με αυτές τις λέξεις. Δοκιμάστε με λιγότερες ή με άλλες. Μπορείτε επίσης να αφαιρέσετε μια επιλογή ή να δείτε όλα τα αντικείμενα.
gallery-none-choices = Αφαιρέστε μια επιλογή ή δείτε όλα τα αντικείμενα.
gallery-title-search = Αναζήτηση: { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Σειρές
series-lead = Τα αντικείμενα παρουσιάζονται σε σειρές. Εδώ βλέπετε τι προέκυψε από την καθεμιά.
series-none = Δεν υπάρχει ακόμη καμία σειρά. Μπορείτε παρ’ όλα αυτά να δείτε τα αντικείμενα.
series-date = Δημοσιεύτηκε στις { $date }
series-tally = Πού βρίσκονται τα αντικείμενα
series-tally-objects = Αντικείμενα
series-all = Όλες οι σειρές
series-none-objects = Κανένα αντικείμενο αυτής της σειράς δεν εμφανίζεται πλέον.

# Object page
object-asked = Τι ρωτάμε
object-facts = Τι φαίνεται
object-helps = Ποιος μπορεί να το ξέρει
object-known = Τι γνωρίζουμε ήδη
object-region = Πιθανή περιοχή
object-picture-of = Εικόνα { $n } από { $total }
object-related = Δείτε και αυτά
object-related-series = Από την ίδια σειρά
object-related-like = Παρόμοια αντικείμενα
object-print = Εκτυπώστε ένα φύλλο με αυτό το αντικείμενο
sheet-lead = Γνωρίζετε αυτό το αντικείμενο; Μπορείτε να μας το πείτε χωρίς να δώσετε το όνομά σας.
sheet-scan = Σαρώστε τον κωδικό ή πληκτρολογήστε αυτή τη διεύθυνση:

# The viewer that opens when somebody looks closer at a picture
viewer-title = Δείτε από πιο κοντά
viewer-picture = Εικόνα
viewer-second = Δεύτερη εικόνα
viewer-close = Κλείσιμο
viewer-zoom = Μέγεθος
viewer-in = Μεγαλύτερη
viewer-out = Μικρότερη
viewer-whole = Ολόκληρη η εικόνα
viewer-move = Μετακίνηση
viewer-left = Μετακίνηση αριστερά
viewer-right = Μετακίνηση δεξιά
viewer-up = Μετακίνηση πάνω
viewer-down = Μετακίνηση κάτω
viewer-turn = Περιστροφή
viewer-turn-left = Περιστροφή αριστερά
viewer-turn-right = Περιστροφή δεξιά
viewer-light = Φως και χρώμα
viewer-brightness = Φωτεινότητα
viewer-contrast = Αντίθεση
viewer-invert = Εναλλαγή ανοιχτού και σκούρου
viewer-compare = Σύγκριση με
viewer-compare-nothing = Καμία άλλη εικόνα
viewer-together = Μετακίνηση και των δύο εικόνων μαζί
viewer-reset = Πίσω στην αρχή
# $percent is a number, for example 150.
viewer-level = { $percent } τοις εκατό του μεγέθους της
viewer-loading = Η εικόνα φορτώνει.
viewer-failed = Η εικόνα δεν μπόρεσε να φορτωθεί. Κλείστε αυτό το παράθυρο και δοκιμάστε ξανά.
viewer-keys = Πλήκτρα: το συν και το πλην αλλάζουν το μέγεθος, τα βέλη μετακινούν την εικόνα, το R την περιστρέφει, το 0 τη δείχνει ολόκληρη.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Βόρεια Ευρώπη
region-western-europe = Δυτική Ευρώπη
region-southern-europe = Νότια Ευρώπη
region-eastern-europe = Ανατολική Ευρώπη
region-northern-america = Βόρεια Αμερική
region-central-america = Κεντρική Αμερική
region-caribbean = Καραϊβική
region-south-america = Νότια Αμερική
region-northern-africa = Βόρεια Αφρική
region-western-africa = Δυτική Αφρική
region-middle-africa = Κεντρική Αφρική
region-eastern-africa = Ανατολική Αφρική
region-southern-africa = Νότιο τμήμα της Αφρικής
region-western-asia = Δυτική Ασία
region-central-asia = Κεντρική Ασία
region-southern-asia = Νότια Ασία
region-eastern-asia = Ανατολική Ασία
region-south-eastern-asia = Νοτιοανατολική Ασία
region-australia-new-zealand = Αυστραλία και Νέα Ζηλανδία
region-pacific-islands = Νησιά του Ειρηνικού
