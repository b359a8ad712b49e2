# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Ibdel il-lingwa, il-lingwa attwali: { $language }
language-group-eu = Lingwi uffiċjali tal-Unjoni Ewropea
language-group-other = Lingwi oħra
language-keeps-answers = Dak li ktibt jibqa’ fil-formola.
