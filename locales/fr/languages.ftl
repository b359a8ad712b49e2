# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Changer de langue, langue actuelle : { $language }
language-group-eu = Langues officielles de l’Union européenne
language-group-other = Autres langues
language-keeps-answers = Ce que vous avez écrit reste dans le formulaire.
