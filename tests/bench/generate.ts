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

/**
 * Writes `count` made-up articles of about 300 words over thirty years: most with a date line,
 * some with a dateline, every tenth undated.
 */
export function generateArchive(dir: string, count: number): void {
  const next = random(count);
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
    const paragraphs = Array.from({ length: 6 }, () => Array.from({ length: 4 }, sentence).join(" "));
    const headline = sentence().slice(0, -1);
    const date = number % 10 === 0 ? "" : `Published ${words}\n\n`;
    writeFileSync(join(folder, `${number}.txt`), `${headline}\n\n${date}${paragraphs.join("\n\n")}\n`);
  }
}
