import { groupBy } from "../../shared/groupBy.ts";
import { annotationFile, annotationFiles, annotationsPath } from "../../site/annotationFiles.ts";
import type { Card } from "../../site/cards/card.ts";
import { isListable } from "../../site/model/feeds.ts";
import type { Site } from "../../site/model/site.ts";
import { keyOf } from "../../work/remembered.ts";
import type { CarryingOutput } from "../../write/output.ts";
import { dataInputs, type Kept } from "../pieces.ts";
import { annotationsOf } from "./annotations.ts";

/** Writes the annotations of all articles, those of some articles in a file. A file of which nothing has changed is carried over. */
export function writeAnnotations(
  site: Site,
  { version }: Pick<Kept, "version">,
  output: CarryingOutput,
): void {
  const { length } = site.articles;
  const files = groupBy(site.articles.filter(isListable), ({ id }) => annotationFile(id, length));
  for (let file = 1; file <= annotationFiles(length); file += 1) {
    const cards = files.get(file) ?? [];
    const path = annotationsPath(file).slice(1);
    const key = keyOf(["annotations", version, ...cards.flatMap((card) => dataInputs(card, site))]);
    if (!output.carry(path, key)) output.write(path, fileOf(cards, site), key);
  }
}

/** A graph of collections, one a line, each with the article's id as the end of its address. */
function fileOf(cards: readonly Card[], site: Site): string {
  const collections = cards.map((card) =>
    JSON.stringify(annotationsOf({ card, article: site.read(card), site })),
  );
  return `{"@context": "http://www.w3.org/ns/anno.jsonld",\n"@graph": [\n${collections.join(",\n")}\n]}\n`;
}
