import assert from "node:assert/strict";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import { listen } from "../../../src/cli/server/listen.ts";

const nothing = () => {};

/** The code of the error with which a connection fails; null if it doesn't. */
function refused(host: string, port: number): Promise<string | null> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    socket.on("connect", () => {
      socket.destroy();
      done(null);
    });
    socket.on("error", (error) => done("code" in error ? String(error.code) : error.message));
  });
}

test("listen: on this machine's own addresses only", async () => {
  const { port, close } = await listen(nothing, null, 0);
  try {
    assert.equal(await refused("127.0.0.1", port), null);
    const others = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
    for (const { address, internal, family } of others)
      if (!internal && family === "IPv4") assert.equal(await refused(address, port), "ECONNREFUSED", address);
  } finally {
    close();
  }
  assert.equal(await refused("127.0.0.1", port), "ECONNREFUSED");
});

test("listen: on the next port if one is in use", async () => {
  const first = await listen(nothing, null, 0);
  const second = await listen(nothing, null, first.port);
  try {
    assert.ok(second.port > first.port);
  } finally {
    first.close();
    second.close();
  }
});

test("listen: an address of another machine is an error that names the option", async () => {
  await assert.rejects(
    listen(nothing, "192.0.2.1", 0),
    /--host 192\.0\.2\.1 is not an address of this machine/,
  );
});
