/**
 * Constants of spaCy 3.8 and of Python that no file of the model holds.
 */

/**
 * Names that spaCy numbers itself instead of hashing them (spacy/symbols.pyx, spacy/attrs.pyx):
 * first number of a run, then the names that count up from it.
 */
const symbolRuns: readonly (readonly [number, string])[] = [
  [
    1,
    "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM " +
      "LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT " +
      "IS_CURRENCY",
  ],
  [
    64,
    "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE " +
      "HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON " +
      "PROPN PUNCT SCONJ SYM VERB X EOL SPACE",
  ],
  [
    380,
    "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT " +
      "MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc " +
      "ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark " +
      "meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp " +
      "pobj poss possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl " +
      "ENT_KB_ID MORPH ENT_ID IDX _",
  ],
];

/** Numbers of the names that spaCy does not hash: "mark" is 423. */
export const symbolNumbers: ReadonlyMap<string, bigint> = new Map(
  [
    ...symbolRuns.flatMap(([first, names]) =>
      names.split(" ").map((name, i) => [name, first + i] as const),
    ),
    ...Array.from({ length: 45 }, (_, i) => [`FLAG${19 + i}`, 19 + i] as const),
    ...Array.from(
      { length: 276 },
      (_, i) => [`DEPRECATED${String(i + 1).padStart(3, "0")}`, 104 + i] as const,
    ),
  ].map(([name, number]) => [name, BigInt(number)]),
);

/** Norms that hold for every language (`BASE_NORMS` of spacy/lang/norm_exceptions.py). */
export const baseNorms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'s": "'s 'S ’s ’S",
    "'": "’ ‘ ´ `",
    '"': "” “ '' `` ´´ „ » « ‘‘ ’’",
    "?": "？",
    "!": "！",
    ",": "，",
    ";": "；",
    ":": "：",
    ".": "。 ।",
    "...": "…",
    "-": "— – -- --- ——",
    $: "€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩ Mex$ ₣ E£",
  }).flatMap(([norm, forms]) => forms.split(" ").map((form) => [form, norm] as const)),
);

/**
 * Ranges of characters for which Python's `str.isdigit` is true although they are not decimal
 * digits (superscripts, circled digits; Unicode 14, Python 3.11).
 */
const otherDigitRanges: readonly (readonly [number, number])[] = [
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0x1369, 0x1371],
  [0x19da, 0x19da],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089],
  [0x2460, 0x2468],
  [0x2474, 0x247c],
  [0x2488, 0x2490],
  [0x24ea, 0x24ea],
  [0x24f5, 0x24fd],
  [0x24ff, 0x24ff],
  [0x2776, 0x277e],
  [0x2780, 0x2788],
  [0x278a, 0x2792],
  [0x10a40, 0x10a43],
  [0x10e60, 0x10e68],
  [0x11052, 0x1105a],
  [0x1f100, 0x1f10a],
];

const decimalDigit = /^\p{Nd}$/u;

/** Python's `str.isdigit` for one character (one code point). */
export function isDigit(character: string): boolean {
  if (decimalDigit.test(character)) return true;
  const code = character.codePointAt(0)!;
  return otherDigitRanges.some(([first, last]) => first <= code && code <= last);
}
