# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Cambia lingua, lingua attuale: { $language }
language-group-eu = Lingue ufficiali dell’Unione europea
language-group-other = Altre lingue
language-keeps-answers = Quello che ha scritto resta nel modulo.
