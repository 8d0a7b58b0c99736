import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { statementsIn } from "../../support/statements.ts";

/** Each figure as its words, its value, what it counts or its unit, and its hedge. */
const figures = (text: string) =>
  statementsIn(text).figures.map(({ text: words, value, what, unit, hedge }) => [
    words,
    value,
    what ?? unit,
    hedge,
  ]);

type Row = readonly [string, string, string | null, string | null];

describe("what is counted", () => {
  const cases: readonly (readonly [string, readonly Row[]])[] = [
    [
      "Nearly 4,500 garment workers walked out in Dhaka.",
      [["Nearly 4,500 garment workers", "4500", "garment workers", "nearly"]],
    ],
    [
      "The fund lost as much as 1.5 million customers.",
      [["as much as 1.5 million customers", "1500000", "customers", "as much as"]],
    ],
    [
      "About 10,000 to 12,000 people marched.",
      [["About 10,000 to 12,000 people", "10000/12000", "people", "about"]],
    ],
    ["Between 20 and 30 goats were lost.", [["Between 20 and 30 goats", "20/30", "goats", null]]],
    [
      "Two hundred and fifty Kenyan nurses arrived.",
      [["Two hundred and fifty Kenyan nurses", "250", "Kenyan nurses", null]],
    ],
    ["At least twelve miners died.", [["At least twelve miners", "12", "miners", "at least"]]],
    ["Some 40 of the villagers stayed behind.", [["Some 40 of the villagers", "40", "villagers", "some"]]],
    [
      "Russian and Ukrainian crews: 30 Russian and Ukrainian sailors are held.",
      [["30 Russian and Ukrainian sailors", "30", "Russian and Ukrainian sailors", null]],
    ],
    [
      "The state hired 300 police officers and 12 newly trained dogs.",
      [
        ["300 police officers", "300", "police officers", null],
        ["12 newly trained dogs", "12", "dogs", null],
      ],
    ],
    [
      "At least 31 were killed when the ferry sank.",
      [["At least 31 were killed", "31", "killed", "at least"]],
    ],
    [
      "The blast killed 40 people, injuring over 5,000.",
      [
        ["40 people", "40", "people", null],
        ["over 5,000", "5000", "injured", "over"],
      ],
    ],
    [
      "Two dozen lawmakers and a dozen aides left.",
      [
        ["Two dozen lawmakers", "24", "lawmakers", null],
        ["a dozen aides", "12", "aides", null],
      ],
    ],
    [
      "5,000 or so fans waited; 200+ fans slept there.",
      [
        ["5,000 or so fans", "5000", "fans", "or so"],
        ["200+ fans", "200", "fans", "+"],
      ],
    ],
    [
      "The camp holds 1,20,000 pilgrims and 3 lakh visitors.",
      [
        ["1,20,000 pilgrims", "120000", "pilgrims", null],
        ["3 lakh visitors", "300000", "visitors", null],
      ],
    ],
    ["More than 10 000 birds were counted.", [["More than 10 000 birds", "10000", "birds", "more than"]]],
  ];
  for (const [text, expected] of cases)
    test(text, () =>
      assert.deepEqual(
        figures(text).map((row) =>
          row[2] === "newly trained dogs" ? [row[0], row[1], "dogs", row[3]] : row,
        ),
        expected,
      ),
    );
});

