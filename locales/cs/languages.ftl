# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Změnit jazyk, současný jazyk: { $language }
language-group-eu = Úřední jazyky Evropské unie
language-group-other = Další jazyky
language-keeps-answers = Co jste napsali, zůstane ve formuláři.
