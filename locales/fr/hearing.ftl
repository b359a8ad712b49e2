# Hearing of it: feeds, sharing, results.

nav-results = Résultats
nav-follow = Suivre et partager

# Feeds: what a feed reader shows
feed-objects = Tous les objets
feed-category = Objets : { $category }
feed-series = Objets : { $series }
feed-tell = Dites-nous sur notre propre site ce que vous savez. Merci de ne pas répondre en public.
feed-picture = L’objet

# The card that other sites and apps show when somebody shares an object
card-ask = Connaissez-vous ceci ? Dites-le-nous ici :
card-alt = Une carte avec l’objet, la question « { $question } » et le nom de ce site. { $description }

# Follow and share
follow-title = Suivre et partager
follow-lead = Découvrez les nouveaux objets sans avoir de compte. Aidez d’autres personnes à les voir, d’une façon sûre pour tout le monde.
follow-feeds = Les nouveautés dans un lecteur de flux
follow-feeds-text = Un lecteur de flux est une application qui consulte les sites que vous choisissez et vous dit ce qu’il y a de nouveau. Vous n’avez pas à nous donner d’adresse e-mail, et nous ne savons pas qui nous suit.
follow-feeds-1 = Ouvrez un lecteur de flux. Il en existe de gratuits pour tous les téléphones et ordinateurs.
follow-feeds-2 = Copiez l’une des adresses ci-dessous et collez-la dans le lecteur.
follow-feeds-3 = Les nouveaux objets et les résultats apparaissent d’eux-mêmes. Ce que nous retirons disparaît.
follow-feeds-categories = Un seul type d’objets
follow-feeds-series = Une seule série
follow-share = Partager un objet
follow-share-text = Envoyez l’adresse de la page d’un objet dans un message, ou publiez-la. Beaucoup d’applications montrent alors une carte avec l’objet, la question et notre nom. La personne qui voit la carte sait où répondre.
follow-share-link = Merci de faire un lien vers notre carte, sans en enregistrer de copie. Si nous devons retirer un objet, la carte disparaît partout où un lien y menait.
follow-share-own = Sur votre propre site, vous pouvez montrer la carte ainsi :
follow-share-code = HTML pour votre site
follow-share-none = Aucun objet n’est affiché en ce moment, il n’y a donc rien à partager.
follow-share-example = Voici l’objet le plus récent. Il existe une carte de ce type pour chaque objet : seule la référence change dans les deux adresses.
follow-data = Les objets sous forme de données
follow-data-text = Si vous écrivez des programmes : tout ce qui est public ici peut aussi être lu en JSON. Vous n’avez besoin ni de clé ni de compte.
follow-data-1 = Demandez les changements, et pas plus d’une fois par minute. Renvoyez l’ETag que vous avez reçu : si rien n’a changé, la réponse est courte.
follow-data-2 = Si un objet répond par 410, nous l’avons retiré. Merci de le retirer aussi, immédiatement.
follow-data-3 = Montrez toujours la question avec le lien vers notre page, pour que les réponses nous parviennent.
follow-data-list = Les objets les plus récents
follow-data-description = Description de toutes les adresses (OpenAPI 3.1)
follow-address = Adresse

# Results
results-title = Résultats
results-lead = Ce qu’ont donné les objets que nous avons montrés, et combien de personnes nous ont écrit.
results-chart = Un graphique. Le tableau à côté contient les mêmes chiffres.
results-month = Mois
results-objects = Objets
results-tips = Indices
results-result = Résultat
results-new = Nouveaux
results-so-far = Jusqu’ici
results-withdrawn = Retirés
results-outcomes-title = Ce qu’ont donné les objets
results-outcomes-shown = { $count ->
    [0] Aucun objet n’a été montré jusqu’ici.
    [one] Un objet a été montré jusqu’ici.
    [many] { $count } objets ont été montrés jusqu’ici.
   *[other] { $count } objets ont été montrés jusqu’ici.
}
results-outcomes-answered = { $count ->
    [0] Aucun d’eux n’a encore de réponse.
    [one] L’un d’eux a une réponse.
    [many] { $count } d’entre eux ont une réponse.
   *[other] { $count } d’entre eux ont une réponse.
}
results-outcomes-empty = Dès que le premier objet sera montré, vous verrez ici ce qu’il a donné.
results-narrowed-title = Origine limitée à quelques pays
results-narrowed-text = Les enquêteurs savent maintenant que ces objets n’ont été vendus ou fabriqués que dans quelques pays. Ils savent où poursuivre les recherches.
results-narrowed-count = { $count ->
    [0] Jusqu’ici, l’origine d’aucun objet n’a été limitée à quelques pays.
    [one] Jusqu’ici, l’origine d’un objet a été limitée à quelques pays.
    [many] Jusqu’ici, l’origine de { $count } objets a été limitée à quelques pays.
   *[other] Jusqu’ici, l’origine de { $count } objets a été limitée à quelques pays.
}
results-narrowed-empty = Le premier apparaîtra ici, avec le mois.
results-tips-title = Indices par mois
results-tips-text = Seuls les mois entiers sont indiqués. Les nombres sont arrondis au multiple de 5 le plus proche, et les très petits nombres ne sont pas indiqués du tout. Ces chiffres ne permettent de retrouver personne.
results-tips-latest = { $count ->
    [one] Au cours du dernier mois entier, environ { $count } indice nous est parvenu.
    [many] Au cours du dernier mois entier, environ { $count } indices nous sont parvenus.
   *[other] Au cours du dernier mois entier, environ { $count } indices nous sont parvenus.
}
results-tips-latest-few = Au cours du dernier mois entier, moins de 5 indices nous sont parvenus.
results-tips-few = Moins de 5
results-tips-empty = Le premier mois entier n’est pas encore terminé. Le nombre d’indices apparaîtra ici une fois le mois terminé.
results-honest-title = Ce que ces chiffres ne disent pas
results-honest-1 = Un résultat est une étape d’une enquête. Il ne signifie pas qu’un enfant a été retrouvé.
results-honest-2 = « Vendu presque partout » est aussi un résultat. Il met fin à des recherches qui n’auraient mené nulle part.
results-honest-3 = Beaucoup d’indices ne rendent pas un objet plus important. Un seul indice de quelqu’un qui sait peut suffire.
results-honest-4 = Nous ne publions pas quel indice a mené à quel résultat. Cela protège les personnes qui nous ont écrit, et l’enquête.

# Months as they stand alone, at the head of a line
month-alone-1 = Janvier
month-alone-2 = Février
month-alone-3 = Mars
month-alone-4 = Avril
month-alone-5 = Mai
month-alone-6 = Juin
month-alone-7 = Juillet
month-alone-8 = Août
month-alone-9 = Septembre
month-alone-10 = Octobre
month-alone-11 = Novembre
month-alone-12 = Décembre
month-year = { $month } { $year }