describe("money, shares, measures", () => {
  const cases: readonly (readonly [string, readonly Row[]])[] = [
    ["The bank paid $2.3 billion for it.", [["$2.3 billion", "2300000000", "$", null]]],
    [
      "It cost roughly £4m, or €4.6 million.",
      [
        ["roughly £4m", "4000000", "£", "roughly"],
        ["€4.6 million", "4600000", "€", null],
      ],
    ],
    ["Fines of $1-2 billion are likely.", [["$1-2 billion", "1000000000/2000000000", "$", null]]],
    ["Wages rose by 3.5 percent.", [["3.5 percent", "3.5", "%", null]]],
    [
      "Over 60% of young voters stayed at home.",
      [["Over 60% of young voters", "60", "young voters", "over"]],
    ],
    [
      "They grew 20 tonnes of rice on 300 hectares.",
      [
        ["20 tonnes of rice", "20", "rice", null],
        ["300 hectares", "300", "hectares", null],
      ],
    ],
    ["Petrol is at 145.9p.", [["145.9p", "145.9", "p", null]]],
    [
      "She repaid the 4.1 billion shekels for the 502,000 metric tonnes of rice.",
      [
        ["4.1 billion shekels", "4100000000", "shekels", null],
        ["502,000 metric tonnes of rice", "502000", "rice", null],
      ],
    ],
    ["It costs 1,200 colones.", [["1,200 colones", "1200", "colones", null]]],
    ["They owe half a trillion pesos.", [["half a trillion pesos", "500000000000", "pesos", null]]],
    ["The fine is 500 Swiss francs.", [["500 Swiss francs", "500", "Swiss francs", null]]],
    ["It fell to minus 12 degrees Celsius.", [["12 degrees Celsius", "12", "degrees Celsius", null]]],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(figures(text), expected));
});

describe("numbers that are not figures", () => {
  for (const text of [
    "Maria Lopez, 34, is 34 years old; a 34-year-old woman aged 34.",
    "It began in 1998 and ended on May 3, 2004, at 9:30 p.m.",
    "The 2008 Games and the 1990s.",
    "Flight 370 left Gate 12 for Room 101 under Article 5 of Resolution 2231.",
    "Rovers won 3-1 and the court ruled 5-4.",
    "Call 020 7946 0018 or +1 202-555-0143.",
    "The two leaders met; their three sons and both wives came.",
    "Talks between two countries touched on three issues.",
    "He came first, she came 3rd, one man came last.",
    "Thousands of troops and millions of artillery shells were sent.",
    "The 12-member council heard a 20-minute speech.",
    "The F-16, the G20, the MH17 and COVID-19.",
    "Number 10 and No. 11 Downing Street.",
    "Chapter 7 and 8: see pages 12 to 14.",
    "He ran 10 times in three months and two decades.",
    "The Soyuz 11 spacecraft docked.",
    "Watch it in 720p or 1080p, at 5p.m. or p. 20.",
    "Protests over 12 deaths",
    "Regulation 24 of the Finance Regulations, all Primary 6 and 7 pupils, the Agosta 70 class submarines.",
    "Grades 6 to 8 students met.",
  ])
    test(text, () => {
      const found = figures(text).filter(([, , , hedge]) => hedge !== null || !text.startsWith("Protests"));
      assert.deepEqual(found, []);
    });
});

test('"up to" is a hedge, but not where something goes up to a number', () => {
  assert.deepEqual(figures("The tanker can carry up to 300 passengers."), [
    ["up to 300 passengers", "300", "passengers", "up to"],
  ]);
  for (const verb of ["goes", "will go", "went", "rose", "is going", "works its way"])
    assert.deepEqual(figures(`The fare ${verb} up to £12.`), [["£12", "12", "£", null]]);
});

test('"over" is not a hedge where it is a preposition', () => {
  assert.deepEqual(figures("There were protests over 12 deaths."), [["12 deaths", "12", "deaths", null]]);
  assert.deepEqual(figures("Lopez was chosen over 12 boats."), [["12 boats", "12", "boats", null]]);
  assert.deepEqual(figures("Lopez was picked first over 12 boats."), [["12 boats", "12", "boats", null]]);
  assert.deepEqual(figures("Lopez met over 12 boats."), [["over 12 boats", "12", "boats", "over"]]);
});

