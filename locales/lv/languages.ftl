# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Mainīt valodu, pašreizējā valoda: { $language }
language-group-eu = Eiropas Savienības oficiālās valodas
language-group-other = Citas valodas
language-keeps-answers = Uzrakstītais paliek veidlapā.
