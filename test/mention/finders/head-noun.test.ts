import { describe, expect, it } from "vitest";
import { mentionLines } from "../read-text.ts";

describe("findHeadNouns", () => {
  it.for([
    ["US forces left.", ['force:united-states "US forces"', 'state:united-states "US" nested']],
    [
      "Kenyan police arrested a man.",
      ['force:kenya-police "Kenyan police"', 'state:kenya "Kenyan" nested'],
    ],
    ["The US-led coalition bombed the road.", ['force:us-led-coalition "US-led coalition"']],
    ["Coalition forces withdrew.", ['force:coalition "Coalition forces"']],
    ["The 47th Brigade advanced.", ['force:47th-brigade "47th Brigade"']],
    ["The Zarkan Army attacked.", ['group:zarkan-army "Zarkan Army"']],
    [
      "Foreign forces stayed in Mali.",
      ['force:foreign-forces "Foreign forces"', 'state:mali "Mali"'],
    ],
  ] as const)("tells forces by their state or their own name: %s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual(expect.arrayContaining([...lines]));
  });

  it.for([
    [
      "Iran-backed factions fired rockets.",
      ['group:iran-backed "Iran-backed factions"', 'state:iran "Iran" nested'],
    ],
    ["Houthi rebels seized a ship.", ['group:houthis "Houthi rebels"']],
    [
      "A group of Libyan militias struck.",
      ['group:libyan-militia "group of Libyan militias"', 'state:libya "Libyan" nested'],
    ],
    [
      "Fighters from Hezbollah crossed the border.",
      ['group:hezbollah "Fighters" for the body', 'group:hezbollah "Hezbollah"'],
    ],
    ["Rebel forces took the bridge.", ['group:rebel "Rebel forces"']],
    [
      "The Northern Resistance Council met.",
      ['group:northern-resistance-council "Northern Resistance Council"'],
    ],
    [
      "Kurdish and Yezidi fighters advanced.",
      ['group:kurdish-yezidi "Kurdish and Yezidi fighters"'],
    ],
    ["Gunmen killed a farmer.", ['group:gunman "Gunmen"']],
  ] as const)("tells bodies that are no state's: %s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual([...lines]);
  });

  it.for([
    [
      "The Ministry of Defence of Chad denied it.",
      [
        'institution:chadian-defence-ministry "Ministry of Defence of Chad"',
        'state:chad "Chad" nested',
      ],
    ],
    [
      "Poland's Defense Ministry sent tanks.",
      [
        'institution:polish-defence-ministry "Poland\'s Defense Ministry"',
        'state:poland "Poland" nested',
      ],
    ],
    ["The Malian government protested.", ['state:mali "Malian government"']],
    ["The American side left the talks.", ['state:united-states "American side" for the body']],
    [
      "The Kurdistan regional government objected.",
      ['institution:kurdistan-regional-government "Kurdistan regional government"'],
    ],
    [
      "The Iraqi and Turkish governments met.",
      ['state:iraq "Iraqi"', 'state:turkey "Turkish governments"'],
    ],
  ] as const)("tells states from their organs: %s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual(expect.arrayContaining([...lines]));
  });

  it.for([
    ["Fort Kallin was attacked.", ['base:fort-kallin "Fort Kallin"']],
    ["The town of Kobani fell.", ['place:kobani "town of Kobani"']],
    [
      "Rockets hit two US bases in the Harir area and in the Koniko gas field.",
      [
        'base:harir-area "US bases in the Harir area"',
        'state:united-states "US" nested',
        'place:harir "Harir area" nested',
        'base:koniko-gas-field "Koniko gas field"',
      ],
    ],
  ] as const)("names sites by what tells them apart: %s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual([...lines]);
  });

  it.for([
    "Its troops crossed the river.",
    "The two sides met again.",
    "The hospital needs money.",
    "The war is over.",
    "The Daily Herald newspaper closed.",
    "Operation Broken Bridge began.",
  ])("finds nobody in: %s", (text) => {
    expect(mentionLines(text)).toEqual([]);
  });

  it("takes a capital that only opens the sentence for no name", () => {
    const [forces] = mentionLines("Security forces fired on the crowd in Iraq.");
    expect(forces).toMatch(/^force:.* "Security forces"$/);
  });

  it("gives both ends of a shared head noun that head", () => {
    const lines = mentionLines("Talks between the Iraqi and US governments failed.");
    expect(lines).toEqual(['state:iraq "Iraqi"', 'state:united-states "US governments"']);
  });
});
