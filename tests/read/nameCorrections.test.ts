import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseNames } from "../../src/read/nameCorrections.ts";

describe("names.csv", () => {
  test("each action, with columns in any order and a note", () => {
    const { value, problems } = parseNames(
      [
        "name,action,forms,type,files,note",
        "Sergey Lavrov,merge,Sergei Lavrov|S. Lavrov,,,",
        "John Smith (mayor),split,John Smith,person,a.txt|b/c.txt,two of them",
        "Washington,retype,,person,a.txt,",
        "Fair City,Drop,,,,",
      ].join("\n"),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [
      {
        action: "merge",
        name: "Sergey Lavrov",
        forms: ["Sergei Lavrov", "S. Lavrov"],
        type: null,
        files: [],
        line: 2,
      },
      {
        action: "split",
        name: "John Smith (mayor)",
        forms: ["John Smith"],
        type: "person",
        files: ["a.txt", "b/c.txt"],
        line: 3,
      },
      { action: "retype", name: "Washington", forms: [], type: "person", files: ["a.txt"], line: 4 },
      { action: "drop", name: "Fair City", forms: [], type: null, files: [], line: 5 },
    ]);
  });

  test("semicolons, and American spelling", () => {
    const { value } = parseNames("action;name;type\nretype;Acme;organization\n");
    assert.equal(value[0]?.type, "organisation");
  });

  test("a bad row says what is wrong, with its line", () => {
    const { value, problems } = parseNames(
      [
        "action,name,forms,type,files",
        "join,A,,,",
        "drop,,,,",
        "retype,A,,,",
        "retype,A,,city,",
        "merge,A,,,",
        "split,A,B,,",
      ].join("\n"),
    );
    assert.deepEqual(value, []);
    assert.deepEqual(
      problems.map(({ line, rule }) => `${line} ${rule}`),
      ["2 row", "3 row", "4 row", "5 row", "6 row", "7 row"],
    );
    assert.equal(new Set(problems.map(({ message }) => message)).size, 6, "each has its own words");
  });

  test("a table without its columns, or with others", () => {
    assert.deepEqual(
      parseNames("who,what\na,b\n").problems.map(({ rule }) => rule),
      ["columns"],
    );
    assert.deepEqual(
      parseNames("action,name,colour\ndrop,A,red\n").problems.map(({ rule }) => rule),
      ["column"],
    );
    assert.deepEqual(parseNames(""), { value: [], problems: [] });
  });
});
