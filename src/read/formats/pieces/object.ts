import type { SeenBy } from "../../../records/source.ts";
import { asObject, type JsonObject, parsedObject } from "../../containers/jsonObject.ts";
import type { Importer } from "../importer.ts";
import { refused } from "../refused.ts";
import { stated } from "./stated.ts";

/** The members that hold the text, ours and those of IPTC ninjs; the first that has something in it is used. */
const TEXTS = [
  "text",
  "body",
  "content",
  "fulltext",
  "article",
  "body_text",
  "bodytext",
  "body_xhtml",
  "body_html",
  "bodies",
  "content_text",
  "content_html",
  "description_text",
];

/** Members of ninjs (1 to 3) with our names for them, the better ones first. */
const NINJS: readonly (readonly [member: string, field: string])[] = [
  ["headline", "title"],
  ["headlines", "title"],
  ["title", "title"],
  ["date", "date"],
  ["published", "date"],
  ["date_published", "date"],
  ["contentcreated", "date"],
  ["firstcreated", "date"],
  ["versioncreated", "date"],
  ["source", "source"],
  ["publisher", "source"],
  ["publication", "source"],
  ["provider", "source"],
  ["byline", "author"],
  ["author", "author"],
  ["authors", "author"],
  ["by", "author"],
  ["url", "url"],
  ["link", "url"],
  ["uri", "url"],
  ["language", "language"],
  ["lang", "language"],
  ["tags", "tags"],
  ["keywords", "tags"],
  ["subject", "tags"],
  ["subjects", "tags"],
  ["note", "note"],
  ["ednote", "note"],
];

/** A JSON object as an article: with the names of the register’s columns, or as IPTC ninjs has them. */
export const objectImporter: Importer = ({ file, bytes }) => {
  const object = parsedObject(bytes);
  if (object === null) return refused(file, "json", "Not read, because it isn’t a JSON object: correct it.");
  const text = TEXTS.map((name) => wordsOf(object.get(name), "\n\n")).find((words) => words !== "") ?? "";
  const known = new Set(NINJS.map(([member]) => member));
  const fields = NINJS.flatMap(([member, field]) => {
    const words = wordsOf(object.get(member), "; ");
    // In ninjs a uri may be a name and no web address.
    const isAddress = member !== "uri" || /^https?:/i.test(words);
    return words !== "" && isAddress ? [{ member, field, words }] : [];
  });
  const first = fields.filter((one, index) => fields.findIndex(({ field }) => field === one.field) === index);
  const members = new Map(first.map(({ field, member }) => [field, member]));
  const others = [...object].flatMap(([name, value]) => {
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isPlain && !known.has(name) && !TEXTS.includes(name) && name !== "id"
      ? [[name, String(value)] as const]
      : [];
  });
  return stated(file, {
    encoding: "utf-8",
    text,
    parts: [...first.map(({ field, words }) => [field, words] as const), ...others],
    placeOf: (field) => `“${members.get(field) ?? field}” of its record`,
    seenBy: seenByOf(object),
  });
};

/** The words of a value: a text, a number, or a list of such or of objects with a name. */
function wordsOf(value: unknown, between: string): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => wordsOf(one, between))
      .filter((words) => words !== "")
      .join(between);
  const object = asObject(value);
  if (object === null) return "";
  for (const name of ["value", "name", "title", "literal"]) {
    const words = object.get(name);
    if (typeof words === "string" && words.trim() !== "") return words.trim();
  }
  return "";
}

function seenByOf(object: JsonObject): SeenBy[] {
  const value = wordsOf(object.get("versioncreated"), "; ");
  return value === "" ? [] : [{ value, what: "this version was made then (ninjs “versioncreated”)" }];
}
