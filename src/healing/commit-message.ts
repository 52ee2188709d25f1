import type { Edit } from "../contracts/fix-proposal.ts";
import type { CommitMessage } from "../ports.ts";
import type { SafeMarkdown, TemplateText, Untrusted } from "../text/brands.ts";
import { joinMarkdown, md, prose } from "../text/markdown.ts";
import { isTemplatePath, path, template, word } from "../text/template.ts";
import type { HealingTexts } from "./healing-texts.ts";
import { neededToken, pushesEdits } from "./proposal.ts";

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

/** What the change is and why, in the tools' own words, then the trailers. */
function toldInFull({ report, proposal, version }: HealingTexts): SafeMarkdown {
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

/** The same in fixed words: the kind of failure, the files, and where to read the rest. */
function toldByTemplate({ report, proposal }: HealingTexts): TemplateText {
  const { source } = report;
  const [failure] = report.failures;
  const what = failure === undefined ? template`a failure` : template`a failure of category ${word(failure.category)}`;
  const files = proposal.edits.map((edit) => edit.path).filter(isTemplatePath);
  const changed = files.reduce<TemplateText>((list, file) => template`${list}- ${path(file)}\n`, template``);
  const run =
    source.kind === "workflow-run" ? template`Healing-Run: ${source.runId} (attempt ${source.attempt})\n` : template``;
  return template`Heal ${what}\n\nThe draft pull request of this branch says why.\n\n${changed}\n${run}Healing-By: auto-heal\n`;
}

/** The edits that a healing's branch holds: none where an agent is to write the fix. */
export const pushedEdits = ({ proposal }: HealingTexts): readonly Edit[] =>
  pushesEdits(proposal) ? proposal.edits : [];

/**
 * The message of a healing's one commit, by the token that has to push it: what it changes and why, then trailers that
 * tie it to the run and the fingerprint (git-interpret-trailers(1)). Where there are no edits yet, the message is the
 * diagnosis. A user's token gets fixed words alone.
 */
export function commitMessage(texts: HealingTexts): CommitMessage {
  const needs = neededToken([...pushedEdits(texts)]);
  switch (needs) {
    case "github-token":
      return { needs, message: toldInFull(texts) };
    case "workflow-token":
      return { needs, message: toldByTemplate(texts) };
  }
}
