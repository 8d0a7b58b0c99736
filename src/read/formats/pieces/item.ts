import { Parser } from "htmlparser2";
import { after } from "../../../shared/later.ts";
import { MAX_DEPTH } from "../../containers/feed.ts";
import type { Piece } from "../../containers/member.ts";
import { decodedAs } from "../../decode.ts";
import { damagedProblem } from "../decodedText.ts";
import type { Importer } from "../importer.ts";
import { stated } from "./stated.ts";

/** The elements that hold the text, the most complete first. */
const TEXTS = ["content:encoded", "content", "description", "summary"];

/** Elements of RSS and Atom with our names for them, the better ones first. */
const FIELDS: readonly (readonly [element: string, field: string])[] = [
  ["title", "title"],
  ["pubdate", "date"],
  ["published", "date"],
  ["dc:date", "date"],
  ["dcterms:created", "date"],
  ["updated", "date"],
  ["dc:creator", "author"],
  ["author", "author"],
  ["itunes:author", "author"],
  ["link", "url"],
  ["dc:source", "source"],
  ["source", "source"],
  ["dc:language", "language"],
  ["category", "tags"],
  ["dc:subject", "tags"],
];

/** An item of a feed as an article. */
export const itemImporter =
  ({ feed, encoding }: Extract<Piece, { kind: "item" }>): Importer =>
  ({ file, bytes }) => {
    const decoded = decodedAs(bytes, encoding);
    const elements = elementsOf(decoded.text);
    const [text] = TEXTS.flatMap((name) => elements.get(name)?.[0] ?? []);
    const found = FIELDS.flatMap(([element, field]) => {
      const words = (elements.get(element) ?? []).map((one) => one.replace(/\s+/g, " ").trim());
      const value = (field === "author" || field === "tags" ? words.join("; ") : words[0]) ?? "";
      // In RSS an author is an address with the name in brackets.
      return value === "" ? [] : [{ element, field, value: field === "author" ? nameOf(value) : value }];
    });
    const ofFeed = [
      { element: "title", field: "source", value: feed.title ?? "" },
      { element: "language", field: "language", value: feed.language ?? "" },
    ];
    const all = [...found, ...ofFeed].filter(({ value }) => value !== "");
    const first = all.filter((one, index) => all.findIndex(({ field }) => field === one.field) === index);
    const read = stated(file, {
      encoding,
      text: text ?? "",
      parts: first.map(({ field, value }) => [field, value] as const),
      placeOf: (wanted) => {
        const one = first.find(({ field }) => field === wanted);
        const where = one && ofFeed.includes(one) ? "the feed" : "its item of the feed";
        return `“${one?.element.replace("pubdate", "pubDate") ?? wanted}” of ${where}`;
      },
    });
    const damaged = decoded.damaged ? [damagedProblem(file, decoded.damaged, encoding)] : [];
    return after(read, ({ value, problems }) => ({ value, problems: [...problems, ...damaged] }));
  };

const nameOf = (author: string) => /^\S+@\S+\s+\((.+)\)$/.exec(author)?.[1] ?? author;

/** The words of the elements right below an item, by their names in lower case. HTML that isn't escaped stays HTML. */
function elementsOf(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const path: string[] = [];
  let words: string[] = [];
  const add = (name: string, value: string) => {
    if (value.trim() === "") return;
    const before = found.get(name);
    if (before) before.push(value);
    else found.set(name, [value]);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.push(name) > MAX_DEPTH) throw new Error("nested too deep");
        if (path.length === 2) words = [];
        // Atom: <author><name>; XHTML within content.
        else if (path.length > 2 && path[1] !== "author") words.push(`<${name}>`);
        if (
          path.length === 2 &&
          name === "link" &&
          attributes.href &&
          (attributes.rel ?? "alternate") === "alternate"
        )
          add(name, attributes.href);
        if (path.length === 2 && name === "category" && attributes.term) add(name, attributes.term);
      },
      ontext(data) {
        if (path[1] === "author" && path.length > 2 && path[2] !== "name") return;
        words.push(data);
      },
      onclosetag(name) {
        if (path.length === 2) add(name, words.join(""));
        else if (path.length > 2 && path[1] !== "author") words.push(`</${name}>`);
        path.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  );
  try {
    parser.end(xml);
  } catch {
    // What was whole before is kept.
  }
  return found;
}
