import type { Browser, Page } from "playwright-core";
import { axe, axeOfColours } from "./axe.ts";
import type { Served } from "./served.ts";
import { settled, type Visit, visit } from "./visit.ts";

/** What one visit finds out about a page: all that tests ask of every page. */
export interface Look {
  /** As "/2024/", in messages. */
  readonly path: string;
  readonly complaints: readonly string[];
  /** How wide the page gets in windows of these widths, in pixels. */
  readonly widths: Readonly<Record<number, number>>;
  /** What the test measured in a window 360 pixels wide, such as targets too low for a finger. */
  readonly small: readonly string[];
  /** What axe-core objects to, in each colour scheme. */
  readonly axe: Readonly<Record<"light" | "dark", readonly string[]>>;
  /** What a script of an article would have set, and how many elements came in from articles. */
  readonly hacked: unknown;
  readonly foreign: number;
}

interface CrawlOptions {
  /** Whether axe-core looks at closed panels, too. */
  readonly opened?: boolean;
  /** What to measure in a window 360 pixels wide. */
  readonly measure?: (page: Page) => Promise<string[]>;
}

const NARROW = { width: 320, height: 640 };

/** Visits each page once, one after the other in one tab. */
export async function crawl(
  browser: Browser,
  site: Served,
  paths: readonly string[],
  options: CrawlOptions = {},
): Promise<Look[]> {
  const looks: Look[] = [];
  const walk = async ({ page, complaints }: Visit) => {
    let before = 0;
    for (const path of paths) {
      await page.setViewportSize(NARROW);
      await page.goto(site.home + path);
      await settled(page);
      const found = await lookAt(page, options);
      looks.push({ path: `/${path}`, ...found, complaints: complaints.slice(before) });
      before = complaints.length;
    }
  };
  await visit(browser, site.home, walk);
  return looks;
}

/** Looks at a page that was loaded in the narrowest window. */
async function lookAt(page: Page, { opened, measure }: CrawlOptions) {
  const widthIn = async (width: number) => {
    await page.setViewportSize({ width, height: 640 });
    return page.evaluate(() => document.documentElement.scrollWidth);
  };
  const widths = { 320: await widthIn(320), 768: await widthIn(768) };
  await page.setViewportSize({ width: 360, height: 800 });
  const small = measure ? await measure(page) : [];
  await page.setViewportSize({ width: 1280, height: 720 });
  if (opened) await page.evaluate(OPEN_ALL);
  const inScheme = async (colorScheme: "light" | "dark", look: typeof axe) => {
    await page.emulateMedia({ colorScheme });
    return look(page);
  };
  return {
    widths,
    small,
    axe: { light: await inScheme("light", axe), dark: await inScheme("dark", axeOfColours) },
    hacked: await page.evaluate((): unknown => Reflect.get(window, "hacked")),
    foreign: await page.locator("main script, main img, main iframe").count(),
  };
}

/** Panels that are closed are looked at, too. */
const OPEN_ALL = `for (const one of document.querySelectorAll("details")) one.open = true`;
