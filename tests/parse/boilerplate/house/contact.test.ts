import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("contact", () => {
  setsAside("parsing/house", "end", [
    "Send your story ideas to: newsroom@valleygazette.example",
    "Got a story? Email us at tips@valleygazette.example.",
    "Do you have a news tip? Call our newsroom on 555 0100.",
    "If you have a story suggestion email west@harbourradio.example",
    "How has the strike changed your week? Share your experiences by emailing talk@harbourradio.example.",
    "Please include a contact number if you are willing to speak to a reporter. You can also get in touch in the following ways:",
    "Send us your questions",
    "Tell us what you think.",
    "Get in touch with our team.",
    "Contact the reporter at aokello@valleygazette.example or 555-0100.",
    "Ada Okello can be reached at aokello@valleygazette.example",
    "aokello@valleygazette.example",
    "To submit a letter to the editor, write to letters@valleygazette.example.",
    "Join the conversation below.",
  ]);
  keeps("end", [
    "Anyone who saw the blue van is asked to call the police on 555 0100.",
    "The minister sent an email to staff on Monday, which was seen by the Gazette.",
    "Contact between the two villages was lost for nine days after the slide.",
    "She used the address boss@harbour.example for the whole of her time at the port, investigators found.",
    "Send your children to school, the governor urged parents on Friday.",
    "“Email us,” the bank’s letter to its customers read.",
    "Share prices of the three banks fell by a tenth.",
  ]);
});
