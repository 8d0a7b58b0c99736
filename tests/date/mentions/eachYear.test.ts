import { test } from "node:test";
import { finds } from "../../support/mentions.ts";

test("each year: what is so every year has no year of its own", () => {
  finds({
    "It usually rains in April.": ["April = XXXX-04"],
    "The fair is held in April.": ["April = XXXX-04"],
    "The race takes place on April 3.": ["April 3 = XXXX-04-03"],
    "The fair is held every year in April.": ["every year = P1Y", "April = XXXX-04"],
    "They met every year in April.": ["every year = P1Y", "April = XXXX-04"],
    "The annual fair is in April.": ["April = XXXX-04"],
    "Anyone who has walked there in April knows it.": ["April = XXXX-04"],
    "The season runs from October to April.": ["October = XXXX-10", "April = XXXX-04"],
  });
});

test("each year: this year's has one", () => {
  finds({
    "The fair was held in April.": ["April = 2021-04"],
    "The annual fair was held in April.": ["April = 2021-04"],
    "The annual fair will be held in April.": ["April = 2022-04"],
    "Often absent, he came in April.": ["April = 2021-04"],
  });
});

test("each year: a birth and a birthday, but not that of a new child", () => {
  finds({
    "He was born in April.": ["April = XXXX-04"],
    "She was born in Leeds on April 3.": ["April 3 = XXXX-04-03"],
    "He was born on Christmas Day.": ["Christmas Day = XXXX-12-25"],
    "Her birthday is April 3.": ["April 3 = XXXX-04-03"],
    "Her birthday is on April 3.": ["April 3 = XXXX-04-03"],
    "She was born on April 3, 1926.": ["April 3, 1926 = 1926-04-03"],
    "The twins were born in April.": ["April = 2021-04"],
  });
});

test("each year: the months of a season, and those of opening hours", () => {
  finds({
    "It opens early in the dry season (December to April).": ["December = XXXX-12", "April = XXXX-04"],
    "It is wet in the low period (July–November).": ["July = XXXX-07", "November = XXXX-11"],
    "Ask there. Closed during the month of October.": ["October = XXXX-10"],
    "The shop closed in April.": ["April = 2021-04"],
    "They met in the town (in April).": ["April = 2021-04"],
  });
});