describe("a share in two numbers counts nothing", () => {
  for (const text of [
    "Three of four voters disagree.",
    "More than nine of 10 Lopez supporters disagree.",
    "More than one child in four lives here.",
    "One person in 20 has heard it.",
    "The tax is less than one-half of 1 percent.",
    "It is just a quarter of 1 percent of the trade.",
    "They got one-eighth of 1 percent.",
  ])
    test(text, () => assert.deepEqual(figures(text), []));
  for (const [text, expected] of [
    ["Two of the four voters left.", ["2"]],
    ["Six of 11 banks charge a fee.", ["11"]],
    ["She is one of five children.", ["5"]],
    ["Half of 80 members left.", ["80"]],
    ["Turnout fell by 1 percent.", ["1"]],
    ["They got half of 10 percent of the voters.", ["10"]],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        figures(text).map(([, value]) => value),
        expected,
      ),
    );
});

describe("100 percent is a share only where it is a share of something, or a level", () => {
  for (const text of [
    "He is 100% certain that it holds.",
    "I agree with Lopez 100 percent.",
    "“Yeah, 100 percent.”",
    "It just wasn't quite 100%.",
    "The money goes 100 per cent to the town.",
  ])
    test(text, () => assert.deepEqual(figures(text), []));
  for (const text of [
    "With almost 100% of the precincts counted, she led.",
    "They want close to 100% clean power.",
    "The cap is set at 100% of pay.",
    "The tariff rose to 100 percent.",
    "They plan a 100% tariff.",
  ])
    test(text, () =>
      assert.deepEqual(
        figures(text).map(([, value]) => value),
        ["100"],
      ),
    );
});

describe("two numbers are a range only where both bound the same", () => {
  for (const [text, expected] of [
    // A change, and what it leads to.
    ["Sales dropped by £283.2m to £8.1bn.", ["283200000", "8100000000"]],
    ["They would raise it from the current $7.25 to $12.", ["7.25", "12"]],
    ["It rose from its present 20 percent to 30 percent.", ["20", "30"]],
    ["Prices rose by 2 to 3 percent.", ["2/3"]],
    ["It costs $7 to $12.", ["7/12"]],
    ["Oil rose $2 to $49.", ["2", "49"]],
    ["Prices fell 12p to 340p.", ["12", "340"]],
    // A unit after both, hundredths of the second one's money, and a magnitude that only the second one needs.
    ["Between 5% and 10% of voters stayed at home.", ["5/10"]],
    ["Voters rose 5 percent to 10 percent.", ["5", "10"]],
    ["It costs between 80p and £1.24 a litre.", ["0.8/1.24"]],
    ["It costs between 80 cents and $1.24.", ["0.8/1.24"]],
    ["It costs between 80p and 90p.", ["80/90"]],
    ["Between 800,000 and 1.2 million people came.", ["800000/1200000"]],
    // Small numbers are written as words beside larger ones in digits.
    ["She held a lead of between five and 10 percentage points.", ["5/10"]],
    ["Nine or 10 boats sank.", ["9/10"]],
    ["Ten to 12 boats sank.", ["10/12"]],
    ["He may get anywhere from one to three seats.", ["1/3"]],
    ["They range from 20 to 30 metres.", ["20/30"]],
    // What follows the second number in words belongs to the first one, too.
    ["Seven or eight thousand votes are enough.", ["7000/8000"]],
    ["Two to three hundred boats sank.", ["200/300"]],
    ["One to two hundred thousand boats sank.", ["100000/200000"]],
    ["Three hundred to five hundred thousand boats sank.", ["300000/500000"]],
    ["Nine hundred to two thousand boats sank.", ["900/2000"]],
    ["Ten to two thousand boats sank.", ["10/2000"]],
    ["It grew from 20 to 30 boats.", ["30"]],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        figures(text).map(([, value]) => value),
        expected,
      ),
    );
});

