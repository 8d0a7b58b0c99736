import type { SiteArticle } from "../src/entry/schema.ts";
import type { ListPage } from "../src/site/model/lists.ts";
import type { Site } from "../src/site/model/site.ts";
import type { NamePage } from "../src/site/names/namePages.ts";
import type { IndexPage } from "../src/site/names/names.ts";
import type { Month, Year } from "../src/site/timeline/timeline.ts";

/** What Eleventy gives every template. */
export interface PageData {
  readonly site: Site;
}

/** What a template that pages through one list is given, one item at a time. */
export interface ArticleData extends PageData {
  readonly article: SiteArticle;
}
export interface YearData extends PageData {
  readonly year: Year;
}
export interface MonthData extends PageData {
  readonly month: Month;
}
export interface ListData extends PageData {
  readonly list: ListPage;
}
export interface IndexData extends PageData {
  readonly index: IndexPage;
}
export interface NameData extends PageData {
  readonly named: NamePage;
}
