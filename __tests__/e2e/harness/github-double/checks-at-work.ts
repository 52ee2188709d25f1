import { pullOf } from "./people-at-work.ts";
import { unfinished } from "./pull-request-checks.ts";
import { addRun, jobOf, type JobSeed } from "./seeds.ts";
import type { Run, RunConclusion, State } from "./state.ts";

/** The runs of a pull request's workflows, as runners and the people who approve them bring them to an end. */
export class ChecksAtWork {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** The runs at a pull request's newest commit that wait for a person's approval. */
  held(number: number): readonly Run[] {
    return this.#runs(number).filter((run) => unfinished(run)?.conclusion === "action_required");
  }

  /**
   * Brings the newest unfinished run at a pull request's newest commit to its end, a person having approved it where that
   * was asked for; without one, another run has been.
   */
  concludes(number: number, conclusion: RunConclusion, jobs: readonly JobSeed[] = [{ name: "build" }]): Run {
    const run = this.#runs(number).findLast((each) => unfinished(each) !== null) ?? this.#another(number, conclusion);
    const attempt = run.attempts.at(-1);
    if (attempt === undefined) throw new Error(`Run ${run.id} has no attempt`);
    run.attempts[run.attempts.length - 1] = {
      ...attempt,
      status: "completed",
      conclusion,
      jobs: jobs.map((seed) => jobOf(this.#state, seed, conclusion, attempt.number)),
    };
    run.updatedAt = this.#state.now();
    return run;
  }

  #another(number: number, conclusion: RunConclusion): Run {
    const { pull } = pullOf(this.#state, number);
    return addRun(this.#state, { conclusion, event: "pull_request", headBranch: pull.branch, headSha: pull.headSha });
  }

  #runs(number: number): readonly Run[] {
    const { pull } = pullOf(this.#state, number);
    return this.#state.runs.filter(({ event, headSha }) => event === "pull_request" && headSha === pull.headSha);
  }
}
