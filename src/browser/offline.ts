/** Has the pages that a reader opens saved on their device, where the curator wants that (`offline` in `archive.yml`). */

import { cachePrefix, OFFLINE_WORKER_FILE } from "../shared/offlineFiles.ts";
import { element } from "./elements.ts";

/** The most pages that the page in place of others lists. */
const LISTED = 50;

/** The site: the folder above that of this script. */
const site = new URL("../", import.meta.url);

/** Browsers have no such thing on plain `http:`. */
const worker = "serviceWorker" in navigator ? navigator.serviceWorker : null;
if (worker) {
  // This page was opened before the script was there, or a new one has removed what the last one saved.
  worker.addEventListener("controllerchange", () =>
    worker.controller?.postMessage(location.href.replace(/#.*/, "")),
  );
  worker.register(new URL(OFFLINE_WORKER_FILE, site)).catch(() => {});
}
const list = document.querySelector("[data-saved]");
if (list) void listSaved(list);

/** Lists the saved pages by their titles. */
async function listSaved(into: Element): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(site.pathname)));
  for (const name of names) {
    const cache = await caches.open(name);
    const pages = (await cache.keys()).filter(({ url }) => url.endsWith("/") && !url.endsWith("/offline/"));
    for (const page of pages.slice(-LISTED)) {
      const text = await (await cache.match(page))?.text();
      const title = new DOMParser().parseFromString(text ?? "", "text/html").title;
      if (title !== "")
        into.append(element("li", {}, element("a", { href: page.url }, withoutArchive(title))));
    }
  }
}

/** The title of a page without that of the archive, which follows it everywhere but on the home page. */
function withoutArchive(title: string): string {
  const after = ` · ${document.querySelector(".masthead-title")?.textContent ?? ""}`;
  return title.endsWith(after) ? title.slice(0, -after.length) : title;
}
