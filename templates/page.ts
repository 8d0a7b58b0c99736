import type { Withdrawal } from "../src/records/source.ts";
import type { ArticlePart } from "../src/site/article/parts.ts";
import type { Card } from "../src/site/cards/card.ts";
import type { EventPage } from "../src/site/events/eventPages.ts";
import type { ListPage } from "../src/site/model/lists.ts";
import type { Site } from "../src/site/model/site.ts";
import type { Slice } from "../src/site/model/slices.ts";
import type { SiteStory } from "../src/site/model/stories.ts";
import type { NamePage } from "../src/site/names/namePages.ts";
import type { IndexPage } from "../src/site/names/names.ts";
import type { FigurePage } from "../src/site/said/figures.ts";
import type { QuotePage } from "../src/site/said/quotePages.ts";
import type { SpeakerPage } from "../src/site/said/speakers.ts";
import type { Month, Year } from "../src/site/timeline/timeline.ts";
import type { VersionsPage } from "../src/site/versions/versionPages.ts";

/** The data that Eleventy passes to every template. */
export interface PageData {
  readonly site: Site;
}

/** The data of a template that makes one page for each item of a list. */
export interface ArticleData extends PageData {
  readonly part: ArticlePart;
}
export interface WithdrawnData extends PageData {
  readonly withdrawal: Withdrawal;
}
export interface YearData extends PageData {
  readonly year: Year;
}
export interface MonthData extends PageData {
  readonly month: Month;
}
export interface UndatedData extends PageData {
  readonly shelf: Slice<Card>;
}
export interface ListData extends PageData {
  readonly list: ListPage;
}
export interface IndexData extends PageData {
  readonly index: IndexPage;
}
export interface QuotesData extends PageData {
  readonly quoted: QuotePage;
}
export interface SpeakersData extends PageData {
  readonly speaking: SpeakerPage;
}
export interface FiguresData extends PageData {
  readonly figures: FigurePage;
}
export interface StoriesData extends PageData {
  readonly shelf: Slice<SiteStory>;
}
export interface StoryData extends PageData {
  readonly story: SiteStory;
}
export interface EventsData extends PageData {
  readonly told: EventPage;
}
export interface NameData extends PageData {
  readonly named: NamePage;
}
export interface VersionsData extends PageData {
  readonly versions: VersionsPage;
}
