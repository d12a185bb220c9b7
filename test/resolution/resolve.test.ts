import { describe, expect, it } from "vitest";
import type { Annotation } from "../../src/doc/index.ts";
import { resolve } from "../../src/resolution/index.ts";
import { annotationOf } from "../support/annotation.ts";
import type { EntityFixture, ReportFixture } from "../support/annotation.ts";
import { WORDS } from "../support/resolution-words.ts";

/** Articles "a", "b", "c" ... with one entity each. */
function articles(...entities: EntityFixture[]): Annotation[] {
  return entities.map((entity, place) =>
    annotationOf({ id: "abcdefgh"[place]!, entities: [entity] }),
  );
}

/** One line a thing: "name = other form [rule], ...". */
function thingLines(annotations: readonly Annotation[]): string[] {
  return resolve(annotations, { words: WORDS }).things.map(({ name, joins }) => {
    const joined = joins.map((join) => `${join.name} [${join.rule}]`);
    return joined.length === 0 ? name : `${name} = ${joined.join(", ")}`;
  });
}

const group = (name: string, more: Partial<EntityFixture> = {}): EntityFixture => ({
  type: "Group",
  name,
  ...more,
});
const official = (name: string, more: Partial<EntityFixture> = {}): EntityFixture => ({
  type: "Official",
  name,
  ...more,
});
const institution = (name: string, more: Partial<EntityFixture> = {}): EntityFixture => ({
  type: "Institution",
  name,
  ...more,
});

describe("resolve joins", () => {
  it.for<[string, EntityFixture[], string[]]>([
    [
      "one key",
      [group("Ansar Front"), group("Ansar Front")],
      ["Ansar Front = Ansar Front [same-key]"],
    ],
    [
      "names of one row of the lexicon, whatever they look like",
      [
        group("Daesh", { known: "group:islamic-state" }),
        group("ISIL", { known: "group:islamic-state" }),
      ],
      ["Daesh = ISIL [known-name]"],
    ],
    [
      "one name with other apostrophes and hyphens",
      [group("Kata'ib al-Noor"), group("Kataib Al Noor", { key: "group:kataib-al-noor" })],
      ["Kata'ib al-Noor = Kataib Al Noor [same-name]"],
    ],
    [
      "a name that another article calls it, too",
      [
        group("Front of the North", { mentions: ["Front of the North", "Northern Shield"] }),
        group("Northern Shield"),
      ],
      ["Front of the North = Northern Shield [same-name]"],
    ],
    [
      "an acronym that one article gives to the bare acronym of another",
      [group("Nile Defence Coordination Committee", { acronyms: ["NDCC"] }), group("NDCC")],
      ["Nile Defence Coordination Committee = NDCC [acronym]"],
    ],
    [
      "a full name with the initials of a given acronym that differs in a word",
      [
        group("Nile Defence Coordination Committee", { acronyms: ["NDCC"] }),
        group("Nile Defence Coordinating Committee"),
      ],
      ["Nile Defence Coordinating Committee = Nile Defence Coordination Committee [acronym]"],
    ],
    [
      "a body by types that one cannot tell apart",
      [group("Joint Relief Command"), { type: "Force", name: "Joint Relief Command" }],
      ["Joint Relief Command = Joint Relief Command [same-name]"],
    ],
    [
      "the same words with other function words",
      [group("Popular Resistance in Iraq"), group("Popular Resistance of Iraq")],
      ["Popular Resistance in Iraq = Popular Resistance of Iraq [head-variant]"],
    ],
    [
      "a state and its demonym",
      [institution("Iraqi Electoral Court"), institution("Electoral Court of Iraq")],
      ["Electoral Court of Iraq = Iraqi Electoral Court [head-variant]"],
    ],
    [
      "a name without its state to the name with it",
      [institution("Iraqi parliament"), institution("parliament", { states: ["Iraq"] })],
      ["Iraqi parliament = parliament [head-variant]"],
    ],
    [
      "Committee and Commission, singular and plural",
      [
        group("Resistance Coordination Committee"),
        group("Resistance Coordination Commission"),
        group("Popular Defence Units"),
        group("Popular Defence Unit"),
      ],
      [
        "Popular Defence Units = Popular Defence Unit [head-variant]",
        "Resistance Coordination Commission = Resistance Coordination Committee [head-variant]",
      ],
    ],
    [
      "spellings of one foreign name",
      [
        group("Hashd al-Sha'bi"),
        group("Hashd ash-Shaabi"),
        { type: "Place", name: "Dayr al-Zawr" },
        { type: "Place", name: "Deir ez-Zor" },
      ],
      [
        "Hashd ash-Shaabi = Hashd al-Sha'bi [transliteration]",
        "Dayr al-Zawr = Deir ez-Zor [transliteration]",
      ],
    ],
    [
      "a person with and without title and middle name, in other spellings",
      [official("Gen. Qassem al-Rubai"), official("Qasim Rubai"), official("Qasim Ali al-Rubaie")],
      ["Gen. Qassem al-Rubai = Qasim Ali al-Rubaie [person-name], Qasim Rubai [person-name]"],
    ],
    [
      "a surname to the full name of the same state",
      [
        official("Haidar al-Obeidi", { states: ["Iraq"] }),
        official("Obeidi", { states: ["Iraq"] }),
      ],
      ["Haidar al-Obeidi = Obeidi [surname]"],
    ],
    [
      "a surname to the full name with the same office",
      [
        official("Haidar al-Obeidi", {
          offices: [{ title: "minister", of: "institution:relief-office", former: false }],
        }),
        official("Obeidi", {
          offices: [{ title: "Minister", of: "institution:relief-office", former: false }],
        }),
      ],
      ["Haidar al-Obeidi = Obeidi [surname]"],
    ],
  ])("%s", ([, entities, lines]) => {
    const withBodies = articles(...entities).map((annotation) => ({
      ...annotation,
      entities: annotation.entities.some(({ offices }) => offices?.length)
        ? [...annotation.entities, ...articles(institution("Relief Office"))[0]!.entities]
        : annotation.entities,
    }));
    expect(thingLines(withBodies).filter((line) => !line.startsWith("Relief Office"))).toEqual(
      lines,
    );
  });
});

