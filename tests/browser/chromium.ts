import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { atEnd } from "../support/atEnd.ts";

/** Where systems keep a browser that Playwright can drive. */
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

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

/**
 * A headless browser: the system's, where it has one (or `CHROME_PATH` names one), else the
 * Chromium that npm brought.
 * @throws where there is neither, which is on other systems than Linux x64.
 */
export async function launch(): Promise<Browser> {
  const system = process.env.CHROME_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: QUIET });
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Browser tests need Chrome or Chromium here: install one, or name it in CHROME_PATH.");
  }
  return launchPackaged();
}

async function launchPackaged(): Promise<Browser> {
  // The package unpacks the libraries it brings (NSS) only where it believes to be in a Lambda.
  if (!hasNss()) process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // Not with the arguments the package suggests: they are for a Lambda, and switch off web security.
  return chromium.launch({ executablePath: await packaged.executablePath(), args: QUIET });
}

function hasNss(): boolean {
  try {
    return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    return false;
  }
}
