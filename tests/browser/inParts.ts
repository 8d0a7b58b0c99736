import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { decodeDays, encodeDays, rowsToText, textToRows } from "../../src/shared/catalogueFile.ts";
import type { StartFile } from "../../src/shared/indexFile.ts";
import type { Served } from "./served.ts";

/**
 * Gives a page the catalogue of a site as that of a large archive: in parts.
 * @param size how many files of texts a part has.
 * @returns the names of the parts that it has loaded so far.
 */
export async function serveInParts(page: Page, site: Served, size: number): Promise<readonly string[]> {
  const path = join(site.dir, "pagefind/catalogue.json_gz");
  const { whole, ...start }: StartFile = JSON.parse(gunzipSync(readFileSync(path)).toString());
  if (!whole) throw new Error("the catalogue is in parts");
  const [days, undated] = [decodeDays(whole.part), textToRows(whole.part.undated)];
  const files = new Map<string, unknown>();
  const named = (name: string, content: unknown) => {
    files.set(name, content);
    return name;
  };
  const parts: StartFile["parts"][number][] = [];
  let from = 0;
  for (let file = 0; file < whole.part.texts.length; file += size) {
    const texts = whole.part.texts.slice(file, file + size);
    const [first, end] = [from, from + texts.reduce((sum, [count]) => sum + count, 0)];
    const within = (rows: readonly number[]) =>
      rowsToText(rows.flatMap((row) => (row >= first && row < end ? [row - first] : [])));
    parts.push({
      count: end - first,
      name: named(`${file}`, {
        ...encodeDays(days.slice(first, end)),
        ...{ undated: within(undated), texts },
      }),
      columns: whole.columns.map((column, facet) =>
        named(
          `${file}-${start.facets[facet]?.name}`,
          column.map((rows) => within(textToRows(rows))),
        ),
      ),
    });
    from = end;
  }
  const asked: string[] = [];
  await page.route("**/pagefind/catalogue/*", (route) => {
    const name = route.request().url().replace(/.*\//, "");
    asked.push(name);
    return route.fulfill({ json: files.get(name) });
  });
  await page.route("**/pagefind/catalogue.json_gz", (route) => route.fulfill({ json: { ...start, parts } }));
  return asked;
}
