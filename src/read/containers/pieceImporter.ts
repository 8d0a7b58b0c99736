import type { Importer } from "../formats/importer.ts";
import { itemImporter } from "../formats/pieces/item.ts";
import { objectImporter } from "../formats/pieces/object.ts";
import { rowImporter } from "../formats/pieces/row.ts";
import { captureImporter } from "./capture.ts";
import type { Piece } from "./member.ts";

/** Reads a piece of a file that holds many articles. */
export function pieceImporter(piece: Piece): Importer {
  switch (piece.kind) {
    case "row":
      return rowImporter(piece);
    case "object":
      return objectImporter;
    case "item":
      return itemImporter(piece);
    case "capture":
      return captureImporter;
  }
}
