# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Trouver de l’aide
home-urgent-title = Avez-vous subi des abus, ou un enfant est-il en danger ?
home-urgent-text = Vous n’avez pas besoin de connaître un objet. Il y a des personnes que vous pouvez appeler, et vous pouvez nous écrire à ce sujet.
home-urgent-link = Trouver de l’aide, ou nous parler d’abus

# A tip that belongs to no object
general-lead = Cette page est faite pour ce qui ne concerne aucun des objets que nous montrons : quelque chose que vous avez vu ailleurs, ou une personne sur qui vous savez quelque chose.
general-which = Si vous connaissez l’un de nos objets, ouvrez-le et écrivez depuis sa page. Votre message arrivera plus vite aux personnes qui travaillent dessus.
general-look = Regarder les objets
general-abuse = Si vous voulez nous parler d’abus, utilisez la page prévue pour cela. Les messages qui en viennent sont lus en premier.
general-sent-before = Avez-vous déjà envoyé un indice ?

# Leaving quickly: the note on each form
safety-link = Avant d’écrire : comment quitter vite cette page
safety-note = Si quelqu’un pouvait voir votre écran, lisez d’abord ceci. Cela prend une minute.

# The country, typed
country-hint = Commencez à taper son nom, dans la langue de votre choix. En cas de doute, laissez ce champ vide.
country-unknown = Nous ne connaissons pas de pays appelé « { $typed } ». Vérifiez comment il s’écrit, ou laissez le champ vide
country-long = Le nom du pays doit tenir en { $limit } caractères au maximum
country-meant = Vouliez-vous dire l’un de ceux-ci ?
country-not-sure = Je ne sais pas exactement : laisser vide

# Urgent: numbers to call
urgent-title = Trouver de l’aide, ou nous parler d’abus
urgent-lead = Si quelqu’un est en danger en ce moment, appelez d’abord. Nous lisons les messages chaque jour, mais pas jour et nuit, et nous ne pouvons envoyer personne chez vous.
urgent-call-title = Appeler quelqu’un
urgent-call-lead = Vous n’avez pas à donner votre nom. Vous pouvez aussi appeler pour quelqu’un d’autre.
urgent-write-link = Nous écrire plutôt
urgent-country = Dans quel pays êtes-vous ?
urgent-country-hint = Commencez à taper son nom, dans la langue de votre choix.
urgent-country-show = Afficher les numéros
urgent-country-empty = Saisissez le pays où vous êtes
urgent-country-unknown = Nous ne connaissons pas de pays appelé « { $typed } ». Vérifiez comment il s’écrit, ou cherchez-le parmi tous les pays
urgent-here = Numéros à appeler : { $country }
urgent-all = Tous les pays et leurs numéros
urgent-all-lead = Nous n’indiquons que les numéros dont nous sommes certains. Si seul un numéro d’urgence figure ici pour un pays, il existe peut-être aussi des lignes d’écoute.
urgent-all-none = Aucun pays ne figure encore ici. Appelez le 112 depuis un téléphone mobile, ou demandez le numéro d’urgence local à quelqu’un près de vous.
urgent-all-back = Revenir à l’aide par pays
urgent-unknown-title = Nous n’avons pas de numéros vérifiés pour ce pays : { $country }
urgent-unknown = Dans la plupart des pays, le 112 fonctionne depuis un téléphone mobile et mène aux services d’urgence. Sinon, demandez le numéro local à quelqu’un près de vous.
urgent-unknown-child = Beaucoup de pays ont une ligne d’écoute pour les enfants. Child Helpline International en tient la liste. Vous pouvez aussi en parler à un enseignant, à un médecin ou à un autre adulte en qui vous avez confiance.
urgent-hours = Certaines lignes d’écoute sont fermées la nuit. Si personne ne répond et que cela ne peut pas attendre, appelez le numéro d’urgence.
line-emergency = Urgences : police et ambulance
line-child = Ligne d’écoute des enfants et des jeunes
line-missing = Ligne des enfants disparus
line-victims = Ligne des victimes d’infractions
line-abuse = Aide après des abus

