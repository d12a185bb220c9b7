import { pageModel } from "../../../src/page/model/page-model.ts";
import type { PageModel } from "../../../src/page/model/page-model.ts";
import type { PageFixture } from "../../support/page-fixture.ts";
import { pageFixture } from "../../support/page-fixture.ts";

/** The page's model of a fixture. */
export function modelOf(fixture: PageFixture = pageFixture()): PageModel {
  return pageModel(fixture);
}

/** "Harrow Front ATTACKED Camp Callan". */
export function edgeLine({ nodes, edges }: PageModel, index: number): string {
  const { source, type, target } = edges[index]!;
  return `${nodes[source]!.name} ${type} ${nodes[target]!.name}`;
}

/** Index of the edge that such a line names. */
export function edgeAt(model: PageModel, line: string): number {
  const found = model.edges.findIndex(({ index }) => edgeLine(model, index) === line);
  if (found < 0) throw new Error(`The fixture has no edge "${line}".`);
  return found;
}

/** Index of the node with a name. */
export function nodeAt({ nodes }: PageModel, name: string): number {
  const found = nodes.findIndex((node) => node.name === name);
  if (found < 0) throw new Error(`The fixture has no node "${name}".`);
  return found;
}
