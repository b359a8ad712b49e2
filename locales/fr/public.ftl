# The public site: front page, gallery, object, tip, receipt, and pages of words.

# Front page
home-title = Vous connaissez peut-être cet objet
home-lead = Ces objets ont été vus à l’arrière-plan d’images d’abus commis sur des enfants. Nous ne montrons rien des abus, seulement l’objet. Si vous pouvez dire où l’un d’eux est vendu, fabriqué ou utilisé, cela peut mener à un enfant qui a besoin d’aide.
home-look = Regarder les objets
home-count = { $count ->
    [0] Aucun objet n’attend de réponse en ce moment.
    [one] Un objet attend une réponse.
    [many] { $count } objets attendent une réponse.
   *[other] { $count } objets attendent une réponse.
}
home-do-you-know = Connaissez-vous ceci ?
home-how = Comment ça marche
home-how-1-title = Regardez
home-how-1 = Chaque image montre une seule chose et pose une seule question. Un sac, un logo, un papier peint. Regardez bien : les petits détails comptent.
home-how-2-title = Dites-le-nous
home-how-2 = Écrivez ce que vous savez, avec vos propres mots. Vous n’avez pas besoin de compte, et vous n’avez pas à dire qui vous êtes.
home-how-3-title = Gardez votre code de suivi
home-how-3 = Vous recevez un code de suivi. Avec lui, vous pouvez revenir, lire une question de notre part et y répondre. Personne d’autre ne le peut.
home-newest = Toujours recherchés
home-all = Voir tous les objets
home-safe = Nous ne savons pas qui vous êtes
home-safe-1 = Aucun cookie, et rien n’est chargé depuis d’autres entreprises.
home-safe-2 = Votre adresse internet n’est ni conservée ni enregistrée dans un journal.
home-safe-3 = Ce que vous écrivez est scellé dès son arrivée. Seules les personnes qui examinent les indices peuvent l’ouvrir.
home-safe-more = Comment rester anonyme, et comment le vérifier

# What everybody is asked not to do
warnings-title = Pour protéger l’enfant
warnings-publish = Ne publiez pas votre réponse et n’en parlez pas en ligne.
warnings-contact = Ne contactez pas et n’affrontez pas une personne que vous soupçonnez.
warnings-search = Ne cherchez pas l’image d’où vient l’objet. Posséder de telles images est puni par la loi dans de nombreux pays.

# Gallery
gallery-title = Objets
gallery-lead = En reconnaissez-vous un ? Une supposition est la bienvenue. Savoir où un objet n’est pas vendu peut aider autant que savoir où il l’est.
gallery-category = Type
gallery-status = État
gallery-series = Série
gallery-any = Tout
gallery-filter = Afficher
gallery-reset = Afficher tous les objets
gallery-count = { $count ->
    [0] Aucun objet
    [one] Un objet
    [many] { $count } objets
   *[other] { $count } objets
}
gallery-none = Aucun objet ne correspond à votre choix.
gallery-empty = Aucun objet n’est affiché en ce moment. Revenez dans quelques jours.
gallery-empty-tip = Nous dire quelque chose malgré tout

# Object
object-back = Tous les objets
object-zoom = Regarder de plus près
object-tell = Je sais quelque chose à ce sujet
object-anonymous = Vous restez anonyme. Cela prend environ trois minutes.
object-answered = Nous avons une réponse. Merci à toutes les personnes qui ont écrit.
object-tell-anyway = Je sais quelque chose qui pourrait encore aider
object-reference = Référence
object-timeline = Ce qui s’est passé
outcome-few-countries-text = L’objet n’est vendu ou fabriqué que dans quelques pays. Les enquêteurs y poursuivent maintenant les recherches.
outcome-sold-widely-text = L’objet est vendu dans de très nombreux endroits. Il ne peut pas mener à l’un d’eux en particulier, et le savoir évite aux enquêteurs de longues recherches.
outcome-already-known-text = Les enquêteurs connaissaient déjà la réponse grâce à d’autres travaux.
event-published = Première publication
event-updated = Image ou texte modifié
event-outcome = Résultat rendu public
event-reopened = Question posée à nouveau
event-withdrawn = Objet retiré

