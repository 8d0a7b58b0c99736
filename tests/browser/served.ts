import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { extname, join } from "node:path";
import { dump } from "js-yaml";
import { readEntries } from "../../src/entry/read.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { searchBeside } from "../../src/search/beside.ts";
import { indexSite } from "../../src/search/index.ts";
import { planShards } from "../../src/search/indexShards.ts";
import { makeShardsHere } from "../../src/search/makeShards.ts";
import type { SearchSizes } from "../../src/search/sizes.ts";
import { SEARCH_FOLDER } from "../../src/shared/searchFiles.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import { entriesOf, shelfOf } from "../../src/site/cards/shelf.ts";
import { makePagesHere } from "../../src/site/makePages.ts";
import { searchedPages } from "../../src/site/searched.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { folderOutput } from "../../src/write/output.ts";
import { atEnd } from "../support/atEnd.ts";
import { buildOf, sharedFolder } from "../support/builds.ts";
import { type Files, put } from "../support/folder.ts";
import { ARCHIVE } from "../support/records.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain",
  ".json": "application/json",
};

/** A built site behind a server that knows only files, as a static host does. */
export interface Served {
  /** The site's home page, with a slash at its end. */
  readonly home: string;
  readonly dir: string;
  /** What it was asked for so far, and how many bytes each file has: nothing is packed on the way. */
  readonly sent: readonly { readonly path: string; readonly bytes: number }[];
  /** Whether nobody can reach it from now on. */
  setDown(isDown: boolean): void;
  close(): void;
}

const sites = new Map<string, Promise<Served>>();

/**
 * The site of a folder of seeds, built and served below a path once for all tests.
 * @param seeds their folder, or the files themselves.
 * @param path such as "/" or "/my/archive/".
 */
export function serveBuild(seeds: string | Files, path = "/"): Promise<Served> {
  return shared(JSON.stringify([seeds, path]), async () => {
    const { out } = await buildOf(seeds, `https://archive.example${path}`);
    return serve(join(out, "site"), path);
  });
}

/** The pages of articles that a test made up, with the index that searches them. */
export const serveEntries = (articles: readonly SiteArticle[]): Promise<Served> =>
  shared(JSON.stringify(articles), async () => {
    const { folder } = await siteOf(articles);
    return serve(folder, "/");
  });

/** The same with the search of a large archive, in parts of these sizes. */
export const serveInParts = (articles: readonly SiteArticle[], sizes: SearchSizes): Promise<Served> =>
  shared(JSON.stringify([articles, sizes]), async () => {
    const { folder, index } = await siteOf(articles);
    const cut = sharedFolder();
    for (const name of readdirSync(folder))
      if (name !== SEARCH_FOLDER) symlinkSync(join(folder, name), join(cut, name));
    await index(cut, sizes);
    return serve(cut, "/");
  });

interface IndexedSite {
  readonly folder: string;
  /** Writes its search into another folder. */
  index(folder: string, sizes: SearchSizes): Promise<void>;
}

const made = new Map<string, Promise<IndexedSite>>();

function siteOf(articles: readonly SiteArticle[]): Promise<IndexedSite> {
  const key = JSON.stringify(articles);
  const known = made.get(key) ?? makeSite(articles);
  made.set(key, known);
  return known;
}

async function makeSite(articles: readonly SiteArticle[]): Promise<IndexedSite> {
  const out = sharedFolder();
  const [entries, site] = [join(out, "entries"), join(out, "site")];
  for (const { body, hasOriginal, ...front } of articles)
    put(entries, `${front.id}.md`, `---\n${dump(front)}---\n\n${body}`);
  const output = folderOutput(site);
  const shown = { originals: site, copyOriginals: false, archive: ARCHIVE, baseUrl: null, version: "" };
  const read: SiteArticle[] = [];
  const { value: tables } = await readEntries(
    entries,
    () => false,
    (article) => void read.push(article),
  );
  const shelf = entriesOf(shelfOf(read), tables);
  const { value } = await buildSite(
    shelf,
    { ...shown, onPage: async () => {}, makePages: makePagesHere },
    output,
  );
  const remembered = { cache: memoryCache(), version: "", makeShards: makeShardsHere };
  await searchBeside(ARCHIVE.language, remembered).end(value.site, output, async () => {});
  return {
    folder: site,
    async index(folder, sizes) {
      const plan = planShards(searchedPages(value.site), ARCHIVE.language, remembered);
      const { words } = value.site;
      await indexSite({ plan, words, sizes }, remembered, folderOutput(folder), async () => {});
    },
  };
}

async function shared(key: string, make: () => Promise<Served>): Promise<Served> {
  const known = sites.get(key);
  if (known) return known;
  const made = make();
  sites.set(key, made);
  atEnd(async () => (await made).close());
  return made;
}

/**
 * @param dir the site of a build.
 * @param headers are sent with every file.
 */
export async function serve(
  dir: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const sent: { path: string; bytes: number }[] = [];
  let isDown = false;
  const answer = fileServer(dir, path, (file, bytes) => sent.push({ path: file, bytes }));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isDown) request.socket.destroy();
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A test that fails before its server is closed must not keep the process waiting for ever.
  server.unref();
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    home: `http://127.0.0.1:${port}${path}`,
    dir,
    sent,
    setDown(value) {
      isDown = value;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileServer(
  dir: string,
  path: string,
  onSent: (path: string, bytes: number) => void,
): RequestListener {
  return (request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const file = wanted.startsWith(path) ? fileOf(dir, wanted.slice(path.length)) : null;
    const shown = file ?? join(dir, "404.html");
    response.writeHead(file ? 200 : 404, {
      "content-type": TYPES[extname(shown)] ?? "application/octet-stream",
    });
    const content = readFileSync(shown);
    onSent(wanted, content.length);
    response.end(content);
  };
}

function fileOf(dir: string, path: string): string | null {
  const file = join(dir, path);
  if (!file.startsWith(dir) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) ? index : null;
}
