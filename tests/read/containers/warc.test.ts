import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { captureImporter } from "../../../src/read/containers/capture.ts";
import { gzipMember } from "../../../src/read/containers/gzip.ts";
import { bytesAsSource } from "../../../src/read/containers/source.ts";
import { capturesIn } from "../../../src/read/containers/warc.ts";

const record = (http: string, type = "response", url = "https://x.example/a") =>
  Buffer.from(
    `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-08-09T10:11:12Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  );
const page = (headers: string, body: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n${headers}\r\n${body}`;

const urls = async (bytes: Uint8Array) => {
  const { value, problems } = await capturesIn("a.warc", bytesAsSource(bytes));
  return [value.map(({ url }) => url), problems.map(({ rule }) => rule)];
};

describe("web archives", () => {
  test("only pages are found, in plain and in packed archives", async () => {
    const records = [
      record("x: y", "request"),
      record(page("", "one")),
      record(
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno",
        "response",
        "https://x.example/no",
      ),
      record("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nno", "response", "https://x.example/p"),
      record(page("", "two"), "response", "https://x.example/b"),
    ];
    const expected = [["https://x.example/a", "https://x.example/b"], []];
    assert.deepEqual(await urls(Buffer.concat(records)), expected);
    assert.deepEqual(await urls(Buffer.concat(records.map((one) => gzipSync(one)))), expected);
  });

  test("what is cut off or no web archive is a problem, and what is before is kept", async () => {
    const [one, two] = [record(page("", "one")), record(page("", "two"), "response", "https://x.example/b")];
    const damaged = [["https://x.example/a"], ["damaged-archive"]];
    assert.deepEqual(await urls(Buffer.concat([one, two.subarray(0, -20)])), damaged);
    assert.deepEqual(await urls(Buffer.concat([gzipSync(one), gzipSync(two).subarray(0, -9)])), damaged);
    assert.deepEqual(await urls(Buffer.from("no web archive")), [[], ["damaged-archive"]]);
  });

  test("a page that was sent in chunks is put together; text that looks like chunks stays", async () => {
    const read = async (headers: string, body: string) =>
      (await captureImporter({ file: "a", bytes: record(page(headers, body)) })).value;
    const whole = await read("Transfer-Encoding: chunked\r\n", "4\r\nRain\r\n6;x=y\r\n fell.\r\n0\r\n\r\n");
    assert.equal(whole?.text, "Rain fell.");
    assert.equal(whole?.details?.fields.url, "https://x.example/a");
    assert.deepEqual(
      whole?.details?.seenBy.map(({ value }) => value),
      ["2024-08-09T10:11:12Z"],
    );
    assert.equal((await read("Transfer-Encoding: chunked\r\n", "Rain fell."))?.text, "Rain fell.");
    assert.equal((await read("Content-Encoding: gzip\r\n", "Rain fell."))?.text, "Rain fell.");
  });

  test("members of a gzip file are found one by one", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }),
        async (parts) => {
          const source = bytesAsSource(Buffer.concat(parts.map((part) => gzipSync(part))));
          const found: number[][] = [];
          for (let at = 0; at < source.size; ) {
            const member = await gzipMember(source, at, 1000);
            assert.ok(member?.bytes);
            found.push([...member.bytes]);
            at += member.length;
          }
          assert.deepEqual(
            found,
            parts.map((part) => [...part]),
          );
        },
      ),
      { numRuns: 50 },
    ));
});
