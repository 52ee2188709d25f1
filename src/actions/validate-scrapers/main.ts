import { readContext } from "../../runner/context.ts";
import { readInputs } from "../../runner/inputs.ts";
import { hide, setOutputs } from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import type { ValidationOutputs } from "../outputs.ts";
import { validateInputs } from "./inputs.ts";
import { merge } from "./merge.ts";
import { plan } from "./plan.ts";
import type { ValidationJob } from "./validation-job.ts";
import { validate } from "./validate.ts";

const modes = { validate, plan, merge } as const satisfies Record<string, (job: ValidationJob) => Promise<void>>;

export const main = (stub: string): Promise<void> =>
  runAction(async () => {
    try {
      const inputs = readInputs(validateInputs);
      hide([inputs["github-token"]]);
      await modes[inputs.mode]({ inputs, context: readContext(), stub });
    } catch (thrown) {
      // Neither passed nor failed: nothing is known of the scrapers.
      setOutputs({ outcome: "tool-error" } satisfies Partial<ValidationOutputs>);
      throw thrown;
    }
  });
