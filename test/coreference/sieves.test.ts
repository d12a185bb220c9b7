import { describe, expect, it } from "vitest";
import { entityLines } from "../mention/read-text.ts";

describe("linkMentions", () => {
  it.for([
    [
      "acronym: initials in brackets",
      "The Northern Relief Council (NRC) met. The NRC denied it.",
      [
        'institution:northern-relief-council "Northern Relief Council" [name], "NRC" [acronym], "NRC" [acronym]',
      ],
    ],
    [
      "acronym: before a head noun",
      "The Badr Organization (BO) attacked. BO fighters fled.",
      ['group:badr-organization "Badr Organization" [name], "BO fighters" [acronym]'],
    ],
    [
      "alias: also known as",
      "The Zarkan Movement, also known as Ansar Vardok, struck.",
      ['group:zarkan "Zarkan Movement" [name], "Ansar Vardok" [alias]'],
    ],
    [
      "alias: calling itself",
      'A group of factions calling itself the "Desert Front" struck.',
      ['group:desert-front "group of factions" [alias], "Desert Front" [name]'],
    ],
    [
      "surname",
      "Defence Minister Jane Ruiz spoke. Ruiz left.",
      ['official:jane-ruiz "Jane Ruiz" [name], "Ruiz" [surname]'],
    ],
    [
      "office-holder: by rank",
      "General Omar Keita attacked. The general fled.",
      ['official:omar-keita "Omar Keita" [name], "general" [office-holder]'],
    ],
    [
      "same-kind-of-body",
      "The Truce Monitoring Committee met. The Truce Monitoring Commission failed.",
      [
        'institution:truce-monitoring-committee "Truce Monitoring Committee" [name], "Truce Monitoring Commission" [same-kind-of-body]',
      ],
    ],
    [
      "contained-words",
      "The Islamic Resistance of Vardok struck. The Islamic Resistance said so. The resistance won.",
      [
        'group:islamic-vardok-resistance "Islamic Resistance of Vardok" [name], "Islamic Resistance" [contained-words], "resistance" [contained-words]',
      ],
    ],
    [
      "apposition",
      "The Zarkan Army, an umbrella of militias, attacked.",
      ['group:zarkan-army "Zarkan Army" [name], "umbrella of militias" [apposition]'],
    ],
    [
      "apposition: description before the name",
      "The rebel group Zarkan attacked.",
      ['group:zarkan "rebel group" [apposition], "Zarkan" [name]'],
    ],
    [
      "definite-description: the movement",
      "Hamas fired rockets. The movement said it would not stop.",
      ['group:hamas "Hamas" [name], "movement" [definite-description]'],
    ],
    [
      "definite-description: the insurgents",
      "The Taliban attacked. The insurgents fled.",
      ['group:taliban "Taliban" [name], "insurgents" [definite-description]'],
    ],
    [
      "definite-description: the ministry",
      "Iran's Foreign Ministry denied it. The ministry said so.",
      [
        'institution:iranian-foreign-ministry "Iran\'s Foreign Ministry" [name], "ministry" [definite-description]',
        'state:iran "Iran" [name]',
      ],
    ],
    [
      "definite-description: the occupation is the foreign force",
      "US forces bombed Iraq. The occupation must end in Iraq.",
      [
        'force:united-states "US forces" [name], "occupation" [definite-description]',
        'state:united-states "US" [name]',
        'state:iraq "Iraq" [name], "Iraq" [name]',
      ],
    ],
  ] as const)("%s", ([, text, lines]) => {
    expect(entityLines(text)).toEqual([...lines]);
  });

  it.for([
    [
      "people of one surname",
      "Ahmed Karzan met Hamid Karzan.",
      ["official:ahmed-karzan", "official:hamid-karzan"],
    ],
    [
      "groups of different peoples",
      "Sunni militias fought Shiite militias.",
      ["group:sunni", "group:shiite"],
    ],
    [
      "forces of different states",
      "Russian troops fought Ukrainian troops.",
      ["Russian troops", "Ukrainian troops"],
    ],
  ] as const)("keeps apart %s", ([, text, names]) => {
    const lines = entityLines(text);
    for (const name of names) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  });

  it.for(["The commission met.", "The group left.", "The base was hit."])(
    "abstains where nothing was told before: %s",
    (text) => {
      expect(entityLines(text)).toEqual([]);
    },
  );

  it("completes what every state has one of by the article's own state", () => {
    const [, parliament] = entityLines("Fighting broke out in Vanuatu. The parliament met.");
    expect(parliament).toMatch(/^institution:.*vanuatu.* "parliament" \[home-state\]$/);
  });

  it("joins an office with its holder, before and after", () => {
    expect(
      entityLines("The Prime Minister of Chad, Ali Moussa, spoke. The prime minister left.")[0],
    ).toBe(
      'official:ali-moussa "Prime Minister of Chad" [office-holder], "Ali Moussa" [name], "prime minister" [office-holder]',
    );
  });
});
