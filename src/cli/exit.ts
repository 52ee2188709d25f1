import { UserError } from "../errors.ts";
import { bugReports } from "../product.ts";
import { plain, plainLines } from "../text/sanitise.ts";

/** Exit statuses, as sysexits.h has them where it has one: 70 is EX_SOFTWARE. */
export const exitStatus = { ok: 0, userFault: 1, usage: 2, bug: 70 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/**
 * What standard error says about something thrown: one sentence for the user's faults, for a bug of ours its stack
 * and where to report it.
 * @returns the text, with line feeds, and the exit status that goes with it
 */
export function explainThrown(thrown: unknown): { readonly text: string; readonly status: ExitStatus } {
  if (thrown instanceof UserError) {
    return { text: `auto-heal: ${plain(thrown.sentence)} [${thrown.code}]\n`, status: exitStatus.userFault };
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const text = `auto-heal: this is a bug in auto-heal, not in what it looked at. Please report it at ${bugReports} with these lines:\n${plainLines(stack)}\n`;
  return { text, status: exitStatus.bug };
}
