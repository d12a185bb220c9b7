import { describe, expect, it } from "vitest";
import { reportLines } from "../support/reading.ts";

const only = (text: string, type: string) =>
  reportLines(text).filter((line) => line.startsWith(`${type}(`));

describe("who attacked whom", () => {
  it.for([
    [
      "Turkey bombed the PKK.",
      ["ATTACKED(State Turkey -> Group Kurdistan Workers' Party) happened"],
    ],
    [
      "The PKK was bombed by Turkey.",
      ["ATTACKED(State Turkey -> Group Kurdistan Workers' Party) happened"],
    ],
    [
      "Boko Haram, which attacked Nigeria in May, denied nothing.",
      ["ATTACKED(Group Boko Haram -> State Nigeria) happened"],
    ],
    [
      "Israel launched an air strike on Hezbollah.",
      ["ATTACKED(State Israel -> Group Hezbollah) happened"],
    ],
    [
      "Israel shelled and stormed Khan Younis.",
      ["ATTACKED(State Israel -> Place Khan Younis) happened"],
    ],
    [
      "Hezbollah fired rockets at Israel and attacked Cyprus.",
      [
        "ATTACKED(Group Hezbollah -> State Cyprus) happened",
        "ATTACKED(Group Hezbollah -> State Israel) happened",
      ],
    ],
    ["Hamas came under attack by Israel.", ["ATTACKED(State Israel -> Group Hamas) happened"]],
    [
      "Fighting between Hamas and Fatah broke out.",
      [
        "ATTACKED(Group Fatah -> Group Hamas) happened",
        "ATTACKED(Group Hamas -> Group Fatah) happened",
      ],
    ],
    [
      "Russia's invasion of Ukraine shocked Poland.",
      ["ATTACKED(State Russia -> State Ukraine) happened"],
    ],
    [
      "Boko Haram claimed responsibility for the attack on Chad.",
      ["ATTACKED(Group Boko Haram -> State Chad) claimed"],
    ],
    [
      "Ethiopia lost Mekelle to the Tigray People's Liberation Front.",
      ["ATTACKED(Group Tigray People's Liberation Front -> Place Mekelle) happened"],
    ],
  ] as const)("%s", ([text, lines]) => expect(only(text, "ATTACKED")).toEqual(lines));
});

describe("what is no attack", () => {
  it.for([
    "Hamas attacked the proposal.",
    "Nigeria will fight corruption.",
    "The parties battled for votes.",
    "Israel failed to attack Hezbollah.",
    "Hezbollah did not attack Israel.",
    "Poland warned of a Russian attack.",
    "If Israel attacked Hezbollah, Iran would respond.",
    "Israel could attack Hezbollah.",
  ])("%s", (text) => expect(only(text, "ATTACKED")).toEqual([]));
});

describe("a deed in the mouth of a speaker", () => {
  it("is claimed, with the speaker", () =>
    expect(only("Ukraine said that Russia shelled Kharkiv.", "ATTACKED")).toEqual([
      "ATTACKED(State Russia -> Place Kharkiv) claimed said by Ukraine",
    ]));
  it("is denied when it is denied, never told as done", () =>
    expect(only("Rwanda denied attacking Congo.", "ATTACKED")).toEqual([
      "ATTACKED(State Rwanda -> State Democratic Republic of the Congo) denied",
    ]));
});

describe("who threatens whom", () => {
  it.for([
    ["Hamas vowed to attack Israel.", ["THREATENS(Group Hamas -> State Israel) planned"]],
    ["Hamas threatened Israel with war.", ["THREATENS(Group Hamas -> State Israel) planned"]],
    [
      "Hezbollah vowed to continue operations against Israel.",
      ["THREATENS(Group Hezbollah -> State Israel) planned"],
    ],
    [
      "The Houthis will not rest until Israel leaves Gaza.",
      ["THREATENS(Group Houthis -> State Israel) planned"],
    ],
    [
      "Ethiopia gave Eritrea 72 hours to surrender.",
      ["THREATENS(State Ethiopia -> State Eritrea) planned"],
    ],
    [
      "Iran said that Israel would pay a heavy price.",
      ["THREATENS(State Iran -> State Israel) planned"],
    ],
    ["The crisis threatens stability in Niger.", []],
    ["Hamas warned of the danger of war.", []],
  ] as const)("%s", ([text, lines]) => expect(only(text, "THREATENS")).toEqual(lines));
});
