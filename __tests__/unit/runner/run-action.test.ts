import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { bugReports } from "../../../src/product.ts";

const root = new URL("../../../src/", import.meta.url).href;

/** Runs the body of an action in a process of its own, as the runner would. */
async function act(body: string): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const script = `
    import { runAction } from "${root}runner/run-action.ts";
    import { UserError } from "${root}errors.ts";
    await runAction(async () => { ${body} });`;
  const child = execFile(process.execPath, ["--input-type=module", "--eval", script]);
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number>((resolve) => child.once("close", (status) => resolve(status ?? -1)));
  return { code, lines: output.trimEnd().split("\n") };
}

const userFault = `new UserError("not-permitted", "the token may not push", "Add contents: write.")`;

describe("an action", () => {
  it("is green when it did its work", async () => {
    expect(await act("console.log('done')")).toEqual({ code: 0, lines: ["done"] });
  });

  it("is red with one sentence and its code for what the user can mend", async () => {
    expect(await act(`throw ${userFault};`)).toEqual({
      code: 1,
      lines: ["::error::the token may not push. Add contents: write. [not-permitted]"],
    });
  });

  it("is red with a stack and where to report it for a bug of ours", async () => {
    const { code, lines } = await act("function broken() { throw new TypeError('no such thing') } broken();");
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error::This is a bug in auto-heal, not in what it looked at\. /);
    expect(lines[0]).toContain(bugReports);
    expect(lines[0]).toMatch(/%0ATypeError: no such thing%0A {4}at broken /);
  });

  it.each([
    [
      "a rejection that nobody awaits",
      `void Promise.reject(${userFault}); await new Promise((done) => setTimeout(done, 50));`,
    ],
    [
      "an exception in a callback",
      `setImmediate(() => { throw ${userFault}; }); await new Promise((done) => setTimeout(done, 50));`,
    ],
  ])("is red for %s", async (_, body) => {
    const { code, lines } = await act(body);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain("[not-permitted]");
  });

  it("says what was thrown, also when it is no error", async () => {
    const { code, lines } = await act("throw 'a mere string';");
    expect(code).toBe(1);
    expect(lines[0]).toContain("a mere string");
  });

  it("lets no message speak to the runner", async () => {
    const hostile = String.raw`"x\n::set-output name=a::b\n##[error]c \u001b[31m ghp_${"a1B2".repeat(9)}"`;
    for (const body of [`throw new UserError("not-found", ${hostile}, "Look.");`, `throw new Error(${hostile});`]) {
      const { lines } = await act(body);
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toMatch(/\u001B|##\[|a1B2/);
    }
  });
});
