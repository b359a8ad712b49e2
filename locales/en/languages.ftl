# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Change language, current language is { $language }
language-group-eu = Official languages of the European Union
language-group-other = Other languages
language-keeps-answers = What you have written stays in the form.
