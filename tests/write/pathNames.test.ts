import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { buildOf } from "../support/builds.ts";

/** Names that Windows keeps for devices, also with an extension; superscript digits count as digits there. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** What Windows refuses in a name: these characters, and a dot or a space at its end. */
const REFUSED = /[<>:"|?*\\\x00-\x1f\x7f]|[. ]$/;

const HOSTILE = [
  ..."CON,prn,Aux,NUL.,com1,COM¹,lpt9,Con.txt,conin$,CONOUT$,nul.tar.gz,con ,-aux-".split(","),
  ..."River.,River...,Ｒｉｖｅｒ,RIVER,Café,Cafe\u0301,CAFÉ,Straße,STRASSE,ﬁre,fire,İzmir,izmir".split(","),
  'a<b>:"c|?*\\d',
  "../../etc/passwd",
  "bell\u0007\u0000",
  "by",
  "1",
  "2024",
  "index.html",
];

/** What is written into YAML as it stands. */
const quoted = (word: string) => JSON.stringify(word);

const seeds = Object.fromEntries(
  HOSTILE.map((word, index) => [
    `${index}.md`,
    `---
title: ${quoted(word)}
${index % 2 === 0 ? "" : "date: 2024-10-29\n"}source: ${quoted(word)}
author: ${quoted(word)}
tags: [${HOSTILE.map(quoted).join(", ")}]
---
The bridge of number ${index} was closed, said Aux Nul, the mayor. Con Prn of the Com1 company agreed with Mr Nul.
`,
  ]),
);

test("path names: no title, source, author, tag or id gives a path that a system refuses or merges", async () => {
  const register = "file,id\n0.md,con\n1.md,com7\n2.md,river\n";
  const { out, problems } = await buildOf({ ...seeds, "register.csv": register });
  assert.deepEqual(
    problems.filter(({ rule }) => rule === "id").map(({ line, excerpt }) => `${line} ${excerpt}`),
    ["2 con", "3 com7"],
  );
  const paths = ["entries", "site"].flatMap((folder) =>
    readdirSync(`${out}/${folder}`, { recursive: true, encoding: "utf8" }).map((path) =>
      `${folder}/${path}`.replaceAll("\\", "/"),
    ),
  );
  const names = paths.flatMap((path) => path.split("/"));
  assert.deepEqual(
    names.filter((name) => DEVICE.test(name) || REFUSED.test(name)),
    [],
  );
  const merged = paths.map((path) => path.normalize("NFKC").toUpperCase().toLowerCase());
  assert.deepEqual(
    merged.filter((path, index) => merged.indexOf(path) !== index),
    [],
  );
  assert.ok(
    paths.some((path) => /^site\/tags\/aux-\w{14}\/index\.html$/.test(path)),
    "no page of the tag Aux",
  );
  assert.ok(
    paths.some((path) => /^entries\/undated\/con-\w{10}\.md$/.test(path)),
    "no entry of the title CON",
  );
  assert.ok(paths.includes("site/articles/river/index.html"));
});