# Exit this page
leave-emergency = Urgence :
leave-two = Touche Maj : appuyez encore 2 fois pour quitter la page.
leave-one = Touche Maj : appuyez encore 1 fois pour quitter la page.
leave-over = Le délai pour quitter la page est écoulé.
leave-going = Chargement.

# Tip: the form
tip-title = Dites-nous ce que vous savez
tip-lead = Répondez à ce que vous pouvez. Seules deux réponses sont nécessaires : la première question et votre degré de certitude.
tip-trap = Laissez ce champ vide
tip-what = Que savez-vous ?
tip-what-hint = Ce que c’est, qui le fabrique ou le vend, pourquoi vous le reconnaissez. { $limit } caractères au maximum.
tip-what-short = Ce que vous savez
tip-what-empty = Écrivez ce que vous savez
tip-what-long = Ce que vous savez doit tenir en { $limit } caractères au maximum
tip-place = Où l’avez-vous vu, ou bien où est-il vendu ? (facultatif)
tip-place-hint = Une ville, un magasin, une école, un hôtel. { $limit } caractères au maximum.
tip-place-short = Où
tip-place-long = Le lieu doit tenir en { $limit } caractères au maximum
tip-country = Dans quel pays ? (facultatif)
tip-country-none = Je ne sais pas exactement
tip-country-short = Pays
tip-time = Quand était-ce ? (facultatif)
tip-time-hint = Une année ou « dans mon enfance » suffit. { $limit } caractères au maximum.
tip-time-short = Quand
tip-time-long = Le moment doit tenir en { $limit } caractères au maximum
tip-link = Une page web publique qui le montre (facultatif)
tip-link-hint = La page d’un magasin ou d’un fabricant, par exemple shop.example/sacs. Jamais de lien vers des images d’abus. { $limit } caractères au maximum.
tip-link-short = Page web
tip-link-long = L’adresse web doit tenir en { $limit } caractères au maximum
tip-link-address = Saisissez une adresse web, comme shop.example/sacs, ou laissez le champ vide
tip-confidence = Est-ce certain ?
tip-confidence-short = Degré de certitude
tip-confidence-certain = Oui, c’est certain : je l’ai eu chez moi ou je l’ai vu de mes yeux
tip-confidence-likely = Presque certain
tip-confidence-guess = Pas certain : c’est une supposition
tip-confidence-empty = Choisissez votre degré de certitude
tip-confidence-choice = Choisissez votre degré de certitude
tip-confidence-long = Choisissez votre degré de certitude
tip-contact = Comment pouvons-nous vous joindre ? (facultatif)
tip-contact-hint = Laissez ce champ vide pour rester anonyme : votre code de suivi nous suffit pour vous poser une question. { $limit } caractères au maximum.
tip-contact-short = Contact
tip-contact-none = Aucun : vous restez anonyme
tip-contact-long = Le contact doit tenir en { $limit } caractères au maximum
tip-captcha = Cette vérification vient d’une autre entreprise, hCaptcha, qui apprend ainsi que vous êtes ici. Vous pouvez vous en passer : votre indice compte tout autant, mais il sera peut-être lu plus tard.
tip-captcha-noscript = La vérification a besoin de JavaScript. Sans elle, votre indice compte tout autant, mais il sera peut-être lu plus tard.
tip-check = Continuer
tip-safe = Ce que nous ne savons pas de vous
tip-safe-text = Cette page n’utilise aucun cookie. Votre adresse internet n’est pas conservée, et de l’arrivée de votre indice nous gardons l’heure, mais pas la minute.
tip-safe-more = Ce qui est conservé, et ce qui ne l’est pas

