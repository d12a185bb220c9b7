import type { NodeType, Office, PartialDate } from "../doc/index.ts";
import type { Join, NodeMention } from "../graph/types.ts";
import type { CrowdedKey } from "./cascade.ts";

/** One thing across all articles. */
export interface Thing {
  /** `type:slug`, unique, the same whatever the order of the articles. */
  readonly key: string;
  readonly type: NodeType;
  readonly name: string;
  /** Does any article name it, or do all only describe it? */
  readonly named: boolean;
  readonly aliases: readonly string[];
  /** In order of article, then offset. */
  readonly mentions: readonly NodeMention[];
  readonly states: readonly string[];
  readonly joins: readonly Join[];
  /** Only Official; `of` is a thing's key. */
  readonly offices?: readonly Office[];
  /** Only Decision. */
  readonly kind?: string;
  readonly date?: PartialDate | null;
}

/** Which entities of the articles are the same. */
export interface Resolution {
  /** In order of key. */
  readonly things: readonly Thing[];
  /** The key of the thing that an article's entity is. */
  keyOf(article: string, entityKey: string): string;
  /** Keys under which so many different things met that a sieve did not compare them. */
  readonly crowdedKeys: readonly CrowdedKey[];
}
