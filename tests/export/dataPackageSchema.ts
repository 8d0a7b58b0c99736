/**
 * What the Data Package standard (version 2, datapackage.org/standard) asks of a package, its resources and their tables, as a JSON Schema: the
 * properties that we write, and no others.
 */
const name = { type: "string", pattern: "^[-a-z0-9._/]+$" };
const text = { type: "string", minLength: 1 };
/** A POSIX path below the package, or an address. */
const path = { type: "string", pattern: "^(?=^[^./~])(^((?!\\.{2}).)*$).*$" };
const object = (properties: object, required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const field = object(
  {
    name: text,
    type: { enum: ["string", "number", "integer", "boolean", "date"] },
    description: text,
    constraints: object({ required: { type: "boolean" }, unique: { type: "boolean" } }, []),
  },
  ["name"],
);
const names = { type: "array", items: text, minItems: 1 };
const reference = object({ resource: text, fields: names }, ["fields"]);
const schema = object(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
    fields: { type: "array", items: field, minItems: 1 },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: names,
    foreignKeys: {
      type: "array",
      items: object({ fields: names, reference }, ["fields", "reference"]),
      minItems: 1,
    },
  },
  ["fields"],
);
const resource = object(
  {
    name,
    type: { const: "table" },
    path: { anyOf: [path, { type: "array", items: path, minItems: 1 }] },
    ...{ title: text, description: text, format: text, encoding: text },
    mediatype: { type: "string", pattern: "^[^/]+/[^/]+$" },
    schema,
  },
  ["name", "path"],
);
const license = {
  ...object({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text }, []),
  anyOf: [{ required: ["name"] }, { required: ["path"] }],
};

export const DATA_PACKAGE = object(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    ...{ name, title: text, description: text, homepage: text },
    licenses: { type: "array", items: license, minItems: 1 },
    resources: { type: "array", items: resource, minItems: 1 },
  },
  ["resources"],
);
