import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import send from "send";
import { PROJECT } from "../../project.ts";
import { OFFLINE_WORKER_FILE } from "../../shared/offlineFiles.ts";
import { HEADERS } from "../../site/headers.ts";
import type { Html } from "../../site/html.ts";
import { NO_MORE } from "../../site/offline/noMore.ts";
import { addBlock, STYLE_PATH } from "./addBlock.ts";
import type { Adviser } from "./advice/advise.ts";
import { isOurs } from "./hosts.ts";
import { helpFor, NO_SITE } from "./notFound.ts";
import type { Reload } from "./reload.ts";
import { type SiteFile, siteFile } from "./siteFile.ts";
import { pathOf } from "./target.ts";

/** The folder of the style sheet of what is added for the curator. */
const STYLES = join(PROJECT, "public/npm-start");

/** What is served, and to whom. */
export interface Served {
  /** The site's folder, which may be a link. */
  readonly site: string;
  /** The path that the site is served below, with a slash at both ends. */
  readonly prefix: string;
  /** What `--host` names. */
  readonly host: string | null;
  readonly reload: Reload;
  readonly adviser: Adviser;
}

/** Whatever goes wrong with one request, the server goes on. */
export function answering(served: Served): RequestListener {
  return (request, response) => {
    answer(served, request, response).catch(() => say(response, 500, "The file could not be read."));
  };
}

/** Answers a request as the published site would, but with pages that load themselves again after a build. */
async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-cache");
  const { localPort: port = 0, localAddress: address = "" } = request.socket;
  if (!isOurs(request.headers.host, { given: served.host, port, address }))
    return say(response, 403, "This address is not served here. Open the one that the terminal names.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return say(response.setHeader("Allow", "GET, HEAD"), 405, "Files can only be read here.");
  const path = pathOf(request.url ?? "");
  if (path === null) return say(response, 400, "This is not the address of a page.");
  const prefix = pathOf(served.prefix) ?? "/";
  if (path.startsWith(prefix)) return answerBelow(served, path.slice(prefix.length), request, response);
  if (path === "/" || `${path}/` === prefix) return redirect(response, served.prefix);
  return notFound(served, path, response);
}

/** @param path the path below the site's own, without a slash at its beginning. */
async function answerBelow(
  served: Served,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (served.reload.answer(path, response)) return;
  if (path === STYLE_PATH) return void send(request, "curator.css", { root: STYLES }).pipe(response);
  // Nothing is saved of what is being worked on, and the next archive may be served at the same address.
  if (path === OFFLINE_WORKER_FILE)
    return void response.setHeader("Content-Type", "text/javascript").end(NO_MORE);
  const found = await siteFile(served.site, `/${path}`);
  if (found === null) return notFound(served, `${served.prefix}${path}`, response);
  if (found === "folder") return redirect(response, `${served.prefix}${encodeURI(path)}/`);
  if (found.path.endsWith(".html")) return page(served, found, served.adviser(found.path), response, 200);
  const encoded = found.path.split("/").map(encodeURIComponent).join("/");
  send(request, encoded, { root: found.root, index: false, dotfiles: "allow", cacheControl: false })
    .on("error", () => say(response, 404, "This file has just been replaced. Load the page again."))
    .pipe(response);
}

/** @param block what is added for the curator. */
async function page(
  { prefix, reload }: Served,
  { root, path }: SiteFile,
  block: Html | null,
  response: ServerResponse,
  status: number,
) {
  const text = reload.inject(await readFile(join(root, path), "utf8"), prefix);
  sendHtml(response, status, block === null ? text : addBlock(text, block, prefix));
}

function sendHtml(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/html; charset=utf-8").end(text);
}

/** @param asked the path that was asked for. */
async function notFound(served: Served, asked: string, response: ServerResponse): Promise<void> {
  const { site, prefix, reload } = served;
  const found = await siteFile(site, "/404.html");
  if (found === null || found === "folder") return sendHtml(response, 404, reload.inject(NO_SITE, prefix));
  return page(served, found, await helpFor(site, prefix, asked), response, 404);
}

function redirect(response: ServerResponse, to: string): void {
  say(response.setHeader("Location", to), 302, `See ${to}`);
}

/** Answers with a sentence; ends the connection if a part of a file was sent already. */
function say(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8").end(`${text}\n`);
}
