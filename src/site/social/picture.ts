import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { PROJECT } from "../../project.ts";
import { sha256Of } from "../../read/sha256.ts";
import type { CarryingOutput } from "../../write/output.ts";
import type { Site } from "../model/site.ts";
import { ICON, SOCIAL_IMAGE, TOUCH_ICON } from "../urls.ts";
import { type Card, cardSvg } from "./card.ts";
import { iconSvg, initialOf, touchIconSvg } from "./icon.ts";
import { serif, type Typeface } from "./typeface.ts";

const WASM = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
/** The side in pixels of the icon of a phone's home screen. */
const TOUCH_SIDE = 180;

/** The icon where the title has no letter that can be drawn: a timeline. */
const TIMELINE = join(PROJECT, "public/icons/timeline.svg");

/**
 * Writes the pictures that stand for the archive elsewhere. Their bytes are the same on every machine. To draw one takes longer than
 * all else here, so one of the last build is taken over if it would become the same.
 * @param version names the code, with the typeface and the icons that it comes with.
 */
export async function writePictures(site: Site, version: string, output: CarryingOutput): Promise<void> {
  const { title } = site.archive;
  let face: Typeface | null = null;
  const typeface = () => {
    face ??= serif();
    return face;
  };
  const icon = (of: typeof iconSvg) => {
    const letter = initialOf(title, typeface());
    return letter === null ? readFileSync(TIMELINE, "utf8") : of(letter, typeface());
  };
  /** @param of all besides the code that it is made from. */
  const draw = async (path: string, of: unknown, make: () => Promise<Uint8Array> | string) => {
    const inputs = sha256Of(JSON.stringify([version, path, of]));
    if (!output.carry(path.slice(1), inputs)) output.write(path.slice(1), await make(), inputs);
  };
  const card = cardOf(site);
  await draw(SOCIAL_IMAGE, card, () => png(cardSvg(card, typeface())));
  await draw(ICON, title, () => icon(iconSvg));
  await draw(TOUCH_ICON, title, () => png(icon(touchIconSvg), TOUCH_SIDE));
}

/** The WebAssembly module can be initialised only once. */
let ready: Promise<void> | null = null;

/** @param width in pixels; the picture's own if it isn't given. */
async function png(svg: string, width?: number): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(WASM));
  await ready;
  return new Resvg(svg, width === undefined ? {} : { fitTo: { mode: "width", value: width } })
    .render()
    .asPng();
}

function cardOf({ archive, articles, words, years, timeBars }: Site): Card {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const span =
    first === undefined || last === undefined || first === last ? first : words.dates.span(first, last);
  const facts = [words.articles(articles.length), ...(span ? [span] : [])].join(" · ");
  const bars = timeBars?.groups.flatMap((group) => group.bars) ?? [];
  return { title: archive.title, facts, bars: bars.map(({ count }) => count) };
}
