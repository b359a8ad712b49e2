# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Cambiar de idioma, idioma actual: { $language }
language-group-eu = Lenguas oficiales de la Unión Europea
language-group-other = Otros idiomas
language-keeps-answers = Lo que has escrito sigue en el formulario.
