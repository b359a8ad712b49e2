# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Skift sprog, nuværende sprog er { $language }
language-group-eu = Officielle sprog i Den Europæiske Union
language-group-other = Andre sprog
language-keeps-answers = Det, du har skrevet, bliver stående i formularen.
