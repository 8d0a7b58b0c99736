/** The address of a script beside this one. */
const fileOf = (name: string) => new URL(`./${name}.js`, import.meta.url).href;

/* The scripts that only some visits need, and that are loaded when they do. */

export const loadFoundArticle = (): Promise<typeof import("../foundArticle.ts")> =>
  import(fileOf("foundArticle"));

export const loadHighlightHits = (): Promise<typeof import("../highlightHits.ts")> =>
  import(fileOf("highlightHits"));

export const loadLeadToPage = (): Promise<typeof import("../leadToPage.ts")> => import(fileOf("leadToPage"));

export const loadQuickDialog = (): Promise<typeof import("../quickDialog.ts")> =>
  import(fileOf("quickDialog"));

export const loadSavePassage = (): Promise<typeof import("../savePassage.ts")> =>
  import(fileOf("savePassage"));
