# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Spremenite jezik, trenutni jezik je { $language }
language-group-eu = Uradni jeziki Evropske unije
language-group-other = Drugi jeziki
language-keeps-answers = Kar ste napisali, ostane v obrazcu.
