import { isElement } from "./nodes.ts";

/** What stands in a head. */
const OF_HEAD = new Set(["META", "TITLE", "LINK", "SCRIPT", "STYLE", "BASE", "NOSCRIPT"]);

/** Puts what stands outside of head and body into them: their tags may be left out, and the parser doesn't add them. */
export function addMissingParts(document: Document): void {
  const root = document.documentElement;
  const nodes = [...root.childNodes].flatMap((node) => (isRoot(node) ? [...node.childNodes] : [node]));
  const partOf = (name: string) =>
    nodes.filter(isElement).find(({ tagName }) => tagName.toUpperCase() === name) ??
    document.createElement(name.toLowerCase());
  const [head, body] = [partOf("HEAD"), partOf("BODY")];
  const others = nodes.filter((node) => node !== head && node !== body);
  const before = new Set(nodes.slice(0, Math.max(0, nodes.indexOf(body))));
  const start = others.findIndex((node) => !belongsInHead(node));
  const ofHead = start < 0 ? others : others.slice(0, start);
  const ofBody = start < 0 ? [] : others.slice(start);
  for (const node of ofHead) head.append(node);
  for (const node of ofBody.filter((one) => before.has(one)).reverse()) body.prepend(node);
  for (const node of ofBody.filter((one) => !before.has(one))) body.append(node);
  root.prepend(head);
  head.after(body);
}

/** A page may begin with something else, and its own root come later. */
const isRoot = (node: ChildNode) => isElement(node) && node.tagName.toUpperCase() === "HTML";

/** Whether a node may stand in the head: one of its elements, a comment, or white space. */
function belongsInHead(node: ChildNode): boolean {
  if (isElement(node)) return OF_HEAD.has(node.tagName.toUpperCase());
  return node.nodeType === COMMENT || (node.nodeValue ?? "").trim() === "";
}

const COMMENT = 8;
