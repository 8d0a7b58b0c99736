import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { counted } from "../../shared/plurals.ts";
import type { Output } from "../../write/output.ts";
import type { Site } from "../model/site.ts";
import { SOCIAL_IMAGE } from "../urls.ts";
import { type Card, cardSvg } from "./card.ts";
import { serif } from "./typeface.ts";

const WASM = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
/** The WebAssembly module can be initialised only once. */
let ready: Promise<void> | null = null;

/** Writes the picture that other sites show beside a link to this one. Its bytes are the same on every machine. */
export async function writeSocialImage(site: Site, output: Output): Promise<void> {
  ready ??= initWasm(readFileSync(WASM));
  await ready;
  output.write(SOCIAL_IMAGE.slice(1), new Resvg(cardSvg(cardOf(site), serif())).render().asPng());
}

function cardOf({ archive, articles, years, timeBars }: Site): Card {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const span = first === last ? first : `${first} to ${last}`;
  const facts = [counted(articles.length, "article"), ...(span ? [span] : [])].join(" · ");
  const bars = timeBars?.groups.flatMap((group) => group.bars) ?? [];
  return { title: archive.title, facts, bars: bars.map(({ count }) => count) };
}
