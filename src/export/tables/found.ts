import type { EntryFrontMatter } from "../../entry/schema.ts";
import { nameKey } from "../../records/names.ts";
import { machineIds, wordsAt } from "../../site/machineIds.ts";
import { known, type Placed, placeColumns, wordsColumn } from "./columns.ts";
import { type Cell, type DataTable, type Exported, table } from "./table.ts";

type Of<K extends "quotes" | "figures" | "times"> = Placed & {
  readonly one: EntryFrontMatter[K][number];
  readonly by: ReturnType<typeof known>;
};

const NOBODY = { name: null, key: null };

/** What was found at a place, with its id. */
function placed<K extends "quotes" | "figures" | "times">(
  kind: Parameters<typeof machineIds>[0],
  { article }: Exported,
  items: readonly EntryFrontMatter[K][number][],
  by: (one: EntryFrontMatter[K][number]) => ReturnType<typeof known>,
): Of<K>[] {
  const id = machineIds(kind);
  return items.map((one) => ({ id: id(wordsAt(article, one.at)), article, at: one.at, one, by: by(one) }));
}

const rule = { name: "rule", type: "string", description: "The rule of Dateline that found it" } as const;
const sure = { name: "confidence", type: "number", description: "How sure it is, from 0 to 1" } as const;

interface NameRow extends Placed {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: number;
}

const [idColumn, articleColumn, paragraphColumn] = placeColumns;

export const namesTable: DataTable = table<NameRow>(
  {
    name: "names",
    title: "Names",
    description: "One row for each person, place or organisation in each article that mentions it",
  },
  [
    ...[idColumn, articleColumn].flatMap((column) => column ?? []),
    {
      name: "name_id",
      type: "string",
      description: "The same for this name in all articles, such as person/ada-quist",
      of: ({ key }) => key,
    },
    { name: "type", type: "string", description: "person, place or organisation", of: ({ type }) => type },
    { name: "name", type: "string", description: "The name as the archive shows it", of: ({ name }) => name },
    {
      name: "mentions",
      type: "integer",
      description: "How often the article mentions it",
      of: ({ mentions }) => mentions,
    },
    ...(paragraphColumn
      ? [
          {
            ...paragraphColumn,
            description: "The first paragraph that mentions it, from 1; 0 is the headline",
          },
        ]
      : []),
    { ...wordsColumn, description: "The name as it is written there" },
  ],
  ({ article, site }) => {
    const id = machineIds("name");
    return article.names.flatMap((one) => {
      const key = nameKey(one);
      const name = site.foundKey(key)?.name;
      const at = one.mentions[0]?.[0] ?? null;
      return name === undefined
        ? []
        : [{ id: id(key), article, at, key, type: one.type, name, mentions: one.mentions.length }];
    });
  },
);

export const quotationsTable: DataTable = table<Of<"quotes">>(
  { name: "quotations", title: "Quotations", description: "One row for each passage in quotation marks" },
  [
    ...placeColumns,
    wordsColumn,
    {
      name: "type",
      type: "string",
      description:
        "quote for words that somebody says; fragment for a few words within the writer’s own sentence, which may also be a title",
      of: ({ one }) => one.type,
    },
    {
      name: "utterance",
      type: "integer",
      description:
        "The same number for the parts of what one speaker says in one go, before and after “she said”",
      of: ({ one }) => one.utterance,
    },
    {
      name: "speaker",
      type: "string",
      description: "Who says it; empty where that isn’t sure enough",
      of: ({ by }) => by.name,
    },
    {
      name: "speaker_id",
      type: "string",
      description: "The speaker’s name_id, if the archive knows the name",
      of: ({ by }) => by.key,
    },
    { ...rule, of: ({ one }) => one.rule },
    { ...sure, description: "How sure the speaker is, from 0 to 1", of: ({ one }) => one.confidence },
  ],
  (of) => placed<"quotes">("quotation", of, of.article.quotes, ({ speaker }) => known(speaker, of.site)),
);

