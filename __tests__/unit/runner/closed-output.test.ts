import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const runner = resolve(import.meta.dirname, "../../../src/runner");

/** An action that goes on for a while after nobody listens any more, and tells by its exit status that it came to its end. */
const action = `
  import { runAction } from ${JSON.stringify(`${runner}/run-action.ts`)};
  import { logLine } from ${JSON.stringify(`${runner}/report-to-runner.ts`)};
  await runAction(async () => {
    for (let line = 0; line < 20; line += 1) {
      logLine("still here");
      await new Promise((resume) => setTimeout(resume, 20));
    }
    process.exitCode = 42;
  });
`;

it("an action whose output nobody reads any more completes its work, and ends", { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", action], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [status] = await once(child, "exit", { signal: AbortSignal.timeout(15_000) });
    expect(status).toBe(42);
  } finally {
    child.kill("SIGKILL");
  }
});