# Urgent: the message
urgent-write-title = Nous écrire
urgent-write-lead = Les messages envoyés depuis cette page sont lus en premier. Dites-en autant ou aussi peu que vous voulez. Rien de ce qu’on vous a fait n’est votre faute.
urgent-write-not-now = Un message ici n’est pas un appel d’urgence.
urgency = Qu’est-ce qui correspond le mieux à la situation ?
urgency-short = Degré d’urgence
urgency-danger = Quelqu’un est en danger en ce moment
urgency-danger-hint = Appelez aussi le numéro d’urgence. C’est plus rapide que n’importe quel message.
urgency-ongoing = Cela continue encore
urgency-past = Cela s’est produit par le passé
urgency-worried = Je m’inquiète pour quelqu’un
urgency-empty = Choisissez ce qui correspond le mieux à la situation
urgency-choice = Choisissez ce qui correspond le mieux à la situation
urgency-long = Choisissez ce qui correspond le mieux à la situation
urgent-what = Que voulez-vous nous dire ?
urgent-what-hint = Avec vos propres mots, dans n’importe quelle langue. Vous n’avez pas à décrire ce qui a été fait. { $limit } caractères au maximum.
urgent-what-short = Ce que vous voulez nous dire
urgent-what-empty = Écrivez ce que vous voulez nous dire
urgent-what-long = Ce que vous voulez nous dire doit tenir en { $limit } caractères au maximum
urgent-place = Où cela se passe-t-il, ou s’est-il passé ? (facultatif)
urgent-place-hint = Une ville, une école, un nom sur internet : tout ce qui pourrait aider à trouver l’endroit. { $limit } caractères au maximum.
urgent-place-short = Où
urgent-place-long = Le lieu doit tenir en { $limit } caractères au maximum
urgent-country-ask = De quel pays s’agit-il ? (facultatif)
urgent-contact = Comment vous joindre sans vous mettre en danger ? (facultatif)
urgent-contact-hint = Seulement si personne d’autre ne peut le voir quand nous vous écrivons. Vous pouvez laisser ce champ vide : avec votre code de suivi, vous lirez notre réponse ici. { $limit } caractères au maximum.
urgent-no-pictures = N’envoyez pas d’images ni de films d’abus, ni de liens vers eux. En posséder est puni par la loi dans de nombreux pays. Si vous en avez, dites seulement que vous en avez : nous vous dirons quoi faire.
urgent-check-title = Vérifiez votre message
urgent-check-danger = Si quelqu’un est en danger en ce moment, appelez le numéro d’urgence avant d’envoyer ceci.
urgent-send-lead = Quand vous envoyez votre message, vous recevez un code de suivi. Il est affiché une seule fois, à la page suivante. Avec lui, vous pouvez lire notre réponse.
urgent-send = Envoyer votre message

# Urgent: sent
urgent-sent-title = Votre message nous est parvenu
urgent-sent-receipt = Votre code de suivi
urgent-sent-next-1 = Votre message passe avant tout ce que nous avons à lire. Des personnes formées pour cela le lisent.
urgent-sent-next-2 = Elles peuvent le transmettre à la police ou à la protection de l’enfance du pays concerné.
urgent-sent-next-3 = Revenez demain et saisissez votre code de suivi : il y aura peut-être une réponse ou une question pour vous.
urgent-sent-call = Nous ne pouvons pas dire quand quelqu’un agira. Si la situation s’aggrave, ou si vous avez peur, appelez.
urgent-sent-numbers = Numéros à appeler

# The receipt, kept
sent-save = L’enregistrer dans un fichier texte
sent-save-hint = Le fichier est enregistré sur cet appareil. Toute personne qui utilise l’appareil peut le trouver.
sent-qr-title = En image pour votre téléphone
sent-qr-hint = L’appareil photo de votre téléphone y lit le code de suivi. L’image contient ce code et rien d’autre.
sent-qr-alt = Code QR qui contient votre code de suivi
sent-gone-title = Un code de suivi n’est affiché qu’une seule fois
sent-gone-text = Ceci est l’adresse d’une page qui confirme un indice. Si vous y avez vu un code de suivi, l’indice a été enregistré, mais le code ne peut pas être affiché à nouveau.
sent-gone-have = Si vous avez noté votre code de suivi, saisissez-le ici pour voir où en est votre indice.
sent-gone-lost = Sinon, rien n’est perdu pour nous : votre indice est lu malgré tout. Si vous en savez plus, vous pouvez en envoyer un nouveau.
receipt-file =
    Votre code de suivi

    { $receipt }

    Vous pouvez le saisir ici : { $address }

    Toute personne qui l’a peut lire ce que nous vous demandons. Gardez ce fichier là où personne d’autre ne le trouve, ou supprimez-le quand vous avez noté le code.

