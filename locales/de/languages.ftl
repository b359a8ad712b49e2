# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Sprache ändern, aktuelle Sprache ist { $language }
language-group-eu = Amtssprachen der Europäischen Union
language-group-other = Andere Sprachen
language-keeps-answers = Was Sie geschrieben haben, bleibt im Formular stehen.
