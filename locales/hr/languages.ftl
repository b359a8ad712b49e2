# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Promijeni jezik, trenutačni jezik: { $language }
language-group-eu = Službeni jezici Europske unije
language-group-other = Drugi jezici
language-keeps-answers = Ono što ste napisali ostaje u obrascu.