# Pictures with a tip
pictures = { $files ->
    [one] Ajouter une image de l’objet (facultatif)
    [many] Ajouter des images de l’objet (facultatif)
   *[other] Ajouter des images de l’objet (facultatif)
}
pictures-hint = { $files ->
    [one] Une image, au format JPEG, PNG ou WebP, de moins de { $size }.
    [many] Jusqu’à { $files } images, au format JPEG, PNG ou WebP, de moins de { $size } chacune.
   *[other] Jusqu’à { $files } images, au format JPEG, PNG ou WebP, de moins de { $size } chacune.
}
pictures-why = Seulement si l’image montre le même objet : le vôtre à la maison, ou un autre dans un magasin.
pictures-never = N’envoyez jamais d’image d’abus, quelle que soit la raison. C’est puni par la loi dans de nombreux pays, et cela n’aide pas.
pictures-inside = Une photo peut indiquer où et quand elle a été prise, et avec quel appareil. L’équipe des indices ne voit que l’image, sans ces informations.
pictures-sealed = Les images sont scellées dès leur arrivée. Elles ne sont jamais montrées en public.
pictures-short = Images
pictures-one = Image { $number }, { $size }
pictures-added = Images que vous avez ajoutées
pictures-remove = Retirer
pictures-removed = L’image a été retirée.
pictures-more = { $left ->
    [0] Vous ne pouvez plus ajouter d’image.
    [one] Vous pouvez encore ajouter une image.
    [many] Vous pouvez encore ajouter { $left } images.
   *[other] Vous pouvez encore ajouter { $left } images.
}
pictures-type = L’image doit être un fichier JPEG, PNG ou WebP
pictures-large = L’image doit faire moins de { $size }
pictures-empty = L’image est vide
pictures-many = { $files ->
    [one] N’ajoutez pas plus d’une image
    [many] N’ajoutez pas plus de { $files } images
   *[other] N’ajoutez pas plus de { $files } images
}
pictures-failed = L’image n’a pas pu être envoyée. Réessayez
pictures-not-now = Nous ne pouvons pas recevoir d’images pour le moment. Envoyez votre indice sans elles, ou réessayez dans quelques minutes
size-mb = { $whole },{ $tenth } Mo
size-kb = { $kilobytes } ko

# Coming back
dialogue-add = Nous répondre, ou ajouter quelque chose
dialogue-add-text = Un autre détail vous est revenu ? Envoyez-le d’ici : il sera joint à votre indice.
dialogue-contact = Vos coordonnées
dialogue-contact-text = Si vous nous avez dit comment vous joindre, vous pouvez revenir sur ce choix. Nous effaçons vos coordonnées aussitôt. Votre indice et votre code de suivi restent tels quels.
dialogue-contact-seen = Une personne de l’équipe des indices les a peut-être lues auparavant. Elles ne sortent pas de cette équipe.
dialogue-contact-erase = Effacer mes coordonnées
dialogue-contact-done = C’est fait. Nous n’avons plus vos coordonnées. Votre indice et votre code de suivi restent tels quels.
dialogue-contact-not-now = Vos coordonnées n’ont pas pu être effacées pour le moment. Vous n’y êtes pour rien : attendez une minute et réessayez

# Staying safe while you write
page-safety-title = Quitter vite une page
page-safety-lead = Pour les cas où quelqu’un ne doit pas voir ce que vous écrivez. Lisez ceci avant de commencer.
page-safety-1-title = Ce que fait « Quitter cette page »
page-safety-1-text =
    Sur les pages où vous nous écrivez, il y a en haut un bouton rouge avec les mots « Quitter cette page ». Il vous emmène aussitôt vers un site sans rapport.

    Vous pouvez aussi appuyer trois fois sur la touche Maj. Cela marche partout sur la page, même pendant que vous tapez. Pour cela, il faut JavaScript ; pour le bouton, non.
page-safety-2-title = Ce que cela ne fait pas
page-safety-2-text =
    - L’historique de votre navigateur n’est pas effacé. Une personne qui le consulte peut voir que vous étiez sur ce site.
    - Votre visite n’est pas cachée à la personne qui gère le réseau que vous utilisez.
    - Ce que vous avez écrit n’est pas gardé. Tout ce que vous n’avez pas envoyé est perdu.
page-safety-3-title = Comment revenir
page-safety-3-text =
    Revenez en arrière dans votre navigateur, ou saisissez à nouveau l’adresse de ce site. Vous commencez avec un formulaire vide.

    Si vous avez déjà envoyé votre indice, il vous faut votre code de suivi pour le retrouver.
page-safety-4-title = Des façons plus sûres d’écrire
page-safety-4-text =
    - Utilisez un appareil auquel la personne dont vous avez peur n’a pas accès : dans une bibliothèque, à l’école, ou chez un ami ou une amie.
    - Ouvrez une fenêtre privée. Quand vous la fermez, elle oublie ce que vous avez fait.
    - Si vous n’avez pas utilisé de fenêtre privée, retirez ensuite ce site de l’historique de votre navigateur. Effacer tout l’historique peut aussi se remarquer.
    - Utilisez Tor Browser si personne ne doit savoir que vous avez visité ce site.
    - Notez votre code de suivi sur papier, et gardez-le là où personne ne regarde.
page-safety-5-title = Continuer
page-safety-5-text =
    => /tip Dites-nous ce que vous savez
    => /urgent Trouver de l’aide, ou nous parler d’abus
    => /receipt Revenir avec votre code de suivi
