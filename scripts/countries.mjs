// Writes locales/<code>/countries.ftl from the CLDR names that Node carries:
//   node scripts/countries.mjs
import { readFileSync, writeFileSync } from "node:fs";

const source = readFileSync("src/domain/country.rs", "utf8");
const codes = source.match(/const CODES: &str = "([^"]+)"/)[1].replaceAll("\\\n", " ").split(/\s+/);
for (const lang of ["en", "de", "ar"]) {
  const names = new Intl.DisplayNames([lang], { type: "region" });
  const lines = codes.filter(Boolean).map((code) => `country-${code} = ${names.of(code)}`);
  const head = `# Made by scripts/countries.mjs from CLDR ${process.versions.cldr}; do not edit.\n`;
  writeFileSync(`locales/${lang}/countries.ftl`, head + lines.join("\n") + "\n");
}
