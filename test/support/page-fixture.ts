import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

import { STATUSES } from "../../src/doc/types.ts";
import type { EdgeType, NodeType, Precision, Status } from "../../src/doc/types.ts";
import type {
  Evidence,
  GraphArticle,
  GraphEdge,
  GraphNode,
  NodeAttributes,
  NodeMention,
  SerializedGraph,
} from "../../src/graph/types.ts";

/** A graph and its articles' texts, made by hand, so that the page can be tested alone. */
export interface PageFixture {
  readonly graph: SerializedGraph;
  readonly texts: ReadonlyMap<string, string>;
}

interface Actor {
  readonly type: NodeType;
  readonly name: string;
  readonly more?: Partial<NodeAttributes>;
}

interface ReportOptions {
  readonly status?: Status;
  readonly saidBy?: string;
  readonly date?: string;
  readonly rule?: string;
  readonly confidence?: number;
  /** Which of the sentence's triggers, 0 the first. */
  readonly trigger?: number;
}

type ReportRow = readonly [source: string, type: EdgeType, target: string, options?: ReportOptions];

interface SentenceRow {
  /** Words with marks: `[actor|the words that name it]`, `((the trigger))`. */
  readonly marked: string;
  readonly reports: readonly ReportRow[];
}

interface ArticleRow {
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url?: string;
  readonly sentences: readonly SentenceRow[];
}

/** Invented countries and actors: 43 nodes, all node types, edge types and statuses. */
export function pageFixture(): PageFixture {
  return fixtureOf(ACTORS, ARTICLES);
}

/** The same with an article and names that try to break out of the page. */
export function hostileFixture(): PageFixture {
  return fixtureOf({ ...ACTORS, ...HOSTILE_ACTORS }, [...ARTICLES, HOSTILE_ARTICLE]);
}

/** A graph without any node, as articles give in which nothing is reported. */
export function emptyFixture(): PageFixture {
  return fixtureOf({}, [
    {
      file: "weather.txt",
      title: "Mild week ahead",
      outlet: "Marsa Courier",
      published: "2026-03-02",
      sentences: [says("Light winds and some cloud are expected along the coast.")],
    },
  ]);
}

/** `size` nodes and three edges a node, from one article; for questions of size. */
export function largeFixture(size: number): PageFixture {
  const actors: Record<string, Actor> = {};
  const types: NodeType[] = ["Group", "State", "Force", "Base", "Place", "Official"];
  for (let index = 0; index < size; index++)
    actors[`a${index}`] = { type: types[index % types.length]!, name: `Actor ${index}` };
  const edgeTypes: EdgeType[] = ["THREATENS", "ATTACKED", "NEGOTIATES", "SUPPORTS"];
  const sentences: SentenceRow[] = [];
  let chance = 1;
  const draw = (below: number): number => {
    chance = (chance * 48271) % 2147483647;
    return chance % below;
  };
  for (let index = 0; index < size * 3; index++) {
    const source = draw(size);
    const target = (source + 1 + draw(Math.min(size - 1, 50))) % size;
    sentences.push(
      says(`[a${source}|Actor ${source}] ((met)) [a${target}|Actor ${target}].`, [
        `a${source}`,
        edgeTypes[index % edgeTypes.length]!,
        `a${target}`,
      ]),
    );
  }
  return fixtureOf(
    actors,
    [{ file: "large.txt", title: "Many", outlet: "Bench", published: "2026-01-01", sentences }],
    size <= 300,
  );
}

function says(marked: string, ...reports: ReportRow[]): SentenceRow {
  return { marked, reports };
}

