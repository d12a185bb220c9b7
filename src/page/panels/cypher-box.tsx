import { CopyButton } from "./copy-button.tsx";

/** The question for Neo4j that gives what is shown here. */
export function CypherBox({ cypher }: { cypher: string }) {
  return (
    <details class="cypher">
      <summary>As Cypher, for Neo4j</summary>
      <pre tabIndex={0} aria-label="Cypher query">
        {cypher}
      </pre>
      <CopyButton text={() => cypher}>Copy query</CopyButton>
    </details>
  );
}
