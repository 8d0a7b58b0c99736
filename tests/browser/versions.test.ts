import assert from "node:assert/strict";
import { test } from "node:test";
import { axe } from "./axe.ts";
import { sharedBrowser } from "./chromium.ts";
import { serveBuild } from "./served.ts";
import { visit } from "./visit.ts";

const text = (metres: number, day: string) => `Bridge shut after flood

The river rose by ${metres} metres in the night, and the council shut the bridge on ${day} morning.

Nobody was hurt. The mayor said that the bridge would stay shut until the water was down again.

Schools on the far side of the river had no lessons, and many people walked home over the hills.
`;
const SEEDS = {
  "first.txt": text(4, "Monday"),
  "later.txt": text(6, "Tuesday"),
  "reprint.txt": text(4, "Monday").replace("Nobody was hurt. ", ""),
  "register.csv":
    "file,date,source\nfirst.txt,2024-10-28,The Herald\nlater.txt,2024-10-29,The Herald\nreprint.txt,2024-10-29,The Gazette\n",
};

test("browser: versions can be compared on a phone and on a wide screen", async () => {
  const [browser, site] = await Promise.all([sharedBrowser(), serveBuild(SEEDS)]);
  const phone = { viewport: { width: 360, height: 780 } };
  const use = async ({ page, complaints }: Parameters<Parameters<typeof visit>[2]>[0]) => {
    assert.equal(await page.locator(".cards .card-title").count(), 1);
    await page.locator(".card-title a").click();
    await page.locator("#copies").evaluate((part) => part.closest("details")?.setAttribute("open", ""));
    await page.locator("#copies .compare a").click();
    await page.waitForURL("**/versions/");
    assert.deepEqual(await axe(page), []);
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    const places = () =>
      page
        .locator(".compared .sides")
        .first()
        .locator(".side")
        .evaluateAll((all) => all.map((side) => side.getBoundingClientRect().top));
    assert.equal(await isWide(), false);
    const [above = 0, below = 0] = await places();
    assert.ok(below > above, "below each other");
    await page.setViewportSize({ width: 1440, height: 900 });
    const [left, right] = await places();
    assert.equal(left, right, "beside each other");
    assert.deepEqual(await page.locator("del.fact").allTextContents(), [
      ...["only in the first text: 4", "only in the first text: Monday"],
    ]);
    assert.deepEqual(complaints, []);
  };
  await visit(browser, `${site.home}sources/the-herald/`, use, phone);
});
