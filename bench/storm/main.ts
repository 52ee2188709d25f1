import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { UserError } from "../../src/errors.ts";
import { Random } from "../speed/random.ts";
import type { Subcommand } from "../subcommand.ts";
import { replayOf, stormDay } from "./causes.ts";
import type { Played } from "./play.ts";
import { busiest, hourMs, minuteMs } from "./rates.ts";

/** The official workflow parser can't be imported before the first: its JSON schemas lack an import attribute. */
const preloads: readonly string[] = [
  "../../__tests__/e2e/harness/json-imports.mjs",
  "../../__tests__/e2e/harness/scaled-timers.mjs",
];
/** GitHub asks its clients for seconds between writes: they pass this much faster. */
const timeScale = 50;

const uncapped = "limits:\n  open-prs: 100\n  new-per-day: 100\n  per-workflow-per-day: 100\n";
/** The defaults of the configuration. */
const caps = { openPrs: 5, newPerDay: 10 } as const;

interface Storm {
  readonly title: string;
  readonly play: () => Promise<Played>;
  /** What has to hold, in words; null when it does. */
  readonly fault: (played: Played) => string | null;
}

const oneEach = ({ causes, issues, fingerprints }: Played): string | null =>
  issues === causes && fingerprints === causes
    ? null
    : `${issues} issues of ${fingerprints} fingerprints for ${causes} causes`;
const withinCaps = ({ busiestDay, pullRequests }: Played): string | null =>
  busiestDay <= caps.newPerDay && pullRequests <= caps.openPrs ? null : "more than the caps allow";

export const storm: Subcommand = {
  name: "storm",
  usage: "[--day] BRANCHES",
  summary: "Plays the storm of failures that the branch names of a file stand for; with --day, 2,000 of 40 causes too.",
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { day: { type: "boolean", default: false } },
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
    const day = stormDay(2000, 40, start, new Random(40));
    const replays: readonly Storm[] = [
      { title: "replay, caps off", play: () => playStorm(failures, uncapped, new Random(1)), fault: oneEach },
      { title: "replay, caps on", play: () => playStorm(failures, "", new Random(1)), fault: withinCaps },
    ];
    const days: readonly Storm[] = [
      { title: "a day, caps off", play: () => playStorm(day, uncapped, new Random(2)), fault: oneEach },
      { title: "a day, caps on", play: () => playStorm(day, "", new Random(2)), fault: withinCaps },
    ];
    for (const { title, play, fault } of values.day ? [...replays, ...days] : replays) {
      const played = await play();
      const problem = fault(played);
      for (const line of linesOf(title, played)) console.log(line);
      if (problem === null) continue;
      console.error(`${title}: ${problem}`);
      process.exitCode = 1;
    }
  },
};

/** What GitHub allows GITHUB_TOKEN. Source: docs.github.com, "Rate limits for the REST API". */
const allowed = [
  { what: "requests in the busiest hour", span: hourMs, most: 1000, writes: false },
  { what: "writes in the busiest minute", span: minuteMs, most: 80, writes: true },
  { what: "writes in the busiest hour", span: hourMs, most: 500, writes: true },
] as const;

function linesOf(title: string, played: Played): readonly string[] {
  const { failures, causes, issues, summaries, busiestDay, pullRequests, requests } = played;
  const rates = allowed.map(({ what, span, most, writes }) => {
    const used = busiest(
      requests.filter((request) => request.writes || !writes).map(({ at }) => at),
      span,
    );
    return `  ${what}: ${used} of ${most} (${Math.round((used / most) * 100)}%)`;
  });
  return [
    `${title}: ${failures} failures of ${causes} causes`,
    `  issues ${issues}, summary issues ${summaries}, at most ${busiestDay} in 24 hours; pull requests ${pullRequests}`,
    `  requests ${requests.length}, ${(requests.length / failures).toFixed(1)} per failure`,
    ...rates,
  ];
}