describe("resolve keeps apart", () => {
  it.for<[string, EntityFixture[]]>([
    [
      "a state and a place of one name",
      [
        { type: "State", name: "Georgia" },
        { type: "Place", name: "Georgia" },
      ],
    ],
    [
      "bodies of two states",
      [
        institution("Ministry of Defence", { states: ["Iraq"] }),
        institution("Ministry of Defence", { states: ["Syria"] }),
      ],
    ],
    [
      "two rows of the lexicon",
      [
        group("Hizb", { known: "group:one" }),
        group("Hizb", { known: "group:two", key: "group:two" }),
      ],
    ],
    [
      "other acronyms",
      [
        group("Liberation Front of Sudan", { acronyms: ["LFS"] }),
        group("Liberation Front for Sudan", { acronyms: ["LFFS"] }),
      ],
    ],
    [
      "other numbers",
      [
        { type: "Force", name: "12th Desert Brigade" },
        { type: "Force", name: "45th Desert Brigade" },
      ],
    ],
    [
      "two persons of one surname",
      [
        official("Qasim al-Araji", { states: ["Iraq"] }),
        official("Sattar al-Araji", { states: ["Iraq"] }),
      ],
    ],
    [
      "a surname of another state",
      [
        official("Haidar al-Obeidi", { states: ["Iraq"] }),
        official("Obeidi", { states: ["Sudan"] }),
      ],
    ],
    ["a surname without office and state", [official("Haidar al-Obeidi"), official("Obeidi")]],
    [
      "an initial without office and state",
      [official("Haidar al-Obeidi"), official("H. al-Obeidi")],
    ],
    ["one surname in two articles", [official("Obeidi"), official("Obeidi")]],
    ["names with other vowels", [official("Rashid Karim"), official("Rashad Karim")]],
    [
      "a state's organ under a like name",
      [
        institution("Supreme Security Council of Iraq"),
        institution("Supreme Security Committee of Iraq"),
      ],
    ],
    [
      "an embassy and the embassy the other way",
      [institution("US embassy in Iraq"), institution("Iraqi embassy in the US")],
    ],
    [
      "what is only described",
      [group("militants", { named: false }), group("militants", { named: false })],
    ],
    [
      "bases of one state without a name",
      [
        { type: "Base", name: "US base", named: false, states: ["United States"] },
        { type: "Base", name: "US base", named: false, states: ["United States"] },
      ],
    ],
    ["a party and an organ that share one word", [group("Congress"), institution("Congress")]],
    [
      "short names that sound alike",
      [
        { type: "Place", name: "Mara" },
        { type: "Place", name: "Marra" },
      ],
    ],
  ])("%s", ([, entities]) => {
    expect(resolve(articles(...entities), { words: WORDS }).things).toHaveLength(entities.length);
  });

  it("a surname that two full names fit", () => {
    const entities = ["Qasim al-Araji", "Sattar al-Araji", "Araji"].map((name) =>
      official(name, { states: ["Iraq"] }),
    );
    expect(thingLines(articles(...entities))).toEqual([
      "Araji",
      "Qasim al-Araji",
      "Sattar al-Araji",
    ]);
  });

  it("surnames that may be either of two namesakes, also from each other", () => {
    const entities = ["Qasim al-Araji", "Sattar al-Araji", "Araji", "Araji"].map((name) =>
      official(name, { states: ["Iraq"] }),
    );
    expect(thingLines(articles(...entities))).toHaveLength(4);
    // Without the second full name, both are the first.
    const [first, , ...surnames] = entities;
    expect(thingLines(articles(first!, ...surnames))).toEqual([
      "Qasim al-Araji = Araji [surname], Araji [surname]",
    ]);
  });

  it("an acronym that stands for two names", () => {
    const lines = thingLines(
      articles(
        group("National Salvation Front", { acronyms: ["NSF"] }),
        group("Nubian Students Federation", { acronyms: ["NSF"] }),
        group("NSF"),
      ),
    );
    expect(lines).toEqual(["National Salvation Front", "NSF", "Nubian Students Federation"]);
  });

  it("a body without a state, where the article speaks of no state that has one", () => {
    const ministry = (states: string[]) => institution("Ministry of Defence", { states });
    const [iraqi, stateless] = articles(ministry(["Iraq"]), ministry([]));
    expect(thingLines([iraqi!, stateless!])).toHaveLength(2);
    const aware = annotationOf({
      id: "b",
      entities: [ministry([]), { type: "State", name: "Iraq" }],
    });
    expect(thingLines([iraqi!, aware])).toEqual([
      "Ministry of Defence = Ministry of Defence [same-key]",
      "Iraq",
    ]);
  });

  it("two names of which an article says that one acts on the other", () => {
    const quote = "Popular Resistance in Iraq denounced Popular Resistance of Iraq.";
    const apart = annotationOf({
      id: "a",
      text: quote,
      entities: [group("Popular Resistance in Iraq"), group("Popular Resistance of Iraq")],
      reports: [
        {
          type: "ACCUSES",
          source: "Popular Resistance in Iraq",
          target: "Popular Resistance of Iraq",
        },
      ],
    });
    expect(thingLines([apart])).toHaveLength(2);
  });

  it("the ends of a chain: a name between two others joins neither", () => {
    // "Salem" may be Salim or Salam, which are two names.
    const places = ["Wadi Salim", "Wadi Salem", "Wadi Salam"].map((name): EntityFixture => ({
      type: "Place",
      name,
    }));
    expect(thingLines(articles(...places))).toEqual(["Wadi Salam", "Wadi Salem", "Wadi Salim"]);
  });
});

