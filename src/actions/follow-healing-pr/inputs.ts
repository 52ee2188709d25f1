import type { z } from "zod";
import { openInputs } from "../open-healing-pr/inputs.ts";

/** What following takes is what opening takes, but for the report and the fix. */
export const followInputs = openInputs.omit({
  "failure-report": true,
  "failure-report-path": true,
  "fix-proposal": true,
  "fix-proposal-path": true,
  "workflow-token": true,
});
export type FollowInputs = z.output<typeof followInputs>;
