import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small linear congruential generator (Numerical Recipes): the same archive at every run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES =
  "Lagos Lima Oslo Quito Hanoi Turin Accra Perth Leeds Osaka Sofia Dakar Minsk Tunis Malmo Davao".split(" ");
const WHO =
  "council,harbour board,health ministry,football club,teachers’ union,river authority,court,bakery,museum,farmers’ league,tram company,observatory".split(
    ",",
  );
const DID =
  "approved,rejected,postponed,published,questioned,opened,closed,repaired,sold,funded,inspected,defended".split(
    ",",
  );
const WHAT =
  "plans for a second bridge,the annual budget,a report on drinking water,the new timetable,a grant for schools,the old grain store,a tax on empty shops,the flood defences,its archive of photographs,the hospital’s east wing,a contract for buses,rules on night fishing".split(
    ",",
  );
const WHY =
  "after months of talks,despite protests,as prices rose,before the autumn vote,although engineers had warned of delays,to the surprise of residents,following an inspection,while neighbours looked on".split(
    ",",
  );

const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bran clet drin frol grus".split(" ");

/** A made-up word by its rank, from 1: the more frequent it is, the shorter. */
export function wordOfRank(rank: number): string {
  const base = SYLLABLES.length;
  let [word, rest] = ["", rank + base];
  for (; rest > 0; rest = Math.floor(rest / base)) word += SYLLABLES[rest % base] ?? "";
  return word;
}

/** How many different made-up words there are: about as many as ten thousand news articles have. */
const VOCABULARY = 60_000;

/**
 * Writes `count` made-up articles of about 300 words over thirty years: most with a date line,
 * some with a dateline, every tenth undated.
 * @param text "wide" for as many words again, as frequent as those of a language are (Zipf's law), so that
 *   an index of them is as large as one of real text; "plain" repeats a few sentences.
 */
export function generateArchive(dir: string, count: number, text: "plain" | "wide" = "plain"): void {
  const next = random(count);
  const rareWord = () => wordOfRank(Math.floor(VOCABULARY ** next()));
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback;
  const sentence = () =>
    `The ${pick(PLACES, "Lagos")} ${pick(WHO, "court")} ${pick(DID, "sold")} ${pick(WHAT, "a bridge")} ${pick(WHY, "at last")}.`;
  for (let number = 0; number < count; number += 1) {
    const folder = join(dir, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(folder, { recursive: true });
    const day = new Date(Date.UTC(1994, 0, 1 + Math.floor(next() * 365.25 * 30)));
    const words = day.toLocaleDateString("en-US", {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    const wide = () => `${Array.from({ length: 12 }, rareWord).join(" ")}.`;
    const sentences = text === "wide" ? () => `${sentence()} ${wide()}` : sentence;
    const paragraphs = Array.from({ length: 6 }, () => Array.from({ length: 4 }, sentences).join(" "));
    const headline = sentence().slice(0, -1);
    const date = number % 10 === 0 ? "" : `Published ${words}\n\n`;
    writeFileSync(join(folder, `${number}.txt`), `${headline}\n\n${date}${paragraphs.join("\n\n")}\n`);
  }
}
