import { typesAgree } from "../compatible-types.ts";
import type { Veto } from "./veto.ts";

/** Washington the state is not Washington the place. */
export const typeVeto: Veto = {
  id: "type",
  forbids: (a, b) => !typesAgree(a.entity.type, b.entity.type),
};
