import assert from "node:assert/strict";
import { test } from "node:test";
import { called } from "../../src/cli/called.ts";

test("how a command is called: by npm in a copy of the project, by its name where it is installed", () => {
  assert.equal(called("build", "", false), "npm run build");
  assert.equal(called("serve", "", false), "npm start");
  assert.equal(called("explain", "FILE", false), "npm run explain -- FILE");
  assert.equal(called("serve", "--port 80", false), "npm start -- --port 80");
  assert.equal(called("build", "", true), "dateline build");
  assert.equal(called("explain", "FILE", true), "dateline explain FILE");
});
