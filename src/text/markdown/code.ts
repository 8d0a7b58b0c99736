import type { Token } from "markdown-it";
import type { Form } from "../../records/layout.ts";
import { collapseSpaces } from "../../shared/spaces.ts";
import { endsSentence } from "../sentences.ts";
import type { Words } from "./words.ts";

/** A code block. An indented paragraph of prose isn't code: old texts begin their paragraphs with spaces. */
export function codeOf({ type, content, info }: Token): Words & { readonly form: Form } {
  const language = type === "fence" ? info.trim() : "";
  // One word after the marks of a code block is its language. More are a text that begins with such marks.
  const text = collapseSpaces(/\s/.test(language) ? `${language} ${content}` : content);
  const lines = content.replace(/\s+$/, "");
  const isProse = type === "code_block" && (!lines.includes("\n") || endsSentence(text));
  const isCode = !isProse && collapseSpaces(lines) === text;
  return { text, marks: [], form: isCode ? { kind: "code", lines } : { kind: "words" } };
}
