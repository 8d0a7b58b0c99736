import type { EntryEvent } from "../../entry/schema.ts";
import { machineIds, wordsAt } from "../../site/machineIds.ts";
import { known, type Placed, placeColumns, ruleColumn, sureColumn, wordsColumn } from "./columns.ts";
import { type DataTable, table } from "./table.ts";

interface EventRow extends Placed {
  readonly one: EntryEvent;
  readonly by: ReturnType<typeof known>;
}

export const eventsTable: DataTable = table<EventRow>(
  {
    name: "events",
    title: "Events",
    description: "One row for each time at which a sentence says that something happened, or would happen",
  },
  [
    ...placeColumns,
    wordsColumn,
    {
      name: "type",
      type: "string",
      description: "happened, or due: it was still to come when the article was written",
      of: ({ one }) => one.type,
    },
    {
      name: "edtf",
      type: "string",
      description:
        "When, in EDTF; with ? where the text doesn’t give the year, so that it is only the most probable one",
      of: ({ one }) => one.edtf,
    },
    {
      name: "time",
      type: "string",
      description: "The words for the time",
      of: ({ one, article }) => wordsAt(article, one.time),
    },
    {
      name: "said_by",
      type: "string",
      description: "Whom the sentence names as saying so; empty where it is the article itself, or not sure",
      of: ({ by }) => by.name,
    },
    {
      name: "said_by_id",
      type: "string",
      description: "The name_id of that name, if the archive knows it",
      of: ({ by }) => by.key,
    },
    { ...ruleColumn, of: ({ one }) => one.rule },
    { ...sureColumn, of: ({ one }) => one.confidence },
  ],
  ({ article, site }) => {
    const id = machineIds("event");
    return (article.events ?? []).map((one) => {
      const words = `${wordsAt(article, one.at)}\n${one.edtf}`;
      return { id: id(words), article, at: one.at, one, by: known(one.speaker, site) };
    });
  },
);
