# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Vaihda kieltä, nykyinen kieli on { $language }
language-group-eu = Euroopan unionin viralliset kielet
language-group-other = Muut kielet
language-keeps-answers = Se, mitä olet kirjoittanut, säilyy lomakkeella.
