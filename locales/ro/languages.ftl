# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Schimbați limba, limba actuală este { $language }
language-group-eu = Limbile oficiale ale Uniunii Europene
language-group-other = Alte limbi
language-keeps-answers = Ce ați scris rămâne în formular.
