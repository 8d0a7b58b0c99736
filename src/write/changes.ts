import { csvText } from "../text/csv.ts";
import { filesOf, type Manifest, type ManifestArticle } from "./manifest.ts";

/** What became of one article since the last build. */
export interface Change {
  readonly kind: "added" | "changed" | "re-dated" | "withdrawn" | "removed";
  readonly id: string;
  /** The date in EDTF for a re-dated article, the id for a changed one, whose text is new and so, unless the register gives it, its id; else empty. */
  readonly before: string;
  readonly after: string;
}

/**
 * What changed between two builds. An article is the same if it has the same text; else the one with the same file
 * is a changed one.
 * @returns in the order of the kinds above and of the ids.
 */
export function changesBetween(former: Manifest, now: Manifest): Change[] {
  const bySha256 = new Map(former.articles.map((one) => [one.sha256, one]));
  const byFile = new Map(former.articles.flatMap((one) => filesOf(one).map((file) => [file, one] as const)));
  const found = new Set<ManifestArticle>();
  const changes = now.articles.flatMap((article): Change[] => {
    const same = bySha256.get(article.sha256);
    const before = same ?? filesOf(article).flatMap((file) => byFile.get(file) ?? [])[0];
    if (!before) return [{ kind: "added", id: article.id, before: "", after: "" }];
    found.add(before);
    return differences(before, article);
  });
  const withdrawn = new Set(now.withdrawn);
  const gone = former.articles
    .filter((one) => !found.has(one))
    .map(
      ({ id }): Change => ({ kind: withdrawn.has(id) ? "withdrawn" : "removed", id, before: "", after: "" }),
    );
  return [...changes, ...gone].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
}

const KINDS: readonly Change["kind"][] = ["added", "changed", "re-dated", "withdrawn", "removed"];

function differences(before: ManifestArticle, after: ManifestArticle): Change[] {
  const { id } = after;
  return [
    ...(before.id === id && before.sha256 === after.sha256
      ? []
      : [{ kind: "changed", id, before: before.id, after: id } as const]),
    ...(before.date === after.date
      ? []
      : [{ kind: "re-dated", id, before: before.date ?? "", after: after.date ?? "" } as const]),
  ];
}

/** How often each kind of change occurs: "2 added, 1 re-dated"; empty if nothing changed. */
export function changesInShort(changes: readonly Change[]): string {
  return KINDS.map((kind) => [changes.filter((one) => one.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(", ");
}

/** The accession log: a table of all changes, with the number of the build that brought each. It knows no clock. */
export const ACCESSIONS_FILE = "accessions.csv";

const HEAD = csvText([["build", "change", "id", "before", "after"]]);

/**
 * The log with the changes of one more build at its end; unchanged if there are none. It names articles by their ids
 * alone, so that nothing in it tells of a text that was taken down.
 * @param former the log so far; null for the first build.
 */
export function accessionLog(former: string | null, changes: readonly Change[]): string {
  const lines = (former ?? HEAD).trimEnd().split("\r\n");
  const last = Number(lines.at(-1)?.split(",")[0]) || 0;
  const rows = changes.map(({ kind, id, before, after }) => [`${last + 1}`, kind, id, before, after]);
  return `${[...lines, ...(rows.length > 0 ? [csvText(rows)] : [])].join("\r\n")}\r\n`;
}
