# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Змінити мову, поточна мова – { $language }
language-group-eu = Офіційні мови Європейського Союзу
language-group-other = Інші мови
language-keeps-answers = Те, що ви написали, залишиться у формі.
