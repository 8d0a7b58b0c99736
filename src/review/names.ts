import { NAME_RULES } from "../data/rules/names.ts";
import { printable, quoted } from "../problem.ts";
import type { LinkedArticle } from "../records/article.ts";
import { type NameEntity, type NameMention, nameKey } from "../records/names.ts";
import { isPublished } from "../relate/names/published.ts";
import { counted } from "../shared/plurals.ts";
import { csvText } from "../text/csv.ts";
import { sentences } from "../text/sentences.ts";

/** How many names are shown without --all. */
const SHOWN = 20;

/** A name that has no page, because no mention of it is sure enough; and its surest mention. */
interface Doubtful {
  readonly entity: NameEntity;
  readonly article: LinkedArticle;
  readonly mention: NameMention;
}

/** The names without a page. The most probable come first, because they are the quickest to decide. */
function doubtfulNames(articles: readonly LinkedArticle[], names: readonly NameEntity[]): Doubtful[] {
  const wanted = new Map(names.filter((name) => !isPublished(name)).map((name) => [nameKey(name), name]));
  const surest = new Map<string, Doubtful>();
  for (const article of articles)
    for (const mention of article.names) {
      const key = nameKey({ type: mention.type, id: mention.entity });
      const entity = wanted.get(key);
      const before = surest.get(key);
      if (entity && (!before || before.mention.confidence < mention.confidence))
        surest.set(key, { entity, article, mention });
    }
  return [...surest.values()].sort(
    (a, b) =>
      b.entity.confidence - a.entity.confidence ||
      b.entity.mentions - a.entity.mentions ||
      (nameKey(a.entity) < nameKey(b.entity) ? -1 : 1),
  );
}

/** Lists the names without a page, and how `names.csv` can confirm or drop them. Empty if there are none. */
export function doubtfulWords(
  articles: readonly LinkedArticle[],
  names: readonly NameEntity[],
  all: boolean,
): string {
  const found = doubtfulNames(articles, names);
  const [first] = found;
  if (!first) return "";
  const shown = all ? found : found.slice(0, SHOWN);
  const { name, type } = first.entity;
  const lines = [
    `${counted(found.length, "name")} without a page, because nothing in the texts is sure enough. In names.csv, confirm a name with “retype”, or remove it with “drop”:`,
    ...tableLines([
      ["action", "name", "type"],
      ["retype", name, type],
      ["drop", name, ""],
    ]),
    ...shown.map(doubtfulLines),
    ...(found.length > shown.length ? [`  and ${found.length - shown.length} more: --all shows them`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Rows of a table, to be copied from the console. */
const tableLines = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `    ${printable(csvText([cells]))}`);

function doubtfulLines({ entity, article, mention }: Doubtful): string {
  const { name, type, confidence } = entity;
  const sure = `${Math.round(confidence * 100)} % sure, found by: ${NAME_RULES[mention.rule]}`;
  const words = wordsAround(article, mention);
  const lines = [`  ${printable(name)} (${type}, ${sure}), ${printable(article.seed.file)}`];
  if (words !== "") lines.push(`    ${quoted(words)}`);
  return lines.join("\n");
}

/** How many characters are shown before and after a name. */
const BEFORE = 30;
const AFTER = 45;

/** The words around a mention, within its sentence. */
function wordsAround({ blocks, headline }: LinkedArticle, { start, text }: NameMention): string {
  const block = [...(headline ? [headline] : []), ...blocks].find(
    (one) => one.start <= start && start < one.end,
  );
  const name = text.replace(/\s+/g, " ");
  const sentence = sentences(block?.text ?? "").find((one) => one.includes(name)) ?? "";
  const at = sentence.indexOf(name);
  const from = at <= BEFORE ? 0 : sentence.indexOf(" ", at - BEFORE) + 1;
  const end = at + name.length + AFTER;
  const to = end >= sentence.length ? sentence.length : sentence.lastIndexOf(" ", end);
  return `${from > 0 ? "…" : ""}${sentence.slice(from, to)}${to < sentence.length ? "…" : ""}`;
}
