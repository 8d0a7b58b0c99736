import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryOf, outgoing } from "../../src/work/outgoing.ts";

test("what was encoded is handed over once, and no more is in the memory that goes with it", () => {
  const { encoded, memory } = outgoing();
  const [page, empty] = [encoded("à jour"), encoded("")];
  const sent = structuredClone({ page, empty }, { transfer: memory() });
  assert.deepEqual(sent, { page: Uint8Array.from(Buffer.from("à jour")), empty: new Uint8Array() });
  assert.deepEqual([page.length, memory()], [0, []]);
});

test("bytes that lie beside others stay where they are", () => {
  const whole = new Uint8Array(10);
  assert.deepEqual(memoryOf(whole), [whole.buffer]);
  assert.deepEqual(memoryOf(whole.subarray(1)), []);
  assert.deepEqual(memoryOf(Buffer.from("short")), []);
  assert.deepEqual(memoryOf(new Uint8Array(new SharedArrayBuffer(4))), []);
});
