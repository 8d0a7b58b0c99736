import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { PROJECT } from "../../project.ts";
import type { Output } from "../../write/output.ts";
import type { Site } from "../model/site.ts";
import { ICON, SOCIAL_IMAGE, TOUCH_ICON } from "../urls.ts";
import { type Card, cardSvg } from "./card.ts";
import { iconSvg, initialOf, touchIconSvg } from "./icon.ts";
import { serif } from "./typeface.ts";

const WASM = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
/** The WebAssembly module can be initialised only once. */
let ready: Promise<void> | null = null;

/** The side in pixels of the icon of a phone's home screen. */
const TOUCH_SIDE = 180;

/** The icon where the title has no letter that can be drawn: a timeline. */
const TIMELINE = join(PROJECT, "public/icons/timeline.svg");

/** Writes the pictures that stand for the archive elsewhere. Their bytes are the same on every machine. */
export async function writePictures(site: Site, output: Output): Promise<void> {
  ready ??= initWasm(readFileSync(WASM));
  await ready;
  const typeface = serif();
  output.write(SOCIAL_IMAGE.slice(1), png(cardSvg(cardOf(site), typeface)));
  const letter = initialOf(site.archive.title, typeface);
  const timeline = readFileSync(TIMELINE, "utf8");
  output.write(ICON.slice(1), letter === null ? timeline : iconSvg(letter, typeface));
  output.write(
    TOUCH_ICON.slice(1),
    png(letter === null ? timeline : touchIconSvg(letter, typeface), TOUCH_SIDE),
  );
}

/** @param width in pixels; the picture's own if it isn't given. */
const png = (svg: string, width?: number) =>
  new Resvg(svg, width === undefined ? {} : { fitTo: { mode: "width", value: width } }).render().asPng();

function cardOf({ archive, articles, words, years, timeBars }: Site): Card {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const span =
    first === undefined || last === undefined || first === last ? first : words.dates.span(first, last);
  const facts = [words.articles(articles.length), ...(span ? [span] : [])].join(" · ");
  const bars = timeBars?.groups.flatMap((group) => group.bars) ?? [];
  return { title: archive.title, facts, bars: bars.map(({ count }) => count) };
}
