import { LogReader } from "../logs/log-reader.ts";
import type { CommandRun, LogSource, ScraperCommand } from "../ports.ts";
import { commandFinding, siteTroubleOf } from "../scrapers/command-findings.ts";
import type { Finding } from "../scrapers/finding.ts";
import type { ToldTraffic } from "../scrapers/traffic-findings.ts";
import { type ShownLine, TrafficWatch } from "../scrapers/traffic/traffic.ts";
import { plain } from "../text/sanitise.ts";
import { diagnoseLogs } from "./diagnose-logs.ts";
import type { ScraperInput, ScraperPorts } from "./scraper-input.ts";

/** What became of a command. */
export interface CommandOutcome {
  /** Why it did not pass; nothing where it did. */
  readonly findings: readonly Finding[];
  readonly traffic: ToldTraffic;
}

const passed = ({ end }: CommandRun): boolean => end.kind === "exited" && end.code === 0;

const firstPauseMs = 5000;

/**
 * Runs a command; when it does not pass, says why. The exit code alone decides whether it does. What may pass by itself
 * is tried again first, also where a command ends well and says itself that the site was out of reach.
 */
export async function runCommand(
  step: ScraperCommand["step"],
  text: string,
  { scraper, source }: ScraperInput,
  { commands, clock, pause }: ScraperPorts,
): Promise<CommandOutcome> {
  const { name, timeoutMs, env, retries } = scraper;
  const command: ScraperCommand = { scraper: name, step, command: text, timeoutMs, env };
  for (let attempt = 1; ; attempt++) {
    const done = await commands.run(command);
    const { end, log } = done;
    const { traffic, tail } = await readOutput(log);
    if (passed(done)) {
      const isOutage = traffic.nothingCame && traffic.trouble?.mayPass === true;
      if (!isOutage || attempt > retries) return { findings: [], traffic };
    } else {
      const report = await diagnoseLogs({ source, workflow: source.configPath, logs: [log] }, clock);
      const failed = { command, end, report, log: plain(log.name, 300), traffic };
      const transient = siteTroubleOf(failed)?.mayPass ?? report.failures[0]?.transient === true;
      if (end.kind !== "exited" || !transient || attempt > retries)
        return { findings: [commandFinding({ ...failed, tail, attempt })], traffic };
    }
    await pause(firstPauseMs * 2 ** (attempt - 1));
  }
}

const tailLines = 8;

/** Reads what a command itself wrote: what it tells of the site, and its last lines. */
async function readOutput(
  log: LogSource,
): Promise<{ readonly traffic: ToldTraffic; readonly tail: readonly ShownLine[] }> {
  const tail: ShownLine[] = [];
  const watch = new TrafficWatch();
  const reader = new LogReader((line) => {
    if (line.header || line.tag === "error") return;
    const { number, text } = line;
    watch.push(line);
    tail.push({ number, text });
    if (tail.length > tailLines) tail.shift();
  }, log);
  for await (const bytes of log.chunks()) reader.push(bytes);
  reader.finish();
  return { traffic: { ...watch.finish(), log: log.name }, tail };
}
