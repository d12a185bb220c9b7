import { describe, expect, it } from "vitest";
import { reportLines } from "../support/reading.ts";

describe("talks", () => {
  it.for([
    [
      "Armenia and Azerbaijan held talks in Prague.",
      "NEGOTIATES(State Armenia - State Azerbaijan) happened",
    ],
    ["Armenia will meet with Azerbaijan.", "NEGOTIATES(State Armenia - State Azerbaijan) planned"],
    [
      "Talks between Armenia and Azerbaijan will be held.",
      "NEGOTIATES(State Armenia - State Azerbaijan) planned",
    ],
    [
      "Colombia suspended talks with the Shining Path.",
      "NEGOTIATES(Group Shining Path - State Colombia) happened",
    ],
  ] as const)("%s", ([text, line]) => expect(reportLines(text)).toContain(line));

  it.for([
    "Hamas refused to meet with Fatah.",
    "Hamas may meet with Fatah.",
    "Israel ruled out talks with Hamas.",
  ])("none: %s", (text) =>
    expect(reportLines(text).filter((line) => line.startsWith("NEGOTIATES"))).toEqual([]),
  );
});

describe("stances", () => {
  it.for([
    ["France condemned Israel's raid on Gaza.", "ACCUSES(State France -> State Israel) happened"],
    ["France accused Israel of bombing Lebanon.", "ACCUSES(State France -> State Israel) happened"],
    ["Turkey will not recognise Cyprus.", "REJECTS(State Turkey -> State Cyprus) happened"],
    ["Serbia was appalled by Kosovo's decision.", "ACCUSES(State Serbia -> State Kosovo) happened"],
    ["Iran sent weapons to Hezbollah.", "SUPPORTS(State Iran -> Group Hezbollah) happened"],
    [
      "Iran expressed its support for Hezbollah.",
      "SUPPORTS(State Iran -> Group Hezbollah) happened",
    ],
    ["Egypt called on Hamas to free the hostages.", "DEMANDS(State Egypt -> Group Hamas) happened"],
    ["Egypt demanded that Israel withdraw.", "DEMANDS(State Egypt -> State Israel) happened"],
    ["Egypt said Israel must withdraw.", "DEMANDS(State Egypt -> State Israel) happened"],
    [
      "Egypt demanded the withdrawal of Israel from Gaza.",
      "DEMANDS(State Egypt -> State Israel) happened",
    ],
  ] as const)("%s", ([text, line]) => expect(reportLines(text)).toContain(line));

  it.for([
    "Iran sent a message to Hezbollah.",
    "Iran refused to support Hezbollah.",
    "The minister warned of the danger of supporting Hezbollah.",
  ])("no support: %s", (text) =>
    expect(reportLines(text).filter((line) => line.startsWith("SUPPORTS"))).toEqual([]),
  );
});

describe("decisions, offices, places", () => {
  it.for([
    [
      "Israel and Lebanon agreed to set up a committee.",
      "DECIDED(State Lebanon -> Decision agreement) happened",
    ],
    ["The Knesset voted to ban Hamas.", "CONCERNS(Decision vote -> Group Hamas) happened"],
    [
      "The ceasefire between Israel and Hezbollah held.",
      "DECIDED(Group Hezbollah -> Decision ceasefire) happened",
    ],
    [
      "Ukrainian President Volodymyr Zelensky spoke.",
      "HOLDS_OFFICE(Official Volodymyr Zelensky -> State Ukraine) happened",
    ],
    [
      "Hassan Nasrallah, the leader of Hezbollah, spoke.",
      "HOLDS_OFFICE(Official Hassan Nasrallah -> Group Hezbollah) happened",
    ],
    [
      "Russian troops in Syria left.",
      "LOCATED_IN(Force Russian Armed Forces -> State Syria) happened",
    ],
  ] as const)("%s", ([text, line]) => expect(reportLines(text)).toContain(line));
});

describe("who says so", () => {
  it.for([
    [
      "The spokesman for Hamas, Sami Abu Zuhri, accused Israel of murder.",
      "ACCUSES(Group Hamas -> State Israel) happened said by Sami Abu Zuhri",
    ],
    [
      'Hamas said in a statement: "We will attack Israel."',
      "THREATENS(Group Hamas -> State Israel) planned",
    ],
    [
      'Hamas rejected the talks. "We will attack Israel," it said.',
      "THREATENS(Group Hamas -> State Israel) planned",
    ],
    [
      "According to Ukraine, Russia bombed Odesa.",
      "ATTACKED(State Russia -> Place Odesa) claimed said by Ukraine",
    ],
  ] as const)("%s", ([text, line]) => expect(reportLines(text)).toContain(line));
});

describe("when", () => {
  it.for([
    [
      "Russia bombed Odesa on 3 March 2022.",
      "ATTACKED(State Russia -> Place Odesa) happened 2022-03-03",
    ],
    [
      "Russia bombed Odesa in March 2022.",
      "ATTACKED(State Russia -> Place Odesa) happened 2022-03",
    ],
    ["Russia bombed Odesa on Monday.", "ATTACKED(State Russia -> Place Odesa) happened 2024-01-22"],
    ["Russia bombed Odesa last month.", "ATTACKED(State Russia -> Place Odesa) happened 2023-12"],
  ] as const)("%s", ([text, line]) => expect(reportLines(text, "2024-01-26")).toContain(line));

  it("stays open for a weekday when the day of publication is not known", () =>
    expect(reportLines("Russia bombed Odesa on Monday.")).toContain(
      "ATTACKED(State Russia -> Place Odesa) happened",
    ));
});
