import { describe, expect, it } from "vitest";
import { buildNameIndex, foldName, loadNames, slug } from "../../src/lexicon/names.ts";
import type { KnownName, NameIndex } from "../../src/lexicon/names.ts";

const names = loadNames();

/** "Gaza Strip -> place:gaza-strip name | ..." for the names from left to right. */
function nameLines(text: string, index: NameIndex = names): string[] {
  const words = text.split(" ");
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = index.longestAt(words, at);
    if (!match) continue;
    const surface = words.slice(match.first, match.last + 1).join(" ");
    lines.push(`${surface} -> ${[match.known, ...match.alternatives].map(reading).join(" | ")}`);
    at = match.last;
  }
  return lines;
}

function reading({ key, kind, ambiguous }: KnownName): string {
  return `${key}${kind === "name" ? "" : ` ${kind}`}${ambiguous ? " ?" : ""}`;
}

describe("longestAt", () => {
  it.for([
    [
      "Houthis struck a tanker in the Red Sea",
      ["Houthis -> group:houthis", "Red Sea -> place:red-sea"],
    ],
    [
      "Iraqi and Kuwaiti envoys",
      ["Iraqi -> state:iraq demonym", "Kuwaiti -> state:kuwait demonym"],
    ],
    [
      "Kata'ib Hezbollah and Kataib Hizbullah",
      ["Kata'ib Hezbollah -> group:kataib-hezbollah", "Kataib Hizbullah -> group:kataib-hezbollah"],
    ],
    [
      "the Popular Mobilization Forces",
      ["Popular Mobilization Forces -> group:popular-mobilization-forces"],
    ],
    ["The UN Security Council", ["UN Security Council -> institution:un-security-council"]],
    ["Zionist entity", ["Zionist entity -> state:israel"]],
    ["the Islamic Republic", ["Islamic Republic -> state:iran ?"]],
    ["nothing that anybody knows", []],
  ] as const)("finds the names of %s", ([text, lines]) => expect(nameLines(text)).toEqual(lines));

  it("takes the longest name", () => {
    expect(nameLines("Islamic Resistance in Iraq")).toEqual([
      "Islamic Resistance in Iraq -> group:islamic-resistance-in-iraq",
    ]);
    expect(nameLines("Washington Post")).toEqual(["Washington Post -> media:the-washington-post"]);
  });

  it.for(["US", "U.S.", "U.S"])("reads %s as the United States", (form) =>
    expect(nameLines(form)).toEqual([`${form} -> state:united-states`]),
  );

  it.for(["us", "Us", "is", "Is", "un", "who", "Who", "Let", "turkey", "china", "hit", "chad"])(
    "takes no word %s for a name",
    (word) => expect(names.get(word)).toEqual([]),
  );

  it.for(["al - Qaeda", "al-Qaeda", "Al Qaeda", "Al-Qa'ida", "AL-QAEDA", "al – Qaeda"])(
    "does not mind how %s is cut and written",
    (text) => expect(nameLines(text)).toEqual([`${text} -> group:al-qaeda`]),
  );

  it("knows the Arabic article before a sun letter, and the Persian izafe", () => {
    expect(names.get("Hay'at Tahrir ash-Sham")[0]!.key).toBe("group:hayat-tahrir-al-sham");
    expect(names.get("el-Shabaab")[0]!.key).toBe("group:al-shabaab");
    expect(names.get("Lashkar-i-Jhangvi")[0]!.key).toBe("group:lashkar-e-jhangvi");
  });

  it("reads through a possessive inside a name and stops before one after it", () => {
    expect(nameLines("People 's Protection Units")).toEqual([
      "People 's Protection Units -> group:people-protection-units",
    ]);
    expect(nameLines("Kurdistan Workers ' Party")).toEqual([
      "Kurdistan Workers ' Party -> group:kurdistan-workers-party",
    ]);
    expect(names.longestAt(["Taliban", "'s", "envoy"], 0)).toMatchObject({ first: 0, last: 0 });
    expect(names.get("Taliban's")[0]!.key).toBe("group:taliban");
  });

  it("leaves a leading article out of the name unless it belongs to it", () => {
    expect(names.longestAt(["the", "Taliban"], 0)).toMatchObject({ first: 1, last: 1 });
    expect(names.longestAt(["the", "Guardian"], 0)).toMatchObject({ first: 0, last: 1 });
    expect(names.get("Guardian")).toEqual([]);
  });

  it("offers both what is called with the article and what is called without it", () => {
    expect(nameLines("the Atlantic")).toEqual([
      "Atlantic -> place:atlantic | media:the-atlantic ?",
    ]);
    expect(nameLines("the New York Times")).toEqual([
      "the New York Times -> media:the-new-york-times",
    ]);
  });

  it("takes a capital city for its state first, and for the place as well", () => {
    expect(names.get("Baghdad").map(reading)).toEqual(["state:iraq capital", "place:baghdad"]);
    expect(names.get("Tel Aviv").map(reading)).toEqual(["state:israel capital", "place:tel-aviv"]);
    expect(names.get("Kiev").map(reading)).toEqual(["state:ukraine capital", "place:kyiv"]);
  });

  it("takes a leader's surname for the person first, and for his state in regime phrases", () => {
    expect(names.get("Assad").map(reading)).toEqual([
      "official:bashar-al-assad",
      "state:syria leader",
    ]);
  });

  it("offers both readings of a form that two rows claim", () => {
    expect(names.get("Congolese").map(reading)).toEqual([
      "state:democratic-republic-of-the-congo demonym ?",
      "state:republic-of-the-congo demonym ?",
    ]);
    expect(names.get("Georgia").map(reading)).toEqual([
      "state:georgia",
      "place:georgia-us-state ?",
    ]);
  });

  it("prefers the spelling that a form is written in", () => {
    const index = buildNameIndex({
      states: [{ name: "Yemen", capital: ["Sana"] }],
      media: [{ name: "SANA", aliases: ["Syrian Arab News Agency"] }],
    });
    expect(nameLines("SANA", index)[0]).toMatch(/^SANA -> media:sana \|/);
    expect(nameLines("Sana", index)[0]).toMatch(/^Sana -> state:yemen capital \|/);
  });

  it("takes a row with brackets for ambiguous without them", () => {
    const index = buildNameIndex({
      groups: [{ name: "Popular Front (Atlantis)", state: "Atlantis" }],
    });
    expect(nameLines("Popular Front", index)).toEqual([
      "Popular Front -> group:popular-front-atlantis ?",
    ]);
  });

  it("stops at marks, and at more than one hyphen", () => {
    expect(nameLines("Gulf , Cooperation Council")).not.toContain(
      "Gulf , Cooperation Council -> institution:gulf-cooperation-council",
    );
    expect(nameLines("Deir - - al - Balah")).toEqual([]);
    expect(names.longestAt([], 0)).toBeNull();
    expect(names.longestAt(["the"], 0)).toBeNull();
  });

  it("looks at a name's own tokens only, however many hyphens follow", () => {
    const words = ["al", ...Array<string>(100_000).fill("-"), "Qaeda"];
    expect(names.longestAt(words, 0)).toBeNull();
  });
});

