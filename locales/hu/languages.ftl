# The language switch, on every public page. $language is the name of a language in that language.
language-switch = Nyelv váltása, jelenlegi nyelv: { $language }
language-group-eu = Az Európai Unió hivatalos nyelvei
language-group-other = Más nyelvek
language-keeps-answers = Amit beírt, megmarad az űrlapon.
