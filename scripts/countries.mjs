// Writes what CLDR knows, as Node carries it:
//   node scripts/countries.mjs
// - locales/<code>/countries.ftl: every country, in the order of that language's
//   alphabet; the portal shows them in the order of the file
// - locales/<code>/language-names.ftl: every language, for the office's languages
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const table = readFileSync("src/i18n/lang.rs", "utf8");
const languages = [...table.matchAll(/^ {4}\w+ "(\w+)" "[^"]+" (?:Union|Other) /gm)].map((m) => m[1]);
const office = table
  .match(/OFFICE: [^=]+= \[([^\]]+)\]/)[1]
  .match(/::\w+/g)
  .map((variant) => variant.slice(2).toLowerCase());
const source = readFileSync("src/domain/country.rs", "utf8");
const codes = source.match(/const CODES: &str = "([^"]+)"/)[1].replaceAll("\\\n", " ").split(/\s+/).filter(Boolean);
const head = `# Made by scripts/countries.mjs from CLDR ${process.versions.cldr}; do not edit.\n`;

// Where CLDR has no name, or one that a list has no room for.
const OWN = {
  mt: {
    IO: "it-Territorju Brittaniku tal-Oċean Indjan",
    MP: "il-Gżejjer Mariana tat-Tramuntana",
    NZ: "in-New Zealand",
  },
};
// Their whole names are a sentence of politics, with a comma in some languages.
const SHORT = ["HK", "MO"];
// An article is not what a word is looked for under.
const ARTICLE = { ga: /^(an|na) /, mt: /^(il|i[cdnrstxzċż]|l)-/ };

function named(kind, lang, codes) {
  const names = new Intl.DisplayNames([lang], { type: kind, fallback: "none" });
  const short = new Intl.DisplayNames([lang], { type: kind, fallback: "none", style: "short" });
  if (!names.resolvedOptions().locale.startsWith(lang)) throw new Error(`no names in ${lang}`);
  const collator = new Intl.Collator(lang);
  const found = codes.map((code) => {
    const name = OWN[lang]?.[code] ?? (SHORT.includes(code) ? short : names).of(code);
    if (!name) throw new Error(`${code} has no name in ${lang}`);
    return { code, name: name[0].toLocaleUpperCase(lang) + name.slice(1) };
  });
  const key = ({ name }) => (ARTICLE[lang] ? name.toLocaleLowerCase(lang).replace(ARTICLE[lang], "") : name);
  return found.sort((a, b) => collator.compare(key(a), key(b)));
}

function write(lang, file, prefix, names) {
  mkdirSync(`locales/${lang}`, { recursive: true });
  const lines = names.map(({ code, name }) => `${prefix}-${code} = ${name}`);
  writeFileSync(`locales/${lang}/${file}.ftl`, head + lines.join("\n") + "\n");
}

for (const lang of languages) write(lang, "countries", "country", named("region", lang, codes));
for (const lang of office) write(lang, "language-names", "desk-lang", named("language", lang, languages));
