import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildOf } from "../support/builds.ts";

export const HOME = "https://archive.example/news/";

/** An article about which there is something to tell in each file. */
const STATED = `Harbour opens

By Ada Holm

OSLO, May 4, 2021 (Reuters) - Mayor Ada Quist opened the harbour of Oslo on Monday.

“The harbour is a good place for a new market,” said Ada Quist. About 1,200 people came, she said.

Police said 40 boats were in the harbour 🚢 of Bergen, and Ada Quist met 12 ministers from Norway.
`;

/** Articles as a person might have them: dated, undated, hidden, withdrawn, hostile; enough for a feed of a source. */
const SEEDS = {
  "archive.yml": `title: "Harbours & <boats>"\ndescription: Clippings\nurl: ${HOME}\nlicense: CC-BY-4.0\nexports: [ninjs]\n`,
  "register.csv": [
    "file,title,date,source,author,url,tags,id,withdrawn,noindex",
    "stated.txt,,,,,,,stated,,",
    'formula.txt,"=HYPERLINK(""https://bad.example"",""x"")",2021-06,@SUM(A1),"+Doe, Jane",,-tag,formula,,',
    "hidden.txt,,2021-07-01,Bureau,,,,hidden,,yes",
    "gone.txt,,2021-07-02,Bureau,,,,gone,Asked for,",
    "undated.txt,,,Bureau,,,,undated,,",
    "control.txt,,1999-12-31,Bureau,,,,control,,",
    ...Array.from({ length: 10 }, (_, at) => `many/${at}.txt,,2020-01-${10 + at},Bureau,,,,many-${at},,`),
  ].join("\n"),
  "stated.txt": STATED,
  "formula.txt":
    "Anything\n\n=1+1 is said here. “@work,” said Ada Quist. It has <b>markup</b> ]]> & more; a comma, and\ttabs.\n",
  "hidden.txt": "Hidden herring\n\nA secret about herring in Oslo, said Ada Quist.\n",
  "gone.txt": "Withdrawn whale\n\nA whale that nobody may see.\n",
  "undated.txt": "Rain, again\n\nIt rained on the old town, and the market was closed.\n",
  "control.txt":
    "A long headline about the last night of the year \u{1F6A2}, which is folded\n\nA text; with a semicolon.\n",
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [
      `many/${at}.txt`,
      `Market day ${at}\n\nThe market of Oslo was open on day ${at}, and Ada Quist came.\n`,
    ]),
  ),
};

/** The published site of these articles: its files as text. */
export async function exported(): Promise<(path: string) => string> {
  const { out } = await buildOf(SEEDS);
  return (path) => readFileSync(join(out, "site", path), "utf8");
}

/** The paths of all its files, and what each holds. */
export async function exportedFiles(): Promise<ReadonlyMap<string, string>> {
  const { out } = await buildOf(SEEDS);
  const site = join(out, "site");
  const paths = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    paths.map((one) => {
      const path = join(one.parentPath, one.name);
      return [path.slice(site.length + 1), readFileSync(path, "utf8")];
    }),
  );
}
