import { decodeFailureReport, decodeFixProposal } from "../../contracts/envelope.ts";
import { UserError } from "../../errors.ts";
import { readTextFile } from "../../files/text-files.ts";
import { tokenUses } from "../../github/permissions.ts";
import { readInputs } from "../../runner/inputs.ts";
import { hide, logLine, setOutputs } from "../../runner/report-to-runner.ts";
import { runAction } from "../../runner/run-action.ts";
import { plain } from "../../text/sanitise.ts";
import { eligibilityOf, placeReport } from "../analysis.ts";
import { openHost } from "../host.ts";
import { open } from "../opening.ts";
import type { OpeningOutputs } from "../outputs.ts";
import { openInputs } from "./inputs.ts";

/** A contract comes as a file or inline; the file has all of it. */
async function contract(path: string | null, inline: string | null, what: string): Promise<string | null> {
  return path === null ? inline : readTextFile(path, what);
}

export const main = (): Promise<void> =>
  runAction(async () => {
    const inputs = readInputs(openInputs);
    hide([inputs["github-token"], inputs["copilot-token"], inputs["workflow-token"]]);
    if (!inputs.enabled) {
      setOutputs({ result: "suppressed" } satisfies Partial<OpeningOutputs>);
      return logLine(plain("Switched off by the input enabled."));
    }
    const json = await contract(inputs["failure-report-path"], inputs["failure-report"], "the failure report");
    if (json === null) {
      throw new UserError(
        "input-missing",
        "there is no failure report",
        "Pass failure-report-path or failure-report from analyze-logs.",
      );
    }
    const handed = decodeFailureReport(json, "the failure report");
    const proposal = await contract(inputs["fix-proposal-path"], inputs["fix-proposal"], "the fix proposal");
    // The edits are made anew on the tip, by the same fixers: a proposal only has to be of the same failure.
    if (
      proposal !== null &&
      decodeFixProposal(proposal, "the fix proposal").fingerprint !== (handed.fingerprint ?? "")
    ) {
      throw new UserError(
        "input-invalid",
        "the fix proposal is of another failure than the report",
        "Pass both from the same analyze-logs step.",
      );
    }
    const host = await openHost(inputs, tokenUses["open-healing-pr"].needs);
    const report = placeReport(handed, host);
    const request = {
      copilotToken: inputs["copilot-token"],
      workflowToken: inputs["workflow-token"],
      dryRun: inputs["dry-run"],
    };
    await open(report, eligibilityOf(report, host), request, host);
  });