# Tip: check and send
tip-check-title = Vérifiez vos réponses
tip-check-lead = Rien n’a encore été envoyé.
tip-change = Modifier
tip-nothing = Non renseigné
tip-send-lead = Quand vous envoyez votre indice, vous recevez un code de suivi. Il est affiché une seule fois, à la page suivante.
tip-send = Envoyer votre indice
tip-form-was-old = Ce formulaire était ouvert depuis trop longtemps : votre indice n’a pas été envoyé. Toutes vos réponses sont encore là. Vérifiez-les et envoyez-les à nouveau.
tip-flood = Beaucoup d’indices viennent de votre réseau en ce moment : le vôtre n’a pas été envoyé. Toutes vos réponses sont encore là. Attendez quelques minutes et envoyez-les à nouveau.
tip-not-kept = Votre indice n’a pas pu être enregistré pour le moment. Vous n’y êtes pour rien, et toutes vos réponses sont encore là : attendez une minute et envoyez-les à nouveau.

# Tip: sent
sent-title = Votre indice nous est parvenu
sent-receipt = Votre code de suivi
sent-keep = Gardez le code de suivi
sent-keep-1 = Notez-le, ou imprimez cette page. Il ne peut pas être affiché une seconde fois, et personne ne peut en créer un nouveau.
sent-keep-2 = Toute personne qui l’a peut lire ce que nous vous demandons. Ne le montrez à personne et ne l’envoyez pas par e-mail.
sent-keep-3 = Si quelqu’un d’autre utilise cet appareil, n’y enregistrez pas le code.
sent-where = Vous pouvez le saisir à cette adresse :
sent-next = Et ensuite
sent-next-1 = Les personnes qui examinent les indices lisent le vôtre, en règle générale en quelques jours.
sent-next-2 = S’il peut aider, il est transmis aux enquêteurs du pays concerné.
sent-next-3 = Revenez dans une semaine et saisissez votre code de suivi : nous aurons peut-être une question à laquelle personne d’autre que vous ne peut répondre.
sent-more = Regarder d’autres objets

# Receipt
receipt-title = Revenir avec votre code de suivi
receipt-lead = Voyez où en est votre indice, et si nous avons une question.
receipt-label = Votre code de suivi
receipt-hint = 25 lettres et chiffres en cinq groupes. Majuscules ou minuscules, espaces et tirets n’ont pas d’importance.
receipt-open = Ouvrir
receipt-length = Un code de suivi compte 25 lettres et chiffres. Comparez ce que vous avez saisi avec ce que vous avez noté : il y a un caractère en moins ou en trop
receipt-character = Il y a ici un caractère qui n’existe dans aucun code de suivi. Un code contient seulement les chiffres de 0 à 9 et des lettres, sauf le U
receipt-check = Un caractère n’est pas le bon, ou deux ont été inversés. Comparez avec ce que vous avez noté
receipt-unknown = Aucun indice ne correspond à ce code de suivi. Comparez-le avec ce que vous avez noté
receipt-form-was-old = Cette page était ouverte depuis trop longtemps : votre message n’a pas été envoyé. Il est encore là, envoyez-le à nouveau
receipt-answer-empty = Écrivez un message avant de l’envoyer
receipt-answer-long = Votre message doit tenir en { $limit } caractères au maximum
receipt-flood = Beaucoup de codes sont essayés depuis votre réseau. Attendez quelques minutes et réessayez
receipt-not-now = Cela ne fonctionne pas pour le moment. Vous n’y êtes pour rien : attendez une minute et réessayez
receipt-lost = Si vous avez perdu votre code de suivi
receipt-lost-text = Nous ne pouvons pas retrouver votre indice pour vous : rien de ce que nous conservons ne fait le lien entre vous et lui. Vous pouvez en envoyer un nouveau.
receipt-lost-tip = Envoyer un nouvel indice

