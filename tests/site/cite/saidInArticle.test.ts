import assert from "node:assert/strict";
import { test } from "node:test";
import { oneArticle } from "../../support/oneArticle.ts";

/** The claims of an article as its page describes them for programs. */
async function claimsOf(text: string): Promise<readonly string[]> {
  const page = (await oneArticle("a.txt", text)).find((one) => one.includes("application/ld+json")) ?? "";
  return [...page.matchAll(/"@type":"Claim","@id":"[^"]*","text":"([^"]*)"/g)].map(([, claim = ""]) => claim);
}

test("a claim is told with its sentence; of a long one with a part that has its number, so that a text without full stops isn’t told once for each claim", async () => {
  const short = "Anna Smith said 5 people died in Leeds.";
  assert.deepEqual(await claimsOf(`Ships sink\n\n${short}\n`), [short]);

  const parts = Array.from(
    { length: 60 },
    (_, index) => `Anna Smith said ${index + 100} people died in Leeds`,
  );
  const claims = await claimsOf(`Ships sink\n\n${parts.join(", and ")}.\n`);
  assert.ok(claims.length > 40, `${claims.length} claims`);
  assert.ok(claims.every((claim) => claim.length < 330 && /1\d\d people/.test(claim)));
});
