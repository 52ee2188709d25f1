import type { State } from "./state.ts";

/** The tables that requests and people change. */
const tables = ["runs", "issues", "labels", "agentTasks", "dispatches"] as const satisfies readonly (keyof State)[];

/**
 * Remembers everything, so that several things may happen to the same GitHub in turn. Ids go on.
 * @returns the way back, to be taken as often as wanted
 */
export function snapshot(state: State): () => void {
  const kept = tables.map((name) => ({ name, rows: structuredClone(state[name]) }));
  const settings = { ...state.settings };
  const refs = new Map(state.git.refs("refs/").map(({ ref, sha }) => [ref, sha]));
  return () => {
    for (const { name, rows } of kept) state[name].splice(0, Number.POSITIVE_INFINITY, ...rowsOf(rows));
    Object.assign(state.settings, settings);
    const moved = new Map(state.git.refs("refs/").map(({ ref, sha }) => [ref, sha]));
    for (const ref of moved.keys()) if (!refs.has(ref)) state.git.run(["update-ref", "-d", ref]);
    for (const [ref, sha] of refs) if (moved.get(ref) !== sha) state.git.run(["update-ref", ref, sha]);
  };
}

/** The same rows once more; the tables' types are as many as the tables. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows go back into the table that they came from
const rowsOf = (rows: unknown[]): never[] => structuredClone(rows) as never[];
