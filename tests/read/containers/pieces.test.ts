import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { feedPieces } from "../../../src/read/containers/feed.ts";
import { jsonPieces } from "../../../src/read/containers/json.ts";
import { linePieces } from "../../../src/read/containers/lines.ts";
import { type PieceFinder, pieceNames } from "../../../src/read/containers/pieces.ts";
import { tablePieces } from "../../../src/read/containers/table.ts";
import { csvText, parseCsv } from "../../../src/text/csv.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The pieces of a text as texts, their names, and the rules of the problems. */
function found(find: PieceFinder, text: string) {
  const bytes = bytesOf(text);
  const { value, problems } = find("file", bytes);
  return {
    texts: value.found.map(({ offset, length }) =>
      new TextDecoder().decode(bytes.subarray(offset, offset + length)),
    ),
    names: pieceNames(value.found),
    rules: problems.map(({ rule }) => rule),
  };
}

describe("tables", () => {
  test("a row is named after its id or address, else by its number in a spreadsheet", () => {
    const text = `\ufeffID;Link;Text\r\na1;;"one; ""1""\r\nmore"\r\n;https://x.example;two\r\n\r\n;;three\r\na1;;four\r\n`;
    assert.deepEqual(found(tablePieces, text), {
      texts: [`a1;;"one; ""1""\r\nmore"`, ";https://x.example;two", ";;three", "a1;;four"],
      names: ["a1", "https://x.example", "4", "a1~5"],
      rules: [],
    });
  });

  test("rows may end in different ways", () => {
    const { texts, names, rules } = found(tablePieces, 'id,text\r\n1,"one"\n2,"two\r\nlines"\r3,three\r\n');
    assert.deepEqual(
      [texts, names, rules],
      [['1,"one"', '2,"two\r\nlines"', "3,three"], ["1", "2", "3"], []],
    );
  });

  test("rows that can’t be read cost themselves only", () => {
    const text = 'text\none\n"two" x\nthree\n"four\n';
    const { texts, rules } = found(tablePieces, text);
    assert.deepEqual(
      [texts, rules],
      [
        ["one", "three"],
        ["row", "row"],
      ],
    );
  });

  test("a table without texts, and one in UTF-16, are problems", () => {
    assert.deepEqual(found(tablePieces, "file,title\na.txt,x\n").rules, ["columns"]);
    const wide = Buffer.from("\ufefftext\none\n", "utf16le");
    assert.deepEqual(
      tablePieces("a.csv", wide).problems.map(({ rule }) => rule),
      ["encoding"],
    );
  });

  test("whatever is in the cells, each row is found whole", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", ";", " ", "'"), maxLength: 8 });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const { texts } = found(tablePieces, csvText([["text", "note"], ...cells]));
        const whole = parseCsv(csvText([["text", "note"], ...cells]).replaceAll("\r\n", "\n"), ",").rows;
        assert.deepEqual(
          texts.map((text) => parseCsv(text.replaceAll("\r\n", "\n"), ",").head),
          whole.map((row) => row.cells),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("JSON", () => {
  test("each object of a list is found, whatever is in it", () => {
    const objects = fc.array(fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(objects, fc.constantFrom(undefined, 1, "\t"), (list, indent) => {
        const { texts, rules } = found(jsonPieces, JSON.stringify(list, null, indent));
        assert.deepEqual(rules, []);
        assert.deepEqual(
          texts.map((text) => JSON.parse(text)),
          JSON.parse(JSON.stringify(list)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("what is no article is a problem", () => {
    for (const text of ["", "{", "[1]", "[{},]", '"text"', "null"])
      assert.deepEqual(found(jsonPieces, text).rules, ["json"], text);
  });

  test("what is no object in a list of objects costs itself only", () => {
    const { texts, names, rules } = found(jsonPieces, '[{"id":"a"}, 5, null, [{}, 1], {"text":"b, c"}, "x"]');
    assert.deepEqual(texts, ['{"id":"a"}', '{"text":"b, c"}']);
    assert.deepEqual(names, ["a", "5"]);
    assert.deepEqual(rules, ["json", "json", "json", "json"]);
    const { problems } = jsonPieces("list.json", bytesOf('[{}, "x"]'));
    assert.deepEqual(
      problems.map(({ seed, excerpt }) => [seed, excerpt]),
      [["list.json#2", '"x"']],
    );
  });

  test("of JSON lines, each bad one is a problem with its number", () => {
    const { texts, names, rules } = found(linePieces, '{"id":5}\n\n{bad\n{"url":"u"}\r\n[]\n{"__proto__":1}');
    assert.deepEqual(texts, ['{"id":5}', '{"url":"u"}\r', '{"__proto__":1}']);
    assert.deepEqual(
      [names, rules],
      [
        ["5", "u", "6"],
        ["json", "json"],
      ],
    );
  });
});

describe("feeds", () => {
  const item = (inside: string) => `<item>${inside}</item>`;
  const rss = (inside: string) =>
    `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<rss><channel>${inside}</channel></rss>`;

  test("an item is named after its guid or address", () => {
    const [a, b, c] = [
      item("<title>é</title><guid>g</guid>"),
      item("<link>https://x.example/?a=1&amp;b=2</link>"),
      item("<title>&a;</title><source><item>no</item></source>"),
    ];
    const { texts, names, rules } = found(feedPieces, rss(`<title>ü</title>${a}\n${b}${c}`));
    assert.deepEqual([texts, rules], [[a, b, c], []]);
    assert.deepEqual(names, ["g", "https://x.example/?a=1&b=2", "3"]);
  });

  test("other XML is a problem, and a feed that is cut off keeps what is whole", () => {
    assert.deepEqual(found(feedPieces, "<note><item>x</item></note>").rules, ["feed"]);
    assert.equal(found(feedPieces, rss(item("<guid>g</guid>")).slice(0, -30)).names[0], "g");
  });
});
