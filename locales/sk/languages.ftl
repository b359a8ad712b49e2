# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Zmeniť jazyk, aktuálny jazyk je { $language }
language-group-eu = Úradné jazyky Európskej únie
language-group-other = Ďalšie jazyky
language-keeps-answers = To, čo ste napísali, zostane vo formulári.
