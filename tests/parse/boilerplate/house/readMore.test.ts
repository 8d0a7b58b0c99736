import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("readMore", () => {
  setsAside("parsing/house", "body", [
    "Read more about the harbour strike here.",
    "Read the full report here.",
    "Find out how to get into rowing in our guide.",
    "See our full list of walks for more ideas.",
    "For more information, visit www.valleygazette.example.",
    "For the latest news go to our website.",
    "This article is part of our series on the harbour towns.",
    "Press here to vote for your lamp of the year.",
    "Lesen Sie auch: Der Hafen bleibt leer.",
    "Lire aussi : Le port reste vide.",
    "https://valleygazette.example/harbour",
  ]);
  keeps("body", [
    "Read more slowly, the teacher tells her class, and the poem opens.",
    "See our neighbours, he said, pointing at the new roofs.",
    "For more than a decade the quay stood empty.",
    "Find out who paid for the bridge and the rest is easy, a clerk told the court.",
    "This article of the constitution has never been used.",
    "For further talks the two sides will go to Oslo in May.",
  ]);
});
