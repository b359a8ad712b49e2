# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Wijzig de taal, de huidige taal is { $language }
language-group-eu = Officiële talen van de Europese Unie
language-group-other = Andere talen
language-keeps-answers = Wat u hebt geschreven, blijft in het formulier staan.
