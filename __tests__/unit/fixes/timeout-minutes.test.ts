import { describe, expect, it } from "vitest";
import { timeoutMinutes } from "../../../src/fixes/timeout-minutes.ts";
import { heal as healWith, job } from "./heal-workflow.ts";

const progress = ["compiling 12 of 240", "compiling 97 of 240"];
const ofJob = (limit: string) =>
  `##[error]The job running on runner GitHub Actions 2 has exceeded the maximum execution time of ${limit}.`;
const ofStep = (name: string, minutes: number) =>
  `##[error]The action '${name}' has timed out after ${minutes} minutes.`;
const heal = (workflow: string, ...log: readonly string[]) =>
  healWith(timeoutMinutes, { workflow, step: "make world", log });

const head = (limit: string) => `    runs-on: ubuntu-latest\n    timeout-minutes: ${limit}\n`;
const steps = "      - run: make world\n      - run: make check\n";

describe("timeout-minutes heals", () => {
  it.each([
    ["minutes", "15 minutes", "15 # since spring", "30 # since spring"],
    ["hours, minutes and seconds", "1h30m0s", "90", "180"],
    ["up to what GitHub's runners allow", "200 minutes", "200", "360"],
  ])("a job's limit: %s", async (_, limit, from, to) => {
    expect(await heal(job(steps, head(from)), ...progress, ofJob(limit))).toEqual([
      `-     timeout-minutes: ${from}`,
      `+     timeout-minutes: ${to}`,
    ]);
  });

  it("a step's limit, in the step that the log names", async () => {
    const workflow = job(
      "      - name: World\n        timeout-minutes: 10\n        run: make world\n      - run: make\n        timeout-minutes: 10\n",
    );
    expect(await heal(workflow, ...progress, ofStep("World", 10))).toEqual([
      "-         timeout-minutes: 10",
      "+         timeout-minutes: 20",
    ]);
  });
});

describe("timeout-minutes refuses", () => {
  const limited = job(steps, head("15"));
  it.each<[string, string, readonly string[], RegExp]>([
    ["the limit of the service", job(steps), [...progress, ofJob("360 minutes")], /no `timeout-minutes` of its own/],
    [
      "a limit that is as high as it can be",
      job(steps, head("360")),
      [...progress, ofJob("360 minutes")],
      /at most 360/,
    ],
    [
      "another limit than the one that was reached",
      job(steps, head("20")),
      [...progress, ofJob("15 minutes")],
      /something else sets it/,
    ],
    [
      "a limit that an expression sets",
      job(steps, head("${{ fromJSON(vars.LIMIT) }}")),
      [...progress, ofJob("15 minutes")],
      /something else sets it/,
    ],
    ["a step that printed nothing", limited, [ofJob("15 minutes")], /it may hang/],
    ["a step that waits", limited, ["server started", "waiting for port 8080", ofJob("15 minutes")], /it may hang/],
    ["a step that repeats itself", limited, ["GET /health 503", "GET /health 503", ofJob("15 minutes")], /it may hang/],
    [
      "a step whose job would be stopped next",
      job("      - name: World\n        timeout-minutes: 10\n        run: make world\n", head("15")),
      [...progress, ofStep("World", 10)],
      /the job's own limit/i,
    ],
    ["a step that is not there", limited, [...progress, ofStep("Other", 15)], /does not tell which job|has no step/],
  ])("%s", async (_, workflow, log, reason) => {
    expect((await heal(workflow, ...log)).join()).toMatch(reason);
  });
});
