import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGitHub } from "../../__tests__/e2e/harness/github-double/start.ts";
import { measure } from "./measure.ts";
import { installPython } from "./python.ts";
import { scenarioNames } from "./scenario.ts";
import type { Result } from "./verdict.ts";

/** As many as a small machine has processors; a scenario mostly waits for its commands. */
const atOnce = 2;

/**
 * Runs every scenario of a folder.
 * @param onResult hears of each as it ends, in no certain order
 * @returns the results in the order of the names
 * @throws UserError when there are no scenarios
 */
export async function measureAll(
  parent: string,
  onResult: (result: Result) => void = () => {},
): Promise<readonly Result[]> {
  const names = await scenarioNames(parent);
  await using github = await startGitHub();
  const folder = await mkdtemp(join(tmpdir(), "auto-heal-bench-"));
  try {
    let python: ReturnType<typeof installPython> | undefined;
    const bench = { github, python: () => (python ??= installPython(folder)) };
    const results = new Map<string, Result>();
    const waiting = names.values();
    const work = async (): Promise<void> => {
      for (const name of waiting) {
        const result = await measure(bench, parent, name);
        results.set(name, result);
        onResult(result);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return names.flatMap((name) => results.get(name) ?? []);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
