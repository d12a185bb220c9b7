import type { Veto } from "./veto.ts";

/** A vote of 2020 is not a vote of 2011; "2020-01" is not against "2020-01-05". */
export const dateVeto: Veto = {
  id: "date",
  forbids: (a, b) => {
    const [one, other] = [a.entity.decision?.date?.date, b.entity.decision?.date?.date];
    if (one === undefined || other === undefined) return false;
    return !one.startsWith(other) && !other.startsWith(one);
  },
};
