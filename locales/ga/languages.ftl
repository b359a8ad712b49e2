# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Athraigh an teanga, an teanga reatha: { $language }
language-group-eu = Teangacha oifigiúla an Aontais Eorpaigh
language-group-other = Teangacha eile
language-keeps-answers = Fanann an méid a scríobh tú san fhoirm.
