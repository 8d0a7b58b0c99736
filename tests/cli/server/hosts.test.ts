import assert from "node:assert/strict";
import { test } from "node:test";
import { isOurs } from "../../../src/cli/server/hosts.ts";

const HOME = { given: null, port: 8080, address: "127.0.0.1" };

test("hosts: this machine's names with the port are ours", () => {
  for (const host of ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"])
    assert.ok(isOurs(host, HOME), host);
  assert.ok(isOurs("localhost", { ...HOME, port: 80 }));
});

test("hosts: other names and other ports aren't", () => {
  for (const host of [
    undefined,
    "",
    "localhost",
    "localhost:8081",
    "localhost:80800",
    "evil.example",
    "evil.example:8080",
    "localhost.evil.example:8080",
    "localhost:8080.evil.example",
    "127.0.0.1.evil.example:8080",
    "192.168.1.20:8080",
    "0.0.0.0:8080",
  ])
    assert.ok(!isOurs(host, HOME), host);
});

test("hosts: the name or address that --host gives is ours, too", () => {
  const given = (name: string) => ({ ...HOME, given: name, address: "192.168.1.20" });
  assert.ok(isOurs("192.168.1.20:8080", given("192.168.1.20")));
  assert.ok(isOurs("My-Machine.local:8080", given("my-machine.local")));
  assert.ok(isOurs("[fd00::1]:8080", given("fd00::1")));
  assert.ok(!isOurs("evil.example:8080", given("192.168.1.20")));
});

test("hosts: on all addresses, the address that the request came to is ours", () => {
  for (const wildcard of ["0.0.0.0", "::"]) {
    const entrance = { ...HOME, given: wildcard, address: "::ffff:192.168.1.20" };
    assert.ok(isOurs("192.168.1.20:8080", entrance));
    assert.ok(!isOurs("192.168.1.21:8080", entrance));
    assert.ok(!isOurs("evil.example:8080", entrance));
  }
});
