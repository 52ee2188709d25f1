import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeReport, publishAnalysis } from "../../../src/actions/analysis.ts";
import { reportText } from "../../../src/cli/report-text.ts";
import { defaultConfig } from "../../../src/contracts/config.ts";
import { fingerprintVersion } from "../../../src/diagnosis/fingerprint.ts";
import type { RunnerContext } from "../../../src/runner/context.ts";
import { proposeHealing } from "../../../src/usecases/propose-healing.ts";
import { CommandReader } from "../../e2e/harness/workflow-driver/commands.ts";
import { parseKeyValues } from "../../e2e/harness/workflow-driver/file-commands.ts";
import { Masker } from "../../e2e/harness/workflow-driver/masker.ts";
import type { Annotation } from "../../e2e/harness/workflow-driver/results.ts";
import { repository } from "../../unit/fixes/repository.ts";
import { sampleRun } from "../../unit/healing/healing-case.ts";
import { now } from "../../unit/healing/marked-item.ts";
import type { HostileReport } from "./hostile-report.ts";

/** The job that the report is handed to. */
const context: RunnerContext = {
  owner: "octo-org",
  repo: "octo-repo",
  apiUrl: "https://api.github.com",
  serverUrl: "https://github.com",
  eventName: "workflow_run",
  event: { workflow_run: { id: sampleRun.runId, run_attempt: 1 } },
  sha: sampleRun.headSha,
  runId: 1,
  runAttempt: 1,
  runUrl: "https://github.com/octo-org/octo-repo/actions/runs/1",
  branch: "main",
  workflowPath: ".github/workflows/heal.yml",
  temporaryFolder: "unused",
};

/** All that an analysis shows in a job, as the runner takes it. */
export interface Published {
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the runner does not take for a command. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Which commands but annotations the runner obeyed; there are none to obey. */
  readonly obeyed: readonly string[];
  /** What the command line says of the same report. */
  readonly terminal: readonly string[];
  readonly files: readonly string[];
}

/** The runner's files, of one folder, for as many analyses as wanted. */
export class Job implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "auto-heal-job-"));
  readonly #output = join(this.#folder, "output");
  readonly #summary = join(this.#folder, "summary");

  /** Takes a report by the door that one comes in by which an earlier step or job handed over. */
  async publish({ report: given, files }: HostileReport): Promise<Published> {
    const report = placeReport(given, { context, repository: sampleRun.repository });
    for (const file of [this.#output, this.#summary]) writeFileSync(file, "");
    const proposed = await proposeHealing(
      {
        report,
        workflowPath: sampleRun.workflowPath,
        config: defaultConfig,
        minConfidence: 0.7,
        exclusion: null,
        token: "github-token",
        agentReady: false,
        rerunsLeft: 0,
        pullRequestLimit: null,
      },
      repository(files),
      { now: () => now },
    );
    const texts = { report, ...proposed, version: "0.1.0", fingerprintVersion };
    const kept: string[] = [];
    const keep = (name: string, text: string): Promise<string> => {
      kept.push(text);
      return Promise.resolve(join(this.#folder, name));
    };
    const said = await this.#listen(() =>
      publishAnalysis({ texts, eligibility: { kind: "heal" }, notes: [report.note ?? ""] }, { keep, context }, "stub"),
    );
    const reader = new CommandReader(new Masker());
    const read = said.split(/\r?\n/).filter((line) => line !== "");
    const lines = read.filter((line) => reader.read(line) === line);
    const { annotations, failed, outputs, state } = reader.effects;
    return {
      summary: readFileSync(this.#summary, "utf8"),
      outputs: parseKeyValues(readFileSync(this.#output, "utf8")),
      lines,
      annotations,
      obeyed: [...Object.keys({ ...outputs, ...state }), ...(failed ? ["a command that is none"] : [])].concat(
        read.length === lines.length + annotations.length ? [] : ["a command in a line"],
      ),
      terminal: reportText(report.note ?? "", report, { colour: false, explain: true }),
      files: kept,
    };
  }

  /** What is written to stdout meanwhile. */
  async #listen(work: () => Promise<void>): Promise<string> {
    const write = process.stdout.write.bind(process.stdout);
    const before = { ...process.env };
    let said = "";
    process.stdout.write = (chunk: string | Uint8Array): boolean => {
      said += String(chunk);
      return true;
    };
    Object.assign(process.env, { GITHUB_OUTPUT: this.#output, GITHUB_STEP_SUMMARY: this.#summary });
    delete process.env["ACTIONS_RESULTS_URL"];
    try {
      await work();
    } finally {
      process.stdout.write = write;
      for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "ACTIONS_RESULTS_URL"])
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
    }
    return said;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