export const figuresTable: DataTable = table<Of<"figures">>(
  {
    name: "figures",
    title: "Figures",
    description: "One row for each number that counts or measures something",
  },
  [
    ...placeColumns,
    wordsColumn,
    {
      name: "type",
      type: "string",
      description: "count, money, share or measure",
      of: ({ one }) => one.type,
    },
    {
      name: "low",
      type: "number",
      description: "The number, or the lower end of a range",
      of: ({ one }) => one.low,
    },
    {
      name: "high",
      type: "number",
      description: "The number again, or the upper end of a range",
      of: ({ one }) => one.high,
    },
    {
      name: "hedge",
      type: "string",
      description: "What limits it, such as about or at least",
      of: ({ one }) => one.hedge,
    },
    { name: "unit", type: "string", description: "Its unit, such as % or $", of: ({ one }) => one.unit },
    { name: "what", type: "string", description: "What is counted", of: ({ one }) => one.what },
    {
      name: "claimed_by",
      type: "string",
      description: "Who says so, if the article says it",
      of: ({ by }) => by.name,
    },
    {
      name: "claimed_by_id",
      type: "string",
      description: "The name_id of that name, if the archive knows it",
      of: ({ by }) => by.key,
    },
    { ...rule, of: ({ one }) => one.rule },
    { ...sure, of: ({ one }) => one.confidence },
  ],
  (of) => placed<"figures">("figure", of, of.article.figures, ({ claimant }) => known(claimant, of.site)),
);

export const timesTable: DataTable = table<Of<"times">>(
  { name: "times", title: "Times", description: "One row for each time that a text mentions" },
  [
    ...placeColumns,
    wordsColumn,
    {
      name: "type",
      type: "string",
      description: "DATE, TIME, DURATION or SET, as in TIMEX3",
      of: ({ one }) => one.type,
    },
    {
      name: "value",
      type: "string",
      description: "What it means, as a value of TIMEX3",
      of: ({ one }) => one.value,
    },
    {
      name: "edtf",
      type: "string",
      description: "The same in EDTF; empty if it is no time of the calendar",
      of: ({ one }) => one.edtf,
    },
    {
      name: "implied",
      type: "boolean",
      description: "Whether a part of it follows from the article’s date or earlier words",
      of: ({ one }) => one.implied,
    },
    { ...rule, of: ({ one }) => one.rule },
  ],
  (of) => placed<"times">("time", of, of.article.times, () => NOBODY),
);

type EntryEvidence = EntryFrontMatter["evidence"][number];

interface EvidenceRow extends Placed {
  readonly one: EntryEvidence;
  /** Why it can't be true together with the date; null if it agrees. */
  readonly conflict: string | null;
  readonly other: Cell;
}

export const evidenceTable: DataTable = table<EvidenceRow>(
  {
    name: "evidence",
    title: "Evidence",
    description:
      "One row for each piece of evidence for the date of an article, and for each that contradicts it",
  },
  [
    ...placeColumns,
    { name: "text", type: "string", description: "The words of the evidence", of: ({ one }) => one.text },
    {
      name: "edtf",
      type: "string",
      description: "The date that it implies, in EDTF",
      of: ({ one }) => one.edtf,
    },
    {
      name: "found_in",
      type: "string",
      description: "register, front matter, text, file name, or archive: another article",
      of: ({ one }) => one.from,
    },
    {
      name: "other_article",
      type: "string",
      description: "The id of that other article",
      of: ({ other }) => other,
    },
    {
      name: "because",
      type: "string",
      description: "Why the words imply the date; empty if they say it themselves",
      of: ({ one }) => one.because,
    },
    {
      name: "fact_source",
      type: "string",
      description: "The web page of a public fact that it rests on",
      of: ({ one }) => one.factSource,
    },
    {
      name: "conflict",
      type: "string",
      description: "How it contradicts the date that the archive gives; empty if it agrees",
      of: ({ conflict }) => conflict,
    },
    { ...rule, of: ({ one }) => one.rule },
    { ...sure, of: ({ one }) => one.confidence },
  ],
  ({ article, site }) => {
    const id = machineIds("evidence");
    const row = (one: EntryEvidence, conflict: string | null): EvidenceRow => {
      const other = one.seed === null ? undefined : site.bySeed.get(one.seed);
      return {
        id: id(`${one.rule} ${one.text}`),
        article,
        at: one.at,
        one,
        conflict,
        other: other?.id ?? null,
      };
    };
    const rows = [
      ...article.evidence.map((one) => row(one, null)),
      ...article.conflicts.map(({ message, evidence }) => row(evidence, message)),
    ];
    // Words of an article that isn't to be listed are on no list.
    return rows.filter(({ one }) => one.seed === null || !site.bySeed.get(one.seed)?.isHidden);
  },
);
