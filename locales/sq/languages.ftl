# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Ndryshoni gjuhën, gjuha e tanishme është { $language }
language-group-eu = Gjuhët zyrtare të Bashkimit Evropian
language-group-other = Gjuhë të tjera
language-keeps-answers = Çfarë keni shkruar mbetet në formular.
