# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Zmień język, obecny język to { $language }
language-group-eu = Języki urzędowe Unii Europejskiej
language-group-other = Inne języki
language-keeps-answers = To, co jest wpisane, pozostanie w formularzu.
