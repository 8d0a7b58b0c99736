import { attack } from "./attack.ts";

const OBJECT = "is a key that every object has";
const CLOBBER = "as an id replaces a property of the document";

/** Words that are dangerous as keys, ids or names of files. */
export const KEYS = [
  ..."__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ isPrototypeOf then toJSON length"
    .split(" ")
    .map((word) => attack(`key-${word.toLowerCase().replaceAll("_", "")}`, word, OBJECT)),
  ..."main attributes children body forms cookie location createElement getElementById nodeName p1 search"
    .split(" ")
    .map((word) => attack(`id-${word.toLowerCase()}`, word, CLOBBER)),
  attack("path-up", "../../../../etc/passwd", "leaves the folder"),
  attack("path-up-windows", "..\\..\\windows\\win.ini", "leaves the folder"),
  attack("path-encoded", "%2e%2e%2f%2e%2e%2fetc", "leaves the folder when decoded"),
  attack("path-absolute", "/etc/passwd", "is a path of its own"),
  attack("path-drive", "C:\\x", "is a path of its own"),
  attack("path-device", "CON", "is a device on Windows"),
  attack("path-dot", ".", "is the folder itself"),
  attack("path-null", "x\u0000.html", "ends a path early"),
  attack("yaml-function", "!!js/function 'function(){}'", "is a program"),
  attack("yaml-undefined", "!!js/undefined ''", "is a type of JavaScript"),
  attack("yaml-merge", "<<: *x", "merges keys"),
  attack("yaml-end", "x\n---\ntitle: y", "ends the front matter"),
  attack("yaml-binary", "!!binary aGFja2Vk", "is decoded"),
  attack("address-script", "javascript:window.hacked=1", "is a program"),
  attack("address-space", " javascript:window.hacked=1", "is a program after a space"),
  attack("address-control", "\u0001javascript:window.hacked=1", "is a program after a control character"),
  attack("address-newline", "java\nscript:window.hacked=1", "is a program without the new line"),
  attack("address-data", "data:text/html,<script>window.hacked=1</script>", "is a page of its own"),
  attack("address-vbscript", "vbscript:msgbox(1)", "is a program"),
  attack("address-blob", "blob:https://evil.example/x", "is a page of its own"),
  attack("address-view", "view-source:javascript:window.hacked=1", "is a program"),
  attack("address-file", "file:///etc/passwd", "is a file of the reader"),
  attack("address-relative", "//evil.example/x", "is another site"),
  attack("address-user", "https://good.example@evil.example/", "looks like another site"),
  attack("address-quote", 'https://evil.example/"onmouseover="window.hacked=1', "leaves its attribute"),
  attack("address-tag", "https://evil.example/<script>window.hacked=1</script>", "has a tag"),
];
