// npm run lexicon: says what is wrong with the lexicon's tables, row by row, with the cure.
import { shippedPatterns } from "../src/article/index.ts";
import { checkLexicon } from "../src/lexicon/check.ts";
import { checkNames } from "../src/lexicon/check-names.ts";
import { lexiconLine } from "../src/lexicon/lexicon-message.ts";

// Throws at the first row that is broken.
shippedPatterns();

const messages = [...checkNames(), ...checkLexicon()];
for (const message of messages) console.error(lexiconLine(message));
if (messages.length > 0) {
  console.error(`\n${messages.length} rows of src/lexicon to mend.`);
  process.exitCode = 1;
} else console.log("The lexicon is sound.");
