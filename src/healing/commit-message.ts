import type { SafeMarkdown, Untrusted } from "../text/brands.ts";
import { joinMarkdown, md, prose } from "../text/markdown.ts";
import type { HealingTexts } from "./healing-texts.ts";
import { pushesEdits } from "./proposal.ts";

/** git's own advice for the body of a message (git-commit(1), "Discussion"; SubmittingPatches). */
const width = 72;

/** A paragraph broken between words. A code span is no protection in a commit message, so all of it becomes prose. */
function paragraph(text: Untrusted): SafeMarkdown {
  const lines: string[] = [];
  for (const word of prose(text, 1000).split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return joinMarkdown(
    lines.map((line) => prose(line, 1000)),
    "\n",
  );
}

/**
 * The message of a healing's one commit: what it changes and why, then trailers that tie it to the run and the
 * fingerprint (git-interpret-trailers(1)). Where there are no edits yet, the message is the diagnosis.
 */
export function commitMessage({ report, proposal, version }: HealingTexts): SafeMarkdown {
  const { source } = report;
  const failure = report.failures[0];
  const isFix = pushesEdits(proposal);
  const summary = isFix || failure === undefined ? [paragraph(proposal.summary)] : [];
  const cause = failure === undefined ? [] : [paragraph(`Cause: ${failure.message}`)];
  const run = source.kind === "workflow-run" ? md`Healing-Run: ${source.runId} (attempt ${source.attempt})\n` : md``;
  const subject = prose(isFix ? proposal.title : `Diagnose ${proposal.title}`);
  const trailers = md`${run}Healing-Fingerprint: ${prose(proposal.fingerprint)}\nHealing-By: auto-heal ${prose(version)}\n`;
  return joinMarkdown([subject, ...summary, ...cause, trailers], "\n\n");
}
