import { articlesTable } from "./articles.ts";
import { eventsTable } from "./events.ts";
import { evidenceTable } from "./evidence.ts";
import { namesTable } from "./names.ts";
import { figuresTable, quotationsTable, timesTable } from "./statements.ts";
import type { DataTable } from "./table.ts";

/** The tables of the archive's data, that of the articles first. */
export const TABLES: readonly DataTable[] = [
  articlesTable,
  namesTable,
  quotationsTable,
  figuresTable,
  timesTable,
  eventsTable,
  evidenceTable,
];
