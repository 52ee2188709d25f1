/**
 * Measures the product: `npm run bench -- SUBCOMMAND …`. A subcommand is a folder with one row in the table below.
 */
import { exitStatus, explainThrown } from "../src/cli/exit.ts";
import { plain } from "../src/text/sanitise.ts";
import { accuracy } from "./accuracy/main.ts";
import { faults } from "./faults/main.ts";
import { fit } from "./fit/main.ts";
import { heal } from "./heal/main.ts";
import { hostile } from "./hostile/main.ts";
import { hub } from "./hub/main.ts";
import { requests } from "./requests/main.ts";
import { speed } from "./speed/main.ts";
import { storm } from "./storm/main.ts";
import type { Subcommand } from "./subcommand.ts";
import { validate } from "./validate/main.ts";

const subcommands: readonly Subcommand[] = [
  accuracy,
  faults,
  fit,
  heal,
  hostile,
  hub,
  requests,
  storm,
  speed,
  validate,
];

const usage = (): string =>
  [
    "usage: npm run bench -- SUBCOMMAND",
    "",
    ...subcommands.flatMap(({ name, usage, summary }) => [`  ${name} ${usage}`, `      ${summary}`]),
    "",
  ].join("\n");

/** What node:util's parseArgs throws for a command line that it cannot read. */
const isUsageFault = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && "code" in thrown && String(thrown.code).startsWith("ERR_PARSE_ARGS_");

function explain(thrown: unknown): { readonly text: string; readonly status: number } {
  if (isUsageFault(thrown)) return { text: `${plain(thrown.message)}\n\n${usage()}`, status: exitStatus.usage };
  return explainThrown(thrown);
}

const [name, ...args] = process.argv.slice(2);
const subcommand = subcommands.find((known) => known.name === name);
if (subcommand === undefined) {
  process.stderr.write(usage());
  process.exitCode = exitStatus.usage;
} else {
  try {
    await subcommand.run(args);
  } catch (thrown) {
    const { text, status } = explain(thrown);
    process.stderr.write(text);
    process.exitCode = status;
  }
}
