/** The columns or members that hold the text of an article; the first one that has something in it is used. */
export const TEXT_FIELDS = ["text", "body", "content", "fulltext", "full text", "article"] as const;
