import * as about from "./pages/about.11ty.ts";
import * as article from "./pages/article.11ty.ts";
import * as browse from "./pages/browse.11ty.ts";
import * as calendar from "./pages/calendar.11ty.ts";
import * as data from "./pages/data.11ty.ts";
import * as events from "./pages/events.11ty.ts";
import * as figures from "./pages/figures.11ty.ts";
import * as home from "./pages/home.11ty.ts";
import * as list from "./pages/list.11ty.ts";
import * as month from "./pages/month.11ty.ts";
import * as name from "./pages/name.11ty.ts";
import * as names from "./pages/names.11ty.ts";
import * as notFound from "./pages/notFound.11ty.ts";
import * as offline from "./pages/offline.11ty.ts";
import * as onThisDay from "./pages/onThisDay.11ty.ts";
import * as opensearch from "./pages/opensearch.11ty.ts";
import * as quotedTopics from "./pages/quotedTopics.11ty.ts";
import * as quotes from "./pages/quotes.11ty.ts";
import * as search from "./pages/search.11ty.ts";
import * as speakers from "./pages/speakers.11ty.ts";
import * as stories from "./pages/stories.11ty.ts";
import * as story from "./pages/story.11ty.ts";
import * as timeline from "./pages/timeline.11ty.ts";
import * as undated from "./pages/undated.11ty.ts";
import * as verify from "./pages/verify.11ty.ts";
import * as versions from "./pages/versions.11ty.ts";
import * as withdrawn from "./pages/withdrawn.11ty.ts";
import * as year from "./pages/year.11ty.ts";

/** The templates of all pages. Eleventy gets them as they are here, and looks for none on disk. */
export const PAGES: Readonly<Record<string, object>> = {
  about,
  article,
  browse,
  calendar,
  data,
  events,
  figures,
  home,
  list,
  month,
  name,
  names,
  notFound,
  offline,
  onThisDay,
  opensearch,
  quotedTopics,
  quotes,
  search,
  speakers,
  stories,
  story,
  timeline,
  undated,
  verify,
  versions,
  withdrawn,
  year,
};
