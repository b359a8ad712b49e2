# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Сменить язык, текущий язык — { $language }
language-group-eu = Официальные языки Европейского союза
language-group-other = Другие языки
language-keeps-answers = То, что вы написали, останется в форме.
