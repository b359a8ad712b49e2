# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Mudar de língua, a língua atual é { $language }
language-group-eu = Línguas oficiais da União Europeia
language-group-other = Outras línguas
language-keeps-answers = O que escreveu fica no formulário.