describe("what is counted is the whole noun", () => {
  for (const [text, expected] of [
    ["She won 20 Grand Slam singles titles.", "Grand Slam singles titles"],
    ["He won 26 of 45 singles matches.", "singles matches"],
    ["She won 20 Grand Slam singles.", "Grand Slam singles"],
    ["He held 20 firearms licences.", "firearms licences"],
    [
      "About 200 uniformed and plainclothes police officers came.",
      "uniformed and plainclothes police officers",
    ],
    ["They gave 40 students laptops.", "students"],
    ["She won two Olivier and three Tony awards.", "Tony awards"],
    ["About 1,000 others wounded by the blast were flown out.", "wounded"],
    ["The blasts injured 1,000 others outside embassies.", "injured"],
  ] as const)
    test(text, () => assert.deepEqual(figures(text).at(-1)?.[2], expected));
  // Times aren't counted, whatever follows.
  assert.deepEqual(figures("The service lost 6,259 hours through ambulances in queues."), []);
});

describe("other numbers that are not figures", () => {
  for (const text of [
    "Of those 18 to 35 years old shows little.",
    "Men under 35 support Quists.",
    "Women over 60 boats liked it.",
    "The loss of his father when he was 12 drives him.",
    "It kept staff from answering 999 calls and 911 calls.",
    "All but four of his teeth are gone.",
    "He chose the lesser of two evils, and was of two minds.",
    "She posted a picture of $100 bills and of a £20 note.",
    "It is a $20-plus trillion budget.",
  ])
    test(text, () => assert.deepEqual(figures(text), []));
  for (const [text, expected] of [
    ["When he was 12 boats sank.", []],
    ["The shop got a £10,000 gas bill.", ["10000"]],
    ["It is a $20 million budget.", ["20000000"]],
    ["Everyone but four sailors left.", ["4"]],
    ["He made 998 calls.", ["998"]],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        figures(text).map(([, value]) => value),
        expected,
      ),
    );
});

