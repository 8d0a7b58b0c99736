import { foldName } from "../../enrich/names/nameKeys.ts";
import type { NameAnnotation } from "../../records/names.ts";
import { append } from "../../shared/append.ts";
import { type Counts, countLine } from "../match.ts";
import type { Gold, GoldDocument } from "./document.ts";

/** A name with all its forms, as it was annotated or as it was found. */
interface Entity {
  readonly name: string;
  /** Person, place or organisation; two where the annotator accepts either. */
  readonly types: readonly string[];
  readonly forms: ReadonlySet<string>;
}

/** Measures names after their forms were merged. A found name is right if its type is right and it shares a form; each counts once. */
export function measureNames(documents: readonly GoldDocument[]): string {
  const counts: Counts = { right: 0, found: 0, gold: 0 };
  const wrong: string[] = [];
  for (const { name, gold, article } of documents) {
    const optional = new Set(gold.optional.map(foldName));
    const wanted = goldEntities(gold);
    const found = merged(article.names).filter(({ forms }) => ![...forms].some((form) => optional.has(form)));
    const left = new Set(found);
    const missed = wanted.filter((want) => {
      const match = [...left].find((one) => isSame(want, one));
      if (match) left.delete(match);
      return !match;
    });
    counts.gold += wanted.length;
    counts.found += found.length;
    counts.right += wanted.length - missed.length;
    append(
      wrong,
      missed.map((one) => `  ${name}: missed ${one.name}`),
    );
    append(
      wrong,
      [...left].map((one) => `  ${name}: not annotated ${one.name} (${one.types.join(", ")})`),
    );
  }
  return [countLine("entities", counts), ...wrong].join("\n");
}

const isSame = (gold: Entity, found: Entity) =>
  found.types.some((type) => gold.types.includes(type)) &&
  [...gold.forms].some((form) => found.forms.has(form));

function goldEntities({ people, places, orgs }: Gold): Entity[] {
  const typed = [
    ...people.map((entity) => ({ entity, type: "person" })),
    ...places.map((entity) => ({ entity, type: "place" })),
    ...orgs.map((entity) => ({ entity, type: "organisation" })),
  ];
  return typed.map(({ entity: { canonical, aliases, alt }, type }) => ({
    name: canonical,
    types: alt === undefined ? [type] : [type, alt === "org" ? "organisation" : alt],
    forms: new Set([canonical, ...aliases].map(foldName)),
  }));
}

/** The names found, one for each value and type. */
function merged(names: readonly NameAnnotation[]): Entity[] {
  const entities = new Map<string, { name: string; types: string[]; forms: Set<string> }>();
  for (const { type, value, text } of names) {
    const key = `${type} ${value}`;
    const one = entities.get(key) ?? { name: value, types: [type], forms: new Set([foldName(value)]) };
    one.forms.add(foldName(text));
    entities.set(key, one);
  }
  return [...entities.values()];
}