# Dialogue
dialogue-title = Votre indice
dialogue-progress = Où il en est
dialogue-object = L’objet :
dialogue-messages = Échanges
dialogue-empty = Il n’y a pas encore de message. Revenez dans quelques jours.
dialogue-desk = L’équipe des indices
dialogue-you = Vous
dialogue-answer = Nous écrire
dialogue-answer-hint = Une réponse, ou quelque chose qui vous est revenu. { $limit } caractères au maximum.
dialogue-send = Envoyer le message
dialogue-sent = Votre message nous est parvenu. Le même code de suivi ouvre à nouveau cette page.
progress-received = Arrivé
progress-received-text = Votre indice est chez nous et sera lu.
progress-asked = Nous avons une question
progress-asked-text = Répondez-y ci-dessous, aussi bien que vous le pouvez. Si vous ne savez pas, dites-le : cela aide aussi.
progress-read = Lu
progress-read-text = Quelqu’un a lu votre indice. Merci de l’avoir envoyé.
progress-passed-on = Transmis
progress-passed-on-text = Votre indice a été transmis aux personnes qui peuvent agir. Vous n’apprendrez peut-être pas ce qu’il en est advenu ; il compte tout autant.
again-title = Votre message n’a pas encore été envoyé
again-lead = Il est encore là. Envoyez-le à nouveau dans un instant.

# Pages of words
page-contents = Sur cette page

page-help-title = Aide
page-help-lead = À quoi sert ce site, ce que devient un indice, et comment vous protéger.
page-help-1-title = De quoi il s’agit
page-help-1-text =
    Les enquêteurs examinent des images et des films d’abus pour retrouver les enfants qui y apparaissent. Parfois, il ne reste qu’une chose à l’arrière-plan : un sac, un rideau, la vue d’une fenêtre.

    Nous montrons ici ces choses, découpées et nettoyées, de sorte que rien des abus ne se voit. Quelqu’un sait peut-être d’où elles viennent. Vous n’avez pas besoin de connaissances particulières. Ce qui est ordinaire là où vous vivez est peut-être inconnu partout ailleurs.
page-help-2-title = Ce que devient votre indice
page-help-2-text =
    - Il est scellé dès son arrivée. À partir de là, seule l’équipe des indices peut l’ouvrir.
    - Quelqu’un de l’équipe le lit, le compare à d’autres indices et juge dans quelle mesure il peut être vérifié.
    - S’il peut aider, il est envoyé aux enquêteurs du pays concerné, sans rien changer à vos mots.
    - Si quelque chose n’est pas clair, nous vous laissons une question. Vous la trouvez avec votre code de suivi.

    Personne n’apprend par nous que c’était vous : nous ne le savons pas nous-mêmes, sauf si vous nous le dites.
page-help-3-title = Comment fonctionne le code de suivi
page-help-3-text =
    Après l’envoi, vous voyez un code de suivi de 25 lettres et chiffres. C’est la seule clé de votre indice. Avec lui, vous lisez nos questions et vous y répondez.

    Nous ne conservons pas ce code et ne pouvons pas le recréer. Si vous le perdez, envoyez un nouvel indice.
    => /receipt Revenir avec votre code de suivi
page-help-4-title = Comment rester anonyme
page-help-4-text =
    - Laissez vide le champ de contact.
    - N’écrivez rien qui ne soit connu que de vous, sauf si c’est important pour la réponse.
    - N’utilisez pas un appareil ou un réseau de votre travail, ni celui d’une personne dont vous voulez parler.
    - Utilisez Tor Browser si personne ne doit savoir que vous avez visité ce site. Tout fonctionne ici avec son réglage le plus sûr, sans JavaScript.
    - Utilisez une fenêtre privée, et fermez-la quand vous avez fini. Sinon, la visite reste dans l’historique de votre navigateur.
