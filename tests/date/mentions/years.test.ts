import { test } from "node:test";
import { finds, findsNothing } from "../../support/mentions.ts";

test("years: fiscal years, decades and years of two digits", () => {
  finds({
    "fiscal 2024": ["fiscal 2024 = 2024"],
    "fiscal year 2024": ["fiscal year 2024 = 2024"],
    FY2024: ["FY2024 = 2024"],
    "in FY25": ["FY25 = 2025"],
    "the fiscal year ended June 30, 2019": ["the fiscal year = P1Y", "June 30, 2019 = 2019-06-30"],
    "in the nineties": ["the nineties = 199"],
    "in the twenties": ["the twenties = 192"],
    "in the '80s": ["the '80s = 198"],
    "since '98": ["'98 = 1998"],
    "since '19": ["'19 = 2019"],
    "the 1964 Act": ["1964 = 1964"],
    "The 1614 rules held.": ["1614 = 1614"],
    "as late as 1781 senior officials": ["1781 = 1781"],
    "It fell in 1453 and": ["1453 = 1453"],
  });
});

test("years: not numbers of four digits that name or count something", () => {
  findsNothing([
    "Section 1983",
    "Public Law 104-1",
    "version 3.11.98",
    "$1,990 or $1990, €2000",
    "Windows 2000 and Office 2010",
    "a Peugeot 2008",
    "pages 1911",
    "page 1999",
    "the novel 1984",
    "the film “1917”",
    "₡1000 and ₹2000",
    "It protects 1500 elephants.",
    "They counted 1414 alleged killings.",
    "+1 202 555 1998",
    "1600 Pennsylvania Avenue",
    "2000 Main Street",
    "1500 words",
    "It expires 1700 New York time.",
    "Vision 2030",
    "Resolution 1483",
    "the model 1911",
    "9/11",
    "24/7",
    "a 10-K",
    "the 20th Century Fox",
    "FY",
    "COMFY25",
  ]);
});

test("years: one far ahead and not round, directly after a name, is a part of it", () => {
  findsNothing([
    "Blade Runner 2099 is to be filmed here.",
    "She saw “Blade Runner 2049”.",
    "He plays Cyberpunk 2077.",
  ]);
  finds({
    "In 2049 it will be dry.": ["2049 = 2049"],
    "They say that spring 2049 will be dry, and call it 2051.": ["spring 2049 = 2049-SP", "2051 = 2051"],
    "By 2047, it will end. Until 2047 it lasts.": ["2047 = 2047", "2047 = 2047"],
    "It ends in May 2049, after Hong Kong’s 2047 deadline.": ["May 2049 = 2049-05", "2047 = 2047"],
    "Net Zero 2050 and Ambition 2045 are plans.": ["2050 = 2050", "2045 = 2045"],
    "He won at London 2012 and plays at Euro 2020.": ["2012 = 2012", "2020 = 2020"],
    "He will swim at Brisbane 2032.": ["2032 = 2032"],
    "The Egypt 2047 bond and the Ghana 2049 sovereign bonds fell.": ["2047 = 2047", "2049 = 2049"],
    "The lease, said Quist, 2049 at the latest, ends.": ["2049 = 2049"],
  });
});

test("years: “the 1800s” are a century", () => {
  finds({
    "The farms of the 1700s are gone.": ["the 1700s = 17"],
    "Houses of the early 1900s remain.": ["the early 1900s = 19"],
    "It began in the 2000s.": ["the 2000s = 200"],
    "It began in the 1910s.": ["the 1910s = 191"],
  });
});

test("years: not the hours of a programme", () => {
  finds({
    "It is on at 1500-1700, Monday to Friday.": ["Monday = XXXX-WXX-1", "Friday = XXXX-WXX-5"],
    "It is on from 1500-1700 BST.": ["1700 BST = XXXX-XX-XXT17:00"],
    "It was built in 1500-1700.": ["1500 = 1500", "1700 = 1700"],
  });
});
