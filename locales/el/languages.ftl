# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Αλλαγή γλώσσας, τρέχουσα γλώσσα: { $language }
language-group-eu = Επίσημες γλώσσες της Ευρωπαϊκής Ένωσης
language-group-other = Άλλες γλώσσες
language-keeps-answers = Όσα έχετε γράψει μένουν στη φόρμα.
