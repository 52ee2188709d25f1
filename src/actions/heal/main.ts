import { readInputs } from "../../runner/inputs.ts";
import { hide, logLine, setOutputs } from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import { plain } from "../../text/sanitise.ts";
import { analyze, publishAnalysis } from "../analysis.ts";
import { openHost } from "../host.ts";
import { open } from "../opening.ts";
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
    const host = await openHost(inputs, ["analysis", "healing"]);
    const analysis = await analyze({ runId: inputs["run-id"], attempt: inputs["run-attempt"], reportPath: null }, host);
    await publishAnalysis(analysis, host, stub);
    const request = {
      copilotToken: inputs["copilot-token"],
      workflowToken: inputs["workflow-token"],
      dryRun: inputs["dry-run"],
    };
    await open(analysis.texts.report, analysis.eligibility, request, host);
  });
