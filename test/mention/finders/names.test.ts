import { describe, expect, it } from "vitest";
import { mentionLines } from "../read-text.ts";

describe("capitals", () => {
  it.for([
    ["Washington warned Tehran.", ['state:united-states "Washington"', 'state:iran "Tehran"']],
    ["Talks with Kabul failed.", ['state:afghanistan "Kabul"']],
    ["She flew to Tehran from Kabul.", ['place:tehran "Tehran"', 'place:kabul "Kabul"']],
    ["Drones hit Kyiv on Monday.", ['place:kyiv "Kyiv"']],
    ["The suburbs of Damascus were shelled.", ['place:damascus "suburbs of Damascus"']],
  ] as const)("are states where they act, places where something happens: %s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual([...lines]);
  });
});

describe("known names", () => {
  it.for([
    ["Georgia Harris wrote to Israel Katz.", ["official:georgia-harris", "official:israel-katz"]],
    ["The Americans agreed.", ["state:united-states"]],
    ["Israelis and Palestinians marched.", []],
    ["The Middle East is large.", []],
    ["Reuters quoted the al-Akhbar newspaper.", []],
  ] as const)("%s", ([text, keys]) => {
    expect(mentionLines(text).map((line) => line.split(" ")[0])).toEqual([...keys]);
  });

  it("are nested where they only modify", () => {
    expect(mentionLines("Anti-Iran feelings run high in pro-Russian circles.")).toEqual([
      'state:iran "Iran" nested',
      'state:russia "Russian" nested',
    ]);
  });
});

describe("names that only the language model knows", () => {
  it.for([
    ["Fighting raged near Vardok.", ['place:vardok "Vardok"']],
    ["Troops recaptured Zelm and Orsk.", ['place:zelm "Zelm"', 'place:orsk "Orsk"']],
    [
      "The rebel group Zarkan took Vardok.",
      ['group:rebel "rebel group"', 'group:zarkan "Zarkan"', 'place:vardok "Vardok"'],
    ],
    ["Vardok's governor, Nhial Deng, fled.", ['official:nhial-deng "Nhial Deng"']],
  ] as const)("take their type from the words around them: %s", ([text, lines]) => {
    expect(mentionLines(text)).toEqual(expect.arrayContaining([...lines]));
  });
});