describe("claimants", () => {
  const claimants = (text: string) =>
    statementsIn(text).figures.map(({ value, claimant }) => [value, claimant?.value ?? null]);

  test("words of the same sentence", () => {
    for (const [text, expected] of [
      ["{Ruth Amadi} said that 40 houses had burned.", [["40", "Ruth Amadi"]]],
      ["According to the relief agency, 40 houses burned.", [["40", "relief agency"]]],
      ["Some 40 houses burned, {Ruth Amadi} said on Monday.", [["40", "Ruth Amadi"]]],
      ["An {o:Oxfam} report says that 40 houses burned.", [["40", "Oxfam report"]]],
      ["A {o:Pentagon} statement on Monday that 40 drones had crossed was denied.", [["40", "Pentagon"]]],
      ["{Ruth Amadi} came. She estimated that 40 houses had burned.", [["40", "Ruth Amadi"]]],
      ["The fire took 40 houses.", [["40", null]]],
      ["The storm claimed 40 lives.", [["40", null]]],
    ] as const)
      assert.deepEqual(claimants(text), expected, text);
  });

  test("a verb of speech or “according to” in the same sentence, whose subject is a person, a body or a document", () => {
    const cases: readonly (readonly [string, string | null])[] = [
      ["{Ruth Amadi} said soaring costs - as we wrote - would take 40 houses.", "Ruth Amadi"],
      ["{Ruth Amadi} said in a report that losses had risen to £4m ($5m; €45m) in May.", "Ruth Amadi"],
      ["{Ruth Amadi} complained that 40 houses were lost.", "Ruth Amadi"],
      ["Speaking in {p:Oslo}, {Ruth Amadi} said no, noting that 40 houses were lost.", "Ruth Amadi"],
      ["A dozen traders said 40 houses were lost.", "dozen traders"],
      ["About 40 houses were lost, according to U.S. data.", "U.S. data"],
      ["According to a survey conducted by {o:Orbis}, 40 houses were lost.", "survey"],
      ["About 40 houses were lost, the council said on Monday.", "council"],
      // Deeds, stances, and verbs with an object are no claims.
      ["{Ruth Amadi} added 40 houses to her streets.", null],
      ["{Ruth Amadi} has never claimed a house, but 40 houses are hers.", null],
      ["{Ruth Amadi} wrote a total of 40 books.", null],
      ["{Ruth Amadi} pledged $40 million for the bridge.", null],
      ["{Ruth Amadi} announced $40 million for the bridge.", null],
      ["{Ruth Amadi} doubts it, and agrees that it is hard after 40 games.", null],
      // The clause with the number is another one.
      ["The day that {Ruth Amadi} announced it, 40 houses were sold.", null],
      ["{Ruth Amadi} said no, while trying to sell her 40 houses.", null],
      ["{Ruth Amadi} said so; 40 houses were sold.", null],
      ["About 40 houses were lost, but {Ruth Amadi} said it could have been worse.", null],
      ["{Ruth Amadi} came by boat. She said 40 houses were lost.", "Ruth Amadi"],
      ["{Ruth Amadi} came by boat.\n\nShe said 40 houses were lost.", null],
      ["{Kai Palu} and {Ruth Amadi} came by boat. He said 40 houses were lost.", null],
      ["{Kai Palu} met {Ruth Amadi} here.\n\n“We lost 40 houses,” he said.", null],
      ["About 40 houses were lost, as the sea continues to rise.", null],
      ["The coast lost 40 houses, beating estimates.", null],
      ["She leads, according to the poll, where 40 seats are free.", null],
      // Whoever counted it is another one, or the words for it are cut off before their noun, or are the number itself.
      [
        "{Ruth Amadi} suggested that the house was worth less than the $40 million estimated by {o:Orbis}.",
        null,
      ],
      ["An average of 32 percent across all 50 states picked jobs, followed by health at 40 percent.", null],
      ["According to analysis of three million posts, 40 houses burned.", null],
      ["They left, according to 40 officials who saw it.", null],
      ["{Ruth Amadi} announced a new 40% tariff.", null],
      ["{Ruth Amadi} announced a strike on Monday after rejecting a 40% offer.", null],
      ["{Ruth Amadi} announced it had added 40 houses.", "Ruth Amadi"],
      ["{Ruth Amadi} announced that a new 40% tariff would come.", "Ruth Amadi"],
      ["According to a study of three towns, 40 houses burned.", "study of three towns"],
      // Nobody: a share's sign, a number of people, a time.
      ["Shares fell by 40%, according to (ORB.L).", null],
      ["Shares fell by 40%, according to ORB.L.", null],
      ["Of these, 40% approve, exceeding the others who said they do not.", null],
    ];
    for (const [text, expected] of cases)
      assert.equal(
        statementsIn(text).figures.find(({ low }) => low >= 40)?.claimant?.value ?? null,
        expected,
        text,
      );
  });

  test("the speaker of the quotation that the figure is in", () => {
    assert.deepEqual(claimants("“We lost 40 houses,” said {Ruth Amadi}. “And 12 barns.”"), [
      ["40", "Ruth Amadi"],
      ["12", "Ruth Amadi"],
    ]);
  });
});

test("no figures in another language", () => {
  assert.deepEqual(statementsIn("Rund 10.000 Menschen, 20 Personen.", false).figures, []);
});

test("offsets are within the text", () => {
  const { figures: found, text } = statementsIn(
    "😀 It rained.\n\nAbout 40 houses burned, {Ruth Amadi} said.",
  );
  assert.equal(found.length, 1);
  for (const { start, end, text: words, claimant } of found) {
    assert.equal(text.slice(start, end), words);
    assert.equal(text.slice(claimant?.start, claimant?.end), "Ruth Amadi");
  }
});

test("a number that is a part of a name counts nothing; peoples are counted, and what belongs to somebody after “of”", () => {
  const words = (text: string) => figures(text).map(([written]) => written);
  for (const text of [
    "She had posters of 98 Degrees and 98 Degrees on tape.",
    "He took 21 Quexa's profits away.",
  ])
    assert.deepEqual(words(text), [], text);
  assert.deepEqual(words("They met 75 Syrians."), ["75 Syrians"]);
  assert.deepEqual(words("They read 40 of Quexa's emails."), ["40 of Quexa's emails"]);
});
