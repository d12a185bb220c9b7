import { describe, expect, it } from "vitest";
import type { Status } from "../../src/doc/index.ts";
import { isContested, strongestStatus } from "../../src/graph/edge-status.ts";
import { evidenceOf } from "../support/evidence.ts";

describe("strongestStatus", () => {
  it.for<[Status[], Status]>([
    [["planned", "happened", "denied"], "happened"],
    [["denied", "claimed", "planned"], "claimed"],
    [["denied", "planned"], "planned"],
    [["denied"], "denied"],
  ])("of %j is %s", ([statuses, strongest]) => {
    expect(strongestStatus(statuses.map((status) => evidenceOf({ status })))).toBe(strongest);
  });
});

describe("isContested", () => {
  const says = (status: Status, date: string | null = null) => evidenceOf({ status, date });

  it("where one report denies what another says", () => {
    expect(isContested([says("claimed"), says("denied")])).toBe(true);
    expect(isContested([says("happened", "2024-01-26"), says("denied", "2024-01")])).toBe(true);
  });

  it("not where all say so, or all deny it", () => {
    expect(isContested([says("claimed"), says("happened")])).toBe(false);
    expect(isContested([says("denied"), says("denied")])).toBe(false);
  });

  it("not where the denial is of another day", () => {
    expect(isContested([says("happened", "2024-01-26"), says("denied", "2024-02")])).toBe(false);
  });
});
