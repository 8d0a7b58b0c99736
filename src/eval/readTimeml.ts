import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A time expression annotated by hand. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

export interface TimemlDocument {
  readonly id: string;
  readonly text: string;
  /** The day the article was written, `YYYY-MM-DD`. */
  readonly created: string;
  readonly mentions: readonly Gold[];
}

/** All TimeML documents of a folder, in the order of their names. */
export function readTimeml(dir: string): TimemlDocument[] {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith(".tml"))
    .sort();
  return files.map((file) => parseTimeml(file, readFileSync(join(dir, file), "utf8")));
}

/** The text and the TIMEX3 annotations of one document; other tags are ignored. */
export function parseTimeml(id: string, source: string): TimemlDocument {
  const created = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(source)?.[1] ?? "";
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? "";
  const mentions: Gold[] = [];
  let text = "";
  let open: { start: number; type: string; value: string } | null = null;
  for (const [, tag, attributes = "", words = ""] of body.matchAll(/<(\/?[\w]+)([^>]*)>|([^<]+)/g)) {
    if (tag === undefined) text += unescaped(words);
    else if (tag === "TIMEX3")
      open = {
        start: text.length,
        type: attribute(attributes, "type"),
        value: attribute(attributes, "value"),
      };
    else if (tag === "/TIMEX3" && open) {
      mentions.push({ ...open, end: text.length, text: text.slice(open.start) });
      open = null;
    }
  }
  return { id, text, created, mentions };
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

const unescaped = (words: string) =>
  words
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
