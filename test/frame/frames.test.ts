import { describe, expect, it } from "vitest";
import type { Frame } from "../../src/frame/index.ts";
import { readingOf } from "../support/reading.ts";

function frameOf(text: string, word: string): Frame {
  const frame = readingOf(text).frames.find(({ predicate }) => predicate.text === word);
  if (!frame) throw new Error(`no frame at "${word}" in: ${text}`);
  return frame;
}
const names = (participants: Frame["agents"]) => participants.map(({ entity }) => entity.name);

describe("agents", () => {
  it.for([
    ["Turkey attacked Syria.", "attacked", ["Turkey"]],
    ["Syria was attacked by Turkey.", "attacked", ["Turkey"]],
    ["Turkey and Iran attacked Syria.", "attacked", ["Turkey", "Iran"]],
    ["Turkey crossed the border and attacked Syria.", "attacked", ["Turkey"]],
    ["Turkey, which attacked Syria, left.", "attacked", ["Turkey"]],
    ["Turkey threatened to attack Syria.", "attack", ["Turkey"]],
    ["Turkey urged Iran to attack Syria.", "attack", ["Iran"]],
    ["Syria accused Turkey of attacking it.", "attacking", ["Turkey"]],
    ["Turkey said it attacked Syria.", "attacked", ["Turkey"]],
    ["Turkish warplanes attacked Syria.", "attacked", ["Turkey"]],
    ["Members of Hamas attacked Israel.", "attacked", ["Hamas"]],
    ["Hamas, and not Fatah, attacked Israel.", "attacked", ["Hamas"]],
    ["The weather attacked Syria.", "attacked", []],
  ] as const)("%s", ([text, word, expected]) =>
    expect(names(frameOf(text, word).agents)).toEqual(expected),
  );
});

describe("doers of a noun of action", () => {
  it.for([
    ["Turkey's attack on Syria ended.", ["Turkey"]],
    ["The Turkish attack on Syria ended.", ["Turkey"]],
    ["The attack by Turkey on Syria ended.", ["Turkey"]],
    ["The attack carried out by Turkey ended.", ["Turkey"]],
    ["The attack, for which Hamas claimed responsibility, ended.", ["Hamas"]],
    ["The attack ended.", []],
  ] as const)("%s", ([text, expected]) =>
    expect(names(frameOf(text, "attack").doers(["by"]))).toEqual(expected),
  );
});

describe("attitude", () => {
  it("gathers all that governs a predicate, nearest first", () =>
    expect(
      frameOf("Turkey vowed to continue operations against Syria.", "operations").attitude
        .governors,
    ).toEqual(["continue", "vow"]));
  it("ends where another subject begins", () =>
    expect(frameOf("Iran said that Turkey attacked Syria.", "attacked").attitude.governors).toEqual(
      [],
    ));
  it.for([
    ["Turkey did not attack Syria.", true],
    ["Turkey will not hesitate to attack Syria.", false],
    ["Turkey attacked Syria.", false],
  ] as const)("%s", ([text, negated]) =>
    expect(frameOf(text, text.includes("attacked") ? "attacked" : "attack").attitude.negated).toBe(
      negated,
    ),
  );
  it("knows conditions", () =>
    expect(
      frameOf("If Turkey attacked Syria, Iran would leave.", "attacked").attitude.conditional,
    ).toBe(true));
});

describe("speakers", () => {
  const speaker = (text: string, word: string) => {
    const found = frameOf(text, word).speaker;
    return found && [found.body?.name ?? null, found.person?.name ?? null];
  };
  it.for([
    ["Iran said Turkey attacked Syria.", ["Iran", null]],
    ["According to Iran, Turkey attacked Syria.", ["Iran", null]],
    ["Turkey attacked Syria.", null],
    ["The New York Times reported that Turkey attacked Syria.", null],
    ["Iran announced in a statement that Turkey attacked Syria.", ["Iran", null]],
  ] as const)("%s", ([text, expected]) => expect(speaker(text, "attacked")).toEqual(expected));

  it("gives a quotation to the one who is named after it", () =>
    expect(speaker('"Turkey attacked Syria," Iran said.', "attacked")).toEqual(["Iran", null]));
  it("gives a quotation without a name to whoever spoke before", () =>
    expect(speaker('Iran said it was angry. "Turkey attacked Syria."', "attacked")).toEqual([
      "Iran",
      null,
    ]));
  it("tells the person from the body he speaks for", () =>
    expect(
      speaker("Hamas spokesman Sami Abu Zuhri said Turkey attacked Syria.", "attacked"),
    ).toEqual(["Hamas", "Sami Abu Zuhri"]));
});
