import { test } from "node:test";
import { finds } from "../../support/mentions.ts";

test("to come: a verb of the future gives the coming month, day, season, quarter or holiday", () => {
  finds({
    "It will close in March, the firm said.": ["March = 2022-03"],
    "She will retire at the end of April.": ["the end of April = 2022-04"],
    "He plans to leave in April.": ["April = 2022-04"],
    "The trial is scheduled to begin in March.": ["March = 2022-03"],
    "They’re going to meet in March.": ["March = 2022-03"],
    "He’ll be back in March.": ["March = 2022-03"],
    "It won’t be ready until March.": ["March = 2022-03"],
    "They will hold an election in March.": ["March = 2022-03"],
    "It will be heard on March 3.": ["March 3 = 2022-03-03"],
    "He will return after Easter.": ["Easter = 2022-04-17"],
    "It will be seen in the winter.": ["the winter = 2021-WI"],
    "They will meet in June.": ["June = 2021-06"],
    "They will meet in May.": ["May = 2021-05"],
  });
  finds({ "They will marry on New Year’s Eve.": ["New Year’s Eve = 2021-12-31"] }, "2021-01-10");
});

test("to come: the present tense of what is arranged", () => {
  finds({
    "The law takes effect in January.": ["January = 2022-01"],
    "His term ends in January.": ["January = 2022-01"],
    "She is retiring in April.": ["April = 2022-04"],
    "The film is due out in March.": ["March = 2022-03"],
    "He turns 50 in April.": ["April = 2022-04"],
    "The vote, due in April, was put off.": ["April = XXXX-04"],
  });
  finds({ "The season begins in September.": ["September = XXXX-09"] }, "2021-10-05");
});

test("to come: a verb of the future after the date that opens its clause", () => {
  finds({
    "In March, the plant will close.": ["March = 2022-03"],
    "By March, he will have left.": ["March = 2022-03"],
    "From April 3, tickets will cost more.": ["April 3 = 2022-04-03"],
    "In March he learned that she will go.": ["March = 2021-03"],
    "In March, the board that approved it will meet.": ["March = 2021-03"],
    "In March the firm said it will close.": ["March = 2021-03"],
  });
});

test("to come: not where another verb or noun may give the date", () => {
  finds({
    "He will appeal the sentence he was given in March.": ["March = 2021-03"],
    "The rules, announced in March, will change.": ["March = 2021-03"],
    "The bridge that fell in March will be rebuilt in April.": ["March = 2021-03", "April = 2022-04"],
    "It will close after losses in March.": ["March = XXXX-03"],
    "They will discuss the vote in March.": ["March = XXXX-03"],
    "He will be tried for a theft in March.": ["March = XXXX-03"],
    "It would close in March, he said.": ["March = XXXX-03"],
    "They announced that it would close in March.": ["March = XXXX-03"],
    "They announced it would close the plant in March.": ["March = XXXX-03"],
    "They announced it would close the plant in June.": ["June = 2021-06"],
    "It was put off due to the fire in March.": ["March = 2021-03"],
    "It usually starts in April.": ["April = XXXX-04"],
    "They could use the mill that they bought in March.": ["March = 2021-03"],
    "The town is going to replace its lamps, which the council chose in March.": ["March = 2021-03"],
    "Ms Will had praise for the speech of March 3.": ["March 3 = 2021-03-03"],
    "He will speak on May 18.": ["May 18 = XXXX-05-18"],
    "It closed in March.": ["March = 2021-03"],
  });
});

test("to come: a quarter that is over by the calendar, but that is reported on later", () => {
  finds({
    "It expects to sell more in the first quarter.": ["the first quarter = XXXX-Q1"],
    "It expects to report a loss in the first quarter.": ["the first quarter = 2021-Q1"],
    "It will close it in the third quarter.": ["the third quarter = 2021-Q3"],
    "Sales fell in the first quarter.": ["the first quarter = 2021-Q1"],
  });
});
