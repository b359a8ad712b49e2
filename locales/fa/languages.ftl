# The language switch, on every public page. $language is the name of a language in that language.
language-switch = تغییر زبان، زبان کنونی { $language } است
language-group-eu = زبان‌های رسمی اتحادیهٔ اروپا
language-group-other = زبان‌های دیگر
language-keeps-answers = آنچه نوشته‌اید در فرم می‌ماند.
