import { describe, expect, it } from "vitest";
import { mentionLines } from "../read-text.ts";

describe("findTitledNames", () => {
  it.for([
    [
      "General Omar Keita met Prime Minister Jane Ruiz.",
      ['official:omar-keita "Omar Keita"', 'official:jane-ruiz "Jane Ruiz"'],
    ],
    ["Minister for the Middle East Tom Harrow spoke.", ['official:tom-harrow "Tom Harrow"']],
    ["The army chief Oleh Marko resigned.", ['official:oleh-marko "Oleh Marko"']],
    ["Deputy Secretary of State Jane Ruiz spoke.", ['official:jane-ruiz "Jane Ruiz"']],
  ] as const)("%s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual([...lines]);
  });
});

describe("findOffices", () => {
  it.for([
    [
      "The Iraqi prime minister resigned.",
      ['official:iraqi-prime-minister "Iraqi prime minister"', 'state:iraq "Iraqi" nested'],
    ],
    [
      "The Secretary of State called the Foreign Secretary.",
      [
        'official:american-secretary-of-state "Secretary of State"',
        'official:british-foreign-secretary "Foreign Secretary"',
      ],
    ],
    ["Deputy ministers met.", []],
  ] as const)("%s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual([...lines]);
  });
});

describe("findRepresentatives", () => {
  it.for([
    [
      "US officials met the Iraqi negotiator.",
      [
        'state:united-states "US officials" for the body',
        'state:iraq "Iraqi negotiator" for the body',
      ],
    ],
    [
      "A source in Hamas confirmed it.",
      ['group:hamas "source" for the body', 'group:hamas "Hamas"'],
    ],
    [
      "Members of the Security Council met.",
      [
        'institution:un-security-council "Members" for the body',
        'institution:un-security-council "Security Council"',
      ],
    ],
    [
      "A spokesman for the rebels denied it.",
      ['group:rebel "spokesman" for the body', 'group:rebel "rebels"'],
    ],
    ["Analysts and local officials disagreed.", []],
  ] as const)("%s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual([...lines]);
  });
});

describe("findRepeatedNames", () => {
  it("finds a surname where the model sees no name", () => {
    expect(mentionLines("Defence Minister Jane Ruiz spoke. Ruiz left.")).toEqual([
      'official:jane-ruiz "Jane Ruiz"',
      'official:ruiz "Ruiz"',
    ]);
  });
});
