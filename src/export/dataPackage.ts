import { absolute, type Site } from "../site/model/site.ts";
import { slugOf } from "../text/slug.ts";
import type { DataFile } from "./files.ts";
import { licenceOf } from "./licence.ts";
import type { Field } from "./tables/table.ts";

/**
 * Describes the data as a Data Package (version 2, datapackage.org): programs that know it load the tables with the types of their columns.
 */
export function dataPackage(site: Site, files: readonly DataFile[]): string {
  const { title, description, license } = site.archive;
  const home = absolute(site, "/");
  const told = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slugOf(title) || "archive",
    title,
    ...(description && { description }),
    ...(home !== null && { homepage: home }),
    ...(license !== null && { licenses: [packaged(license)] }),
    resources: files.filter(({ paths }) => paths.length > 0).map(resource),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}

function packaged(license: string): object {
  const { id, address, words } = licenceOf(license);
  return { ...(id !== null && { name: id }), ...(address !== null && { path: address }), title: words };
}

function resource({ name, paths, title, description, type, fields }: DataFile): object {
  const [path] = paths;
  const extension = path?.split(".").at(-1);
  return {
    name,
    ...(fields !== null && { type: "table" }),
    path: paths.length === 1 ? path : paths,
    ...{ title, description, format: extension, mediatype: type, encoding: "utf-8" },
    ...(fields !== null && { schema: schema(fields) }),
  };
}

function schema(fields: readonly Field[]): object {
  const keys = fields.filter(({ isKey }) => isKey).map(({ name }) => name);
  const foreign = fields.flatMap(({ name, refersTo }) =>
    refersTo ? { fields: [name], reference: { resource: refersTo[0], fields: [refersTo[1]] } } : [],
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: fields.map(({ name, type, description, isKey }) => ({
      ...{ name, type, description },
      ...(isKey && { constraints: { required: true, unique: true } }),
    })),
    missingValues: [""],
    ...(keys.length > 0 && { primaryKey: keys }),
    ...(foreign.length > 0 && { foreignKeys: foreign }),
  };
}
