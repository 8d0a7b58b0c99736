import assert from "node:assert/strict";

/*
 * Node quotes the source of a failing `assert.ok` that has no message. In code that tsx has compiled it looks for it in vain, and in a long file without an end
 * (Node 20): the tests would stand still in place of failing. With a message it doesn't look.
 */
const { ok } = assert;
Object.assign(assert, {
  ok: (value: unknown, message: string | Error = "not true: the second line of the stack says where"): void =>
    ok(value, message),
});
