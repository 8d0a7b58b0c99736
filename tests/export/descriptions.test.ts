import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { z } from "zod";
import { crate } from "../../src/export/crate.ts";
import { archiveOf } from "../support/archive.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";
import { exported, exportedFiles, HOME } from "./built.ts";
import { expanded } from "./context.ts";
import { DATA_PACKAGE } from "./dataPackageSchema.ts";

test("the data package is valid, and its files are there with the columns that it tells", async () => {
  const files = await exportedFiles();
  const told: unknown = JSON.parse(files.get("data/datapackage.json") ?? "");
  const validate = new Ajv({ allErrors: true, strict: false }).compile(DATA_PACKAGE);
  assert.ok(validate(told), JSON.stringify(validate.errors));
  const { resources, licenses } = z
    .object({
      licenses: z.array(z.object({ name: z.string() })),
      resources: z.array(
        z.object({
          path: z.string(),
          schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
        }),
      ),
    })
    .parse(told);
  assert.equal(licenses[0]?.name, "CC-BY-4.0");
  for (const { path, schema } of resources) {
    const file = files.get(`data/${path}`);
    assert.ok(file, path);
    if (schema) assert.equal(file.split("\r\n")[0], schema.fields.map(({ name }) => name).join(","));
  }
});

const entity = z.looseObject({ "@id": z.string(), "@type": z.string() });
const reference = z.object({ "@id": z.string() });

test("the research object has all that RO-Crate 1.1 says it must have", async () => {
  const files = await exportedFiles();
  const text = files.get("data/ro-crate-metadata.json") ?? "";
  const { "@context": context, "@graph": graph } = z
    .object({ "@context": z.string(), "@graph": z.array(entity) })
    .parse(JSON.parse(text));
  assert.equal(context, "https://w3id.org/ro/crate/1.1/context");
  const byId = new Map(graph.map((one) => [one["@id"], one]));
  assert.equal(byId.size, graph.length, "an id stands twice");
  // The descriptor is about the root.
  const descriptor = byId.get("ro-crate-metadata.json");
  assert.equal(descriptor?.["@type"], "CreativeWork");
  assert.deepEqual(descriptor.about, { "@id": "./" });
  assert.deepEqual(descriptor.conformsTo, { "@id": "https://w3id.org/ro/crate/1.1" });
  // The root data entity.
  const root = z
    .looseObject({
      "@type": z.literal("Dataset"),
      name: z.string().min(1),
      description: z.string().min(1),
      datePublished: z.string().regex(/^\d{4}-\d\d-\d\d$/),
      license: reference,
      hasPart: z.array(reference).min(1),
    })
    .parse(byId.get("./"));
  assert.match(String(byId.get(root.license["@id"])?.name), /CC-BY-4\.0/);
  // Each file is an entity, is in a part, and is there.
  const parts = root.hasPart.map((part) => part["@id"]);
  assert.deepEqual(
    graph.filter((one) => one["@type"] === "File").map((one) => one["@id"]),
    parts,
  );
  assert.deepEqual(
    parts.filter((part) => !files.has(`data/${part}`)),
    [],
  );
  assert.ok((await expanded(text, `${HOME}data/`)).length > 0);
});

test("there is no research object of an archive without any day, as it would need one", () => {
  const undated = entryOf({
    id: "a",
    date: null,
    edtf: null,
    earliest: null,
    latest: null,
    basis: "unknown",
  });
  assert.equal(crate(siteOf([undated], ARCHIVE, null), []), null);
  assert.notEqual(crate(siteOf(archiveOf(3, 1), ARCHIVE, null), []), null);
});

test("the JSON-LD of an article expands: an article, its quotations and its claims", async () => {
  const page = (await exported())("articles/stated/index.html");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const text = JSON.stringify(await expanded(json, HOME));
  for (const type of ["NewsArticle", "Quotation", "Claim"])
    assert.ok(text.includes(`"https://schema.org/${type}"`), type);
  const { hasPart } = z
    .object({ hasPart: z.array(z.looseObject({ "@id": z.string(), "@type": z.string(), text: z.string() })) })
    .parse(JSON.parse(json));
  const quotation = hasPart.find((one) => one["@type"] === "Quotation");
  assert.equal(quotation?.text, "The harbour is a good place for a new market,");
  assert.deepEqual(quotation?.creator, { "@type": "Person", name: "Ada Quist" });
});

test("annotations expand, quote the words at their place, and have the ids of the tables", async () => {
  const read = await exported();
  const text = read("data/annotations/1.json");
  const all = JSON.stringify(await expanded(text, `${HOME}data/annotations/1.json`));
  assert.ok(all.includes(`"@id":"${HOME}articles/stated/#p2"`), "a target is the address of a paragraph");
  assert.ok(all.includes('"http://www.w3.org/ns/oa#exact"'));
  const ids = new Set([...text.matchAll(/"id":"#([^"]+)"/g)].map(([, id]) => id));
  const rows = ["names", "quotations", "figures", "times"].flatMap((name) =>
    read(`data/${name}.csv`)
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0] ?? ""),
  );
  assert.ok(rows.length > 10);
  assert.deepEqual(
    rows.filter((id) => !ids.has(id)),
    [],
  );
});

test("a page names its permalink, its original and what describes it; a hidden one isn’t described", async () => {
  const read = await exported();
  const page = read("articles/stated/index.html");
  assert.ok(page.includes(`<link rel="cite-as" href="${HOME}articles/stated/">`));
  assert.ok(page.includes('<link rel="item" type="text/plain" href="/news/articles/stated/original.txt">'));
  assert.ok(
    page.includes(
      '<link rel="describedby" type="application/ld+json" href="/news/data/annotations/1.json#stated">',
    ),
  );
  assert.doesNotMatch(read("articles/hidden/index.html"), /describedby/);
});

test("ninjs is written beside each listed article, if archive.yml asks for it", async () => {
  const files = await exportedFiles();
  const { uri, headlines, people, contentCreated } = JSON.parse(
    files.get("articles/stated/ninjs.json") ?? "",
  );
  assert.deepEqual([uri, headlines[0].value], [`${HOME}articles/stated/`, "Harbour opens"]);
  assert.equal(contentCreated, "2021-05-04T00:00:00Z");
  assert.ok(people.some(({ name }: { readonly name: string }) => name === "Ada Quist"));
  assert.equal(JSON.parse(files.get("articles/formula/ninjs.json") ?? "").contentCreated, undefined);
  assert.ok(!files.has("articles/hidden/ninjs.json"));
});
