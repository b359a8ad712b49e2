# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Vaheta keelt, praegune keel on { $language }
language-group-eu = Euroopa Liidu ametlikud keeled
language-group-other = Teised keeled
language-keeps-answers = See, mida olete kirjutanud, jääb vormi alles.
