import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pathOf } from "../../../src/cli/server/target.ts";

test("target: the path that a request asks for is decoded, without what follows ?", () => {
  const paths: Readonly<Record<string, string>> = {
    "/": "/",
    "/articles/90080b25d7/": "/articles/90080b25d7/",
    "/search/?q=a%2Fb": "/search/",
    "/a%20b/%C3%A9": "/a b/é",
    "/...": "/...",
  };
  for (const [target, path] of Object.entries(paths)) assert.equal(pathOf(target), path, target);
});

test("target: a malformed one has no path", () => {
  for (const target of [
    "",
    "*",
    "index.html",
    "http://evil.example/",
    "//evil.example/",
    "/a//b",
    "/%",
    "/%zz",
    "/%00",
    "/a%0ab",
    "/%ff",
    "/%c0%ae%c0%ae/",
    "/..",
    "/../secret",
    "/a/../../secret",
    "/%2e%2e/secret",
    "/./",
    "/..%2fsecret",
    "/..%2Fsecret",
    "/..%5csecret",
    "/..\\secret",
    "/a#b",
  ])
    assert.equal(pathOf(target), null, target);
});

test("target: whatever the target, a path never leaves the folder", () => {
  const part = fc.constantFrom("..", ".", "%2e", "%2f", "%5C", "%25", "a", "/", "\\", "%00", "?");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const path = pathOf(`/${parts.join("")}`);
      assert.ok(path === null || new URL(`file://${encodeURI(path)}`).pathname === encodeURI(path));
      assert.ok(path === null || !path.split("/").includes(".."));
    }),
  );
});
