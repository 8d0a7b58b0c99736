import { type FactIndex, indexFacts } from "../date/infer/factIndex.ts";
import { type Gazetteer, indexNames } from "../enrich/names/gazetteer.ts";
import { readNameLists } from "../read/nameLists.ts";
import { readPublicFacts } from "../read/publicFacts.ts";

/** The public facts that come with Dateline, ready to be looked up. */
export const publicFacts = (): FactIndex => indexFacts(readPublicFacts()).value;

/** The lists of names that come with Dateline, ready to be looked up. */
export const nameLists = (): Gazetteer => indexNames(readNameLists(), readPublicFacts());
