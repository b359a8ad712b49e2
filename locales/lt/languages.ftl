# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Keisti kalbą, dabartinė kalba: { $language }
language-group-eu = Oficialiosios Europos Sąjungos kalbos
language-group-other = Kitos kalbos
language-keeps-answers = Tai, ką parašėte, lieka formoje.
