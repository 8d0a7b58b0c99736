import type { EntryFrontMatter } from "../../entry/schema.ts";
import { machineIds } from "../../site/machineIds.ts";
import { type Placed, placeColumns, ruleColumn, sureColumn } from "./columns.ts";
import { type Cell, type DataTable, type Exported, table } from "./table.ts";

type EntryEvidence = EntryFrontMatter["evidence"][number];

interface EvidenceRow extends Placed {
  readonly one: EntryEvidence;
  /** Why it can't be true together with the date; null if it agrees. */
  readonly conflict: string | null;
  readonly other: Cell;
}

/** The evidence for the date of an article and what contradicts it, but for words of an article that isn't to be listed. */
export function evidenceOf({ article, site }: Pick<Exported, "article" | "site">): readonly EvidenceRow[] {
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
  return rows.filter(({ one }) => one.seed === null || !site.bySeed.get(one.seed)?.isHidden);
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
      description:
        "register, front matter, file (its own details, such as a web page’s meta data), text, file name, or archive: another article",
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
    { ...ruleColumn, of: ({ one }) => one.rule },
    { ...sureColumn, of: ({ one }) => one.confidence },
  ],
  evidenceOf,
);
