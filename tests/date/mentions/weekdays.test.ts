import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("weekdays: with a part of the day before or after them", () => {
  finds({
    "It fell at noon on Friday": ["noon on Friday = 2021-05-14T12:00"],
    "the morning of Tuesday": ["the morning of Tuesday = 2021-05-18TMO"],
    "early Tuesday": ["early Tuesday = 2021-05-18"],
    "Tuesday's vote": ["Tuesday = 2021-05-18"],
    "the following Monday": ["the following Monday = XXXX-WXX-1"],
    "On May 3 he left. The following Monday he was back.": [
      "May 3 = 2021-05-03",
      "The following Monday = 2021-05-10",
    ],
  });
});

test("weekdays: the next one if the clause is about the future", () => {
  finds({
    "The court will close on Monday.": ["Monday = 2021-05-24"],
    "They plan to leave on Saturday.": ["Saturday = 2021-05-22"],
    "It is to resume trading Tuesday.": ["Tuesday = 2021-05-25"],
    "It was postponed until Wednesday.": ["Wednesday = 2021-05-26"],
    "On Tuesday, the league plans to meet.": ["Tuesday = 2021-05-25"],
    "It will close, he said Monday.": ["Monday = 2021-05-17"],
    "It will close. He spoke Monday.": ["Monday = 2021-05-17"],
    "He said Monday he would resign.": ["Monday = 2021-05-17"],
    "On Tuesday, he said it will close.": ["Tuesday = 2021-05-18"],
  });
});

test("weekdays: not in names of people, newspapers and shows", () => {
  findsNothing([
    "Friday Night Lights",
    "Saturday Night Live",
    "Man Friday",
    "his girl Friday",
    "Sheffield Wednesday lost",
    "Bloody Sunday",
    "the Sunday Times reported",
    "Saturday Evening Post",
    "a Sunday school",
    "Ruby Tuesday",
    "Wednesday Addams",
    "He sat, and the sun set; they wed.",
    "Sun Microsystems",
    "Fri and Mon",
  ]);
});

test("weekdays: the next one after words that point ahead", () => {
  finds({
    "They hope to buy as soon as trading opens Monday.": ["Monday = 2021-05-24"],
    "The vote could come as early as Monday.": ["Monday = 2021-05-24"],
    "The court adjourned until Monday.": ["Monday = 2021-05-24"],
    "The new flights would leave Lima on Monday.": ["Monday = 2021-05-24"],
    "The board could vote Monday.": ["Monday = 2021-05-24"],
    "A decision is expected Monday.": ["Monday = 2021-05-24"],
    "The trial opens Monday.": ["Monday = 2021-05-24"],
    "The fair starts in Leeds on Saturday.": ["Saturday = 2021-05-22"],
  });
  finds({
    "It was not until Monday that he spoke.": ["Monday = 2021-05-17"],
    "Thirty members had filed by Monday.": ["Monday = 2021-05-17"],
    "They would appeal the decision announced in court Monday.": ["Monday = 2021-05-17"],
    "He could not be reached on Monday.": ["Monday = 2021-05-17"],
    "It would have closed Monday.": ["Monday = XXXX-WXX-1"],
  });
});

test("weekdays: the next one after words of what is arranged or possible by then", () => {
  finds({
    "And on Monday, she will hold a rally.": ["Monday = 2021-05-24"],
    "They lead most polls ahead of Monday's vote.": ["Monday = 2021-05-24"],
    "They are eligible to vote in the primary on Tuesday.": ["Tuesday = 2021-05-25"],
    "He urged them to vote Tuesday.": ["Tuesday = 2021-05-25"],
    "He is running in Tuesday's primary.": ["Tuesday = 2021-05-25"],
    "She reminds them that there's an election on Tuesday.": ["Tuesday = 2021-05-25"],
    "The two meet separately Monday.": ["Monday = 2021-05-24"],
    "She has vowed to keep it and praised the ruling Monday.": ["Monday = 2021-05-17"],
    "The two did not meet here Monday.": ["Monday = 2021-05-17"],
    "She is edging closer, thanks to her romp Tuesday.": ["Tuesday = 2021-05-18"],
    "And on Monday, she left.": ["Monday = 2021-05-17"],
    "It could happen if he rolls through the caucuses Monday.": ["Monday = 2021-05-24"],
    "They could start a search for the man killed Monday.": ["Monday = 2021-05-17"],
    "Starting Tuesday, the race is open.": ["Tuesday = 2021-05-25"],
    "He canceled a rally slated for Saturday.": ["Saturday = 2021-05-22"],
    "The results will be announced on Saturday.": ["Saturday = 2021-05-22"],
    "It will close, she announced Monday.": ["Monday = 2021-05-17"],
  });
});

test("weekdays: of no week that the words name", () => {
  finds({
    "They met on a Tuesday.": ["Tuesday = XXXX-WXX-2"],
    "It was a Monday and it rained.": ["Monday = XXXX-WXX-1"],
    "The shop is closed on Monday.": ["Monday = XXXX-WXX-1"],
    "He said so in a Tuesday interview.": ["Tuesday = 2021-05-18"],
    "He was at a Tuesday night service.": ["Tuesday night = 2021-05-18TNI"],
    "The shop closed on Monday.": ["Monday = 2021-05-17"],
    "The bridge was closed on Monday.": ["Monday = 2021-05-17"],
  });
});

test("weekdays: “last” and “next” stay open where they may be of this week or of another", () => {
  finds({
    "He was shot last Tuesday.": ["last Tuesday = XXXX-WXX-2"],
    "He was shot last Wednesday.": ["last Wednesday = XXXX-WXX-3"],
    "He was shot last Monday.": ["last Monday = 2021-05-17"],
    "He was shot last Thursday.": ["last Thursday = 2021-05-13"],
    "He will speak next Friday.": ["next Friday = XXXX-WXX-5"],
    "He will speak next Sunday.": ["next Sunday = XXXX-WXX-7"],
    "He will speak next Monday.": ["next Monday = 2021-05-24"],
    "He will speak next Thursday.": ["next Thursday = 2021-05-27"],
  });
});

test("weekdays: not those in the names of days", () => {
  findsNothing([
    "It airs on Super Bowl Sunday.",
    "He won on Super Tuesday.",
    "They host Saturday Night Takeaway.",
    "It prints the Sunday Life title.",
  ]);
});
