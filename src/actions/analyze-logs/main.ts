import { tokenUses } from "../../github/permissions.ts";
import { readInputs } from "../../runner/inputs.ts";
import { hide, logLine, setOutputs } from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import { plain } from "../../text/sanitise.ts";
import { diagnose, propose, publishAnalysis } from "../analysis.ts";
import { openHost } from "../host.ts";
import type { AnalysisOutputs } from "../outputs.ts";
import { analyzeInputs } from "./inputs.ts";

export const main = (stub: string): Promise<void> =>
  runAction(async () => {
    const inputs = readInputs(analyzeInputs);
    hide([inputs["github-token"]]);
    if (!inputs.enabled) {
      setOutputs({ decision: "ignore" } satisfies Partial<AnalysisOutputs>);
      return logLine(plain("Switched off by the input enabled."));
    }
    const host = await openHost(inputs, tokenUses["analyze-logs"].needs);
    const request = {
      runId: inputs["run-id"],
      attempt: inputs["run-attempt"],
      reportPath: inputs["failure-report-path"],
    };
    await publishAnalysis(await propose(await diagnose(request, host), host), host, stub);
  });
