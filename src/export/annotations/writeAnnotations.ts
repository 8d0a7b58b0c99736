import { groupBy } from "../../shared/groupBy.ts";
import { annotationFile, annotationFiles, annotationsPath } from "../../site/annotationFiles.ts";
import type { Card } from "../../site/cards/card.ts";
import { isListable } from "../../site/model/feeds.ts";
import type { Site } from "../../site/model/site.ts";
import { keyOf } from "../../work/remembered.ts";
import type { CarryingOutput } from "../../write/output.ts";
import { dataInputs, type Kept, type MadeData } from "../pieces.ts";
import { annotationsOf } from "./annotations.ts";

/** The articles of each file of annotations. */
function cardsOfFiles(site: Site): ReadonlyMap<number, readonly Card[]> {
  const { length } = site.articles;
  const files = groupBy(site.articles.filter(isListable), ({ id }) => annotationFile(id, length));
  return new Map(
    Array.from({ length: annotationFiles(length) }, (_, at) => [at + 1, files.get(at + 1) ?? []]),
  );
}

/** Writes the annotations of all articles, those of some articles in a file. A file of which nothing has changed is carried over. */
export async function writeAnnotations(
  site: Site,
  { version, makeData }: Pick<Kept, "version" | "makeData">,
  output: CarryingOutput,
): Promise<void> {
  const keys = new Map<number, string>();
  for (const [file, cards] of cardsOfFiles(site)) {
    const key = keyOf(["annotations", version, ...cards.map((card) => dataInputs(card, site))]);
    if (!output.carry(pathOf(file), key)) keys.set(file, key);
  }
  await makeData(site, { of: "annotations", which: [...keys.keys()] }, async (file, [text]) => {
    output.write(pathOf(file), text ?? "", keys.get(file));
  });
}

const pathOf = (file: number) => annotationsPath(file).slice(1);

/** Gives each file: a graph of collections, one a line, each with the article's id as the end of its address. */
export function annotationsIn(site: Site): (file: number) => MadeData {
  const files = cardsOfFiles(site);
  return (file) => {
    const collections = (files.get(file) ?? []).map((card) =>
      JSON.stringify(annotationsOf({ card, article: site.read(card), site })),
    );
    const text = `{"@context": "http://www.w3.org/ns/anno.jsonld",\n"@graph": [\n${collections.join(",\n")}\n]}\n`;
    return [Buffer.from(text)];
  };
}
