declare global {
  /** What the scripts call that hold the files: each has one, in Base64. */
  var datelineFile: ((base64: string) => void) | undefined;
  /** What they have handed over, by their addresses. All scripts of a page share it, as each of them may read files. */
  var datelineFiles: Map<string, string> | undefined;
}

/**
 * Reads a file of a site that is opened from a disk, where browsers let no script read files. Each file is also there as a script,
 * with `.js` after its name, which hands it over.
 * @throws when there is no such file.
 */
export function fileBytes(address: string, _cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    // The script runs before its own `load`, and no other runs between.
    script.addEventListener("load", () => {
      const base64 = files.get(script.src);
      files.delete(script.src);
      script.remove();
      if (base64 === undefined) fail(new Error(`${address} can’t be read`));
      else done(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
    });
    script.addEventListener("error", () => fail(new Error(`${address} is missing`)));
    script.src = `${address}.js`;
    document.head.append(script);
  });
}

globalThis.datelineFiles ??= new Map<string, string>();
const files = globalThis.datelineFiles;

globalThis.datelineFile = (base64) => {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement) files.set(script.src, base64);
};