describe("states", () => {
  it("holds every state by its canonical name", () => {
    expect(names.states.get("Iraq")).toMatchObject({ code: "IQ", former: false });
    expect(names.states.get("Soviet Union")).toMatchObject({ code: null, former: true });
  });

  it("has a code of its own for every state that exists", () => {
    const codes = [...names.states.values()].filter((row) => !row.former).map((row) => row.code);
    expect(codes).not.toContain(null);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("foldName and slug", () => {
  it.for([
    ["Kata’ib Hezbollah's", "kataib hezbollah", "kataib-hezbollah"],
    ["U.S.-led coalition", "us led coalition", "us-led-coalition"],
    ["Recep Tayyip Erdoğan", "recep tayyip erdogan", "recep-tayyip-erdogan"],
    ["Željko Łukasz Ødegård", "zeljko lukasz odegard", "zeljko-lukasz-odegard"],
    ["Jammu & Kashmir", "jammu and kashmir", "jammu-and-kashmir"],
    ["...", "", ""],
  ] as const)("%s", ([name, folded, slugged]) => {
    expect(foldName(name)).toBe(folded);
    expect(slug(name)).toBe(slugged);
  });
});

describe("buildNameIndex", () => {
  it.for([
    [
      { groups: "Hamas" },
      "names/groups.yaml, the whole file: found string; expected a list of rows",
    ],
    [{ groups: [{ aliases: ["X"] }] }, "names/groups.yaml, row 1: found"],
    [{ groups: [{ name: "Hamas", alias: "X" }] }, 'names/groups.yaml, Hamas: found field "alias"'],
    [{ places: [{ name: "Rafah", code: "RF" }] }, 'names/places.yaml, Rafah: found field "code"'],
    [{ groups: [{ name: 17 }] }, "names/groups.yaml, row 1: found name: 17; expected a text"],
    [{ states: [{ name: "Iraq", former: false }] }, "names/states.yaml, Iraq: found former: false"],
  ] as const)("refuses %j", ([files, message]) =>
    expect(() => buildNameIndex(files)).toThrow(message),
  );
});
