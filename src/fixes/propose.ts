import type { Failure } from "../contracts/failure-report.ts";
import type { Edit } from "../contracts/fix-proposal.ts";
import type { RepositoryFiles } from "../ports.ts";
import type { SafeMarkdown } from "../text/brands.ts";
import { code, md } from "../text/markdown.ts";
import { type CommandSettings, completeEdits } from "./command-completion.ts";
import type { FailureOrigin, Fixer, FixResult, Found } from "./fixer.ts";
import { fixers } from "./fixers.ts";
import { harmlessStep } from "./harmless-step.ts";
import { secondFault } from "./second-fault.ts";
import type { Originals, Permission } from "./guard.ts";

/** A fixer's edits with all that is said about them. */
export interface Fix {
  readonly fixType: string;
  /** The probability, 0..1, that the edits heal the failure, given that the diagnosis is right. */
  readonly certainty: number;
  readonly title: SafeMarkdown;
  readonly summary: SafeMarkdown;
  readonly plan: readonly SafeMarkdown[];
  readonly risks: readonly SafeMarkdown[];
  readonly edits: readonly Edit[];
  /** The texts of the edited files before the edits. */
  readonly originals: Originals;
  /** The commit that the edits are made against, 40 hex digits. */
  readonly commit: string;
  /** The one permission that the edits may grant. */
  readonly asked?: Permission;
}

export interface FixRefusal {
  readonly fixType: string;
  readonly reason: SafeMarkdown;
}

/** What came of asking every fixer that applies, up to the first that has a fix. */
export interface FixSearch {
  readonly fix: Fix | null;
  /** Why the fixers before it, or all of them, made no edits. Empty when the failure concerns no fixer. */
  readonly refusals: readonly FixRefusal[];
}

export interface FixOptions extends FailureOrigin {
  /** The fix types that may be used; undefined means all. */
  readonly enabled?: readonly string[] | undefined;
  /** The fix types that may not be used, whatever `enabled` says. */
  readonly disabled: readonly string[];
  /** The commands that may make or complete a fix; absent for none. */
  readonly commands?: CommandSettings;
}

async function originalsOf(edits: readonly Edit[], files: RepositoryFiles): Promise<Originals> {
  const originals = new Map<string, string>();
  for (const { kind, path } of edits) {
    const file = kind === "create" ? null : await files.read(path);
    if (file !== null) originals.set(path, file.text);
  }
  return originals;
}

/** The edits and the plan of a fix, with what its command adds to them. */
async function editsOf(
  { edits, plan, completion }: Extract<FixResult, { kind: "fix" }>,
  files: RepositoryFiles,
  commands: CommandSettings,
): Promise<Found<Pick<Fix, "edits" | "plan">>> {
  if (completion === undefined) return { value: { edits, plan } };
  const completed = await completeEdits(edits, completion, files, commands);
  if ("reason" in completed) return completed;
  const step = md`Run ${code(completed.value.command.command)}, and commit what it changes.`;
  return { value: { edits: completed.value.edits, plan: [...plan.slice(0, -1), step, ...plan.slice(-1)] } };
}

/**
 * Asks the fixers that apply to a failure for edits; the first that has some wins.
 * @param failure the root cause
 * @param files the repository at the commit that the edits are to be made against
 * @param table the fixers to ask, in order
 */
export async function proposeFix(
  failure: Failure,
  files: RepositoryFiles,
  options: FixOptions,
  table: readonly Fixer[] = fixers,
): Promise<FixSearch> {
  const refusals: FixRefusal[] = [];
  for (const fixer of table.filter((fixer) => fixer.applies(failure))) {
    const { fixType, certainty } = fixer;
    if (options.disabled.includes(fixType) || options.enabled?.includes(fixType) === false) {
      refusals.push({
        fixType,
        reason: md`The configuration switches this fixer off.`,
      });
      continue;
    }
    const result = await fixer.propose(failure, files, options);
    if (result.kind === "unrelated") continue;
    if (result.kind === "refused") {
      refusals.push({ fixType, reason: result.reason });
      continue;
    }
    const second = secondFault(failure, options.others ?? [], fixer.isWide === true);
    if (second !== null) {
      refusals.push({
        fixType,
        reason: md`The run fails by something else as well, which would remain: ${code(second.message)}`,
      });
      continue;
    }
    const harmless = await harmlessStep(failure, files, options);
    if (harmless !== null) {
      refusals.push({ fixType, reason: harmless });
      continue;
    }
    const made = await editsOf(result, files, options.commands ?? { listed: {}, runner: null });
    if ("reason" in made) {
      refusals.push({ fixType, reason: made.reason });
      continue;
    }
    const { title, summary, risks } = result;
    const { edits, plan } = made.value;
    const originals = await originalsOf(edits, files);
    return {
      fix: {
        fixType,
        certainty: result.certainty ?? certainty,
        title,
        summary,
        plan,
        risks,
        edits,
        originals,
        commit: files.commit,
        ...(result.asked === undefined ? {} : { asked: result.asked }),
      },
      refusals,
    };
  }
  return { fix: null, refusals };
}
