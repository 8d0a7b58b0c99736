import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { namesSchema } from "../../src/entry/schema.ts";
import { isPublished } from "../../src/relate/names/published.ts";
import { hostileBuild } from "../hostile/all.ts";
import { buildOf, type SharedBuild } from "../support/builds.ts";
import { filesBelow } from "../support/folder.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** An archive of ordinary news, and one of attacks: their sites are built for other tests anyway. */
const BUILDS: readonly (readonly [string, () => Promise<SharedBuild>])[] = [
  ["news", () => buildOf(SEEDS, "https://x.org/my/archive/")],
  ["attacks", hostileBuild],
];

/** Either archive has at most so many shards. */
const SHARDS = 3;

/** Whoever publishes an archive pays for each file: hosts limit their number. `.github/docs/publishing.md` tells the model. */
for (const [name, build] of BUILDS) {
  test(`files, ${name}: two for an article, one for four texts of the search, a page for a name of three articles`, async () => {
    const { out, articles } = await build();
    const files = [...filesBelow(join(out, "site")).keys()];
    const below = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
    const manifest: { withdrawn: unknown[] } = JSON.parse(
      readFileSync(join(out, "site/manifest.json"), "utf8"),
    );
    assert.ok(articles > 5);
    // A very long article has several pages.
    const [further, others] = [
      /^articles\/[^/]+\/\d+\/index\.html$/,
      /^articles\/[^/]+\/(?:index\.html|original\.txt)$/,
    ];
    const long = below("articles").filter((file) => further.test(file));
    const first = below("articles").filter((file) => others.test(file));
    assert.equal(first.length, 2 * articles + manifest.withdrawn.length);
    assert.equal(below("articles").length, first.length + long.length);
    // The last file of each shard of the index may hold fewer.
    const texts = below("pagefind/texts").length;
    const least = Math.ceil((articles + long.length) / 4);
    assert.ok(texts >= least && texts < least + SHARDS, `${texts} files, at least ${least}`);

    const table = namesSchema.parse(JSON.parse(readFileSync(join(out, "entries/names.json"), "utf8")));
    const published = table.filter(isPublished);
    const paged = published.filter(({ articles: of }) => of > 2).map(({ type, id }) => `${type}/${id}`);
    assert.ok(paged.length > 0);
    const pages = [...below("people"), ...below("places"), ...below("organisations")].flatMap((file) => {
      const [, kind, id] = /^(people|places|organisations)\/(?!by\/)([^/]+)\/index\.html$/.exec(file) ?? [];
      return id === undefined ? [] : `${kind === "people" ? "person" : kind?.slice(0, -1)}/${id}`;
    });
    assert.deepEqual(pages.sort(), paged.sort());
  });
}
