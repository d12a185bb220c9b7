import { build } from "../../src/build.ts";
import type { Annotation } from "../../src/doc/index.ts";
import type { SerializedGraph } from "../../src/graph/index.ts";
import { annotationOf } from "./annotation.ts";
import { WORDS } from "./resolution-words.ts";

/** Names that break a writer which pastes texts into another language. */
export const HOSTILE_NAMES: readonly string[] = [
  `O'Neill "the \\ quote"`,
  "back`tick` \\u0060 {name: 'x'}",
  "\\u0027) DETACH DELETE n //",
  "\\\\u0027 two, \\\\\\u0027 three",
  "ends in a backslash\\",
  "}); MATCH (n) DETACH DELETE n; //",
  "/* comment */ // line",
  "line\nbreak\r\n\ttab",
  "nul\u0000 bell\u0007 escape\u001b delete\u007f next\u0085 line\u2028 paragraph\u2029",
  "\u202eright to left\u202c \u0645\u0642\u062a\u062f\u0649",
  "😀 e\u0301 \ufffd \ufffe \uffff $rows ${row.id} $& $1",
  "lone \ud800 surrogates \udc00",
  "=HYPERLINK(0)",
  "+1+1",
  "-1-1",
  "@SUM(1)",
  "\t=1",
  "＝1",
  "<img src=x onerror=alert(1)> </script><script>alert(1)</script> <!-- ]]> &amp; &#0;",
  "__proto__",
  "constructor",
  "x".repeat(5_000),
  "a,b;c|d",
];

/** An annotation in which every hostile name attacks the next one, and its graph. */
export function hostileGraph(): { annotations: Annotation[]; graph: SerializedGraph } {
  const annotations = HOSTILE_NAMES.map((name, place) => {
    const target = HOSTILE_NAMES[(place + 1) % HOSTILE_NAMES.length]!;
    return annotationOf({
      id: `article ${place}.txt`,
      title: name,
      outlet: target,
      published: "2024-01-26",
      entities: [
        { type: "Group", name, key: `group:hostile-${place}`, acronyms: [] },
        { type: "Base", name: target, key: `base:hostile-${place}` },
      ],
      reports: [
        {
          type: "ATTACKED",
          source: `group:hostile-${place}`,
          target: `base:hostile-${place}`,
          quote: `${name}. ${target}`,
          saidBy: `group:hostile-${place}`,
          date: "2024-01",
        },
      ],
    });
  });
  return { annotations, graph: build(annotations, { version: "1.2.3", words: WORDS }) };
}
