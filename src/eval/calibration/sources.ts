import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextKnowledge } from "../../enrich/annotateText.ts";
import { readGold } from "../gold.ts";
import { readDated } from "../readDated.ts";
import { parseNamedDocuments } from "../readNamed.ts";
import { readQuotes } from "../readQuotes.ts";
import { readSectioned } from "../topics.ts";
import { judgedDates } from "./dates.ts";
import { judgedFigures } from "./figures.ts";
import type { JudgedDocument } from "./judged.ts";
import { judgedNames, judgedQuotedPeople } from "./names.ts";
import { judgedSpeakers } from "./speakers.ts";
import { judgedTopics } from "./topics.ts";

/** An annotated set, and how what is found in it is judged. */
interface AnnotatedSet {
  /** Within the folder that holds all sets. */
  readonly path: string;
  /** What it says: "names". */
  readonly what: string;
  readonly judge: (path: string, knowledge: TextKnowledge) => JudgedDocument[];
}

/** The sets that confidences are measured on. Only news, as other text has other rules that work. */
export const ANNOTATED_SETS: readonly AnnotatedSet[] = [
  {
    path: "data/ner-dev/newswire.ndjson",
    what: "names",
    judge: (path, knowledge) => {
      const documents = parseNamedDocuments(readFileSync(path, "utf8"));
      const quoted = judgedQuotedPeople(documents, knowledge);
      return judgedNames(documents, knowledge.names).map((names, index) => [
        ...names,
        ...(quoted[index] ?? []),
      ]);
    },
  },
  {
    path: "data/news-dev/politics.ndjson",
    what: "speakers",
    judge: (path, knowledge) => judgedSpeakers(readQuotes(path), knowledge),
  },
  {
    path: "data/timeml-dev/tbaq",
    what: "dates",
    judge: (path, { facts }) => judgedDates(readDated(path), facts),
  },
  {
    path: "data/news-dev/politics.ndjson",
    what: "dates",
    judge: (path, { facts }) => judgedDates(readDated(path), facts),
  },
  { path: "data/news-dev/topics.ndjson", what: "topics", judge: (path) => judgedTopics(readSectioned(path)) },
  { path: "gold", what: "figures", judge: (path, knowledge) => judgedFigures(readGold(path, knowledge)) },
];

/** What is found in all sets below a folder, by document. */
export const judgedBelow = (dir: string, knowledge: TextKnowledge): JudgedDocument[][] =>
  ANNOTATED_SETS.map(({ path, judge }) => judge(join(dir, path), knowledge));
