import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { convertActionTemplate, type ActionRunsNode } from "@actions/workflow-parser/actions/action-template";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { textOf, type Contexts } from "./expressions.ts";

export interface LoadedAction {
  readonly main: string;
  readonly post: string | null;
  readonly postIf: string;
  /** INPUT_* of every declared input, given or default. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The environment name of an input (actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs). */
export const inputName = (input: string): string => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;

/**
 * Reads the action.yml of a folder with the official parser.
 * @throws Error when it is invalid, runs on anything but node24, names a file that is not there, or was given an input
 * that it does not declare (the runner only warns; a test must not overlook it)
 */
export function loadAction(
  folder: string,
  uses: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): LoadedAction {
  const parsed = parseAction(
    { name: "action.yml", content: readFileSync(path.join(folder, "action.yml"), "utf8") },
    new NoOperationTraceWriter(),
  );
  const faults = parsed.context.errors.getErrors().map((error) => error.message);
  if (faults.length > 0 || parsed.value === undefined) throw new Error(`${uses}: ${faults.join("; ")}`);
  const { inputs = [], runs } = convertActionTemplate(parsed.context, parsed.value);
  if (runs.using !== "node24") throw new Error(`${uses} runs on ${runs.using}; the driver runs node24 only`);
  const declared = new Map(inputs.map((input) => [input.id.toLowerCase(), input]));
  const unexpected = Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0) throw new Error(`Unexpected input(s) '${unexpected.join("', '")}' for ${uses}`);
  const lowerGiven = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const values = [...declared].map(([name, input]) => [
    inputName(name),
    lowerGiven.get(name) ?? textOf(input.default, contexts),
  ]);
  return { ...entryPoints(folder, uses, runs), inputs: Object.fromEntries(values) };
}

function entryPoints(folder: string, uses: string, runs: ActionRunsNode): Omit<LoadedAction, "inputs"> {
  if (runs.pre !== undefined) throw new Error(`${uses} has a pre script; the driver has none`);
  const located = (script: string): string => {
    const file = path.join(folder, script);
    if (!existsSync(file)) throw new Error(`File not found: '${file}'`);
    return file;
  };
  return {
    main: located(runs.main),
    post: runs.post === undefined ? null : located(runs.post),
    postIf: runs.postIf ?? "always()",
  };
}
