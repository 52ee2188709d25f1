import type { FailureReport } from "../contracts/failure-report.ts";
import { filesNamed, namesFiles } from "../diagnosis/suspects.ts";
import { UserError } from "../errors.ts";
import { fixers } from "../fixes/fixers.ts";
import type { LogSource, RunHistory, RunJob, RunSource, WorkflowRun } from "../ports.ts";
import { plain } from "../text/sanitise.ts";

/** A failed run and its diagnosis from its own logs. */
export interface PresentRun {
  readonly run: WorkflowRun;
  /** The jobs that failed; at least one. */
  readonly failed: readonly RunJob[];
  readonly report: FailureReport;
  /** The gate, 0..1: a diagnosis above it is sure. */
  readonly minConfidence: number;
  readonly defaultBranch: string;
  /** Diagnoses the same logs against those of the last green run. */
  readonly compare: (lastGreen: (log: LogSource) => LogSource | null) => Promise<FailureReport>;
}

/** The diagnosis after a look at earlier runs, and what there is to say about that look. */
export interface ConsultedReport {
  readonly report: FailureReport;
  readonly notes: readonly string[];
}

const suspectLimit = 10;

/**
 * Looks at what the workflow did before: where the run's own logs leave the cause in doubt, they are compared with the
 * last green log of the same job; the commits since then that touch what the failure names are suspects; and what
 * passed at the same commit is transient. What of this cannot be had is left out.
 */
export async function consultPast(present: PresentRun, source: RunSource): Promise<ConsultedReport> {
  const past = new Past(present, source);
  await past.consult();
  return { report: past.report, notes: past.notes };
}

class Past {
  report: FailureReport;
  readonly notes: string[] = [];
  readonly #present: PresentRun;
  readonly #source: RunSource;
  #asked = 0;

  constructor(present: PresentRun, source: RunSource) {
    this.report = present.report;
    this.#present = present;
    this.#source = source;
  }

  async consult(): Promise<void> {
    const history = await this.#attempt(() => this.#history());
    if (history === null) return;
    const { lastGreen, firstRed, passedAtCommit } = history;
    if (this.#isUnsure()) await this.#attempt(() => this.#compareWith(lastGreen));
    if (passedAtCommit !== null) this.#markTransient(passedAtCommit);
    if (lastGreen !== null && lastGreen.headSha !== firstRed) {
      await this.#attempt(() => this.#findSuspects(lastGreen.headSha, firstRed));
    }
  }

  /** What the past cannot tell is no reason to withhold what is known. */
  async #attempt<T>(look: () => Promise<T>): Promise<T | null> {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.notes.push(`What the workflow did before could not all be read: ${error.sentence}`);
      return null;
    }
  }

  /**
   * An analysis asks at most six requests and three for each failed job. Four go for the configuration, the run, its
   * report and its jobs, two for each log (GitHub answers with a link); then a fixer lists the files and reads up to three,
   * or, where nothing was determined, the annotations of each job are read.
   */
  #affords(requests: number): boolean {
    const { failed } = this.#present;
    const [root] = this.report.failures;
    const fixing = root !== undefined && fixers.some((fixer) => fixer.applies(root));
    const later = root === undefined ? failed.length : fixing ? 4 : 0;
    return this.#asked + requests <= 2 + failed.length - later;
  }

  /** A log without any candidate has no line that could be news. */
  #isUnsure(): boolean {
    const [root] = this.report.failures;
    return root !== undefined && root.confidence <= this.#present.minConfidence;
  }

  async #history(): Promise<RunHistory | null> {
    if (!this.#affords(1)) return null;
    const { run, defaultBranch } = this.#present;
    const branch = run.headBranch ?? defaultBranch;
    this.#asked += 1;
    const own = await this.#source.history(run, branch);
    if (own.lastGreen !== null || branch === defaultBranch || !this.#affords(3)) return own;
    this.#asked += 1;
    const { lastGreen } = await this.#source.history(run, defaultBranch);
    return { ...own, lastGreen };
  }

  async #compareWith(lastGreen: WorkflowRun | null): Promise<void> {
    const { failed, compare } = this.#present;
    if (lastGreen === null) {
      this.notes.push("None of the workflow's last runs is green: there is no green log to compare with.");
      return;
    }
    if (!this.#affords(2)) return;
    this.#asked += 2;
    await using green = await this.#source.archivedLogs(lastGreen, failed);
    if (green.logs.length === 0) {
      this.notes.push(
        `Run ${lastGreen.id} is the last green one, and there is no log of such a job in it to compare with.`,
      );
      return;
    }
    this.report = await compare(
      ({ job, step }) => green.logs.find((log) => log.job === job && log.step === step) ?? null,
    );
    this.notes.push(
      `The cause was in doubt: the log was compared with that of run ${lastGreen.id}, the last green one.`,
    );
  }

  #markTransient({ id }: WorkflowRun): void {
    const [root, ...others] = this.report.failures;
    if (root === undefined) return;
    this.report = { ...this.report, failures: [{ ...root, transient: true }, ...others] };
    this.notes.push(`The same commit passed in run ${id}: what failed may well pass when it is run again.`);
  }

  async #findSuspects(base: string, head: string): Promise<void> {
    const [root, ...others] = this.report.failures;
    if (root === undefined || !namesFiles(root) || !this.#affords(1)) return;
    this.#asked += 1;
    const { commits, paths } = await this.#source.commitsBetween(base, head);
    const [path] = filesNamed(root, paths);
    if (path === undefined) return;
    let touching = commits;
    if (commits.length > 1) {
      if (!this.#affords(1)) return;
      this.#asked += 1;
      const shas = new Set(await this.#source.commitsOfFile(path, head));
      touching = commits.filter(({ sha }) => shas.has(sha));
    }
    const suspects = touching
      .toReversed()
      .slice(0, suspectLimit)
      .map(({ sha, message }) => ({ sha, title: plain(message.split("\n", 1)[0] ?? "", 200), path: plain(path, 300) }));
    this.report = { ...this.report, failures: [{ ...root, suspects }, ...others] };
  }
}