const ACTORS: Readonly<Record<string, Actor>> = {
  velmora: { type: "State", name: "Velmora" },
  aldmark: { type: "State", name: "Aldmark" },
  teshkal: { type: "State", name: "Teshkal" },
  qarun: { type: "State", name: "Qarun" },
  front: { type: "Group", name: "Harrow Front" },
  fajr: { type: "Group", name: "Saraya al-Fajr" },
  council: { type: "Group", name: "Delta Resistance Council" },
  guards: { type: "Group", name: "Union of River Guards" },
  kestrel: { type: "Group", name: "Kestrel Brigade" },
  movement: { type: "Group", name: "Movement for a Free Delta" },
  unity: { type: "Group", name: "National Unity Party" },
  karim: {
    type: "Official",
    name: "Yusuf al-Karim",
    more: { offices: [{ title: "secretary-general", of: "group:council", former: false }] },
  },
  brandt: {
    type: "Official",
    name: "Ilse Brandt",
    more: { offices: [{ title: "president", of: "state:aldmark", former: false }] },
  },
  mansour: {
    type: "Official",
    name: "Daoud Mansour",
    more: { offices: [{ title: "prime minister", of: "state:velmora", former: false }] },
  },
  reyk: {
    type: "Official",
    name: "Tomas Reyk",
    more: { offices: [{ title: "commander", of: "force:aldforce", former: true }] },
  },
  oduya: {
    type: "Official",
    name: "Lena Oduya",
    more: { offices: [{ title: "spokesperson", of: "institution:ministry", former: false }] },
  },
  haddad: {
    type: "Official",
    name: "Amal Haddad",
    more: { offices: [{ title: "foreign minister", of: "state:qarun", former: false }] },
  },
  aldforce: { type: "Force", name: "Aldmark forces in Velmora", more: { states: ["Aldmark"] } },
  army: { type: "Force", name: "Velmoran army", more: { states: ["Velmora"] } },
  coalition: { type: "Force", name: "Joint Coalition for Stability" },
  airforce: { type: "Force", name: "Teshkal air force", more: { states: ["Teshkal"] } },
  parliament: { type: "Institution", name: "Velmoran parliament", more: { states: ["Velmora"] } },
  ministry: {
    type: "Institution",
    name: "Aldmark defence ministry",
    more: { states: ["Aldmark"] },
  },
  league: { type: "Institution", name: "League Security Council" },
  court: { type: "Institution", name: "Supreme Court of Velmora", more: { states: ["Velmora"] } },
  commission: { type: "Institution", name: "Electoral Commission", more: { states: ["Velmora"] } },
  callan: { type: "Base", name: "Camp Callan" },
  hadrabase: { type: "Base", name: "Hadra air base" },
  lindqvist: { type: "Base", name: "Fort Lindqvist" },
  zahra: { type: "Base", name: "al-Zahra outpost" },
  morrow: { type: "Base", name: "Naval Station Morrow" },
  sarn: { type: "Place", name: "Sarn" },
  hadra: { type: "Place", name: "Hadra province" },
  qasr: { type: "Place", name: "Qasr al-Bahr" },
  marsa: { type: "Place", name: "Marsa" },
  delta: { type: "Place", name: "Delta district" },
  airport: { type: "Place", name: "Sarn International Airport" },
  vote: {
    type: "Decision",
    name: "parliament's vote to expel foreign forces",
    more: { kind: "vote", date: { date: "2026-01-14", precision: "day" } },
  },
  committee: {
    type: "Decision",
    name: "joint withdrawal committee",
    more: { kind: "agreement", date: { date: "2026-03", precision: "month" } },
  },
  ceasefire: {
    type: "Decision",
    name: "Marsa ceasefire",
    more: { kind: "ceasefire", date: { date: "2026-02-20", precision: "day" } },
  },
  transit: {
    type: "Decision",
    name: "transit agreement of 2024",
    more: { kind: "agreement", date: null },
  },
  sanctions: { type: "Decision", name: "sanctions order", more: { kind: "order", date: null } },
  deadline: {
    type: "Decision",
    name: "year-end deadline",
    more: { kind: "deadline", date: { date: "2026-12-31", precision: "day" } },
  },
};

