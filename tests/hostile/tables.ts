import { csvText } from "../../src/text/csv.ts";
import type { Files } from "../support/folder.ts";
import { type Attack, attack } from "./attack.ts";

const IMAGE = "<img src=x onerror=window.hacked=1>";
const SCRIPT = "</script><script>window.hacked=1</script>";
const QUOTE = '" onmouseover="window.hacked=1';
const COLUMNS = ["title", "source", "author", "url", "language", "tags", "note", "id", "withdrawn", "own"];

/** Where the tables and their rows are read: each text in each column. */
const REGISTER: readonly (Attack & { readonly column: string })[] = COLUMNS.flatMap((column) =>
  [IMAGE, SCRIPT, QUOTE, "__proto__"].map((text, index) => ({
    ...attack(`register-${column}-${index}`, text, `comes from the register's column ${column}`),
    column,
  })),
);

const NAMES = [
  attack("names-name", "merge,Ada <b onclick=window.hacked=1>Quist</b>,Ada Quist,,,", "is a name's new form"),
  attack("names-split", `split,"Ada ${SCRIPT}",Ada Quist,,names-split.txt,`, "is a name of its own"),
  attack("names-proto", "merge,__proto__,Ada Quist|constructor,,,", "is a key that every object has"),
  attack("names-type", "retype,Ada Quist,,constructor,,", "is a type that every object has"),
  attack("names-action", `${IMAGE},Ada Quist,,,,`, "is no action"),
  attack("names-pattern", 'drop,"(a+)+$",(a+)+$|.*,,,', "is a pattern"),
];

const FACTS = [
  attack("facts-what", `event,The dam ${IMAGE} breaks,dam + broke,2017-05-18,2017-05-18,`, "is evidence"),
  attack("facts-source", "event,A fire,fire + broke,2017-05-18,2017-05-18,javascript:alert(1)", "is a link"),
  attack("facts-words", 'event,A flood,"(a+)+$ + .*|<b>",2017-05-18,2017-05-18,', "is a pattern"),
  attack("facts-kind", "__proto__,A storm,storm,2017-05-18,2017-05-18,", "is a key that every object has"),
  attack("facts-day", `event,A storm,storm,${IMAGE},2017-05-18,`, "is no day"),
  attack(
    "facts-office",
    'office,Mayor of "></a><svg onload=window.hacked=1>,Mayor + Quist,2015,2019,',
    "is evidence",
  ),
];

/** The attacks in the rows of the tables. Each has an article of its own beside it. */
export const TABLES: readonly Attack[] = [...REGISTER, ...NAMES, ...FACTS];

const row = (cells: readonly string[]) => csvText([cells]);
const lines = (head: string, rows: readonly string[]) => `${[head, ...rows].join("\n")}\n`;

/** The tables, and an article for each of their rows. */
export function tableFiles(): Files {
  const registered = REGISTER.map(({ name, text, column }) =>
    row([`${name}.txt`, "2024-03-04", ...COLUMNS.map((each) => (each === column ? text : ""))]),
  );
  const articles = TABLES.map(({ name }) => [
    `${name}.txt`,
    `The council met on Monday in case ${name}.\n\nThe dam broke, a fire broke out, and Mayor Ada Quist spoke of a storm.\n`,
  ]);
  return {
    "register.csv": lines(`file,date,${COLUMNS.join(",")}`, registered),
    "names.csv": lines(
      "action,name,forms,type,files,note",
      NAMES.map(({ text }) => text),
    ),
    "facts.csv": lines(
      "kind,what,words,from,to,source",
      FACTS.map(({ text }) => text),
    ),
    ...Object.fromEntries(articles),
  };
}
