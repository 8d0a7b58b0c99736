import { Parser } from "htmlparser2";
import { decode, decodedAs } from "../decode.ts";
import type { FeedDetails } from "./member.ts";
import { type FoundPiece, noPieces, type PieceFinder } from "./pieces.ts";

/** The elements of RSS and Atom that are articles. */
const ITEMS = new Set(["item", "entry"]);
/** The elements around them: RSS 2, RSS 1, Atom. */
const FEEDS = new Set(["rss", "rdf:rdf", "feed"]);

/** So much of a feed is enough to tell how it is encoded, in bytes. */
const SAMPLE = 1_000_000;

const NO_FEED =
  "Not read, because it isn’t an RSS or Atom feed: move it out, or save the articles that it holds as text.";

/** The items of a feed. */
export const feedPieces: PieceFinder = (file, bytes) => {
  const decoded = decode(bytes.subarray(0, SAMPLE));
  if ("binary" in decoded || decoded.encoding.startsWith("utf-16"))
    return noPieces(file, "encoding", "Not read, because it isn’t UTF-8 text: save it as UTF-8.");
  const { encoding } = decoded;
  // One character a byte, so that the parser’s places are those of the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const { isFeed, items, details } = itemsOf(text);
  if (!isFeed) return noPieces(file, "feed", NO_FEED);
  const words = (value: string | null) =>
    value && (decodedAs(Buffer.from(value, "latin1"), encoding).text.replace(/\s+/g, " ").trim() || null);
  return {
    value: {
      piece: {
        kind: "item",
        encoding,
        feed: { title: words(details.title), language: words(details.language) },
      },
      found: items.map(({ key, ...item }) => ({ ...item, key: words(key) })),
    },
    problems: [],
  };
};

/** What is read of an item for its name: the first that it has. */
const KEYS = ["guid", "id", "link"];

interface Items {
  readonly isFeed: boolean;
  readonly items: readonly FoundPiece[];
  readonly details: FeedDetails;
}

/** Deeper than any feed. The parser takes time for each level that is open. */
export const MAX_DEPTH = 200;

function itemsOf(text: string): Items {
  const items: FoundPiece[] = [];
  const path: string[] = [];
  const words = new Map<string, string>();
  const feed = new Map<string, string>();
  let [isFeed, from, itemDepth] = [false, 0, 0];
  /** Whether the open element is right below an item. */
  const isOfItem = () => itemDepth > 0 && path.length === itemDepth + 1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length === 0) isFeed = FEEDS.has(name);
        if (path.push(name) > MAX_DEPTH) throw new Error("nested too deep");
        if (ITEMS.has(name) && itemDepth === 0) {
          [from, itemDepth] = [parser.startIndex, path.length];
          words.clear();
        }
        if (isOfItem() && name === "link" && attributes.href) words.set(name, attributes.href);
        if (name === "feed" && attributes["xml:lang"]) feed.set("language", attributes["xml:lang"]);
      },
      ontext(data) {
        const name = path.at(-1) ?? "";
        const into = isOfItem() ? words : itemDepth === 0 && path.length <= 3 ? feed : null;
        into?.set(name, (into.get(name) ?? "") + data);
      },
      onclosetag() {
        if (itemDepth > 0 && path.length === itemDepth) {
          const key = KEYS.map((one) => words.get(one)?.trim() ?? "").find((one) => one !== "") ?? null;
          items.push({ offset: from, length: parser.endIndex + 1 - from, number: items.length + 1, key });
          itemDepth = 0;
        }
        path.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  );
  try {
    parser.end(text);
  } catch {
    // What was whole before is kept.
  }
  const language = feed.get("language") ?? feed.get("dc:language") ?? null;
  return { isFeed, items, details: { title: feed.get("title") ?? null, language } };
}
