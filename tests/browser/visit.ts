import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page, and all that went wrong in it or left the site while it was open. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/**
 * Opens a page in a context of its own and closes it after use. Complaints are what the
 * console says (violations of the Content-Security-Policy among it), errors of scripts,
 * failed requests, and requests to anywhere but the site.
 */
export async function visit(
  browser: Browser,
  address: string,
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(address).origin && protocol.startsWith("http"))
      complaints.push(`request to ${origin}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(address);
    if (options.javaScriptEnabled !== false) await settled(page);
    await use({ page, complaints });
  } finally {
    await context.close();
  }
}

/**
 * Waits for what a page goes on to do by itself: its fonts, and the search its address asks for. A page may lead to another one meanwhile: then
 * Playwright asks that one.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.ready.then(() => true));
  // Not in one function with the fonts: a promise counts as true before it is kept.
  await page.waitForFunction(
    () => !document.querySelector("[data-status]")?.textContent?.startsWith("Searching"),
  );
}
