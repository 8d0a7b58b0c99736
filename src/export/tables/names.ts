import { nameKey } from "../../records/names.ts";
import { machineIds } from "../../site/machineIds.ts";
import { articleColumn, idColumn, type Placed, paragraphColumn, wordsColumn } from "./columns.ts";
import { type DataTable, table } from "./table.ts";

interface NameRow extends Placed {
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: number;
}

export const namesTable: DataTable = table<NameRow>(
  {
    name: "names",
    title: "Names",
    description: "One row for each person, place or organisation in each article that mentions it",
  },
  [
    idColumn,
    articleColumn,
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
    { ...paragraphColumn, description: "The first paragraph that mentions it, from 1; 0 is the headline" },
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
