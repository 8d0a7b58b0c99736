import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("newsletter", () => {
  setsAside("parsing/house", "body", [
    "To hear first about the harbour, sign up for our weekly newsletter, which the editor writes herself every Friday before the paper goes to press.",
    "Want the best of the Gazette in your inbox?",
    "Get the day’s top stories delivered straight to your inbox.",
    "Become a member today for unlimited access.",
    "Support local journalism.",
    "Get our free app",
    "Please consider making a donation to keep the Gazette going.",
    "Abonnez-vous à notre infolettre.",
    "Jetzt abonnieren und weiterlesen",
    "You have 2 free articles remaining",
    "Thank you for reading.",
  ]);
  keeps("body", [
    "Sign up or lose your place, the coach told the eleven boys who had come.",
    "Subscribers to the newsletter had fallen to nine hundred by the spring.",
    "Get the ball into the box, the captain shouted, and they did.",
    "Support for local journalism has grown since the mill closed its own paper.",
    "Register offices across the county will close for two days.",
  ]);
});
