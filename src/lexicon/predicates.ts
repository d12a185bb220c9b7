import type { EdgeType, NodeType } from "../doc/index.ts";
import { readYaml } from "./read-yaml.ts";

/** A group of words that tell the same kind of event with their arguments in the same places. */
export interface PredicateRow {
  /** Unique; every report that the row gives carries it. */
  readonly id: string;
  readonly type: EdgeType;
  /** Lemmas, with their particle if they have one: "shell", "wipe out". */
  readonly words: readonly string[];
  /**
   * Where the acted-on stands: "object", "recipient", "complement" (in the clause after it),
   * "clause-subject" (subject of that clause), or a preposition.
   */
  readonly patient: readonly string[];
  /** Nouns only: prepositions of the doer. */
  readonly agent: readonly string[];
  /** What else must be there: "direction", "harm", "complement", "aid", "talks", "decision" ... */
  readonly needs: string | null;
  /** Both ends may stand together: "talks between A and B", "A and B met". */
  readonly between: boolean;
  readonly together: boolean;
  /** Only a threat when announced, nothing when told as done. */
  readonly onlyAnnounced: boolean;
  /** Only under "not" or "never". */
  readonly onlyNegated: boolean;
  /** Saying it is doing it, so it is never merely claimed. */
  readonly speechAct: boolean;
  /** A Decision may stand as the patient. */
  readonly decisions: boolean;
  /** "captured the town from X": X is the patient. */
  readonly fromHolder: boolean;
  /** A capital as patient stands for its state ("visited Baghdad"). */
  readonly capitals: boolean;
  /** The subject itself, not what somebody does to it ("trains in X", "is stationed in X"). */
  readonly active: boolean;
  /** Source and target change places. */
  readonly inverse: boolean;
  /** Narrower types of the ends than the ontology's; null: as there. */
  readonly sources: ReadonlySet<NodeType> | null;
  readonly targets: ReadonlySet<NodeType> | null;
  readonly example: string;
  readonly expect: string;
}

export interface DecisionWords {
  readonly nouns: ReadonlySet<string>;
  readonly accords: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Standing dealings that a decision ends: "suspended talks". */
  readonly dealings: ReadonlySet<string>;
  readonly verbs: readonly DecisionVerb[];
}

export interface DecisionVerb {
  readonly id: string;
  readonly words: readonly string[];
  /** Ends standing dealings ("suspended talks"). */
  readonly overDealings: boolean;
  /** Takes a clause ("decided to ..."); otherwise a noun of decision as object. */
  readonly clause: boolean;
  /** Lemma -> kind of decision. */
  readonly kind: Readonly<Record<string, string>>;
  readonly example: string;
  readonly expect: string;
}

export interface Predicates {
  /** Lemma -> rows. */
  readonly verbs: ReadonlyMap<string, readonly PredicateRow[]>;
  readonly nouns: ReadonlyMap<string, readonly PredicateRow[]>;
  readonly adjectives: ReadonlyMap<string, readonly PredicateRow[]>;
  /** "appalled by", "encouraged by": lemma of the verb -> edge. */
  readonly emotions: ReadonlyMap<string, EdgeType>;
  /** "will not rest until X leaves": under "not" these threaten the one in the condition. */
  readonly relentless: ReadonlySet<string>;
  /** "will pay a price": verb -> what is suffered, empty where the verb says it all. */
  readonly harmToCome: ReadonlyMap<string, ReadonlySet<string>>;
  readonly decisions: DecisionWords;
  /** Every row once, for checks and examples. */
  readonly rows: readonly PredicateRow[];
}

type RowSource = Partial<Omit<PredicateRow, "sources" | "targets">> & {
  id: string;
  words: string[];
  sources?: NodeType[];
  targets?: NodeType[];
};

interface FileSource {
  type: EdgeType;
  verbs?: RowSource[];
  nouns?: RowSource[];
  adjectives?: RowSource[];
  emotions?: string[];
  relentless?: string[];
  harmToCome?: Record<string, string[]>;
}

const FILES = [
  "attacked",
  "threatens",
  "negotiates",
  "rejects",
  "demands",
  "accuses",
  "supports",
] as const;

/** Reads the files of `predicates/`. */
export function loadPredicates(): Predicates {
  const verbs = new Map<string, PredicateRow[]>();
  const nouns = new Map<string, PredicateRow[]>();
  const adjectives = new Map<string, PredicateRow[]>();
  const emotions = new Map<string, EdgeType>();
  const relentless = new Set<string>();
  const harmToCome = new Map<string, ReadonlySet<string>>();
  const rows: PredicateRow[] = [];
  const add = (index: Map<string, PredicateRow[]>, type: EdgeType, source: RowSource) => {
    const row = toRow(type, source);
    rows.push(row);
    for (const word of row.words) (index.get(word) ?? index.set(word, []).get(word)!).push(row);
  };
  for (const name of FILES) {
    const file = readYaml(`predicates/${name}.yaml`) as FileSource;
    for (const row of file.verbs ?? []) add(verbs, file.type, row);
    for (const row of file.nouns ?? []) add(nouns, file.type, row);
    for (const row of file.adjectives ?? []) add(adjectives, file.type, row);
    for (const word of file.emotions ?? []) emotions.set(word, file.type);
    for (const word of file.relentless ?? []) relentless.add(word);
    for (const [verb, things] of Object.entries(file.harmToCome ?? {}))
      harmToCome.set(verb, new Set(things));
  }
  const standing = readYaml("predicates/standing.yaml") as {
    rows: (RowSource & { type: EdgeType })[];
  };
  for (const row of standing.rows) add(verbs, row.type, row);
  return {
    verbs,
    nouns,
    adjectives,
    emotions,
    relentless,
    harmToCome,
    decisions: loadDecisions(),
    rows,
  };
}

function toRow(type: EdgeType, source: RowSource): PredicateRow {
  return {
    id: source.id,
    type,
    words: source.words,
    patient: source.patient ?? [],
    agent: source.agent ?? [],
    needs: source.needs ?? null,
    between: source.between ?? false,
    together: source.together ?? false,
    onlyAnnounced: source.onlyAnnounced ?? false,
    onlyNegated: source.onlyNegated ?? false,
    speechAct: source.speechAct ?? false,
    decisions: source.decisions ?? false,
    fromHolder: source.fromHolder ?? false,
    capitals: source.capitals ?? false,
    active: source.active ?? false,
    inverse: source.inverse ?? false,
    sources: source.sources ? new Set(source.sources) : null,
    targets: source.targets ? new Set(source.targets) : null,
    example: source.example ?? "",
    expect: source.expect ?? "",
  };
}

function loadDecisions(): DecisionWords {
  const file = readYaml("predicates/decisions.yaml") as {
    nouns: string[];
    accords: string[];
    acts: string[];
    bodies: string[];
    dealings: string[];
    verbs: (Omit<DecisionVerb, "clause" | "kind" | "overDealings"> & {
      over?: string;
      clause?: boolean;
      kind?: Record<string, string>;
    })[];
  };
  return {
    nouns: new Set(file.nouns),
    accords: new Set(file.accords),
    acts: new Set(file.acts),
    bodies: new Set(file.bodies),
    dealings: new Set(file.dealings),
    verbs: file.verbs.map(({ over, ...verb }) => ({
      ...verb,
      overDealings: over === "dealings",
      clause: verb.clause ?? false,
      kind: verb.kind ?? {},
    })),
  };
}
