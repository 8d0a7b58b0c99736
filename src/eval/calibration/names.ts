import { annotateText, type TextKnowledge } from "../../enrich/annotateText.ts";
import { findNames } from "../../enrich/names/find.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { howNamesFound } from "../../enrich/names/howFound.ts";
import { quotedPeople } from "../../enrich/quotedPeople.ts";
import { linesOf } from "../../parse/lines.ts";
import type { NamedDocument } from "../readConll.ts";
import type { JudgedDocument } from "./judged.ts";

/** The names that are found in annotated documents; right with exactly the annotated words and type. */
export function judgedNames(documents: readonly NamedDocument[], lists: Gazetteer): JudgedDocument[] {
  return documents.map(({ text, names }) => {
    const gold = new Set(names.map(key));
    const found = findNames(text, linesOf(text), lists);
    const hows = howNamesFound(found);
    return found.flatMap((name, index) => {
      const how = hows[index];
      return how ? [{ how, isRight: gold.has(key(name)) }] : [];
    });
  });
}

/** The people of the same documents who are quoted by their full name. */
export function judgedQuotedPeople(
  documents: readonly NamedDocument[],
  knowledge: TextKnowledge,
): JudgedDocument[] {
  return documents.map(({ text, names: annotated }) => {
    const gold = new Set(annotated.map(key));
    const { names, quotes } = annotateText(text, knowledge);
    return quotedPeople(names, quotes, knowledge.names).flatMap(({ index, how }) => {
      const name = names[index];
      return name ? [{ how, isRight: gold.has(key(name)) }] : [];
    });
  });
}

const key = ({ start, end, type }: { readonly start: number; readonly end: number; readonly type: string }) =>
  `${start} ${end} ${type}`;
