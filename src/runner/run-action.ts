import { error, ExitCode, setFailed } from "@actions/core";
import { UserError } from "../errors.ts";
import { bugReports } from "../product.ts";
import { plain, plainLines } from "../text/sanitise.ts";

/**
 * The boundary of an action: what is thrown inside turns the step red. A user's fault is one sentence; a bug of ours is
 * said to be ours, with its stack and where to report it, and is never taken for the subject's failure.
 */
export async function runAction(action: () => Promise<void>): Promise<void> {
  // Where the runner is gone there is nobody to tell, and telling it of that would fail as well, for ever. What has begun
  // is completed: the next run finds it whole.
  process.stdout.on("error", () => {});
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  try {
    await action();
  } catch (thrown) {
    fail(thrown);
  }
}

function fail(thrown: unknown): void {
  if (thrown instanceof UserError) {
    setFailed(`${plain(thrown.sentence)} [${thrown.code}]`);
    return;
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  error(
    `This is a bug in auto-heal, not in what it looked at. Please report it at ${bugReports} with these lines:\n${plainLines(stack)}`,
  );
  process.exitCode = ExitCode.Failure;
}
