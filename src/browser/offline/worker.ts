/**
 * Makes what a reader has opened readable without a network. Whatever can be had from the host is taken from there, so that a page that was
 * corrected or withdrawn is never shown as it was. What is saved belongs to one version of the site: after every change of the site all of
 * it is removed from the device.
 */

import { cachePrefix, OFFLINE_PATH, type OfflineSettings } from "../../shared/offlineFiles.ts";
import { HASHED_FOLDERS, SEARCH_FOLDER } from "../../shared/searchFiles.ts";
import type { FetchEvent, WorkerScope } from "./scope.ts";

declare const self: WorkerScope;

/** Written before this script by the build. */
declare const OFFLINE_SETTINGS: OfflineSettings;

const { scope } = self.registration;
const ours = cachePrefix(new URL(scope).pathname);
const name = `${ours}${OFFLINE_SETTINGS.version}`;

/** Files that are named after a hash of what is in them: a saved one is the right one. */
const HASHED = HASHED_FOLDERS.map((folder) => `${SEARCH_FOLDER}/${folder}/`);
/** Folders of other files that pages need. The page that checks passages reads those of articles. */
const NEEDED = [`${SEARCH_FOLDER}/`, "articles/", "assets/", "icons/"];

self.addEventListener("install", (event) => {
  const files = OFFLINE_SETTINGS.files.map((path) => new Request(`${scope}${path}`, { cache: "no-cache" }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)));
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

/** A page that was opened before this script was there says so. */
self.addEventListener("message", (event) => {
  const { data } = event;
  if (typeof data === "string" && data.startsWith(scope))
    event.waitUntil(fromHost(new Request(data)).catch(() => {}));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length);
  const isIn = (folder: string) => path.startsWith(folder);
  if (HASHED.some(isIn)) event.respondWith(savedFirst(request));
  else if (request.mode === "navigate" || NEEDED.some(isIn)) event.respondWith(hostFirst(event));
});

async function removeOthers(): Promise<void> {
  const old = (await caches.keys()).filter((one) => one.startsWith(ours) && one !== name);
  await Promise.all(old.map((one) => caches.delete(one)));
}

async function savedFirst(request: Request): Promise<Response> {
  return (await saved(request)) ?? fromHost(request);
}

async function hostFirst({ request }: FetchEvent): Promise<Response> {
  try {
    return await fromHost(request);
  } catch {
    const instead = request.mode === "navigate" ? await saved(offlinePage) : undefined;
    return (await saved(request)) ?? instead ?? Response.error();
  }
}

const offlinePage = new Request(`${scope}${OFFLINE_PATH.slice(1)}`);

/** Asks the host, and saves what it says; or forgets what it has no more. @throws when it can't be reached. */
async function fromHost(request: Request): Promise<Response> {
  const response = await fetch(request);
  const cache = await caches.open(name);
  if (response.status === 404 || response.status === 410) await cache.delete(keyOf(request));
  // A disk may be full: the page is shown all the same.
  else if (response.ok && !response.redirected)
    await cache.put(keyOf(request), response.clone()).catch(() => {});
  return response;
}

const saved = async (request: Request): Promise<Response | undefined> =>
  (await caches.open(name)).match(keyOf(request));

/** A page is the same whatever words its address asks to mark. */
const keyOf = ({ url }: Request): string => url.replace(/[?#].*$/s, "");
