import assert from "node:assert/strict";
import { test } from "node:test";
import { decodedText } from "../../../src/read/formats/decodedText.ts";
import { seedOf } from "../../../src/read/seeds.ts";
import { inShort } from "../../support/problems.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("bytes are decoded, or refused if they are no text", () => {
  const { value, problems } = decodedText({ file: "a.txt", bytes: bytesOf("Café\r\n") });
  assert.deepEqual([value, problems], [{ text: "Café\n", encoding: "utf-8" }, []]);
  const binary = decodedText({ file: "a.txt", bytes: Uint8Array.from([0, 1, 2]) });
  assert.deepEqual([binary.value, inShort(binary.problems)], [null, ["a.txt read/binary"]]);
});

test("an article of bytes that lie in no folder is read as one of a file, by the extension of its name", async () => {
  const { value, problems } = await seedOf({
    file: "box.zip/a.MD",
    bytes: bytesOf("# Rain\n\nRain fell.\n"),
  });
  assert.deepEqual(problems, []);
  assert.deepEqual([value?.file, value?.text, value?.bytes], ["box.zip/a.MD", "Rain\n\nRain fell.", 19]);
  assert.deepEqual(
    value?.blocks?.map(({ kind }) => kind),
    ["heading", "paragraph"],
  );
});
