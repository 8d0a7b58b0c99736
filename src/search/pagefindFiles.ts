import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { CborReader, KINDS } from "../shared/cbor.ts";
import { PAGEFIND_VERSION, type PagefindFile } from "./pagefind.ts";
import { type Postings, readPostings } from "./postings.ts";

/** What Pagefind found in some pages. Its formats are internal to the version that we pin. */
export interface Found {
  /** The pages that have words, in their order. */
  readonly pages: readonly FoundPage[];
  readonly postings: Postings;
}

export interface FoundPage {
  /** The position of the page in the list that was indexed. */
  readonly position: number;
  /** How many words it has. */
  readonly words: number;
  /** With U+200B between words that no space separates. */
  readonly content: string;
  /** The elements with an id; `location` is the position of their first word in the content. */
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly id: string;
  readonly location: number;
}

const text = z.object({
  url: z.string(),
  content: z.string(),
  anchors: z.array(z.object({ id: z.string(), location: z.number() })),
});

/** A file with the texts of several pages by their ids; that of a single page has its id as its name. */
const GROUP = /_group_\w+\.pf_fragment$/;

/** What the content of each of Pagefind's compressed files begins with. */
const SIGNATURE = "pagefind_dcd";

/** The only thing besides its text that we let Pagefind search of a page. */
const FIELDS = ["title"];

/**
 * Reads what `withPagefind` made.
 * @throws when the files have another format.
 */
export function readFound(files: readonly PagefindFile[]): Found {
  const of = (ending: string) => files.filter(({ path }) => path.endsWith(ending)).map(unpacked);
  const texts = new Map(files.filter(({ path }) => path.endsWith(".pf_fragment")).flatMap(readTexts));
  const [meta] = of(".pf_meta");
  if (!meta) throw new Error("Pagefind’s index has no list of pages");
  const pages = readPages(new CborReader(meta)).map(({ id, words }) => {
    const found = texts.get(id);
    if (!found) throw new Error("A page in Pagefind’s index has no text");
    const { url, content, anchors } = found;
    return { position: Number(/\d+/.exec(url)?.[0]), words, content, anchors };
  });
  if (pages.some(({ position }, at) => position <= (pages[at - 1]?.position ?? -1)))
    throw new Error("Pagefind’s index has its pages in another order");
  return { pages, postings: readPostings(of(".pf_index")) };
}

function readTexts(file: PagefindFile): [string, z.infer<typeof text>][] {
  const json: unknown = JSON.parse(new TextDecoder().decode(unpacked(file)));
  if (GROUP.test(file.path)) return Object.entries(z.record(z.string(), text).parse(json));
  return [[/([^/]+)\.pf_fragment$/.exec(file.path)?.[1] ?? "", text.parse(json)]];
}

function unpacked({ path, content }: PagefindFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`${path} isn’t a file of Pagefind’s index`);
  return bytes.subarray(SIGNATURE.length);
}

/** The list of pages: version, pages, files of words, filters, orders, fields. */
function readPages(reader: CborReader): { readonly id: string; readonly words: number }[] {
  const parts = reader.head(KINDS.list);
  const version = reader.text();
  if (version !== PAGEFIND_VERSION || parts !== 6)
    throw new Error(`Pagefind has version ${version}, and we only know ${PAGEFIND_VERSION}`);
  const pages = Array.from({ length: reader.head(KINDS.list) }, () => {
    const length = reader.head(KINDS.list);
    const page = { id: reader.text(), words: reader.head(KINDS.positive) };
    for (let item = 2; item < length; item += 1) reader.skip();
    return page;
  });
  for (let part = 2; part < parts - 1; part += 1) reader.skip();
  const fields = Array.from({ length: reader.head(KINDS.list) }, () => reader.text());
  if (fields.some((field) => !FIELDS.includes(field)))
    throw new Error(`Pagefind’s index has the fields ${fields.join(", ")}`);
  return pages;
}
