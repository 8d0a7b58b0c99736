/** What each rule recognises a figure by. */
export const FIGURE_RULES = {
  "figures/currency-sign": "a currency sign before the number",
  "figures/currency-name": "a currency’s name after the number",
  "figures/share": "“%” or “percent” after the number",
  "figures/measure": "a unit of measurement after the number",
  "figures/counted-noun": "a plural noun after the number",
  "figures/what-happened": "a word such as “killed” or “arrested” beside the number",
} as const;

export type FigureRuleId = keyof typeof FIGURE_RULES;
