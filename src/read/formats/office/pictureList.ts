import type { SetAside } from "../../../records/source.ts";
import { normalise } from "../../decode.ts";

/** Notes the pictures of a document while it is unpacked. */
interface PictureList {
  /** Whether a path is that of a picture, which is noted then. */
  has(path: string): boolean;
  dropped(): SetAside[];
}

/** @param folder where the pictures lie in the packed document. */
export function pictureList(folder: string): PictureList {
  const names: string[] = [];
  return {
    has(path) {
      const isPicture = path.startsWith(folder) && path.length > folder.length;
      if (isPicture) names.push(path.slice(folder.length));
      return isPicture;
    },
    dropped: () =>
      names.map((name) => ({
        step: "parsing/picture",
        reason: "a picture of the document",
        text: normalise(name),
        start: 0,
        end: 0,
      })),
  };
}
