import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TOPICS } from "../../../src/data/topics.ts";
import { topicsOf, topicsOfArticle } from "../../../src/enrich/topics/find.ts";
import { parsed } from "../../support/records.ts";

function topicsIn(text: string) {
  const { seed, blocks } = parsed(text);
  return topicsOf(seed.text, blocks);
}

describe("topics", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "sport",
      "The striker scored twice before half-time as Rovers beat City 3-1 in the semi-final. The coach praised his goalkeeper, and the fans sang until the stadium emptied. The final is on Sunday.",
    ],
    [
      "weather",
      "Forecasters warned of heavy rain and gales on Friday. The weather service expects 80 mm of rainfall, sleet in the hills and temperatures near freezing, with a risk of snow on Saturday night.",
    ],
    [
      "health",
      "The hospital admitted 40 patients with measles. Doctors blamed low vaccination, and nurses set up a clinic. The virus spreads fast, and the infection can harm the brain, the health ministry's epidemiologist said.",
    ],
    [
      "economy, business and finance",
      "Shares of the retailer fell after quarterly profit missed forecasts. Revenue dropped as inflation hit consumer demand. Investors fear a takeover, and the chief executive cut the dividend.",
    ],
    [
      "education",
      "Pupils returned to the classroom as teachers ended their protest. The school district will rewrite its curriculum, and the university has cut tuition for every undergraduate.",
    ],
    [
      "religion",
      "The archbishop led the prayer in the cathedral as pilgrims filled the square. The imam of the old mosque and a rabbi stood beside the priest, and the congregation sang.",
    ],
    [
      "disaster, accident and emergency incident",
      "Rescuers dug through the rubble after the earthquake. The death toll rose to 52, and aftershocks shook the town. Firefighters found two survivors, and thousands were evacuated.",
    ],
    [
      "science and technology",
      "Astronomers aimed the telescope at a distant planet. The spacecraft will orbit it in May, the scientist said, and the software that steers it uses an algorithm from her laboratory.",
    ],
    [
      "environment",
      "Deforestation drives climate change and destroys habitat, conservationists say. Carbon emissions rose again, the rainforest shrank, and endangered species lost their last wetland.",
    ],
    [
      "labour",
      "The trade union called a walkout after pay talks failed. Workers on the picket line want a higher minimum wage, and the employer threatens layoffs and redundancies.",
    ],
    [
      "arts, culture, entertainment and media",
      "The soprano's debut album tops the chart. The singer will perform at a music festival in June before a world tour, and a documentary about her opens in cinemas.",
    ],
    [
      "science and technology",
      "The tech giant said a data breach exposed passwords of smartphone users. Hackers got into a server, and the app's developer told its subscribers to log out of the platform.",
    ],
    [
      "sport",
      "The judoka took bronze at the European Championships after a tense bout. Her coach said the podium was a reward for months of training before the Olympics.",
    ],
    [
      "politics and government",
      "Voters go to the polls on Sunday in a general election. The prime minister needs a coalition, the party leader of the opposition told parliament, and the president will name the cabinet.",
    ],
    [
      "crime, law and justice",
      "A jury found the man guilty of burglary. The judge at the crown court jailed him for six years, and the prosecutor said detectives had followed a trail of stolen watches.",
    ],
    [
      "conflict, war and peace",
      "Shelling hit the port overnight, and rebels seized a military base. The army said a ceasefire was near, but soldiers dug trenches and the militia brought up artillery.",
    ],
  ];
  for (const [topic, text] of cases) test(topic, () => assert.equal(topicsIn(text)[0]?.name, topic));

  test("none when no topic has enough words, or the text is too short", () => {
    for (const text of [
      "The cat sat on the wall and looked at the moon for a long while before it went home.",
      "A match was found in the court of the old house. The charge was low, and the bank of the river is green.",
      "War and peace.",
      "",
    ])
      assert.deepEqual(topicsIn(text), [], text);
  });

  test("each topic lists its words: where each first occurs, and how often", () => {
    const text =
      "The troops left. Troops of the army met soldiers; a ceasefire held, and the truce with the rebels lasted.";
    const [topic] = topicsIn(text);
    assert.equal(topic?.id, "medtop:16000000");
    const troops = topic?.words.find(({ text: word }) => word === "troops");
    assert.deepEqual(troops, { text: "troops", start: 4, end: 10, count: 2 });
    for (const { start, end, text: word } of topic?.words ?? []) assert.equal(text.slice(start, end), word);
  });

  test("the words of a longer term don't count by themselves", () => {
    const [topic] = topicsIn(
      "The prime minister met lawmakers. The foreign minister told parliament that the election stands.",
    );
    assert.deepEqual(topic?.words.map(({ text: word }) => word).sort(), [
      "election",
      "foreign minister",
      "lawmakers",
      "parliament",
      "prime minister",
    ]);
  });

  test("the headline counts too", () => {
    const lede =
      "The result was announced in the town on Friday evening, and the crowd went home in the rain.";
    const article = parsed(`Striker and goalkeeper sign for the tournament\n\n${lede}`);
    assert.deepEqual(topicsIn(lede), []);
    assert.equal(topicsOfArticle(article)[0]?.name, "sport");
    assert.deepEqual(topicsOfArticle(parsed(`Neighbours meet in the old hall\n\n${lede}`)), []);
  });

  test("at most three, the most probable first", () => {
    const found = topicsIn(cases.map(([, text]) => text).join("\n\n"));
    assert.ok(found.length <= 3);
    const sure = found.map(({ confidence }) => confidence);
    assert.deepEqual(
      sure,
      [...sure].sort((a, b) => b - a),
    );
  });
});

test("data/topics: seventeen topics, without empty or repeated words", () => {
  assert.equal(TOPICS.length, 17);
  assert.deepEqual(
    TOPICS.map(({ id }) => id),
    [...Array(17).keys()].map((index) => `medtop:${String(index + 1).padStart(2, "0")}000000`),
  );
  for (const { name, strong, weak } of TOPICS) {
    assert.ok(strong.length >= 20 && weak.length >= 15, name);
    assert.deepEqual(
      strong.filter((word) => word === "" || weak.includes(word)),
      [],
      name,
    );
  }
});