describe("resolve joins Decisions that are one act", () => {
  const parliament = institution("Iraqi parliament");
  const forces: EntityFixture = { type: "Force", name: "Foreign Legion" };
  const decided = (
    id: string,
    name: string,
    kind: string,
    { concerns = true, date = null as string | null, body = parliament } = {},
  ): Annotation => {
    const reports: ReportFixture[] = [{ type: "DECIDED", source: body.name, target: name }];
    if (concerns) reports.push({ type: "CONCERNS", source: name, target: forces.name });
    return annotationOf({
      id,
      entities: [
        body,
        forces,
        {
          type: "Decision",
          name,
          named: false,
          decision: { kind, date: date === null ? null : { date, precision: "year" } },
        },
      ],
      reports,
    });
  };
  const decisions = (annotations: Annotation[]) =>
    resolve(annotations, { words: WORDS }).things.filter(({ type }) => type === "Decision");

  it("by the same body, of like kinds, about the same party in the same words", () => {
    const [act, ...others] = decisions([
      decided("a", "vote to expel the Foreign Legion", "vote"),
      decided("b", "decision to expel foreign soldiers", "decision"),
    ]);
    expect(others).toEqual([]);
    expect(act!.joins.map(({ rule }) => rule)).toEqual(["decision"]);
  });

  it("also the only one of its kind, of which an article says no more", () => {
    const bare = decided("b", "decision", "decision", { concerns: false });
    expect(
      decisions([decided("a", "vote to expel the Foreign Legion", "vote"), bare]),
    ).toHaveLength(1);
  });

  it("three reports of one act, one of which says no more", () => {
    const acts = [
      decided("a", "vote to expel the Foreign Legion", "vote"),
      decided("b", "decision on the Foreign Legion", "decision"),
      decided("c", "decision", "decision", { concerns: false }),
    ];
    expect(decisions(acts)).toHaveLength(1);
  });

  it("but not where an article says no more and speaks of nobody it concerns", () => {
    const bare = annotationOf({
      id: "b",
      entities: [
        parliament,
        {
          type: "Decision",
          name: "decision",
          named: false,
          decision: { kind: "decision", date: null },
        },
      ],
      reports: [{ type: "DECIDED", source: parliament.name, target: "decision" }],
    });
    expect(
      decisions([decided("a", "vote to expel the Foreign Legion", "vote"), bare]),
    ).toHaveLength(2);
  });

  it("but not when two would fit", () => {
    const bare = decided("c", "decision", "decision", { concerns: false });
    const budget = decided("b", "vote on the yearly budget", "vote");
    expect(
      decisions([decided("a", "vote to expel the Foreign Legion", "vote"), budget, bare]),
    ).toHaveLength(3);
  });

  it.for([
    ["another body", { body: institution("Syrian parliament") }],
    ["another year", { date: "2011" }],
  ] as const)("not with %s", ([, other]) => {
    expect(
      decisions([
        decided("a", "vote to expel the Foreign Legion", "vote", { date: "2020" }),
        decided("b", "vote to expel the Foreign Legion", "vote", other),
      ]),
    ).toHaveLength(2);
  });
});

