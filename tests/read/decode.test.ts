import assert from "node:assert/strict";
import { describe, test } from "node:test";
import iconv from "iconv-lite";
import { decode } from "../../src/read/decode.ts";

function text(bytes: Uint8Array): string {
  const found = decode(bytes);
  assert.ok("text" in found, "it is taken for binary");
  return found.text;
}

function encoding(bytes: Uint8Array): string {
  const found = decode(bytes);
  assert.ok("text" in found, "it is taken for binary");
  return found.encoding;
}

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const utf8 = (words: string) => new TextEncoder().encode(words);

describe("decode: encodings", () => {
  const words = "Café owners in Łódź said “no” – 12 € a cup, 東京 too.";

  test("UTF-8 without a mark", () => {
    assert.deepEqual(decode(utf8(words)), { text: words, encoding: "utf-8", damaged: 0 });
  });

  test("UTF-8 with a byte order mark, which is no part of the text", () => {
    assert.equal(text(bytes(0xef, 0xbb, 0xbf, ...utf8(words))), words);
  });

  for (const [name, mark] of [
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ] as const) {
    test(`${name} with a byte order mark`, () => {
      const raw = bytes(...mark, ...iconv.encode(words, name));
      assert.deepEqual(decode(raw), { text: words, encoding: name, damaged: 0 });
    });
  }

  const western = [
    "Un café à Angoulême reste fermé, a dit le maire, et rien ne sera rouvert cet été.",
    "“We can’t pay,” the farmer said – the levy is €40 a hectare, and the café owes £3,000.",
    "The mayor’s office said the bridge would stay shut until spring.",
    "Prices rose 3 % to €12.50 – “too much”, said one shopper in Angoulême.",
  ];
  for (const sample of western) {
    test(`Windows-1252 keeps curly quotes, dashes and €: ${sample.slice(0, 24)}…`, () => {
      const raw = iconv.encode(sample, "windows-1252");
      assert.deepEqual(decode(raw), { text: sample, encoding: "windows-1252", damaged: 0 });
    });
  }

  test("windows-1251 by its letters", () => {
    const russian =
      "Губернатор открыл новый мост через реку. По словам строителей, работы заняли три года.\n" +
      "Движение по мосту начнётся в понедельник утром, сообщили в пресс-службе области.";
    const raw = iconv.encode(russian, "windows-1251");
    assert.equal(encoding(raw), "windows-1251");
    assert.equal(text(raw), russian);
  });
});

describe("decode: damage", () => {
  test("a few broken bytes in UTF-8 are damage, not another encoding", () => {
    const good = utf8("Die Straße über die Brücke in Köln bleibt für drei Wochen gesperrt. ");
    const found = decode(bytes(...good, 0xc3, 0x20, ...good));
    assert.ok("text" in found);
    assert.equal(found.encoding, "utf-8");
    assert.equal(found.damaged, 1);
    assert.match(found.text, /Straße .*\ufffd .*Brücke/s);
  });

  test("a replacement character that is written in the text is UTF-8", () => {
    const words = "The scan reads \ufffd here, and nobody knows what stood there.";
    const found = decode(utf8(words));
    assert.ok("text" in found);
    assert.deepEqual([found.text, found.encoding], [words, "utf-8"]);
  });

  test("half a surrogate pair in UTF-16 is damage", () => {
    const found = decode(bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0));
    assert.ok("text" in found);
    assert.deepEqual([found.text, found.damaged], ["A\ufffdB", 1]);
  });
});

describe("decode: what is no text", () => {
  test("NUL bytes", () => {
    assert.ok("binary" in decode(bytes(0x50, 0x4b, 3, 4, 0, 0, 8, 0)));
  });

  test("many control characters", () => {
    assert.ok("binary" in decode(bytes(...utf8("%PDF"), 1, 2, 3, 4, 5, 6, ...utf8("stream"))));
  });

  test("a stray control character becomes a space", () => {
    const words = `${"The council met on Monday night. ".repeat(5)}A bell\u0007rang.`;
    assert.match(text(utf8(words)), /A bell rang\.$/);
  });

  test("nothing at all is text", () => {
    assert.equal(text(bytes()), "");
  });
});

describe("decode: line ends", () => {
  for (const [name, end, becomes] of [
    ["CRLF", "\r\n", "\n"],
    ["CR", "\r", "\n"],
    ["NEL", "\u0085", "\n"],
    ["line separator", "\u2028", "\n"],
    ["paragraph separator", "\u2029", "\n\n"],
    ["form feed", "\f", "\n\n"],
  ] as const) {
    test(`${name} parts lines`, () => {
      assert.equal(text(utf8(`One.${end}Two.`)), `One.${becomes}Two.`);
    });
  }

  test("tabs stay, escapes and other controls become spaces", () => {
    assert.equal(text(utf8("a\tb\u001b[31mc\u009bd")), "a\tb [31mc d");
  });
});
