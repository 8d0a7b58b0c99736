import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { DateTime } from "luxon";
import { edtfBounds } from "../../src/text/edtf.ts";

const FOLDER = fileURLToPath(new URL("../../src/data/facts", import.meta.url));
const COLUMNS = ["kind", "what", "words", "from", "to", "source"];
const FILES = [
  "events.csv",
  "heads-of-state-and-government.csv",
  "ministers.csv",
  "organisations.csv",
  "spokespeople.csv",
];

/** How long an old and a new holder of one office may overlap: handing over, interim holders. */
const HANDOVER_DAYS = 60;

/** Offices with several holders at once, by the words of `what`. */
const SHARED = [
  /spokes(?:man|person|woman)/i,
  /^Special or independent counsel/,
  // Deng led on without an office; two presidents were suspended while another acted for them,
  // one lay ill, and one didn't leave after he had lost.
  /^Paramount leader of China$/,
  /^President of (?:Brazil|Ivory Coast|Nigeria)$/,
];

interface Fact {
  readonly kind: string;
  readonly what: string;
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  /** File and line-like name of the row, for messages. */
  readonly at: string;
}

const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, "utf8");

function factsOf(file: string): Fact[] {
  const rows: Record<string, string>[] = parse(textOf(file), { columns: true });
  return rows.map((row) => {
    const { kind = "", what = "", words = "", from = "", to = "", source = "" } = row;
    return { kind, what, words, from, to, source, at: `${file}: ${what}: ${words} (${from})` };
  });
}

const partsOf = (words: string) => words.split(" + ").map((part) => part.split("|"));
const firstDay = (fact: Fact) => edtfBounds(fact.from)?.earliest ?? "";
const lastDay = (fact: Fact) => (fact.to === "" ? "9999-12-31" : (edtfBounds(fact.to)?.latest ?? ""));
/** The first day that surely is in the term, and the last: where only the year is known, less. */
const surelyFrom = (fact: Fact) => edtfBounds(fact.from)?.latest ?? "";
const surelyTo = (fact: Fact) => (fact.to === "" ? "9999-12-31" : (edtfBounds(fact.to)?.earliest ?? ""));

/** The days that two terms surely share; negative or zero where they share none. */
function sharedDays(a: Fact, b: Fact): number {
  const from = [surelyFrom(a), surelyFrom(b)].sort().at(-1) ?? "";
  const to = [surelyTo(a), surelyTo(b)].sort()[0] ?? "";
  return DateTime.fromISO(to).diff(DateTime.fromISO(from), "days").days;
}

/** All pairs of different rows for which the second doesn't begin before the first. */
function pairs(facts: readonly Fact[]): [Fact, Fact][] {
  return facts.flatMap((a, index) => facts.slice(index + 1).map((b): [Fact, Fact] => [a, b]));
}

/** The name that stands first among a row's alternatives: the holder. */
const holderOf = (fact: Fact) => partsOf(fact.words)[1]?.[0] ?? "";

const byOffice = (facts: readonly Fact[]) => {
  const offices = new Map<string, Fact[]>();
  for (const fact of facts.filter(({ kind }) => kind === "office"))
    offices.set(fact.what, [...(offices.get(fact.what) ?? []), fact]);
  return [...offices.values()];
};

const isHttps = (source: string) => URL.canParse(source) && new URL(source).protocol === "https:";
const offenders = (facts: readonly Fact[], isRight: (fact: Fact) => boolean) =>
  facts.filter((fact) => !isRight(fact)).map(({ at }) => at);

test("facts: the files are those that are known", () => {
  assert.deepEqual(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(".csv"))
      .sort(),
    FILES,
  );
});

for (const file of FILES) {
  const facts = factsOf(file);

  describe(`facts: ${file}`, () => {
    test("UTF-8 without a mark, lines end with LF, the header is the agreed one", () => {
      const bytes = readFileSync(`${FOLDER}/${file}`);
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      assert.ok(text.startsWith(`${COLUMNS.join(",")}\n`));
      assert.ok(text.endsWith("\n") && !text.includes("\r") && !text.includes("\n\n"));
    });

    test("each row says what, by which words, from when, and where one can check it", () => {
      assert.ok(facts.length > 50);
      assert.deepEqual(
        offenders(facts, ({ kind }) => kind === (file === "events.csv" ? "event" : "office")),
        [],
      );
      assert.deepEqual(
        offenders(facts, ({ what, source }) => what !== "" && isHttps(source)),
        [],
      );
      const isTidy = (value: string) => value === value.trim() && !/\s{2}|[\n\t\u00a0’]/.test(value);
      assert.deepEqual(
        offenders(facts, ({ what, words, source }) => [what, words, source].every(isTidy)),
        [],
      );
    });

    test("from and to are EDTF with bounds, in this order", () => {
      const isDate = (edtf: string) => /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) && edtfBounds(edtf) !== null;
      const isRight = (fact: Fact) =>
        isDate(fact.from) && (fact.to === "" || isDate(fact.to)) && firstDay(fact) <= lastDay(fact);
      assert.deepEqual(offenders(facts, isRight), []);
    });

    test("words: parts of alternatives, none of them empty or twice; two parts for an office", () => {
      const isPart = (part: readonly string[]) =>
        part.every((word) => word !== "" && word === word.trim() && !/[+"]/.test(word)) &&
        new Set(part).size === part.length;
      const titlesOnce = (titles: readonly string[]) =>
        new Set(titles.map((title) => title.toLowerCase())).size === titles.length;
      const isRight = ({ kind, words }: Fact) => {
        const parts = partsOf(words);
        if (!parts.every(isPart)) return false;
        return kind === "event" || (parts.length === 2 && titlesOnce(parts[0] ?? []));
      };
      assert.deepEqual(offenders(facts, isRight), []);
    });

    test("sorted by what, then by from; no row twice", () => {
      const keys = facts.map(({ what, from, words }) => `${what}\u0000${from}\u0000${words}`);
      assert.deepEqual(keys, [...keys].sort());
      assert.equal(new Set(keys).size, keys.length);
    });

    test("a person holds an office once at a time", () => {
      const twice = byOffice(facts).flatMap((terms) =>
        pairs(terms)
          .filter(([a, b]) => holderOf(a) === holderOf(b) && sharedDays(a, b) > 0)
          .map(([a, b]) => `${a.at} and ${b.at}`),
      );
      assert.deepEqual(twice, []);
    });

    test(`an office for one has one holder, but for ${HANDOVER_DAYS} days of handing over`, () => {
      const crowded = byOffice(facts)
        .filter(([first]) => !SHARED.some((pattern) => pattern.test(first?.what ?? "")))
        .flatMap((terms) =>
          pairs(terms)
            .filter(([a, b]) => sharedDays(a, b) > HANDOVER_DAYS)
            .map(([a, b]) => `${a.at} and ${b.at}: ${sharedDays(a, b)} days`),
        );
      assert.deepEqual(crowded, []);
    });

    test("one office has the same titles in all of its rows", () => {
      const differing = byOffice(facts)
        .filter((terms) => new Set(terms.map(({ words }) => words.split(" + ")[0])).size > 1)
        .map(([first]) => first?.what);
      assert.deepEqual(differing, []);
    });
  });
}