const ARTICLES: readonly ArticleRow[] = [
  {
    file: "courier-2026-01-15.txt",
    title: "Parliament votes to send foreign troops home",
    outlet: "Marsa Courier",
    published: "2026-01-15",
    url: "https://courier.example/2026/01/15/vote",
    sentences: [
      says(
        "SARN — [parliament|The Velmoran parliament] ((voted)) on Wednesday [vote|to expel foreign forces], ending months of dispute in [sarn|the capital].",
        ["parliament", "DECIDED", "vote", { date: "2026-01-14", rule: "decide/vote" }],
        [
          "vote",
          "CONCERNS",
          "aldforce",
          { date: "2026-01-14", rule: "decide/about", confidence: 0.74 },
        ],
        ["parliament", "LOCATED_IN", "sarn", { confidence: 0.66 }],
      ),
      says(
        "[council|The Delta Resistance Council] ((welcomed)) [vote|the vote], calling it “the will of a people who were never asked”.",
        [
          "council",
          "SUPPORTS",
          "vote",
          { saidBy: "council", date: "2026-01-14", rule: "support/welcome" },
        ],
      ),
      says(
        "[aldmark|Aldmark] ((rejected)) [vote|the decision of the parliament] as “neither binding nor wise”, its president, [brandt|Ilse Brandt], said.",
        [
          "aldmark",
          "REJECTS",
          "vote",
          { status: "claimed", saidBy: "brandt", date: "2026-01-14", rule: "reject/verb" },
        ],
        ["brandt", "HOLDS_OFFICE", "aldmark", { rule: "office/apposition", confidence: 0.93 }],
      ),
      says(
        "[karim|Yusuf al-Karim], ((secretary-general)) of [council|the council], warned that “every day they stay is a day they choose war”, and ((threatened)) [aldforce|Aldmark forces] with “the answer they understand”.",
        ["karim", "HOLDS_OFFICE", "council", { rule: "office/title", confidence: 0.95 }],
        [
          "council",
          "THREATENS",
          "aldforce",
          {
            status: "planned",
            saidBy: "karim",
            date: "2026-01-14",
            rule: "threaten/verb",
            trigger: 1,
          },
        ],
      ),
      says(
        "[unity|The National Unity Party] ((backed)) [vote|the vote] but ((urged)) [council|the Council] to lay down its weapons.",
        ["unity", "SUPPORTS", "vote", { date: "2026-01-14", rule: "support/verb" }],
        ["unity", "DEMANDS", "council", { date: "2026-01-14", rule: "demand/urge", trigger: 1 }],
      ),
      says(
        "[court|The Supreme Court of Velmora] has yet to rule on a complaint against [transit|the transit agreement of 2024], which ((lets)) [aldforce|Aldmark’s troops] cross [hadra|Hadra province].",
        ["transit", "CONCERNS", "aldforce", { rule: "decide/about", confidence: 0.61 }],
      ),
    ],
  },
  {
    file: "northwire-2026-02-03.txt",
    title: "Rockets hit Camp Callan; groups trade blame",
    outlet: "Northwire",
    published: "2026-02-03",
    url: "https://northwire.example/callan",
    sentences: [
      says(
        "Rockets fired by [front|the Harrow Front] ((struck)) [callan|Camp Callan] before dawn on Monday, wounding four soldiers, [ministry|the Aldmark defence ministry] said.",
        [
          "front",
          "ATTACKED",
          "callan",
          { status: "claimed", saidBy: "ministry", date: "2026-02-02", rule: "attack/strike" },
        ],
      ),
      says(
        "[front|The Front] ((denied)) that it had ((attacked)) [callan|the camp], and ((accused)) [kestrel|the Kestrel Brigade] of “playing with matches beside our house”.",
        [
          "front",
          "ATTACKED",
          "callan",
          {
            status: "denied",
            saidBy: "front",
            date: "2026-02-02",
            rule: "attack/denied",
            trigger: 1,
          },
        ],
        [
          "front",
          "ACCUSES",
          "kestrel",
          {
            status: "claimed",
            saidBy: "front",
            date: "2026-02-02",
            rule: "accuse/verb",
            trigger: 2,
          },
        ],
      ),
      says(
        "[oduya|Lena Oduya], a ((spokeswoman)) for [ministry|the ministry], said [aldforce|Aldmark forces in Velmora] ((shelled)) [zahra|the al-Zahra outpost] in response.",
        ["oduya", "HOLDS_OFFICE", "ministry", { rule: "office/apposition", confidence: 0.94 }],
        [
          "aldforce",
          "ATTACKED",
          "zahra",
          {
            status: "claimed",
            saidBy: "oduya",
            date: "2026-02-02",
            rule: "attack/shell",
            trigger: 1,
          },
        ],
      ),
      says(
        "[callan|Camp Callan] ((lies)) in [hadra|Hadra province], an hour’s drive from [sarn|Sarn].",
        ["callan", "LOCATED_IN", "hadra", { rule: "located/verb", confidence: 0.97 }],
      ),
      says(
        "[kestrel|The Kestrel Brigade], which is ((part of)) [council|the Delta Resistance Council], ((vowed)) to keep striking [aldforce|the occupation’s forces] “wherever they sleep”.",
        ["kestrel", "MEMBER_OF", "council", { rule: "member/part-of", confidence: 0.9 }],
        [
          "kestrel",
          "THREATENS",
          "aldforce",
          {
            status: "planned",
            saidBy: "kestrel",
            date: "2026-02-02",
            rule: "threaten/vow",
            trigger: 1,
          },
        ],
      ),
      says(
        "[mansour|Prime Minister Daoud Mansour] ((called on)) [front|both] [kestrel|groups] to stop, and ((condemned)) [aldforce|the foreign forces] for “answering a stone with a mountain”.",
        ["mansour", "DEMANDS", "front", { date: "2026-02-02", rule: "demand/call-on" }],
        ["mansour", "DEMANDS", "kestrel", { date: "2026-02-02", rule: "demand/call-on" }],
        [
          "mansour",
          "ACCUSES",
          "aldforce",
          {
            status: "claimed",
            saidBy: "mansour",
            date: "2026-02-02",
            rule: "accuse/condemn",
            trigger: 1,
          },
        ],
        ["mansour", "HOLDS_OFFICE", "velmora", { rule: "office/title", confidence: 0.95 }],
      ),
    ],
  },
  {
    file: "sahel-al-yawm-2026-02-12.txt",
    title: "“Saraya al-Fajr” claims the strike on Hadra air base",
    outlet: "Sahil al-Yawm",
    published: "2026-02-12",
    sentences: [
      says(
        "[fajr|Saraya al-Fajr] (Arabic: [fajr|سرايا الفجر]) said it had ((bombed)) [hadrabase|the Hadra air base] with two drones on the night of 10 February.",
        [
          "fajr",
          "ATTACKED",
          "hadrabase",
          { status: "claimed", saidBy: "fajr", date: "2026-02-10", rule: "attack/bomb" },
        ],
      ),
      says(
        "[karim|يوسف الكريم], known abroad as [karim|Yusuf al-Karim], ((praised)) [fajr|the Dawn Companies] and ((warned)) [aldmark|Brennhaven] of “a long spring”.",
        ["karim", "SUPPORTS", "fajr", { date: "2026-02-11", rule: "support/praise" }],
        [
          "karim",
          "THREATENS",
          "aldmark",
          {
            status: "planned",
            saidBy: "karim",
            date: "2026-02-11",
            rule: "threaten/warn",
            trigger: 1,
            confidence: 0.63,
          },
        ],
      ),
      says(
        "[hadrabase|The base], ((north of)) [qasr|Qasr al-Bahr] (قصر البحر), is used by [coalition|the coalition].",
        ["hadrabase", "LOCATED_IN", "qasr", { rule: "located/direction", confidence: 0.81 }],
      ),
      says(
        "[coalition|The Joint Coalition for Stability] ((denied)) that any drone had ((reached)) [hadrabase|the base].",
        [
          "fajr",
          "ATTACKED",
          "hadrabase",
          {
            status: "denied",
            saidBy: "coalition",
            date: "2026-02-11",
            rule: "attack/denied",
            trigger: 1,
            confidence: 0.7,
          },
        ],
      ),
      says(
        "[fajr|The group] ((belongs)) to [council|the Delta Resistance Council] and is ((armed)) by [teshkal|Teshkal], according to [ministry|the Aldmark defence ministry].",
        ["fajr", "MEMBER_OF", "council", { rule: "member/belong", confidence: 0.92 }],
        [
          "teshkal",
          "SUPPORTS",
          "fajr",
          {
            status: "claimed",
            saidBy: "ministry",
            date: "2026-02",
            rule: "support/arm",
            trigger: 1,
          },
        ],
      ),
      says("[teshkal|Teshkal] ((denies)) that it ((supplies)) [fajr|the group].", [
        "teshkal",
        "SUPPORTS",
        "fajr",
        {
          status: "denied",
          saidBy: "teshkal",
          date: "2026-02",
          rule: "support/denied",
          trigger: 1,
        },
      ]),
    ],
  },
  {
    file: "courier-2026-02-21.txt",
    title: "Ceasefire agreed in Marsa after night of talks",
    outlet: "Marsa Courier",
    published: "2026-02-21",
    url: "https://courier.example/2026/02/21/ceasefire",
    sentences: [
      says(
        "[velmora|The Velmoran government] and [front|the Harrow Front] ((agreed)) on [ceasefire|a ceasefire] in [marsa|Marsa] on Friday after a night of ((talks)).",
        ["velmora", "DECIDED", "ceasefire", { date: "2026-02-20", rule: "decide/agree" }],
        ["front", "DECIDED", "ceasefire", { date: "2026-02-20", rule: "decide/agree" }],
        [
          "velmora",
          "NEGOTIATES",
          "front",
          { date: "2026-02-20", rule: "negotiate/talks", trigger: 1 },
        ],
      ),
      says(
        "[haddad|Amal Haddad], the ((foreign minister)) of [qarun|Qarun], ((mediated)) between [velmora|Sarn’s envoys] and [front|the Front].",
        ["haddad", "HOLDS_OFFICE", "qarun", { rule: "office/apposition", confidence: 0.95 }],
        [
          "qarun",
          "NEGOTIATES",
          "velmora",
          { date: "2026-02-20", rule: "negotiate/mediate", trigger: 1, confidence: 0.72 },
        ],
        [
          "qarun",
          "NEGOTIATES",
          "front",
          { date: "2026-02-20", rule: "negotiate/mediate", trigger: 1, confidence: 0.72 },
        ],
      ),
      says(
        "[fajr|Saraya al-Fajr] ((rejected)) [ceasefire|the ceasefire] and ((threatened)) [velmora|the government] with “the same fire”.",
        ["fajr", "REJECTS", "ceasefire", { date: "2026-02-20", rule: "reject/verb" }],
        [
          "fajr",
          "THREATENS",
          "velmora",
          {
            status: "planned",
            saidBy: "fajr",
            date: "2026-02-20",
            rule: "threaten/verb",
            trigger: 1,
          },
        ],
      ),
      says(
        "[guards|The Union of River Guards], based in [delta|the Delta district], ((welcomed)) [ceasefire|the accord].",
        ["guards", "SUPPORTS", "ceasefire", { date: "2026-02-20", rule: "support/welcome" }],
        ["guards", "LOCATED_IN", "delta", { rule: "located/based", confidence: 0.88 }],
      ),
      says(
        "[ceasefire|It] ((covers)) [hadra|Hadra province] only, and [army|the Velmoran army] will ((hold)) its positions around [airport|Sarn International Airport].",
        [
          "army",
          "LOCATED_IN",
          "airport",
          { status: "planned", rule: "located/verb", trigger: 1, confidence: 0.52 },
        ],
      ),
      says(
        "[aldmark|Aldmark] ((supports)) [ceasefire|the ceasefire] “without illusions”, [brandt|President Brandt] said.",
        [
          "aldmark",
          "SUPPORTS",
          "ceasefire",
          { status: "claimed", saidBy: "brandt", date: "2026-02-20", rule: "support/verb" },
        ],
      ),
    ],
  },
  {
    file: "northwire-2026-03-04.txt",
    title: "Aldmark and Velmora to set up withdrawal committee",
    outlet: "Northwire",
    published: "2026-03-04",
    url: "https://northwire.example/committee",
    sentences: [
      says(
        "[aldmark|Brennhaven] and [velmora|Sarn] have ((agreed)) to form [committee|a joint committee] on the withdrawal of [aldforce|foreign troops].",
        ["aldmark", "DECIDED", "committee", { date: "2026-03", rule: "decide/agree" }],
        ["velmora", "DECIDED", "committee", { date: "2026-03", rule: "decide/agree" }],
        ["committee", "CONCERNS", "aldforce", { date: "2026-03", rule: "decide/about" }],
      ),
      says(
        "[mansour|Daoud Mansour] will ((meet)) [brandt|Ilse Brandt] in [marsa|Marsa] next week, and the two governments will ((negotiate)) until [deadline|the end of the year].",
        [
          "brandt",
          "NEGOTIATES",
          "mansour",
          { status: "planned", date: "2026-03", rule: "negotiate/meet" },
        ],
        [
          "aldmark",
          "NEGOTIATES",
          "velmora",
          { status: "planned", date: "2026", rule: "negotiate/verb", trigger: 1 },
        ],
      ),
      says(
        "[council|The Delta Resistance Council] ((dismissed)) [committee|the committee] as “a clock without hands”.",
        [
          "council",
          "REJECTS",
          "committee",
          { saidBy: "council", date: "2026-03-03", rule: "reject/dismiss" },
        ],
      ),
      says(
        "“If [deadline|the deadline] passes, [callan|their camps] will ((burn)),” [kestrel|the Kestrel Brigade] said, ((threatening)) [callan|Camp Callan] by name.",
        [
          "kestrel",
          "THREATENS",
          "callan",
          {
            status: "planned",
            saidBy: "kestrel",
            date: "2026-03-03",
            rule: "threaten/verb",
            trigger: 1,
          },
        ],
        [
          "kestrel",
          "THREATENS",
          "aldforce",
          {
            status: "planned",
            saidBy: "kestrel",
            date: "2026-03-03",
            rule: "threaten/conditional",
            confidence: 0.58,
          },
        ],
      ),
      says(
        "[reyk|Tomas Reyk], the former ((commander)) of [aldforce|Aldmark forces], ((accused)) [teshkal|Teshkal] of “renting out its airfields by the hour”.",
        ["reyk", "HOLDS_OFFICE", "aldforce", { rule: "office/title", confidence: 0.9 }],
        [
          "reyk",
          "ACCUSES",
          "teshkal",
          {
            status: "claimed",
            saidBy: "reyk",
            date: "2026-03-03",
            rule: "accuse/verb",
            trigger: 1,
          },
        ],
      ),
      says(
        "[velmora|Velmora] ((set)) [deadline|31 December] as the last day for [aldforce|foreign soldiers].",
        ["velmora", "DECIDED", "deadline", { date: "2026-03", rule: "decide/set" }],
        [
          "deadline",
          "CONCERNS",
          "aldforce",
          { date: "2026-12-31", rule: "decide/about", confidence: 0.7 },
        ],
      ),
    ],
  },
  {
    file: "delta-review-2026-03-09.txt",
    title: "Who speaks for the Delta?",
    outlet: "Delta Review",
    published: "2026-03",
    sentences: [
      says(
        "[movement|The Movement for a Free Delta] ((split)) from [council|the Council] in January and ((held)) quiet ((talks)) with [unity|the National Unity Party].",
        [
          "movement",
          "NEGOTIATES",
          "unity",
          { date: "2026-01", rule: "negotiate/talks", trigger: 2 },
        ],
        [
          "movement",
          "MEMBER_OF",
          "council",
          { status: "denied", date: "2026-01", rule: "member/split", confidence: 0.55 },
        ],
      ),
      says(
        "Its members say [council|the Council] ((shelled)) [delta|the Delta district] in December; [council|the Council] ((denies)) it ((fired)) on [delta|the district].",
        [
          "council",
          "ATTACKED",
          "delta",
          { status: "claimed", saidBy: "movement", date: "2025-12", rule: "attack/shell" },
        ],
        [
          "council",
          "ATTACKED",
          "delta",
          {
            status: "denied",
            saidBy: "council",
            date: "2025-12",
            rule: "attack/denied",
            trigger: 2,
          },
        ],
      ),
      says(
        "[guards|The River Guards] ((attacked)) [movement|the Movement’s] offices in [delta|the Delta district] twice in February.",
        ["guards", "ATTACKED", "movement", { date: "2026-02", rule: "attack/verb" }],
        [
          "guards",
          "ATTACKED",
          "delta",
          { date: "2026-02", rule: "attack/place", confidence: 0.49 },
        ],
      ),
      says(
        "[movement|The Movement] ((demanded)) that [velmora|the government] protect it, and ((accused)) [army|the army] of looking away.",
        ["movement", "DEMANDS", "velmora", { date: "2026-02", rule: "demand/verb" }],
        ["movement", "ACCUSES", "army", { date: "2026-02", rule: "accuse/verb", trigger: 1 }],
      ),
      says(
        "[commission|The Electoral Commission] ((ordered)) [sanctions|sanctions] against [guards|the River Guards]; [guards|they] ((refused)) [sanctions|the order].",
        ["commission", "DECIDED", "sanctions", { date: "2026-03", rule: "decide/order" }],
        ["sanctions", "CONCERNS", "guards", { date: "2026-03", rule: "decide/about" }],
        ["guards", "REJECTS", "sanctions", { date: "2026-03", rule: "reject/refuse", trigger: 1 }],
      ),
    ],
  },
  {
    file: "northwire-2026-03-11.txt",
    title: "Air strike on Fort Lindqvist leaves two dead",
    outlet: "Northwire",
    published: "2026-03-11",
    url: "https://northwire.example/lindqvist",
    sentences: [
      says(
        "Jets of [airforce|the Teshkal air force] ((bombed)) [lindqvist|Fort Lindqvist] on Tuesday, killing two, [velmora|Velmoran officials] said.",
        [
          "airforce",
          "ATTACKED",
          "lindqvist",
          { status: "claimed", saidBy: "velmora", date: "2026-03-10", rule: "attack/bomb" },
        ],
      ),
      says(
        "[league|The League Security Council] ((condemned)) [teshkal|Teshkal] and ((demanded)) that [airforce|its air force] stay on the ground.",
        ["league", "ACCUSES", "teshkal", { date: "2026-03-10", rule: "accuse/condemn" }],
        ["league", "DEMANDS", "airforce", { date: "2026-03-10", rule: "demand/verb", trigger: 1 }],
      ),
      says(
        "[aldmark|Aldmark] ((warned)) [teshkal|Teshkal] that a second raid “will be the last”.",
        [
          "aldmark",
          "THREATENS",
          "teshkal",
          { status: "planned", saidBy: "aldmark", date: "2026-03-11", rule: "threaten/warn" },
        ],
      ),
      says(
        "[teshkal|Teshkal] ((threatened)) [aldmark|Aldmark] in turn, and [airforce|its jets] ((struck)) [morrow|Naval Station Morrow] hours later.",
        [
          "teshkal",
          "THREATENS",
          "aldmark",
          { status: "planned", saidBy: "teshkal", date: "2026-03-11", rule: "threaten/verb" },
        ],
        [
          "airforce",
          "ATTACKED",
          "morrow",
          { date: "2026-03-11", rule: "attack/strike", trigger: 1 },
        ],
      ),
      says(
        "[lindqvist|Fort Lindqvist] and [morrow|Morrow] both ((lie)) on the coast near [marsa|Marsa].",
        ["lindqvist", "LOCATED_IN", "marsa", { rule: "located/near", confidence: 0.7 }],
        ["morrow", "LOCATED_IN", "marsa", { rule: "located/near", confidence: 0.7 }],
      ),
      says(
        "[aldmark|Aldmark] ((accused)) [teshkal|its neighbour] of “piracy with wings” and ((broke off)) ((talks)) with [teshkal|Teshkal] on fishing rights.",
        ["aldmark", "ACCUSES", "teshkal", { date: "2026-03-11", rule: "accuse/verb" }],
        [
          "aldmark",
          "NEGOTIATES",
          "teshkal",
          { status: "denied", date: "2026-03-11", rule: "negotiate/denied", trigger: 2 },
        ],
      ),
    ],
  },
  {
    file: "unsigned-note.txt",
    title: "Statement of the Delta Resistance Council",
    outlet: null,
    published: null,
    sentences: [
      says(
        "We, [council|the Delta Resistance Council], ((reject)) the ((talks)) between [velmora|Sarn] and [aldmark|Brennhaven].",
        [
          "aldmark",
          "NEGOTIATES",
          "velmora",
          { saidBy: "council", status: "claimed", rule: "negotiate/talks", trigger: 1 },
        ],
        ["council", "REJECTS", "aldmark", { saidBy: "council", rule: "reject/talks" }],
      ),
      says(
        "[aldforce|The occupiers] who ((raided)) [zahra|al-Zahra] will find no rest, and [council|we] ((shall strike)) [hadrabase|Hadra] and [callan|Callan] alike.",
        ["aldforce", "ATTACKED", "zahra", { saidBy: "council", rule: "attack/raid" }],
        [
          "council",
          "THREATENS",
          "hadrabase",
          { status: "planned", saidBy: "council", rule: "threaten/will", trigger: 1 },
        ],
        [
          "council",
          "THREATENS",
          "callan",
          { status: "planned", saidBy: "council", rule: "threaten/will", trigger: 1 },
        ],
        [
          "council",
          "THREATENS",
          "aldforce",
          { status: "planned", saidBy: "council", rule: "threaten/will", trigger: 1 },
        ],
      ),
      says(
        "[front|The Harrow Front], once our ((brother)), has sold [council|its brothers] for a seat at a table.",
        [
          "council",
          "ACCUSES",
          "front",
          { status: "claimed", saidBy: "council", rule: "accuse/implied", confidence: 0.44 },
        ],
      ),
      says("[teshkal|The people of Teshkal] ((stand with)) [council|us].", [
        "teshkal",
        "SUPPORTS",
        "council",
        { status: "claimed", saidBy: "council", rule: "support/stand-with" },
      ]),
    ],
  },
];

