import { plain } from "../../src/text/sanitise.ts";
import { type ModeName, modes } from "./modes.ts";
import { type Measured, type Outcome, type Result, type Totals, totalsOf } from "./verdict.ts";

const words: Readonly<Record<Measured["verdict"], string>> = {
  healed: "healed",
  "not-healed": "not healed",
  "wrongly-healed": "WRONGLY HEALED",
  "rightly-left": "rightly left",
};

/** The modes with a column of their own; the third is told of where it differs. */
const columns: readonly ModeName[] = ["github-token", "workflow-token"];
const modeNames: readonly ModeName[] = [...columns, "any-confidence"];

const proofs = {
  run: "Proven by running the workflow",
  patch: "Proven by the patch alone",
} as const;

/** @returns the report as lines: a row per scenario, then the totals by proof and by mode */
export function tableOf(results: readonly Result[]): readonly string[] {
  const width = Math.max(...results.map(({ scenario }) => scenario.name.length));
  const rows = results.flatMap((result) => rowOf(result, width));
  const count = (kind: Outcome["kind"]): number => results.filter(({ outcome }) => outcome.kind === kind).length;
  return [
    ...rows,
    ...totalLines(results),
    "",
    `${results.length} scenarios, ${count("not-run")} not run, ${count("error")} errors`,
  ];
}

/** @returns one scenario's row, and below it what there is to remark on */
export function rowOf(result: Result, width = 0): readonly string[] {
  const [first = "", ...more] = linesOf(result);
  return [`${plain(result.scenario.name).padEnd(width)}  ${first}`, ...more.map((line) => `    ${line}`)];
}

function linesOf({ scenario, outcome }: Result): readonly string[] {
  switch (outcome.kind) {
    case "measured": {
      const cells = columns.map((mode) => cellOf(outcome.byMode[mode]));
      const { fixType } = outcome.byMode["workflow-token"];
      return [[...cells, fixType ?? ""].join("   ").trimEnd(), ...remarks(scenario, outcome.byMode)];
    }
    case "not-run":
      return [`not run: there is no ${outcome.missing.map((each) => plain(each)).join(", ")}`];
    case "error":
      return [`ERROR: ${plain(outcome.problem)}`];
    default:
      return outcome satisfies never;
  }
}

const cellOf = ({ verdict, decision, confidence }: Measured): string =>
  `${words[verdict].padEnd(15)}${decision.padEnd(9)}${(100 * confidence).toFixed(0).padStart(4)} %`;

/** What a reader asks next: what is wrong with a fix, why there is none, and where it is not as the scenario says. */
function remarks(
  { expect, fixType, decision }: Result["scenario"],
  byMode: Readonly<Record<ModeName, Measured>>,
): readonly string[] {
  const strong = byMode["workflow-token"];
  const lines: string[] = [];
  for (const mode of modeNames) {
    const { verdict, fault } = byMode[mode];
    if (verdict === "wrongly-healed") lines.push(`wrong ${modes[mode].title}: ${fault ?? "the fix is wrong"}`);
  }
  if (expect === "heal" && strong.verdict === "not-healed")
    lines.push(`${strong.ruleId ?? "no rule"}: ${strong.reason}`);
  if (strong.verdict === "healed" && typeof fixType === "string" && strong.fixType !== fixType)
    lines.push(`healed by ${strong.fixType ?? "no fix type"}, not by ${fixType}`);
  if (typeof decision === "string" && !columns.some((mode) => byMode[mode].decision === decision))
    lines.push(`decided ${strong.decision}, not ${decision}`);
  return lines.map((line) => plain(line));
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole}${whole === 0 ? "" : ` (${((100 * part) / whole).toFixed(0)} %)`}`;

const totalLine = ({ healed, fixable, rightlyLeft, unfixable, wronglyHealed }: Totals): string =>
  `healed ${share(healed, fixable)}, rightly left ${share(rightlyLeft, unfixable)}, wrongly healed ${wronglyHealed}`;

const proofNames = ["run", "patch"] as const satisfies readonly (keyof typeof proofs)[];
const provenBy = (results: readonly Result[], proof: keyof typeof proofs): readonly Result[] =>
  results.filter(({ scenario }) => scenario.proof === proof);

const totalLines = (results: readonly Result[]): readonly string[] =>
  proofNames.flatMap((proof) => {
    const proven = provenBy(results, proof);
    if (proven.length === 0) return [];
    const lines = modeNames.map((mode) => `  ${modes[mode].title}: ${totalLine(totalsOf(proven, mode))}`);
    return ["", `${proofs[proof]}:`, ...lines];
  });

/** @returns what a program reads: every result, and the totals */
export const summaryOf = (results: readonly Result[]) => ({
  scenarios: results.map(({ scenario: { name, title, expect, fixType = null, proof }, outcome, seconds }) => ({
    name,
    title,
    expect,
    fixType,
    proof,
    seconds,
    ...outcome,
  })),
  totals: Object.fromEntries(
    proofNames.map((proof) => [
      proof,
      Object.fromEntries(modeNames.map((mode) => [mode, totalsOf(provenBy(results, proof), mode)])),
    ]),
  ),
});
