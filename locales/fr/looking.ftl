# Looking: front page, gallery, releases, object page, and the viewer for pictures.

# Front page
home-solved = Identifiés grâce à votre aide
home-solved-lead = Pour ces objets, il y a une réponse. Même « vendu partout » aide : cela évite aux enquêteurs de longues recherches.
home-solved-all = Voir tous les objets qui ont une réponse
home-release = Dernière série
home-release-all = Voir toutes les séries
home-count-solved = { $count ->
    [0] Aucun objet n’a encore de réponse.
    [one] Un objet a une réponse.
    [many] { $count } objets ont une réponse.
   *[other] { $count } objets ont une réponse.
}

# Gallery
gallery-search = Recherche
gallery-search-hint = Des mots, ou une référence comme TAO-7K3QD. De petites fautes de frappe ne gênent pas.
gallery-region = Région probable
gallery-sort = Ordre
gallery-sort-looking = Toujours recherchés d’abord
gallery-sort-newest = Les plus récents d’abord
gallery-sort-updated = Modifiés ou identifiés récemment d’abord
# A choice in a list, with the number of objects it would show: “Bags (12)”.
gallery-choice = { $name } ({ $count })
gallery-chosen = Vos choix
# The link that takes one choice away again; $name is the choice, for example “Bags”.
gallery-remove = Enlever : { $name }
gallery-search-for = Recherche : « { $words } »
gallery-found = { $count ->
    [0] Aucun objet trouvé pour « { $words } »
    [one] Un objet trouvé pour « { $words } »
    [many] { $count } objets trouvés pour « { $words } »
   *[other] { $count } objets trouvés pour « { $words } »
}
gallery-none-search = Nous n’avons rien trouvé pour ces mots. Essayez avec moins de mots, ou avec d’autres. Vous pouvez aussi enlever un choix, ou regarder tous les objets.
gallery-none-choices = Enlevez un choix, ou regardez tous les objets.
gallery-title-search = Recherche : { $words }

# Releases: objects that were first shown together. The address says “series”.
series-title = Séries
series-lead = Les objets sont montrés par séries. Vous voyez ici ce que chacune a donné.
series-none = Il n’y a pas encore de série. Vous pouvez tout de même regarder les objets.
series-date = Publiée le { $date }
series-tally = Où en sont les objets
series-tally-objects = Objets
series-all = Toutes les séries
series-none-objects = Plus aucun objet de cette série n’est affiché.

# Object page
object-asked = Ce que nous demandons
object-facts = Ce que l’on voit
object-helps = Qui pourrait le connaître
object-known = Ce que l’on sait déjà
object-region = Région probable
object-picture-of = Image { $n } sur { $total }
object-related = À regarder aussi
object-related-series = De la même série
object-related-like = Objets similaires
object-print = Imprimer une feuille avec cet objet
sheet-lead = Connaissez-vous cet objet ? Vous pouvez nous le dire sans donner votre nom.
sheet-scan = Scannez le code, ou saisissez cette adresse :

# The viewer that opens when somebody looks closer at a picture
viewer-title = Regarder de plus près
viewer-picture = Image
viewer-second = Deuxième image
viewer-close = Fermer
viewer-zoom = Taille
viewer-in = Agrandir
viewer-out = Réduire
viewer-whole = Image entière
viewer-move = Déplacer
viewer-left = Vers la gauche
viewer-right = Vers la droite
viewer-up = Vers le haut
viewer-down = Vers le bas
viewer-turn = Tourner
viewer-turn-left = Tourner à gauche
viewer-turn-right = Tourner à droite
viewer-light = Lumière et couleur
viewer-brightness = Luminosité
viewer-contrast = Contraste
viewer-invert = Inverser le clair et le foncé
viewer-compare = Comparer avec
viewer-compare-nothing = Aucune autre image
viewer-together = Déplacer les deux images ensemble
viewer-reset = Revenir au début
# $percent is a number, for example 150.
viewer-level = { $percent } pour cent de sa taille
viewer-loading = L’image se charge.
viewer-failed = L’image n’a pas pu être chargée. Fermez cette fenêtre et réessayez.
viewer-keys = Touches : plus et moins changent la taille, les flèches déplacent l’image, R la tourne, 0 la montre en entier.

# Likely regions: parts of continents, after the list of the United Nations
region-northern-europe = Europe du Nord
region-western-europe = Europe de l’Ouest
region-southern-europe = Europe du Sud
region-eastern-europe = Europe de l’Est
region-northern-america = Amérique du Nord
region-central-america = Amérique centrale
region-caribbean = Caraïbes
region-south-america = Amérique du Sud
region-northern-africa = Afrique du Nord
region-western-africa = Afrique de l’Ouest
region-middle-africa = Afrique centrale
region-eastern-africa = Afrique de l’Est
region-southern-africa = Afrique australe
region-western-asia = Asie de l’Ouest
region-central-asia = Asie centrale
region-southern-asia = Asie du Sud
region-eastern-asia = Asie de l’Est
region-south-eastern-asia = Asie du Sud-Est
region-australia-new-zealand = Australie et Nouvelle-Zélande
region-pacific-islands = Îles du Pacifique
