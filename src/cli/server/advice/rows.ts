import { paragraphsOf } from "../../../entry/body.ts";
import { wordsAt } from "../../../entry/place.ts";
import { sureEnough } from "../../../entry/sureEnough.ts";
import type { Built } from "./entryFiles.ts";
import type { TableName } from "./tables.ts";

/** What would correct the facts of one kind on an article's page. */
export interface Advice {
  readonly heading: string;
  readonly table: TableName;
  /** What to change in a row, as sentences. */
  readonly how: string;
  readonly facts: readonly Fact[];
}

/** What the page says, and the cells of the row that would say otherwise, by the names of their columns. */
interface Fact {
  readonly said: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** How much of a quotation finds it again, in characters. */
const QUOTED = 60;

/** For each fact of an article the row that would correct it; nothing for kinds of which it has none. */
export function adviceFor(built: Built): Advice[] {
  const article = sureEnough(built.article);
  const { seed: file, edtf, names } = article;
  const nameOf = (key: string) => built.nameOf.get(key) ?? key;
  const all: Advice[] = [
    {
      heading: "Date, title, source",
      table: "register.csv",
      how: "Fill in what is right, and under “note” how you know it. If the table has a row for this file, change that one.",
      facts: [{ said: edtf ?? "undated", cells: { file, date: edtf ?? "" } }],
    },
    {
      heading: "Names",
      table: "names.csv",
      how: "“drop” says that it isn’t a name. “retype” gives it another type. To “merge” it with another name, write that one under “name” and this one under “forms”.",
      facts: names.map(({ type, id }) => {
        const name = nameOf(`${type}/${id}`);
        return { said: `${name} (${type})`, cells: { action: "drop", name, files: file } };
      }),
    },
    ...statements(article),
  ];
  return all.filter(({ facts }) => facts.length > 0);
}

function statements({
  seed: file,
  title,
  body,
  quotes,
  figures,
  topics,
  events = [],
}: Built["article"]): Advice[] {
  const texts = [title, ...paragraphsOf(body)];
  const table = "facts.csv";
  return [
    {
      heading: "Who says what",
      table,
      how: "Write under “what” who says it, or “none” where the article names nobody.",
      facts: quotes.map(({ at, speaker }) => {
        const words = beginning(wordsAt(at, texts).replace(/^["“”«]|["“”»]$/g, ""));
        const who = speaker?.value ?? null;
        const cells = { kind: "speaker", what: who ?? "none", words, file };
        return { said: `${who ?? "Nobody named"}: “${words}…”`, cells };
      }),
    },
    {
      heading: "Numbers",
      table,
      how: "This row takes the number off the list.",
      facts: figures.map(({ at }) => {
        const words = wordsAt(at, texts);
        return { said: words, cells: { kind: "figure", what: "none", words, file } };
      }),
    },
    {
      heading: "Events",
      table,
      how: "This row takes the sentence off the lists of events.",
      facts: events.map(({ at }) => {
        const words = beginning(wordsAt(at, texts));
        return { said: `${words}…`, cells: { kind: "event", what: "none", words, file } };
      }),
    },
    {
      heading: "Topics",
      table,
      how: "This row takes the topic away. Subjects of your own are tags: write them into the register.",
      facts: topics.map(({ name }) => ({
        said: name,
        cells: { kind: "topic", what: "none", words: name, file },
      })),
    },
  ];
}

/** The first words of a quotation, whole ones. */
function beginning(words: string): string {
  return words.length <= QUOTED ? words : words.slice(0, QUOTED).replace(/\s+\S*$/, "");
}