describe("a thing", () => {
  it("has the name of most articles, then the longest", () => {
    const lines = thingLines(
      articles(
        group("Nile Front of Sudan"),
        group("Nile Front for the Sudan"),
        group("Nile Front of Sudan"),
      ),
    );
    expect(lines).toEqual([
      "Nile Front of Sudan = Nile Front for the Sudan [head-variant], Nile Front of Sudan [same-key]",
    ]);
  });

  it("has every other name as alias, but no description", () => {
    const [thing] = resolve(
      [
        annotationOf({
          id: "a",
          text: "The Nile Front (NF) spoke. The Nile Front's men came. The group left. He went.",
          entities: [
            group("Nile Front", {
              mentions: [
                "The Nile Front",
                ["NF", "acronym"],
                ["The group", "definite"],
                ["He", "pronoun"],
                "Nile Front's",
              ],
            }),
          ],
        }),
      ],
      { words: WORDS },
    ).things;
    expect(thing!.aliases).toEqual(["NF"]);
    expect(thing!.mentions.map(({ text }) => text)).toEqual([
      "The Nile Front",
      "NF",
      "Nile Front's",
      "The group",
      "He",
    ]);
  });

  it("has a key of its own, by its state, where two share words", () => {
    const { things } = resolve(
      articles(
        institution("Ministry of Defence", { states: ["Iraq"] }),
        institution("Ministry of Defence", { states: ["Syria"] }),
      ),
      { words: WORDS },
    );
    expect(things.map(({ key }) => key)).toEqual([
      "institution:ministry-of-defence-iraq",
      "institution:ministry-of-defence-syria",
    ]);
  });

  it("has a short key with a colon, however odd and long its name", () => {
    const names = ["x".repeat(5000), "__proto__", "constructor", "…", "كتائب النور", "\u{1F600}"];
    const { things } = resolve(articles(...names.map((name) => group(name))), { words: WORDS });
    expect(new Set(things.map(({ key }) => key)).size).toBe(names.length);
    for (const { key } of things) expect(key).toMatch(/^group:[\p{L}\p{N}-]{1,100}$/u);
  });
});

describe("resolve refuses", () => {
  it("two annotations of one article", () => {
    const [one] = articles(group("Nile Front"));
    expect(() => resolve([one!, one!], { words: WORDS })).toThrow(/article "a".*twice/);
  });

  it("a report about an entity that is not there", () => {
    const [one] = articles(group("Nile Front"));
    const broken = annotationOf({
      id: "b",
      entities: [group("Nile Front")],
      reports: [{ type: "ATTACKED", source: "Nile Front", target: "group:nobody" }],
    });
    expect(() => resolve([one!, broken], { words: WORDS })).toThrow(/article "b".*group:nobody/);
  });
});
