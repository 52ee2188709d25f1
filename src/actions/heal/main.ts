import { UserError } from "../../errors.ts";
import { tokenUses } from "../../github/permissions.ts";
import { readInputs } from "../../runner/inputs.ts";
import { hide, logLine, setOutputs } from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import { plain } from "../../text/sanitise.ts";
import { type FirstLook, lookFirst } from "../../usecases/look-first.ts";
import { type Diagnosis, diagnose, propose, publishAnalysis } from "../analysis.ts";
import { clock, type Host, openHost } from "../host.ts";
import { open, type OpeningRequest, storeFor } from "../opening.ts";
import type { AnalysisOutputs, OpeningOutputs } from "../outputs.ts";
import { healInputs } from "./inputs.ts";

/** The whole chain in one step and one process: what the parts hand over stays typed. */
export const main = (stub: string): Promise<void> =>
  runAction(async () => {
    const inputs = readInputs(healInputs);
    hide([inputs["github-token"], inputs["copilot-token"], inputs["workflow-token"]]);
    if (!inputs.enabled) {
      setOutputs({ decision: "ignore", result: "suppressed" } satisfies Partial<AnalysisOutputs & OpeningOutputs>);
      return logLine(plain("Switched off by the input enabled."));
    }
    const host = await openHost(inputs, tokenUses.heal.needs);
    const request = {
      copilotToken: inputs["copilot-token"],
      workflowToken: inputs["workflow-token"],
      dryRun: inputs["dry-run"],
    };
    const run = { runId: inputs["run-id"], attempt: inputs["run-attempt"], reportPath: null };
    const diagnosis = await diagnose(run, host);
    const { settled, store } = await look(diagnosis, request, host);
    await publishAnalysis(await propose(diagnosis, host, settled), host, stub);
    await open(diagnosis.report, diagnosis.eligibility, request, host, store);
  });

/** Where most failures come again and again, requests are saved by looking first. A look that fails is told by the opening. */
async function look({ report, eligibility }: Diagnosis, request: OpeningRequest, host: Host): Promise<FirstLook> {
  const store = storeFor(report, request, host);
  if (eligibility.kind === "ignore") return { settled: null, store };
  try {
    return await lookFirst(report, host.config, { store, clock });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { settled: null, store };
  }
}
