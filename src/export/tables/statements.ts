import type { EntryFrontMatter } from "../../entry/schema.ts";
import { machineIds, wordsAt } from "../../site/machineIds.ts";
import { known, type Placed, placeColumns, ruleColumn, sureColumn, wordsColumn } from "./columns.ts";
import { type DataTable, type Exported, table } from "./table.ts";

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
    { ...ruleColumn, of: ({ one }) => one.rule },
    {
      ...sureColumn,
      description: "How sure the speaker is, from 0 to 1; empty if there is none",
      of: ({ one, by }) => (by.name === null ? null : one.confidence),
    },
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
    { ...ruleColumn, of: ({ one }) => one.rule },
    { ...sureColumn, of: ({ one }) => one.confidence },
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
    { ...ruleColumn, of: ({ one }) => one.rule },
  ],
  (of) => placed<"times">("time", of, of.article.times, () => NOBODY),
);
