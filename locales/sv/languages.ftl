# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Byt språk, nuvarande språk är { $language }
language-group-eu = Europeiska unionens officiella språk
language-group-other = Andra språk
language-keeps-answers = Det du har skrivit finns kvar i formuläret.
