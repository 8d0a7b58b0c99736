import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { reportBuilt } from "../../../src/cli/commands/reportBuilt.ts";
import { sizeSentence } from "../../../src/cli/hosts.ts";
import { PROJECT } from "../../../src/project.ts";
import { siteSize } from "../../../src/shared/siteSize.ts";
import { recorder } from "../../support/recorder.ts";

const SIZE = siteSize([{ path: "index.html", bytes: 1000 }]);

/** What a build of five articles prints at its end. */
function reported(address: string | null, out: string | null): string {
  const { terminal, out: printed, err } = recorder();
  const built = {
    articles: 5,
    withdrawn: 0,
    changes: null,
    problems: [],
    address,
    size: SIZE,
    zip: null,
    isKept: false,
  };
  reportBuilt(built, { strict: false, nothing: "", out, toRead: "run npm start" }, terminal);
  return printed() + err();
}

test("a build's last line says where to look; a missing address is a hint, once", () => {
  const where = `${sizeSentence(SIZE)}\nThe site is in ${join("build", "site")}. To read it, run npm start.\n`;
  const out = join(PROJECT, "build");
  assert.equal(reported("https://example.org/", out), `Built 5 articles.\n${where}`);
  const [built, size, hint, last, ...more] = reported(null, out).split("\n");
  assert.deepEqual([built, `${size}\n${last}\n`, more], ["Built 5 articles.", where, [""]]);
  assert.match(
    hint ?? "",
    /address isn’t known, so references and link previews lack it\. .* url: .*--base-url/,
  );
});

test("a build that was kept says so, and nothing of changes", () => {
  const { terminal, out } = recorder();
  const built = {
    articles: 5,
    withdrawn: 0,
    changes: [],
    problems: [],
    address: "https://example.org/",
    size: SIZE,
    zip: null,
    isKept: true,
  };
  reportBuilt(built, { strict: false, nothing: "", out: null, toRead: "" }, terminal);
  assert.equal(
    out(),
    "Nothing that the last build was made from has changed, so it was kept.\nIt has 5 articles.\n",
  );
});

test("a build of npm start leaves both to npm start", () => {
  assert.equal(reported(null, null), "Built 5 articles.\n");
});
