# The language switch, on every public page. $language is the name of a language in that language.
language-switch = تغيير اللغة، اللغة الحالية هي { $language }
language-group-eu = اللغات الرسمية للاتحاد الأوروبي
language-group-other = لغات أخرى
language-keeps-answers = ما كتبته يبقى في النموذج.
