import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../src/project.ts";
import { articlesIn } from "./changes.ts";
import { measure, type Use } from "./measure.ts";

/** A theme with next to nothing: a page for each article, and one list of all. */
const FILES: Readonly<Record<string, string>> = {
  "config.yaml":
    "baseURL: https://example.org/\ntitle: Archive\ndisableKinds: [taxonomy, term, RSS, sitemap]\n",
  "layouts/_default/single.html": page(
    '<article data-pagefind-body><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}</article>',
  ),
  "layouts/_default/list.html": list(".Pages"),
  "layouts/index.html": list(".Site.RegularPages"),
};

function page(main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${main}</body></html>\n`;
}

function list(pages: string): string {
  return page(
    `<ul>{{ range ${pages} }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
  );
}

export const hasHugo = () => spawnSync("hugo", ["version"]).status === 0;

/** The same articles as Hugo's content: a title, a date, and the text as Markdown. */
export function writeHugoSite(seeds: string, dir: string): void {
  mkdirSync(join(dir, "layouts/_default"), { recursive: true });
  mkdirSync(join(dir, "content/article"), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(dir, file), text);
  for (const [index, file] of articlesIn(seeds).entries()) {
    const [title = "", ...rest] = readFileSync(join(seeds, file), "utf8").trim().split("\n");
    const date = new Date(Date.UTC(1994, 0, 1 + (index % 10_000))).toISOString();
    // What looks like Hugo's own commands must stay text.
    const text = rest.join("\n").replaceAll("{{", "{ {");
    writeFileSync(
      join(dir, `content/article/${index}.md`),
      `${JSON.stringify({ title: title.slice(0, 200), date })}\n\n${text}\n`,
    );
  }
}

/** Hugo, then Pagefind on what it made, as one. */
export async function runHugo(dir: string): Promise<Use> {
  const site = join(dir, "public");
  const hugo = await measure("hugo", ["--quiet", "--source", dir, "--destination", site], dir);
  const pagefind = join(PROJECT, "node_modules/pagefind/lib/runner/bin.cjs");
  const index = await measure(process.execPath, [pagefind, "--site", site], dir);
  return {
    seconds: hugo.seconds + index.seconds,
    cpu: hugo.cpu + index.cpu,
    memory: Math.max(hugo.memory, index.memory),
    stages: [
      { name: "Hugo", ...hugo },
      { name: "Pagefind", ...index },
    ],
    others: Math.max(hugo.others, index.others),
  };
}
