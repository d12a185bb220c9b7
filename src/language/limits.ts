/** How much is read at once and remembered. The answers depend on the first two alone. */
export interface Limits {
  /** Code units of a piece; a longer text is cut. */
  readonly longestPiece: number;
  /** Tokens that are read at once; a piece with more is cut again. */
  readonly mostTokens: number;
  /** Words whose vectors are kept, in 3.8 kB each and network; more than `mostTokens`. */
  readonly keptWords: number;
}

/** Pieces of some six thousand tokens of news; at most 160 MB of memory for the kernel. */
export const defaultLimits: Limits = {
  longestPiece: 32_768,
  mostTokens: 8_192,
  keptWords: 12_000,
};
