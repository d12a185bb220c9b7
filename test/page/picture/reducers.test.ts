import { describe, expect, it } from "vitest";

import { hover, select, toggleValue } from "../../../src/page/actions.ts";
import { edgeDisplay, nodeDisplay } from "../../../src/page/picture/reducers.ts";
import { pageState } from "../../../src/page/state.ts";
import type { PageState } from "../../../src/page/state.ts";
import { edgeAt, modelOf, nodeAt } from "../model/model-of.ts";

const model = modelOf();
const front = nodeAt(model, "Harrow Front");
const council = nodeAt(model, "Delta Resistance Council");
const attack = edgeAt(model, "Harrow Front ATTACKED Camp Callan");
const state = (): PageState => pageState(model, { theme: "light", canDraw: true });

describe("nodeDisplay", () => {
  it("sizes a node by its relations, within what can be drawn", () => {
    const now = state();
    expect(nodeDisplay(now, council).size).toBeGreaterThan(nodeDisplay(now, front).size);
    for (const { index } of model.nodes) {
      const { size } = nodeDisplay(now, index);
      expect(size >= 2 && size <= 30).toBe(true);
    }
  });

  it("hides what the filters hide", () => {
    const now = state();
    toggleValue(now, "nodeType", "Group");
    expect(nodeDisplay(now, front).hidden).toBe(true);
  });

  it("lets what is not in focus step back", () => {
    const now = state();
    const before = nodeDisplay(now, council);
    select(now, { kind: "edge", key: model.edges[attack]!.key });
    expect(nodeDisplay(now, council).color).not.toBe(before.color);
    expect(nodeDisplay(now, front).color).toBe(nodeDisplay(state(), front).color);
  });

  it("never changes the model", () => {
    const frozen = structuredClone(model.nodes[front]);
    const now = state();
    select(now, { kind: "node", key: model.nodes[front]!.key });
    nodeDisplay(now, front);
    expect(model.nodes[front]).toEqual(frozen);
  });
});

describe("edgeDisplay", () => {
  it("dashes a line by the status of the reports that are left", () => {
    const now = state();
    expect(edgeDisplay(now, attack).dashes).toBe(1);
    toggleValue(now, "status", "claimed");
    expect(edgeDisplay(now, attack).dashes).toBe(3);
  });

  it("draws no arrow on talks, which have no direction", () => {
    const talks = edgeAt(model, "Velmora NEGOTIATES Harrow Front");
    expect(edgeDisplay(state(), talks).arrow).toBe(false);
    expect(edgeDisplay(state(), attack).arrow).toBe(true);
  });

  it("brings out the edges of the node under the pointer", () => {
    const now = state();
    const quiet = edgeDisplay(now, attack);
    hover(now, { kind: "node", index: front });
    expect(edgeDisplay(now, attack).size).toBeGreaterThan(quiet.size);
  });
});
