import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** What a reader waits for, in bytes, compressed as hosts send it; fonts are so already. */
export interface Costs {
  readonly css: number;
  /** Those that a page in English needs: upright in two weights, italic for what is cited. */
  readonly fonts: number;
  readonly pages: readonly {
    readonly path: string;
    readonly kind: string;
    readonly html: number;
    readonly scripts: number;
  }[];
}

export interface Limit {
  readonly what: string;
  readonly bytes: number;
  readonly most: number;
}

/** In thousands of bytes, as the network's tools count them. */
const KB = 1000;
const [ARTICLE, CSS, FIRST_VIEW] = [10.5 * KB, 12 * KB, 120 * KB];

/** @param dir a built site. */
export function costsOf(dir: string): Costs {
  const size = (file: string) => gzipSync(readFileSync(join(dir, file)), { level: 9 }).length;
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const assets = files.filter((file) => file.startsWith("assets/"));
  const pages = files.filter((file) => file.endsWith(".html")).sort();
  return {
    css: assets.filter((file) => file.endsWith(".css")).reduce((sum, file) => sum + size(file), 0),
    fonts: assets
      .filter((file) => /-latin-\d+-\w+\.woff2$/.test(file))
      .reduce((sum, file) => sum + readFileSync(join(dir, file)).length, 0),
    pages: pages.map((file) => {
      const scripts = [
        ...readFileSync(join(dir, file), "utf8").matchAll(/<script[^>]* src="[^"]*\/(assets\/[^"]+)"/g),
      ];
      return {
        path: `/${relative(dir, join(dir, file)).replace(/index\.html$/, "")}`,
        kind: kindOf(file),
        html: size(file),
        scripts: scripts.reduce((sum, [, script = ""]) => sum + size(script), 0),
      };
    }),
  };
}

/** The first folder, the years being one kind. */
const kindOf = (file: string) =>
  file.includes("/") ? (file.split("/")[0] ?? "").replace(/^\d{4}$/, "years") : "home";

/** What is limited, with the page that costs most. */
export function limitsOf({ css, fonts, pages }: Costs): Limit[] {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const views = kinds.map((kind): Limit => {
    const all = pages
      .filter((page) => page.kind === kind)
      .map((page) => ({ ...page, bytes: page.html + page.scripts + css + fonts }));
    const dearest = all.reduce((most, next) => (next.bytes > most.bytes ? next : most));
    return { what: `first view, ${dearest.path}`, bytes: dearest.bytes, most: FIRST_VIEW };
  });
  const articles = pages.filter(({ kind }) => kind === "articles").map(({ html }) => html);
  return [
    { what: "an article’s HTML", bytes: Math.max(0, ...articles), most: ARTICLE },
    { what: "the style sheet", bytes: css, most: CSS },
    ...views,
  ];
}
