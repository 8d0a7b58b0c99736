import type { Outcome } from "../../../problem.ts";
import type { FileDetails, SeenBy } from "../../../records/source.ts";
import type { Later } from "../../../shared/later.ts";
import { cellsOf, FIELDS, metadataFrom } from "../../metadata.ts";
import type { Imported } from "../importer.ts";
import { refused } from "../refused.ts";
import { readText } from "../text.ts";
import { fragmentText, isHtml } from "./fragment.ts";

/** What a row, a record or an item says of an article. */
export interface Statement {
  readonly encoding: string;
  /** The text, plain or as HTML. */
  readonly text: string;
  /** Its other parts by their names, which may be synonyms of our fields; the first of two counts. */
  readonly parts: readonly (readonly [name: string, value: string])[];
  /** Where a part stands, in words: `the column “date” of its row`. */
  readonly placeOf: (name: string) => string;
  readonly seenBy?: readonly SeenBy[];
}

/** An article of what a row, a record or an item says of it. */
export function stated(file: string, statement: Statement): Later<Outcome<Imported | null>> {
  const { text } = statement;
  if (!isHtml(text)) return articleOf(file, statement, readText(text));
  return fragmentText(text).then((found) =>
    "tooLarge" in found
      ? refused(file, "large-page", `Not read, because ${found.tooLarge}: save it as text.`)
      : articleOf(file, statement, { ...found, dropped: [] }),
  );
}

type Content = Pick<Imported, "text" | "blocks" | "dropped">;

function articleOf(
  file: string,
  { encoding, parts, placeOf, seenBy = [] }: Statement,
  content: Content,
): Outcome<Imported | null> {
  if (content.text.trim() === "")
    return refused(file, "empty", "It has no text, so it is left out: add the text, or delete it.");
  const { value: fields, problems } = metadataFrom(cellsOf(parts), { seed: file });
  const details = detailsOf(fields, parts, placeOf, seenBy);
  return { value: { encoding, ...content, frontMatter: null, details }, problems };
}

function detailsOf(
  fields: FileDetails["fields"],
  parts: Statement["parts"],
  placeOf: Statement["placeOf"],
  seenBy: readonly SeenBy[],
): FileDetails {
  const names = new Map<string, string>();
  for (const [name, value] of parts) {
    const [field = ""] = Object.keys(cellsOf([[name, value]]));
    if (FIELDS.has(field) && value.trim() !== "" && !names.has(field)) names.set(field, name);
  }
  return {
    fields,
    places: Object.fromEntries([...names].map(([field, name]) => [field, placeOf(name)])),
    seenBy,
  };
}
