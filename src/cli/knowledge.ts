import { indexFacts } from "../date/infer/factIndex.ts";
import { indexNames } from "../enrich/names/gazetteer.ts";
import { readNameLists } from "../read/nameLists.ts";
import { readPublicFacts } from "../read/publicFacts.ts";

/** The public facts that come with Dateline, ready to be looked up. */
export const publicFacts = () => indexFacts(readPublicFacts()).value;

/** The name lists that come with Dateline, ready to be looked up. */
export const nameLists = () => indexNames(readNameLists(), readPublicFacts());
