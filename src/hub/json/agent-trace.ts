import type { Observed, ObservedField } from "../table.ts";

type Test = (type: Observed) => boolean;

const hasType =
  (dtype: string): Test =>
  (type) =>
    type.kind === "scalar" && type.dtype === dtype;

const isText = hasType("string");
const isJson: Test = ({ kind }) => kind === "json";

/** The columns by which the library takes a file for an agent's trace (json.py, AGENT_TRACES_FEATURES_MARKERS). */
const markers: readonly Readonly<Record<string, Test>>[] = [
  { type: isText, message: isJson },
  { type: isText, payload: isJson },
  {
    id: isText,
    source: isText,
    model: isText,
    system_prompt: isText,
    messages: ({ kind }) => kind === "list" || kind === "json",
  },
  { type: isText, id: isText, version: hasType("int64"), cwd: isText },
];

/** @returns the names of the columns that make a trace of the file, or null if it is none. */
export function agentTraceColumns(columns: readonly ObservedField[]): readonly string[] | null {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const found = markers.find((marker) =>
    Object.entries(marker).every(([name, test]) => {
      const type = types.get(name);
      return type !== undefined && test(type);
    }),
  );
  return found === undefined ? null : Object.keys(found);
}
