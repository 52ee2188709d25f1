import { UserError } from "../../errors.ts";
import { logLine, setOutputs } from "../../runner/report-to-runner.ts";
import { counted } from "../../scrapers/wording.ts";
import { plain } from "../../text/sanitise.ts";
import { planValidation } from "../../usecases/plan-validation.ts";
import type { ValidationOutputs } from "../outputs.ts";
import { openJob, type ValidationJob } from "./validation-job.ts";

/** Here the input says how many jobs there may be. */
function mostJobs(shard: string | null): number | null {
  if (shard === null) return null;
  if (/^[1-9]\d{0,2}$/.test(shard)) return Number(shard);
  throw new UserError(
    "input-invalid",
    `the input shard must be how many jobs there may be, such as 8, not "${plain(shard, 40)}"`,
    "In the mode plan it is a number, in the mode validate a part of it.",
  );
}

/** Prints the matrix of jobs that validate the scrapers. */
export async function plan(job: ValidationJob): Promise<void> {
  const { inputs } = job;
  const { config } = await openJob(job);
  const matrix = planValidation(config, inputs.only, mostJobs(inputs.shard), plain(inputs.config, 300));
  setOutputs({ matrix: JSON.stringify(matrix) } satisfies Partial<ValidationOutputs>);
  logLine(plain(`${counted(matrix.shard.length, "job")}: ${matrix.shard.join(", ")}`));
}
