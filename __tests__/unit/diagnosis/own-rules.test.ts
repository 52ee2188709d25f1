import { describe, expect, it } from "vitest";
import { exampleRule } from "../../../src/contracts/config-forms.ts";
import { ruleFault, rulesWith } from "../../../src/diagnosis/own-rules.ts";
import { diagnoseLogs } from "../../../src/usecases/diagnose-logs.ts";
import { readConfig } from "../../../src/usecases/read-config.ts";

const where = ".github/auto-heal.yml";
const fileOf = (...rules: readonly object[]): string =>
  `# ours\nrules:\n${rules.map((rule) => `  - ${JSON.stringify(rule)}\n`).join("")}`;
const rule = (change: object = {}) => ({ ...exampleRule, ...change });
const ruleOf = async (change: object = {}) => {
  const [read] = (await readConfig(fileOf(rule(change)), where)).rules;
  if (read === undefined) throw new Error("no rule was read");
  return read;
};

const stamp = "2026-01-02T03:04:05.0000000Z ";
const logOf = (...lines: readonly string[]): string => lines.map((line) => `${stamp}${line}\n`).join("");

/** The first failure of a job that failed with these lines. */
async function cause(lines: readonly string[], change?: object) {
  const source = { kind: "log-file", path: "job.log" } as const;
  const log = {
    name: "job.log",
    job: "build",
    step: null,
    // oxlint-disable-next-line typescript/require-await -- the port is for what comes from far
    chunks: async function* () {
      yield Buffer.from(logOf(...lines));
    },
  };
  const ownRules = change === undefined ? [] : [await ruleOf(change)];
  const report = await diagnoseLogs({ source, workflow: null, logs: [log], ownRules }, { now: () => 0 });
  return report.failures[0];
}

describe("a rule of the repository's own", () => {
  const unreachable = "licence server lic-7 unreachable after 3 attempts";
  const exit = "##[error]Process completed with exit code 2.";

  it("names a line that no other rule knows, surely, with its captures", async () => {
    const failure = await cause(["##[group]Run make", "##[endgroup]", unreachable, "giving up", exit], {});
    expect(failure).toMatchObject({
      ruleId: "licence-server-down",
      category: "network",
      title: "The licence server cannot be reached",
      message: unreachable,
      captures: { host: "lic-7" },
      transient: true,
    });
    expect(failure?.confidence).toBeGreaterThan(0.8);
  });

  it("beats the rules that are built in, also where theirs is the better place", async () => {
    const lines = [
      "##[group]Run make",
      "##[endgroup]",
      "src/main.c:12:5: error: use of undeclared identifier 'licence'",
      "src/main.c:14:5: error: use of undeclared identifier 'key'",
      unreachable,
      "make: *** [Makefile:4: all] Error 2",
      exit,
    ];
    expect((await cause(lines))?.ruleId).not.toBe("licence-server-down");
    const failure = await cause(lines, {});
    expect(failure?.ruleId).toBe("licence-server-down");
    expect(failure?.confidence).toBeGreaterThan(0.8);
  });

  it("beats the built-in rule that knows the very line", async () => {
    const line = "src/main.c:12:5: error: use of undeclared identifier 'licence'";
    const change = {
      id: "no-licence",
      pattern: "undeclared identifier 'licence'",
      category: "configuration",
      examples: [line],
    };
    const failure = await cause([line, exit], change);
    expect(failure).toMatchObject({ ruleId: "no-licence", category: "configuration" });
  });

  it("does not beat them in a step that passed", async () => {
    const lines = [
      "##[group]Run ./probe.sh",
      "##[endgroup]",
      unreachable,
      "##[group]Run make",
      "##[endgroup]",
      "src/main.c:12:5: error: use of undeclared identifier 'licence'",
      exit,
    ];
    expect((await cause(lines, {}))?.message).toContain("undeclared identifier");
  });

  it("makes no failure of a job that passed", async () => {
    expect(await cause(["##[group]Run make", unreachable, "Cleaning up orphan processes"], {})).toBeUndefined();
  });
});

describe("a rule that is not fit is refused with its line", () => {
  it.each<readonly [change: object, sentence: RegExp]>([
    [
      { pattern: "(a+)+b", examples: ["aab"] },
      /^"rules\[0\]" on line 3 of \.github\/auto-heal\.yml has a pattern that /,
    ],
    [{ pattern: "^(?:x|xy", examples: ["x"] }, /has a pattern that is not a regular expression\. Write the pattern/],
    [{ pattern: "^a?", examples: ["a"] }, /has a pattern that any line matches\. /],
    [
      { examples: ["licence server lic-2 unreachable", "no such words"] },
      /has a pattern that does not match examples\[1\]\. /,
    ],
    [{ "counter-examples": ["fine", exampleRule.examples[0]] }, /has a pattern that matches counter-examples\[1\]\. /],
    [{ id: "compiler-error" }, /has the id of a rule that auto-heal has already\. /],
    [{ examples: [] }, /must be a rule with `id`, `pattern`,/],
    [{ category: "weather" }, /must be a rule with `id`, `pattern`,/],
    [{ flags: "i" }, /must be a rule with `id`, `pattern`,/],
  ])("%j", async (change, sentence) => {
    await expect(readConfig(fileOf(rule(change)), where)).rejects.toThrow(
      expect.objectContaining({ code: "config-invalid", sentence: expect.stringMatching(sentence) }),
    );
  });

  it("when another has its id", async () => {
    await expect(readConfig(fileOf(rule(), rule({ title: "Another" })), where)).rejects.toThrow(
      expect.objectContaining({ message: `"rules[1]" on line 4 of ${where} has the id of a rule above it` }),
    );
  });

  it("and never run before it was found safe", async () => {
    const hostile = { ...(await ruleOf()), pattern: "(a+)+$", examples: ["a".repeat(40) + "!"] };
    expect(ruleFault(hostile, [])?.problem).toMatch(/^has a pattern that /);
    expect(() => rulesWith([hostile])).toThrow("was not checked");
  });
});
