# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Dili değiştir, geçerli dil: { $language }
language-group-eu = Avrupa Birliği’nin resmî dilleri
language-group-other = Diğer diller
language-keeps-answers = Yazdıklarınız formda kalır.