const HOSTILE_ACTORS: Readonly<Record<string, Actor>> = {
  ["__proto__"]: { type: "Group", name: "__proto__" },
  image: { type: "Group", name: "<img src=x onerror=window.pwned=1>" },
  script: { type: "Official", name: "</script><script>window.pwned=2</script>" },
  reversed: { type: "Group", name: "user\u202Egnp.exe \u2066x" },
  huge: { type: "Place", name: `Llan${"fair".repeat(1200)}` },
};

const HOSTILE_ARTICLE: ArticleRow = {
  file: "hostile-<b>.txt",
  title: "<script>window.pwned=3</script> $& $1 <!-- \u2028 &amp;",
  outlet: "\u202Eesrever \u2028 Wire",
  published: "2026-03-12",
  url: "javascript:window.pwned=4",
  sentences: [
    says(
      "[__proto__|__proto__] ((threatened)) [image|<img src=x onerror=window.pwned=1>] in $& and $1 \u2028 <!--.",
      ["__proto__", "THREATENS", "image", { status: "planned", saidBy: "__proto__" }],
    ),
    says(
      "[script|</script><script>window.pwned=2</script>] ((met)) [reversed|user\u202Egnp.exe \u2066x] and [velmora|Velmora] \uD800 alone.",
      ["reversed", "NEGOTIATES", "script", {}],
      ["velmora", "NEGOTIATES", "script", {}],
    ),
    says(`[__proto__|__proto__] ((sits)) in [huge|Llan${"fair".repeat(1200)}].`, [
      "__proto__",
      "LOCATED_IN",
      "huge",
      {},
    ]),
  ],
};

