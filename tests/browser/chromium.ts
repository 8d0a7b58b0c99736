import { type Browser, chromium } from "playwright-core";
import { atEnd } from "../support/atEnd.ts";
import { browserFile } from "./browserFile.ts";

/** Nothing but what is asked for: no look-ups of the vendor's hosts, no first-run pages. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let running: Promise<Browser> | null = null;

/** One browser for all tests: each visit has a context of its own. */
export function sharedBrowser(): Promise<Browser> {
  if (running === null) {
    const launched = launch();
    running = launched;
    atEnd(async () => (await launched).close());
  }
  return running;
}

/** A headless browser. @throws where there is none. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserFile(), args: QUIET });
}
