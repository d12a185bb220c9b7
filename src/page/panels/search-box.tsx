import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { choose, edgeWords } from "../actions.ts";
import { pieces } from "../model/marked-text.ts";
import { plainText } from "../model/plain-text.ts";
import { matchedSpans, search } from "../model/search.ts";
import type { Found } from "../model/search.ts";
import { EDGE_NOUNS, NODE_NOUNS, counted, phrase } from "../model/words.ts";
import { Glyph } from "./glyph.tsx";
import { usePage } from "./page-context.ts";
import { StatusLine } from "./status-line.tsx";

const KIND_TITLES: Readonly<Record<Found["kind"], string>> = {
  node: "Nodes",
  type: "Kinds of relation",
  edge: "Relations",
  report: "Sentences",
  article: "Articles",
};

/** How much of a sentence stands before the first match. */
const BEFORE_MATCH = 28;

/**
 * Search as one types, by keyboard first: "/" comes here, arrows choose, Enter goes there.
 * The pattern is https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox() {
  const state = usePage();
  const query = useSignal("");
  const open = useSignal(false);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const found = useComputed(() => search(state.searchIndex.value, query.value));

  useEffect(() => {
    const focusSearch = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea");
      const slash = event.key === "/" && !typing;
      const find = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey);
      if (!slash && !find) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", focusSearch);
    return () => document.removeEventListener("keydown", focusSearch);
  }, []);

  function go(result: Found): void {
    choose(state, result);
    open.value = false;
    input.current?.blur();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { length } = found.value;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      open.value = true;
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (length > 0) active.value = (active.value + step + length) % length;
      document.getElementById(`found-${active.value}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      const result = found.value[active.value];
      if (result) go(result);
    } else if (event.key === "Escape") {
      if (open.value) event.stopPropagation();
      open.value = false;
    }
  }

  const showing = open.value && query.value.trim() !== "";
  return (
    <div
      class="search"
      role="search"
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node) || !event.currentTarget.contains(next)) open.value = false;
      }}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search names, relations and sentences"
        aria-expanded={showing}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={
          showing && found.value.length > 0 ? `found-${active.value}` : undefined
        }
        placeholder="Search names, relations, sentences"
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          open.value = true;
          active.value = 0;
        }}
        onFocus={() => (open.value = true)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div id="found" class="found" role="listbox" aria-label="Search results" hidden={!showing}>
        {showing && found.value.length === 0 && (
          <p class="quiet" role="option" aria-selected="false">
            Nothing has all of these words.
          </p>
        )}
        {showing &&
          found.value.map((result, place) => (
            <div key={place} role="presentation">
              {found.value[place - 1]?.kind !== result.kind && (
                <p class="found-title" role="presentation">
                  {KIND_TITLES[result.kind]}
                </p>
              )}
              <div
                id={`found-${place}`}
                role="option"
                class="found-row"
                aria-selected={place === active.value}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => (active.value = place)}
                onClick={() => go(result)}
              >
                <FoundRow found={result} query={query.value} />
              </div>
            </div>
          ))}
      </div>
      <p class="unseen" role="status">
        {showing ? counted(found.value.length, "result") : ""}
      </p>
    </div>
  );
}

function FoundRow({ found, query }: { found: Found; query: string }) {
  const { model, shown } = usePage();
  if (found.kind === "node") {
    const node = model.nodes[found.index]!;
    return (
      <>
        <Glyph type={node.type} size={16} />
        <span class="found-words">
          <Matched text={plainText(node.name)} query={query} />
          {found.alias !== null && (
            <span class="quiet">
              {" "}
              also “<Matched text={plainText(found.alias)} query={query} />”
            </span>
          )}
        </span>
        <span class="quiet small">
          {NODE_NOUNS[node.type]?.[0] ?? node.type}
          {!shown.value.nodes[found.index] && ", hidden"}
        </span>
      </>
    );
  }
  if (found.kind === "type")
    return (
      <>
        <StatusLine status="happened" type={found.type} width={16} />
        <span class="found-words">Show only “{phrase(EDGE_NOUNS, found.type)}”</span>
        <span class="quiet small">{found.count}</span>
      </>
    );
  if (found.kind === "edge")
    return (
      <>
        <StatusLine
          status={shown.value.statuses[found.index]!}
          type={model.edges[found.index]!.type}
          width={16}
        />
        <span class="found-words">
          <Matched text={edgeWords(model, found.index)} query={query} />
        </span>
        <span class="quiet small">
          {counted(model.edges[found.index]!.reports.length, "report")}
        </span>
      </>
    );
  if (found.kind === "report") {
    const text = plainText(model.reports[found.index]!.quote);
    const first = Math.min(...matchedSpans(text, query).map(([start]) => start));
    const from = first > BEFORE_MATCH * 2 ? text.indexOf(" ", first - BEFORE_MATCH) + 1 : 0;
    return (
      <span class="found-words found-quote">
        {from > 0 && "… "}
        <Matched text={text.slice(from)} query={query} />
      </span>
    );
  }
  const article = model.articles[found.index]!;
  return (
    <span class="found-words">
      <Matched text={plainText(article.heading)} query={query} />
      {article.outlet !== null && <span class="quiet"> {plainText(article.outlet)}</span>}
    </span>
  );
}

function Matched({ text, query }: { text: string; query: string }) {
  const marks = matchedSpans(text, query).map(([start, end]) => ({
    start,
    end,
    kind: "match" as const,
  }));
  return (
    <bdi dir="auto">
      {pieces(text, marks).map((piece) =>
        piece.marks.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </bdi>
  );
}