interface ReadSentence {
  readonly text: string;
  readonly mentions: readonly { actor: string; start: number; end: number }[];
  readonly triggers: readonly { start: number; end: number }[];
}

/** Takes the marks out of a sentence and says where the marked words stand. */
function readMarks(marked: string): ReadSentence {
  const mentions: { actor: string; start: number; end: number }[] = [];
  const triggers: { start: number; end: number }[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]|\(\(([^)]+)\)\)/g)) {
    text += marked.slice(from, match.index);
    const [whole, actor, words, trigger] = match;
    const start = text.length;
    text += words ?? trigger!;
    if (actor !== undefined) mentions.push({ actor, start, end: text.length });
    else triggers.push({ start, end: text.length });
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions, triggers };
}

function fixtureOf(
  actors: Readonly<Record<string, Actor>>,
  rows: readonly ArticleRow[],
  layOut = true,
): PageFixture {
  const texts = new Map<string, string>();
  const articles: GraphArticle[] = [];
  const mentions = new Map<string, NodeMention[]>();
  const evidence = new Map<string, { row: ReportRow; evidence: Evidence[] }>();
  const keyOf = (actor: string): string => `${actors[actor]!.type.toLowerCase()}:${actor}`;

  for (const row of rows) {
    let text = `${row.title}\n\n`;
    for (const { marked, reports } of row.sentences) {
      const sentence = readMarks(marked);
      const offset = text.length;
      text += `${sentence.text}\n\n`;
      for (const { actor, start, end } of sentence.mentions) {
        const key = keyOf(actor);
        const words = sentence.text.slice(start, end);
        const list = mentions.get(key) ?? [];
        mentions.set(key, list);
        list.push({
          article: row.file,
          start: offset + start,
          end: offset + end,
          text: words,
          rule: words.includes(actors[actor]!.name) ? "name" : "definite-description",
        });
      }
      for (const report of reports) {
        const [source, type, target, options = {}] = report;
        const spanOf = (actor: string): readonly [number, number] | null => {
          const mention = sentence.mentions.find((candidate) => candidate.actor === actor);
          return mention ? [offset + mention.start, offset + mention.end] : null;
        };
        const whole = { start: 0, end: sentence.text.length };
        const trigger = sentence.triggers[options.trigger ?? 0] ?? whole;
        const key = `${keyOf(source)}|${type}|${keyOf(target)}`;
        const gathered = evidence.get(key) ?? { row: report, evidence: [] };
        evidence.set(key, gathered);
        gathered.evidence.push({
          article: row.file,
          start: offset,
          end: offset + sentence.text.length,
          quote: sentence.text,
          trigger: sentence.text.slice(trigger.start, trigger.end),
          spans: {
            source: spanOf(source),
            trigger: [offset + trigger.start, offset + trigger.end],
            target: spanOf(target),
          },
          status: options.status ?? "happened",
          saidBy: options.saidBy === undefined ? null : keyOf(options.saidBy),
          date: options.date ?? null,
          datePrecision: options.date === undefined ? null : precisionOf(options.date),
          rule: options.rule ?? "fixture/plain",
          confidence: options.confidence ?? 0.86,
        });
      }
    }
    texts.set(row.file, text);
    articles.push({
      id: row.file,
      file: row.file,
      title: row.title,
      outlet: row.outlet,
      published: row.published,
      publishedPrecision: row.published === null ? null : precisionOf(row.published),
      url: row.url ?? null,
      characters: text.length,
      messages: [],
    });
  }

  const edges = [...evidence]
    .map(([key, { row, evidence }]): GraphEdge => {
      const statuses = new Set(evidence.map((report) => report.status));
      const dates = evidence.flatMap((report) => report.date ?? []).sort();
      return {
        key,
        source: keyOf(row[0]),
        target: keyOf(row[2]),
        attributes: {
          type: row[1],
          status: STATUSES.find((status) => statuses.has(status))!,
          contested: statuses.has("denied") && statuses.size > 1,
          firstDate: dates[0] ?? null,
          lastDate: dates.at(-1) ?? null,
          confidence: Math.max(...evidence.map((report) => report.confidence)),
          evidence,
        },
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const keys = Object.keys(actors)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((actor) => [keyOf(actor), actors[actor]!] as const);
  const places = placesOf(
    keys.map(([key]) => key),
    edges,
    layOut,
  );
  const nodes = keys.map(([key, { type, name, more }]): GraphNode => {
    const seen = mentions.get(key) ?? [];
    const aliases = [...new Set(seen.map((mention) => mention.text))].filter(
      (alias) => alias !== name,
    );
    const first = new Map(seen.map((mention) => [mention.article, mention] as const));
    return {
      key,
      attributes: {
        type,
        name,
        aliases: aliases.sort(),
        mentions: seen,
        states: [],
        joins: [...first.values()].slice(1).map((mention) => ({
          rule: mention.rule === "name" ? "same-key" : "definite-description",
          name: mention.text,
          article: mention.article,
        })),
        ...places.get(key)!,
        community: 0,
        degree: degrees.get(key) ?? 0,
        pagerank: 1 / keys.length,
        ...more,
      },
    };
  });
  return {
    graph: {
      attributes: { name: "wiregraph", version: "0.1.0", articles },
      options: { type: "directed", multi: true, allowSelfLoops: false },
      nodes,
      edges,
    },
    texts,
  };
}

function precisionOf(date: string): Precision {
  return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}

/** Positions by force, started on a spiral: no chance in it. */
function placesOf(
  keys: readonly string[],
  edges: readonly GraphEdge[],
  layOut: boolean,
): Map<string, { x: number; y: number }> {
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  keys.forEach((key, index) => {
    const angle = index * 2.4;
    const radius = 10 * Math.sqrt(index + 1);
    graph.addNode(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 8 });
  });
  for (const { source, target } of edges) graph.mergeEdge(source, target);
  if (layOut && graph.order > 1) {
    // A part without a connection to the others would be flung far away.
    const hub = "group:council";
    for (const key of ["force:coalition", "institution:court", "institution:ministry"])
      if (graph.hasNode(key) && graph.hasNode(hub)) graph.mergeEdge(key, hub);
    forceAtlas2.assign(graph, { iterations: 600, settings: { gravity: 1, scalingRatio: 20 } });
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: 8, ratio: 1.3 } });
  }
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return new Map(graph.mapNodes((key, { x, y }) => [key, { x: rounded(x), y: rounded(y) }]));
}
