import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { advising } from "../../../src/cli/server/advice/advise.ts";
import { answering } from "../../../src/cli/server/answer.ts";
import { type Listening, listen } from "../../../src/cli/server/listen.ts";
import { type Reload, reloading } from "../../../src/cli/server/reload.ts";
import { HEADERS } from "../../../src/site/headers.ts";
import { put } from "../../support/folder.ts";

const PAGE = "<!doctype html><html><head><title>x</title></head><body>";

/** Sends bytes as they stand, which a client for HTTP would correct, and gives the whole answer. */
function raw(port: number, request: string): Promise<string> {
  return new Promise((done, fail) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request, "latin1"));
    socket.on("data", (bytes) => {
      text += bytes.toString("utf8");
    });
    socket.on("error", fail);
    socket.on("close", () => done(text));
  });
}

describe("npm start answers", () => {
  const dir = mkdtempSync(join(tmpdir(), "dateline-answer-"));
  const site = join(dir, "site");
  let server: Listening;
  let below: Listening;
  let reload: Reload;
  before(async () => {
    put(dir, "one/index.html", `${PAGE}one`);
    put(dir, "one/404.html", `${PAGE}<main>no such page</main>`);
    put(dir, "one/articles/aa/index.html", `${PAGE}article`);
    put(dir, "one/articles/aa/original.txt", "<script>words</script>");
    put(dir, "one/program.wasm", "wasm");
    put(dir, "two/index.html", `${PAGE}two`);
    put(dir, "site-secret/a.txt", "secret");
    symlinkSync(join(dir, "site-secret"), join(dir, "one/out"));
    symlinkSync(join(dir, "one"), site);
    reload = reloading();
    const adviser = advising(join(dir, "entries"), join(dir, "seeds"));
    server = await listen(answering({ site, prefix: "/", host: null, reload, adviser }), null, 0);
    below = await listen(answering({ site, prefix: "/my/archive/", host: null, reload, adviser }), null, 0);
  });
  after(() => {
    server.close();
    below.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const get = (
    target: string,
    { method = "GET", host = `localhost:${server.port}`, on = server.port } = {},
  ) => raw(on, `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

  test("400 to malformed requests, and lives on", async () => {
    for (const target of [
      "/%",
      "/%00",
      "/%ff",
      "//evil.example/",
      "/..%2fsite-secret%2fa.txt",
      "/../site-secret/a.txt",
      "/%2e%2e/site-secret/a.txt",
      "/..\\site-secret\\a.txt",
      "/..%5csite-secret%5ca.txt",
      "http://evil.example/",
      "*",
      "/\u00ff",
      "/a b",
    ])
      assert.equal(statusOf(await get(target)), 400, target);
    for (const bytes of ["GET\r\n\r\n", "\u0000\u0001\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"])
      assert.equal(statusOf(await raw(server.port, bytes)), 400, bytes);
    assert.equal(statusOf(await get("/")), 200);
  });

  test("403 to a Host of another name or port", async () => {
    for (const host of ["evil.example", `evil.example:${server.port}`, "localhost", "localhost:1"])
      assert.equal(statusOf(await get("/", { host })), 403, host);
    assert.equal(statusOf(await raw(server.port, "GET / HTTP/1.0\r\n\r\n")), 403);
    for (const host of ["127.0.0.1", "[::1]"])
      assert.equal(statusOf(await get("/", { host: `${host}:${server.port}` })), 200, host);
  });

  test("405 to methods other than GET and HEAD", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
      assert.equal(statusOf(await get("/", { method })), 405, method);
    const head = await get("/articles/aa/", { method: "HEAD" });
    assert.match(head, /^HTTP\/1\.1 200 OK\r\n/);
    assert.match(head, /\r\n\r\n$/);
  });

  test("404 with the site's own page, also to a link that leads out of the site", async () => {
    for (const target of ["/nothing", "/articles/aa/original.txt/", "/out/a.txt", "/site-secret/a.txt"]) {
      const answer = await get(target);
      assert.equal(statusOf(answer), 404, target);
      assert.match(answer, /no such page/, target);
      assert.ok(answer.includes(`has nothing at <code>${target}</code>`), target);
      assert.doesNotMatch(answer, /secret\r?\n?$/, target);
    }
  });

  test("404 with the nearest page above, and with the address below the site's own path", async () => {
    assert.match(await get("/articles/aa/x/y"), /nearest page above it is <a href="\/articles\/aa\/">/);
    const answer = await get("/articles/%3Cscript%3E/");
    assert.match(answer, /nearest page above it is <a href="\/">/);
    assert.doesNotMatch(answer, /<script>/);
    const on = below.port;
    const outside = await get("/articles/aa/", { on, host: `localhost:${on}` });
    assert.match(outside, /as its address says: <a href="\/my\/archive\/articles\/aa\/">/);
  });

  test("a style sheet for what is added for the curator", async () => {
    const style = /href="(\/@curator\/style\.css)"/.exec(await get("/nothing"))?.[1] ?? "";
    assert.match(await get(style), /^HTTP\/1\.1 200 [\s\S]*Content-Type: text\/css[\s\S]*\.curator/);
  });

  test("with the headers of the published site and the type of the file", async () => {
    for (const target of ["/", "/nothing", "/articles/aa/original.txt", "/%"]) {
      const answer = await get(target);
      for (const [name, value] of Object.entries(HEADERS))
        assert.ok(answer.includes(`${name}: ${value}\r\n`), name);
      assert.ok(answer.includes("Cache-Control: no-cache\r\n"));
    }
    const typeOf = async (target: string) => /Content-Type: (.*)\r\n/.exec(await get(target))?.[1];
    assert.equal(await typeOf("/"), "text/html; charset=utf-8");
    assert.equal(await typeOf("/articles/aa/original.txt"), "text/plain; charset=utf-8");
    assert.equal(await typeOf("/program.wasm"), "application/wasm");
    assert.match(await get("/articles/aa/original.txt"), /\r\n\r\n<script>words<\/script>$/);
  });

  test("a redirection to a folder without its slash, and to the path of the site", async () => {
    assert.match(await get("/articles/aa?x=1"), /^HTTP\/1\.1 302 [\s\S]*Location: \/articles\/aa\/\r\n/);
    const on = below.port;
    const host = `localhost:${on}`;
    for (const target of ["/", "/my/archive"])
      assert.match(await get(target, { on, host }), /^HTTP\/1\.1 302 [\s\S]*Location: \/my\/archive\/\r\n/);
    const folder = await get("/my/archive/articles/aa", { on, host });
    assert.match(folder, /Location: \/my\/archive\/articles\/aa\/\r\n/);
    assert.equal(statusOf(await get("/my/archive/articles/aa/", { on, host })), 200);
    assert.equal(statusOf(await get("/articles/aa/", { on, host })), 404);
  });

  test("pages with the script that loads them again, whose address changes with each build", async () => {
    const scriptIn = async () =>
      /src="(\/@reload\/script\.js\?\d+)"><\/script>\n<\/head>/.exec(await get("/"))?.[1];
    const first = await scriptIn();
    assert.match(await get(first ?? ""), /Content-Type: text\/javascript[\s\S]*EventSource/);
    reload.tell();
    assert.notEqual(await scriptIn(), first);
  });

  test("from the folder that the link to the site leads to now", async () => {
    symlinkSync(join(dir, "two"), join(dir, "next"));
    renameSync(join(dir, "next"), site);
    assert.match(await get("/"), /two$/);
    rmSync(site);
    assert.match(await get("/"), /^HTTP\/1\.1 404 [\s\S]*There is no site yet/);
    mkdirSync(site);
    assert.equal(statusOf(await get("/")), 404);
  });
});
