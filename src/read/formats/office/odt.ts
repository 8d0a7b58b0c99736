import { DOMParser } from "linkedom";
import { normalise } from "../../decode.ts";
import { asBlocks } from "../asBlocks.ts";
import type { Importer } from "../importer.ts";
import { printedDetails } from "../printedDetails.ts";
import { htmlBlocks } from "../web/blocks.ts";
import { withLayout } from "../web/layout.ts";
import { isElement, isText } from "../web/nodes.ts";
import { pageOf } from "../web/page.ts";
import { notRead } from "./notRead.ts";
import { pictureList } from "./pictureList.ts";
import { propertiesIn } from "./properties.ts";
import { unzipped } from "./unzipped.ts";

/** A text of LibreOffice or OpenOffice: its paragraphs, headings, lists and tables; its notes at the end. */
export const odtImporter: Importer = ({ file, bytes }) => {
  const pictures = pictureList("Pictures/");
  const found = unzipped(bytes, (path) => !pictures.has(path) && /^(?:content|meta)\.xml$/.test(path));
  if ("broken" in found) return notRead(file, found.broken, ".odt");
  const html = asHtml(found.files.get("content.xml"));
  if (html === null)
    return notRead(file, "it is no text document, is damaged, or is locked with a password", ".odt");
  const page = pageOf(html);
  if ("tooLarge" in page) return notRead(file, page.tooLarge, ".odt");
  const imported = asBlocks(withLayout(htmlBlocks(page.document.body)));
  const details = printedDetails(propertiesIn(found.files.get("meta.xml")), imported.text);
  return {
    value: { ...imported, encoding: "odt", dropped: pictures.dropped(), frontMatter: null, details },
    problems: [],
  };
};

/** The elements of a text in OpenDocument, and those of HTML that stand for the same. */
const AS_HTML: ReadonlyMap<string, string> = new Map([
  ["text:h", "h2"],
  ["text:p", "p"],
  ["text:list", "ul"],
  ["text:list-item", "li"],
  ["table:table", "table"],
  ["table:table-row", "tr"],
  ["table:table-cell", "td"],
]);

/** Spaces and breaks, which are elements there. */
const AS_TEXT: ReadonlyMap<string, string> = new Map([
  ["text:s", " "],
  ["text:tab", " "],
  ["text:line-break", "<br>"],
]);

/** What was deleted, what somebody remarked, and the number of a note. */
const NO_TEXT: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:note-citation",
]);

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Null for what has no text, or is nested too deep to be walked through. */
function asHtml(bytes: Uint8Array | undefined): string | null {
  const xml = normalise(new TextDecoder().decode(bytes ?? new Uint8Array()));
  const document = new DOMParser().parseFromString(xml.replace(/^\s*<\?xml[^>]*>/, ""), "text/xml");
  const body = document.querySelector("office\\:text");
  if (body === null) return null;
  const parts: string[] = [];
  const notes: Element[] = [];
  try {
    write(body, parts, notes);
    // A note may hold another.
    for (const note of notes) write(note, parts, notes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return `<html><body>${parts.join("")}</body></html>`;
}

function write(element: Element, parts: string[], notes: Element[]): void {
  for (const child of element.childNodes) {
    if (isText(child)) parts.push(escaped(child.nodeValue ?? ""));
    if (!isElement(child) || NO_TEXT.has(child.tagName)) continue;
    const [tag, text] = [AS_HTML.get(child.tagName), AS_TEXT.get(child.tagName)];
    if (child.tagName === "text:note-body") notes.push(child);
    else if (text !== undefined) parts.push(text);
    else if (tag === undefined) write(child, parts, notes);
    else {
      parts.push(`<${tag}>`);
      write(child, parts, notes);
      parts.push(`</${tag}>`);
    }
  }
}
