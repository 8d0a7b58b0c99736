import { join } from "node:path";
import { PROJECT } from "../../src/project.ts";
import { closeAll } from "../support/atEnd.ts";
import { launch } from "./chromium.ts";
import { serveBuild } from "./served.ts";
import { settled } from "./visit.ts";

/** A picture of the documents: a page of the archive in `seeds/`, and how high the window is in which it is shown. */
interface Picture {
  readonly name: string;
  readonly path: string;
  readonly height: number;
  readonly scheme: "light" | "dark";
  /** The link to follow from there; null to stay. */
  readonly link: string | null;
}

const PICTURES: readonly Picture[] = [
  { name: "home", path: "", height: 900, scheme: "light", link: null },
  { name: "article", path: "timeline/", height: 800, scheme: "light", link: "In the ongoing Russia" },
  { name: "search", path: "search/?q=troops", height: 860, scheme: "dark", link: null },
];

/** Takes the pictures of README and documents anew: `npm run pictures`. */
const served = await serveBuild(join(PROJECT, "seeds"));
const browser = await launch();
for (const { name, path, height, scheme, link } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width: 1280, height },
    deviceScaleFactor: 1.4,
    colorScheme: scheme,
  });
  await page.goto(served.home + path);
  await settled(page);
  if (link !== null) await page.getByRole("link", { name: link }).first().click();
  await settled(page);
  await page.screenshot({ path: join(PROJECT, ".github", `${name}.png`) });
}
await browser.close();
await closeAll();
