import { after } from "../../../shared/later.ts";
import { parseCsv } from "../../../text/csv.ts";
import type { Piece } from "../../containers/member.ts";
import { TEXT_FIELDS } from "../../containers/textFields.ts";
import { decodedAs } from "../../decode.ts";
import { fieldName } from "../../metadata.ts";
import { damagedProblem } from "../decodedText.ts";
import type { Importer } from "../importer.ts";
import { stated } from "./stated.ts";

/** A row of a table as an article. */
export const rowImporter =
  ({ columns, delimiter, encoding }: Extract<Piece, { kind: "row" }>): Importer =>
  ({ file, bytes }) => {
    const decoded = decodedAs(bytes, encoding);
    const cells = parseCsv(decoded.text, delimiter).head;
    const parts = columns.map((name, index) => [name, cells[index] ?? ""] as const);
    const isText = (name: string) => TEXT_FIELDS.some((one) => one === fieldName(name));
    const [, text = ""] = parts.find(([name, cell]) => isText(name) && cell !== "") ?? [];
    const read = stated(file, {
      encoding,
      text,
      parts: parts.filter(([name]) => !isText(name) && fieldName(name) !== "id"),
      placeOf: (name) => `the column “${name}” of its row`,
    });
    const damaged = decoded.damaged ? [damagedProblem(file, decoded.damaged, encoding)] : [];
    return after(read, ({ value, problems }) => ({ value, problems: [...problems, ...damaged] }));
  };
