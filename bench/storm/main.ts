import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { defaultConfig } from "../../src/contracts/config.ts";
import { UserError } from "../../src/errors.ts";
import { Random } from "../speed/random.ts";
import type { Subcommand } from "../subcommand.ts";
import { replayOf, type StormFailure, stormDay } from "./causes.ts";
import type { Played } from "./play.ts";
import { busiest, hourMs, minuteMs } from "./rates.ts";

/** The official workflow parser can't be imported before the first: its JSON schemas lack an import attribute. */
const preloads: readonly string[] = [
  "../../__tests__/e2e/harness/json-imports.mjs",
  "../../__tests__/e2e/harness/scaled-timers.mjs",
];
/** GitHub asks its clients for seconds between writes: they pass this much faster. A request still has four seconds. */
const timeScale = 15;

interface Caps {
  readonly openPrs: number;
  readonly newPerDay: number;
  readonly perWorkflowPerDay: number;
}

const off: Caps = { openPrs: 100, newPerDay: 100, perWorkflowPerDay: 100 };
const defaults: Caps = defaultConfig.limits;
/** So low that most causes get no issue of their own. */
const low: Caps = { openPrs: 2, newPerDay: 3, perWorkflowPerDay: 1 };

const configOf = ({ openPrs, newPerDay, perWorkflowPerDay }: Caps): string =>
  `limits:\n  open-prs: ${openPrs}\n  new-per-day: ${newPerDay}\n  per-workflow-per-day: ${perWorkflowPerDay}\n`;

interface Storm {
  readonly title: string;
  readonly failures: readonly StormFailure[];
  readonly caps: Caps;
}

/** What does not hold, in words; null when all does. */
function problemOf({ caps }: Storm, { causes, issues, fingerprints, busiestDay, openPulls }: Played): string | null {
  if (caps === off) {
    return issues === causes && fingerprints === causes
      ? null
      : `${issues} issues of ${fingerprints} fingerprints for ${causes} causes`;
  }
  return busiestDay <= caps.newPerDay && openPulls <= caps.openPrs ? null : "more than the caps allow";
}

export const storm: Subcommand = {
  name: "storm",
  usage: "[--day] [--only PART-OF-A-TITLE] BRANCHES",
  summary: "Plays the storm of failures that the branch names of a file stand for; with --day, 2,000 of 40 causes too.",
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { day: { type: "boolean", default: false }, only: { type: "string", default: "" } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new UserError("input-missing", "there is no file of branch names", "Give its path.");
    }
    const replay = replayOf(await readFile(file, "utf8"));
    process.env["TIME_SCALE"] = String(timeScale);
    for (const preload of preloads) await import(preload);
    const { playStorm } = await import("./play.ts");
    const start = Date.now() + hourMs;
    const begin = (replay[0]?.at ?? 0) - start;
    const failures = replay.map(({ cause, at }) => ({ cause, at: at - begin }));
    const storms = (title: string, played: readonly StormFailure[]): readonly Storm[] => [
      { title: `${title}, caps off`, failures: played, caps: off },
      { title: `${title}, caps as they are by default`, failures: played, caps: defaults },
      { title: `${title}, low caps`, failures: played, caps: low },
    ];
    // Low caps show nothing on it that the replay does not.
    const days = values.day ? storms("a day", stormDay(2000, 40, start, new Random(40))).slice(0, 2) : [];
    const all = [...storms("replay", failures), ...days];
    for (const each of all.filter(({ title }) => title.includes(values.only))) {
      const played = await playStorm(each.failures, configOf(each.caps), new Random(1));
      for (const line of linesOf(each, played)) console.log(line);
      const over = usesOf(played).filter(({ used, most }) => used > most);
      const problems = [problemOf(each, played), ...over.map(({ what }) => `more ${what} than GitHub allows`)];
      for (const problem of problems) {
        if (problem === null) continue;
        console.error(`${each.title}: ${problem}`);
        process.exitCode = 1;
      }
    }
  },
};

/** What GitHub allows GITHUB_TOKEN of one repository. Source: docs.github.com, "Rate limits for the REST API". */
const allowed = [
  { what: "requests in the busiest hour", span: hourMs, most: 1000, writes: false },
  { what: "writes in the busiest minute", span: minuteMs, most: 80, writes: true },
  { what: "writes in the busiest hour", span: hourMs, most: 500, writes: true },
] as const;

const usesOf = ({ requests }: Played) =>
  allowed.map(({ what, span, most, writes }) => {
    const counted = requests.filter((request) => request.writes || !writes).map(({ at }) => at);
    return { what, most, used: busiest(counted, span) };
  });

function linesOf({ title, caps }: Storm, played: Played): readonly string[] {
  const { failures, causes, issues, summaries, busiestDay, pullRequests, openPulls, requests } = played;
  const { newPerDay, openPrs } = caps;
  return [
    `${title}: ${failures} failures of ${causes} causes`,
    `  issues ${issues}, at most ${busiestDay} in 24 hours (cap ${newPerDay}), and ${summaries} for all others`,
    `  pull requests ${pullRequests}, at most ${openPulls} open (cap ${openPrs})`,
    `  requests ${requests.length}, ${(requests.length / failures).toFixed(1)} per failure`,
    ...usesOf(played).map(
      ({ what, used, most }) => `  ${what}: ${used} of ${most} (${Math.round((used / most) * 100)}%)`,
    ),
  ];
}
