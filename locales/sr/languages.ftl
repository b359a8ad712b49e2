# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Промените језик, тренутни језик је { $language }
language-group-eu = Службени језици Европске уније
language-group-other = Други језици
language-keeps-answers = Оно што сте написали остаје у обрасцу.
