import { isKnown, LANGUAGE_TAGS } from "../languages/words.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { Archive, ExtraExport } from "../records/source.ts";
import { languageTag, siteAddress } from "./metadata.ts";
import { cellText, isBlank, isMapping, type Mapping, yamlMapping } from "./yaml.ts";

/** The name of the file below the seeds folder, as problems name it. */
export const ARCHIVE_FILE = "archive.yml";

/** The settings of a folder without `archive.yml`. */
const UNDESCRIBED: Archive = {
  title: "News archive",
  description: "",
  language: "en",
  interface: null,
  timezone: "UTC",
  url: null,
  earliest: null,
  latest: null,
  collected: null,
  featured: [],
  license: null,
  exports: [],
  offline: false,
};

const KEYS: ReadonlySet<string> = new Set(Object.keys(UNDESCRIBED));

/** Other names of our keys. Case, `_`, `-` and spaces don't matter. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["baseurl", "url"],
  ["name", "title"],
  ["lang", "language"],
  ["interfacelanguage", "interface"],
  ["licence", "license"],
]);

/**
 * Reads the archive's description from `archive.yml`. A value that can't be used is a problem, and
 * its default is used. `earliest`, `latest` and `collected` are checked later, in the date stage.
 * @param text the file's content; the empty string if there is no file.
 */
export function parseArchive(text: string): Outcome<Archive> {
  const problems: Problem[] = [];
  const bad = (rule: string, message: string, excerpt: string) => {
    problems.push({ seed: ARCHIVE_FILE, stage: "read", rule, message, excerpt });
    return null;
  };
  const mapping = mappingOf(text, bad);
  const given = textsOf(mapping);
  const unknown = Object.keys(given).filter((key) => !KEYS.has(key));
  for (const key of unknown) bad("key", `Unknown key: Dateline knows ${[...KEYS].join(", ")}.`, key);
  const { title, description, language, timezone, url, earliest, latest, collected, license } = given;
  const value: Archive = {
    title: title || UNDESCRIBED.title,
    description: description ?? "",
    language:
      (language &&
        (languageTag(language) ?? bad("language", "Not a language tag: write en or pt-BR.", language))) ||
      UNDESCRIBED.language,
    interface: interfaceOf(given.interface, bad),
    timezone:
      (timezone &&
        (timeZone(timezone) ?? bad("timezone", "Not a time zone: write Europe/London or UTC.", timezone))) ||
      UNDESCRIBED.timezone,
    url:
      (url &&
        (siteAddress(url) ??
          bad("url", "Not a site's address: write it in full, with https:// and without ? and #.", url))) ||
      null,
    earliest: orNull(earliest),
    latest: orNull(latest),
    collected: orNull(collected),
    featured: featuredOf(mapping.featured, bad),
    license: orNull(license),
    exports: exportsOf(mapping.exports, bad),
    offline: yesOrNo(given.offline, bad),
  };
  return { value, problems };
}

/** A language that the interface has no words in would be a mistake that nobody sees until the site is built. */
function interfaceOf(tag: string | undefined, bad: Report): string | null {
  if (!tag) return null;
  const known = languageTag(tag);
  if (known !== null && isKnown(known)) return known;
  return bad(
    "interface",
    `The pages have no words in this language: write ${LANGUAGE_TAGS.join(", ")}.`,
    tag,
  );
}

const orNull = (text: string | undefined) => text || null;

type Report = (rule: string, message: string, excerpt: string) => null;

/** The values under our own spelling of their keys. */
function mappingOf(text: string, bad: Report): Mapping {
  if (isBlank(text)) return {};
  let mapping: Mapping | null = null;
  try {
    mapping = yamlMapping(text);
    if (mapping === null) bad("mapping", "Not read: write one “key: value” on each line.", text);
  } catch (error) {
    bad("yaml", `Not read: ${error instanceof Error ? error.message.split("\n")[0] : error}.`, text);
  }
  return Object.fromEntries(Object.entries(mapping ?? {}).map(([key, value]) => [plain(key), value]));
}

function textsOf(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, cellText(value).trim()]));
}

/** A list of files and ids. Whether there is such an article is known later. */
const featuredOf = (value: unknown, bad: Report) =>
  listOf(value, () =>
    bad(
      "featured",
      "Not a list: write each article’s file on a line of its own, after “- ”.",
      cellText(value),
    ),
  );

const EXTRA: readonly ExtraExport[] = ["ninjs"];

function exportsOf(value: unknown, bad: Report): readonly ExtraExport[] {
  const message = `Not a format that can be asked for: Dateline knows ${EXTRA.join(", ")}.`;
  return listOf(value, () => bad("exports", message, cellText(value))).flatMap((item) => {
    const known = EXTRA.find((one) => one === item.toLowerCase());
    if (known === undefined) bad("exports", message, item);
    return known ?? [];
  });
}

function yesOrNo(text = "", bad: Report): boolean {
  const said = text.toLowerCase();
  if (["", "no", "false"].includes(said)) return false;
  if (["yes", "true"].includes(said)) return true;
  bad("offline", "Neither yes nor no: write offline: yes, or leave the line out.", text);
  return false;
}

/** A list of texts; one alone may stand without a list. */
function listOf(value: unknown, bad: () => null): readonly string[] {
  if (isMapping(value)) {
    bad();
    return [];
  }
  const items = Array.isArray(value) ? value.map(cellText) : [cellText(value)];
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function plain(key: string): string {
  const folded = key.toLowerCase().replace(/[\s_-]/g, "");
  return SYNONYMS.get(folded) ?? folded;
}

function timeZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
