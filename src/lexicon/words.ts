import { readYaml } from "./read-yaml.ts";

/** Words that shape a clause, by what they do; `words.yaml` says what each list is for. */
export interface Words {
  readonly speechVerbs: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  readonly blameVerbs: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  /** Preposition -> verbs that carry an event noun through it ("engaged in talks"). */
  readonly lightThroughPreposition: ReadonlyMap<string, ReadonlySet<string>>;
  readonly eventContainers: ReadonlySet<string>;
  readonly stoppingVerbs: ReadonlySet<string>;
  readonly objectControl: ReadonlySet<string>;
  readonly gerundOfObject: ReadonlySet<string>;
  readonly attitude: {
    readonly threat: ReadonlySet<string>;
    readonly declared: ReadonlySet<string>;
    readonly wish: ReadonlySet<string>;
    readonly real: ReadonlySet<string>;
    readonly unreal: ReadonlySet<string>;
  };
  readonly transparent: ReadonlySet<string>;
  readonly representatives: ReadonlySet<string>;
  readonly instruments: ReadonlySet<string>;
  readonly possessions: ReadonlySet<string>;
  readonly private: ReadonlySet<string>;
  readonly merchantShips: ReadonlySet<string>;
  readonly blameWords: ReadonlySet<string>;
  readonly dealings: ReadonlySet<string>;
  readonly obligations: ReadonlySet<string>;
  readonly harmWords: ReadonlySet<string>;
  readonly notAid: ReadonlySet<string>;
  readonly aidThings: ReadonlySet<string>;
}

/** Reads `words.yaml`. */
export function loadWords(): Words {
  const file = readYaml("words.yaml") as Record<string, unknown>;
  const list = (name: string): ReadonlySet<string> => new Set(file[name] as string[]);
  const attitude = file["attitude"] as Record<string, string[]>;
  const through = file["lightThroughPreposition"] as Record<string, string[]>;
  return {
    speechVerbs: list("speechVerbs"),
    speechNouns: list("speechNouns"),
    blameVerbs: list("blameVerbs"),
    lightVerbs: list("lightVerbs"),
    lightThroughPreposition: new Map(
      Object.entries(through).map(([preposition, verbs]) => [preposition, new Set(verbs)]),
    ),
    eventContainers: list("eventContainers"),
    stoppingVerbs: list("stoppingVerbs"),
    objectControl: list("objectControl"),
    gerundOfObject: list("gerundOfObject"),
    attitude: {
      threat: new Set(attitude["threat"]),
      declared: new Set(attitude["declared"]),
      wish: new Set(attitude["wish"]),
      real: new Set(attitude["real"]),
      unreal: new Set(attitude["unreal"]),
    },
    transparent: list("transparent"),
    representatives: list("representatives"),
    instruments: list("instruments"),
    possessions: list("possessions"),
    private: list("private"),
    merchantShips: list("merchantShips"),
    blameWords: list("blameWords"),
    dealings: list("dealings"),
    obligations: list("obligations"),
    harmWords: list("harmWords"),
    notAid: list("notAid"),
    aidThings: list("aidThings"),
  };
}
