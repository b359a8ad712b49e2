# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Смяна на езика, текущият език е { $language }
language-group-eu = Официални езици на Европейския съюз
language-group-other = Други езици
language-keeps-answers = Написаното от Вас остава във формуляра.
