import { describe, expect, it } from "vitest";
import { entityLine, mentionLine, reportLine } from "../../src/doc/index.ts";
import type { Entity, EntityMention, Mention, NodeType, Report } from "../../src/doc/index.ts";

function entity(key: string, type: NodeType, name: string, ...mentions: EntityMention[]): Entity {
  return { key, type, name, named: true, mentions, states: [], known: null, acronyms: [] };
}

function mention(text: string, rule: string): EntityMention {
  return { start: 0, end: text.length, text, rule };
}

const FRONT = entity("group:front", "Group", "Northern Front");
const LAND = entity("state:northland", "State", "Northland");

const THREAT: Report = {
  id: "a#0",
  type: "THREATENS",
  source: "group:front",
  target: "state:northland",
  status: "planned",
  saidBy: "group:front",
  date: null,
  datePrecision: null,
  start: 0,
  end: 5,
  quote: "Words",
  trigger: { start: 0, end: 5, text: "Words" },
  sourceSpan: null,
  targetSpan: null,
  rule: "vow",
  confidence: 0.8,
};

describe("one line", () => {
  it("for a report: type, ends, status, date, speaker, rule", () => {
    expect(reportLine(THREAT, [FRONT, LAND])).toBe(
      "THREATENS(Group Northern Front -> State Northland) planned said by Northern Front [vow]",
    );
    const dated: Report = {
      ...THREAT,
      type: "ATTACKED",
      status: "happened",
      saidBy: null,
      date: "2024-01",
    };
    expect(reportLine(dated, [FRONT, LAND])).toBe(
      "ATTACKED(Group Northern Front -> State Northland) happened 2024-01 [vow]",
    );
  });

  it("for a report without direction has no arrow", () => {
    expect(reportLine({ ...THREAT, type: "NEGOTIATES", saidBy: null }, [FRONT, LAND])).toBe(
      "NEGOTIATES(Group Northern Front - State Northland) planned [vow]",
    );
  });

  it("for a report shows the key of a thing that is not in the list", () => {
    expect(reportLine(THREAT, [FRONT])).toContain("-> state:northland)");
  });

  it("for an entity gives every form once, with why it belongs", () => {
    const front = entity(
      "group:front",
      "Group",
      "Northern Front",
      mention("Northern Front", "name"),
      mention("the movement", "definite-description"),
      mention("Northern Front", "name"),
    );
    expect(entityLine(front)).toBe(
      'Group Northern Front: "Northern Front" [name], "the movement" [definite-description]',
    );
  });

  it("for a mention gives what is meant, the words and the rule", () => {
    const found: Mention = {
      ...mention("the Front", "head-noun"),
      index: 0,
      type: "Group",
      head: 1,
      first: 0,
      last: 2,
      name: "Northern Front",
      key: "group:front",
      named: true,
      nested: false,
      plural: false,
      standsForBody: false,
      states: [],
    };
    expect(mentionLine(found)).toBe('Group Northern Front "the Front" [head-noun]');
  });
});
