import { flyTo } from "../actions.ts";
import { NODE_TYPE_ORDER } from "../looks/shapes.ts";
import { NODE_NOUNS, counted } from "../model/words.ts";
import { CappedList } from "./capped-list.tsx";
import { Glyph } from "./glyph.tsx";
import { Words } from "./names.tsx";
import { usePage } from "./page-context.ts";
import { RelationRow } from "./relation-row.tsx";

/** Nodes listed with all their relations at once; of more, only the best connected. */
const MOST_NODES = 200;

/** The picture's content as a list: what one gets without WebGL2, and with it as one likes. */
export function ListView() {
  const state = usePage();
  const { model, shown, canDraw } = state;
  const nodes = model.nodes.filter(({ index }) => shown.value.nodes[index]);
  const degreeOf = (node: (typeof nodes)[number]): number =>
    node.edges.filter((edge) => shown.value.edges[edge]).length;
  const listed = [...nodes]
    .sort((a, b) => degreeOf(b) - degreeOf(a) || a.index - b.index)
    .slice(0, MOST_NODES);
  return (
    <section class="list-view" aria-label="List of nodes and relations">
      {!canDraw && (
        <p class="notice">
          This browser offers no WebGL2, which the picture needs; the list holds the same nodes and
          relations. Another browser, or graphics acceleration in the settings, brings the picture.
        </p>
      )}
      {nodes.length > MOST_NODES && (
        <p class="notice">
          The {MOST_NODES} best connected of {nodes.length} nodes; search finds the others.
        </p>
      )}
      {nodes.length === 0 && <p class="notice">No node is left by the filters.</p>}
      {NODE_TYPE_ORDER.map((type) => {
        const ofType = listed.filter((node) => node.type === type);
        if (ofType.length === 0) return null;
        return (
          <section key={type}>
            <h2>
              <Glyph type={type} /> {NODE_NOUNS[type][1]}{" "}
              <span class="quiet">{nodes.filter((node) => node.type === type).length}</span>
            </h2>
            <ul class="plain-list list-nodes">
              {ofType.map((node) => (
                <li key={node.index}>
                  <button
                    type="button"
                    class="list-name"
                    onClick={() => flyTo(state, { kind: "node", index: node.index })}
                  >
                    <Words text={node.name} />{" "}
                    <span class="quiet">{counted(degreeOf(node), "relation")}</span>
                  </button>
                  <CappedList class="plain-list relations">
                    {node.edges
                      .filter((edge) => shown.value.edges[edge])
                      .map((edge) => (
                        <RelationRow key={edge} edge={model.edges[edge]!} from={node.index} />
                      ))}
                  </CappedList>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