page-help-5-title = Comment le vérifier
page-help-5-text =
    Vous n’êtes pas obligé de nous croire. Ouvrez les outils de développement de votre navigateur, choisissez « Réseau », chargez n’importe quelle page et regardez :

    - Aucune réponse ne contient de ligne « Set-Cookie ».
    - Toutes les demandes vont à l’adresse de ce site. La ligne « Content-Security-Policy » interdit à votre navigateur de charger quoi que ce soit d’ailleurs. Si l’exploitant a activé hCaptcha, seul le formulaire d’envoi fait exception, et il l’indique.
    - Désactivez JavaScript : tout fonctionne encore.
    - Ni votre code de suivi ni vos réponses ne figurent jamais dans une adresse.
page-help-6-title = Ce qu’il ne faut pas faire
page-help-6-text =
    - Ne publiez pas votre réponse. Elle pourrait avertir l’auteur des faits, ou faire accuser quelqu’un qui n’y est pour rien.
    - Ne contactez pas une personne que vous soupçonnez, et ne la suivez pas.
    - Ne cherchez pas l’image d’où vient l’objet. Chercher de telles images, ou en posséder, est puni par la loi dans de nombreux pays, quelle que soit la raison.
    - Ne nous envoyez pas de telles images, ni de liens vers elles.
page-help-7-title = Si un enfant est en danger, ou si vous avez subi des abus
page-help-7-text =
    Ce qui arrive ici est lu par des personnes, mais pas jour et nuit. Si un enfant est en danger maintenant, appelez le numéro d’urgence : le 112 dans l’Union européenne et dans de nombreux autres pays.

    Dans de nombreux pays d’Europe, le 116 111 est la ligne d’écoute des enfants et des jeunes, le 116 000 celle des enfants disparus, et le 116 006 celle des victimes d’infractions. L’appel est gratuit, et vous n’avez pas à donner votre nom.

    Il existe des lignes d’écoute dans de nombreux pays, et une façon de nous écrire qui est lue en premier.

    Rien de ce qu’on vous a fait n’est votre faute.
    => /urgent Trouver de l’aide, ou nous parler d’abus
page-help-8-title = Ce que fait « Quitter cette page »
page-help-8-text =
    Sur les pages où vous écrivez, un bouton en haut vous emmène aussitôt vers une page sans rapport. Appuyer trois fois sur la touche Maj fait de même, si JavaScript est activé.

    - Ce qu’il fait : afficher aussitôt un autre site, et demander à votre navigateur d’oublier ce qu’il a gardé du nôtre.
    - Ce qu’il ne fait pas : effacer ce site de l’historique de votre navigateur, ni cacher la visite à la personne qui gère le réseau.
    - Ce que vous n’avez pas encore envoyé est perdu.

    Le plus sûr est un appareil que personne d’autre n’utilise, avec une fenêtre privée.

page-privacy-title = Vie privée
page-privacy-lead = Ce que nous conservons, ce que nous ne conservons pas, et pendant combien de temps.
page-privacy-1-title = Qui est responsable
page-privacy-1-text =
    { $operator }
    => contact Nous écrire au sujet de ce site
page-privacy-2-title = Ce qui n’est pas collecté
page-privacy-2-text =
    - Aucun cookie et aucun autre stockage dans votre navigateur. C’est pourquoi nous ne vous demandons rien à ce sujet.
    - Aucune adresse internet. Pour freiner les envois en masse, nous comptons combien de formulaires viennent d’un même réseau ; ce qui sert à compter est tiré de l’adresse par une clé qui n’existe qu’en mémoire et change chaque jour.
    - Aucune trace du navigateur ou de l’appareil que vous utilisez, ni des pages que vous avez vues.
    - Aucun moment exact : pour un indice, nous gardons l’heure de son arrivée, sans les minutes.
    - Rien n’est envoyé à d’autres entreprises. Si l’exploitant a activé hCaptcha, le formulaire d’envoi le dit avant que vous l’utilisiez.
