import type { ServerResponse } from "node:http";

/** The folder of the two addresses below; no page of a site is called like this. */
const FOLDER = "@reload";
const SCRIPT = `${FOLDER}/script.js`;
const EVENTS = `${FOLDER}/events`;

/**
 * Loads the page again when there is a newer build than the one in the script's address. Hidden pages don't listen: a
 * browser keeps only six connections to a server open.
 */
const SCRIPT_TEXT = `const shown = new URL(import.meta.url).search.slice(1);
let events;
function listen() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource(new URL("events", import.meta.url));
  events.onmessage = ({ data }) => data !== shown && location.reload();
}
document.addEventListener("visibilitychange", listen);
listen();
`;

/** Tells open pages that there is a new build. */
export interface Reload {
  /** A page that listens. @param prefix the site's path. */
  inject(page: string, prefix: string): string;
  /** Answers a request for the script or the events; false if the path, without the site's, is another one. */
  answer(path: string, response: ServerResponse): boolean;
  tell(): void;
}

export function reloading(): Reload {
  let build = 0;
  const open = new Set<ServerResponse>();
  const send = (response: ServerResponse) => response.write(`data: ${build}\n\n`);
  return {
    // A file of its own, as the policy of the pages allows no inline script.
    inject: (page, prefix) =>
      page.replace("</head>", `<script type="module" src="${prefix}${SCRIPT}?${build}"></script>\n</head>`),
    answer(path, response) {
      if (path === SCRIPT) {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(SCRIPT_TEXT);
        return true;
      }
      if (path !== EVENTS) return false;
      response.setHeader("Content-Type", "text/event-stream");
      open.add(response);
      response.on("close", () => open.delete(response));
      send(response);
      return true;
    },
    tell() {
      build += 1;
      for (const response of open) send(response);
    },
  };
}
