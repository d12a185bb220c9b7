import { describe, expect, test } from "vitest";
import {
  ArcEagerState,
  BREAK,
  LEFT,
  REDUCE,
  RIGHT,
  SHIFT,
  type MoveKind,
} from "../../src/language/arc-eager.ts";

function allowed(state: ArcEagerState): MoveKind[] {
  const kinds: MoveKind[] = [SHIFT, REDUCE, LEFT, RIGHT, BREAK];
  return kinds.filter((kind) => (state.allowed() >> kind) & 1);
}

function described(state: ArcEagerState): number[] {
  const tokens = new Int32Array(8);
  state.describe(tokens);
  return [...tokens];
}

describe("a parse of three words: Troops left Ostrava", () => {
  const state = new ArcEagerState(3);

  test("begins with all words in the buffer: only shift and break are allowed", () => {
    expect(described(state)).toEqual([0, 1, -1, -1, -1, -1, -1, -1]);
    expect(allowed(state)).toEqual([SHIFT, BREAK]);
  });

  test("a left arc gives the top of the stack its head and takes it off", () => {
    state.apply(SHIFT, "");
    expect(allowed(state)).toEqual([SHIFT, REDUCE, LEFT, RIGHT, BREAK]);
    state.apply(LEFT, "nsubj");
    expect(state.heads[0]).toBe(1);
    expect(state.labels[0]).toBe("nsubj");
    expect(described(state)).toEqual([1, 2, -1, -1, -1, 0, -1, -1]);
  });

  test("a right arc gives the next word its head and shifts it", () => {
    state.apply(SHIFT, "");
    state.apply(RIGHT, "dobj");
    expect(state.heads[2]).toBe(1);
    expect(described(state)).toEqual([-1, -1, 2, 1, -1, -1, -1, -1]);
  });

  test("at the end of the buffer only reduce is allowed, until the stack is empty", () => {
    expect(allowed(state)).toEqual([REDUCE]);
    state.apply(REDUCE, "");
    expect(described(state)[7]).toBe(2);
    state.apply(REDUCE, "");
    expect(state.isFinal).toBe(true);
    expect([...state.heads]).toEqual([1, -1, 1]);
  });
});

test("a word without head that is reduced goes back to the buffer and cannot be shifted again", () => {
  const state = new ArcEagerState(4);
  state.apply(SHIFT, "");
  state.apply(SHIFT, "");
  state.apply(REDUCE, "");
  expect(described(state).slice(0, 3)).toEqual([1, 2, 0]);
  expect(allowed(state)).not.toContain(SHIFT);
});

test("after a left arc to it, the word that came back can be shifted", () => {
  const state = new ArcEagerState(4);
  state.apply(SHIFT, "");
  state.apply(SHIFT, "");
  state.apply(SHIFT, "");
  state.apply(REDUCE, "");
  expect(allowed(state)).not.toContain(SHIFT);
  state.apply(LEFT, "amod");
  expect(state.heads[1]).toBe(2);
  expect(allowed(state)).toContain(SHIFT);
});

test("a break closes the sentence: words of the next one wait until the stack is empty", () => {
  const state = new ArcEagerState(3);
  state.apply(SHIFT, "");
  state.apply(BREAK, "");
  expect(allowed(state)).toEqual([SHIFT, REDUCE, LEFT, RIGHT]);
  state.apply(RIGHT, "punct");
  expect(allowed(state)).toEqual([REDUCE]);
});

test("a word gets a new head, and the old one no longer counts it among its children", () => {
  const state = new ArcEagerState(3);
  state.apply(SHIFT, "");
  state.apply(RIGHT, "dep");
  expect(described(state).slice(2, 4)).toEqual([1, 0]);
  state.apply(LEFT, "nsubj");
  expect(state.heads[1]).toBe(2);
  expect(described(state)).toEqual([2, -1, 0, -1, -1, 1, -1, -1]);
});