page-privacy-3-title = Ce qui est conservé
page-privacy-3-text =
    - Vos réponses, et votre contact si vous en donnez un. Chaque élément est scellé séparément.
    - Les images que vous ajoutez, si ce site les accepte. Elles sont scellées elles aussi, et ne sont jamais montrées en public.
    - L’objet, la langue de la page et l’heure.
    - Les messages entre vous et l’équipe des indices.
    - Si votre navigateur a fait de lui-même un petit calcul, qui distingue une personne d’une machine. Un indice sans ce calcul compte aussi.
page-privacy-4-title = Qui peut le lire
page-privacy-4-text =
    Les réponses sont scellées pour l’équipe des indices, avec une clé que la partie publique de ce site n’a pas. Un disque volé ou une sauvegarde volée n’ouvre rien.

    Un contact n’est montré à un modérateur qu’après qu’il a donné une raison. Chaque consultation d’un indice est inscrite dans un journal qu’on ne peut pas modifier sans que cela se voie.

    Les indices qui peuvent aider sont transmis aux enquêteurs. Vos mots les accompagnent ; votre contact reste à l’équipe des indices.
page-privacy-5-title = Pendant combien de temps
page-privacy-5-text =
    Pas plus longtemps que le travail sur les affaires ne l’exige. La loi du pays où travaille l’exploitant fixe les limites ; l’exploitant vous les indique sur demande.
    => contact Demander à l’exploitant
page-privacy-6-title = Vos droits
page-privacy-6-text =
    Vous pouvez demander ce qui est conservé à votre sujet, et demander que ce soit corrigé ou effacé. Nous ne pouvons retrouver un indice anonyme que par son code de suivi : saisissez-le ici et écrivez ce que vous souhaitez.

    Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
    => /receipt Revenir avec votre code de suivi
page-privacy-7-title = Comment c’est protégé
page-privacy-7-text =
    Les images d’objets sont nettoyées avant que quiconque à l’extérieur les voie : tout ce qu’un appareil photo inscrit dans un fichier est supprimé, et ce qui a été noirci a disparu de l’image elle-même. Deux personnes regardent chaque image avant qu’elle soit montrée.

    Si vous avez trouvé une faille dans ce site, dites-le-nous.
    => contact Nous écrire au sujet de ce site

page-accessibility-title = Accessibilité
page-accessibility-lead = Ce site devrait fonctionner pour tout le monde. Dites-nous où ce n’est pas le cas.
page-accessibility-1-title = Notre objectif
page-accessibility-1-text =
    Nous suivons les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, ce qui répond aussi à la partie web de la norme européenne EN 301 549.

    - Chaque page fonctionne avec le clavier seul, avec un lecteur d’écran, sans JavaScript, en gros caractères et sur un écran large de 320 pixels.
    - Chaque image d’objet a une description en mots, qui est aussi affichée en dessous.
    - Rien n’est indiqué par la couleur seule. Il y a une version claire et une version sombre, selon le réglage de votre appareil.
    - Aucun formulaire n’expire pendant que vous écrivez : vous avez une journée.
page-accessibility-2-title = Ce qui ne fonctionne pas encore pour tout le monde
page-accessibility-2-text =
    - La question porte sur une image. Une description ne peut pas toujours contenir le détail que quelqu’un reconnaîtrait.
    - Si l’exploitant a activé hCaptcha, cette vérification peut ne pas fonctionner avec toutes les aides techniques. Vous pouvez vous en passer.
    - Les textes sur les objets peuvent manquer dans votre langue. Ils sont alors affichés dans une autre, et signalés aux lecteurs d’écran.
page-accessibility-3-title = Écrivez-nous
page-accessibility-3-text =
    { $operator }

    Dites-nous de quelle page il s’agit et ce que vous avez utilisé. Nous répondons si vous nous dites comment vous joindre.
    => contact Nous écrire au sujet de ce site
page-accessibility-4-title = Si nous ne corrigeons pas le problème
page-accessibility-4-text =
    Dans l’Union européenne, chaque pays a un organisme qui veille à l’accessibilité des sites publics. Si notre réponse ne vous satisfait pas, vous pouvez vous adresser à celui de votre pays.
