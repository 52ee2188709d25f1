import { describe, expect, it } from "vitest";
import { version } from "../../../src/product.ts";
import { autoHeal } from "./command-line.ts";

describe("what it says about itself", () => {
  it.each([
    { args: ["--help"], says: ["diagnose", "heal", "--version"] },
    { args: ["diagnose", "--help"], says: ["--json", "--explain", "Examples:", "auto-heal diagnose job.log"] },
    { args: ["heal", "--help"], says: ["--log", "--report", "--repo", "--out", "Examples:", "auto-heal heal --log"] },
    { args: ["validate", "--help"], says: ["--config", "--only", "--fail-on", "--json", "auto-heal validate --only"] },
  ])("is printed by $args", async ({ args, says }) => {
    const { status, stdout, stderr } = await autoHeal(args);
    expect([status, stderr]).toEqual([0, ""]);
    for (const word of says) expect(stdout).toContain(word);
  });

  it("is its version", async () => {
    expect(await autoHeal(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("a command that is not one", () => {
  it.each([
    { args: ["mend"], fault: "unknown command 'mend'" },
    { args: ["diagnose"], fault: "missing required argument 'path'" },
    { args: ["diagnose", "--colour", "job.log"], fault: "unknown option '--colour'" },
    { args: ["diagnose", "--jsno", "job.log"], fault: "unknown option '--jsno'\n(Did you mean --json?)" },
    { args: ["heal", "--log", "job.log"], fault: "required option '--repo <dir>' not specified" },
    { args: ["heal", "--repo", "."], fault: "one of --log <path> and --report <file> is required" },
    { args: ["heal", "--repo", ".", "--log"], fault: "option '--log <path>' argument missing" },
    {
      args: ["heal", "--repo", ".", "--log", "job.log", "--report", "report.json"],
      fault: "option '--log <path>' cannot be used with option '--report <file>'",
    },
    {
      args: ["heal", "--repo", ".", "--log", "job.log", "--token", "root"],
      fault: "option '--token <kind>' argument 'root' is invalid. Allowed choices are github-token, workflow-token.",
    },
    {
      args: ["validate", "--fail-on", "always"],
      fault: "option '--fail-on <severity>' argument 'always' is invalid. Allowed choices are error, warning, never.",
    },
    { args: ["heal", "job.log", "--repo", "."], fault: "too many arguments for 'heal'" },
  ])("ends with 2 and what is wrong: $args", async ({ args, fault }) => {
    const { status, stdout, stderr } = await autoHeal(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`error: ${fault}`);
    expect(stderr).toContain("Run auto-heal --help to see what it takes.");
  });

  it("shows all of the help when there is none at all", async () => {
    const { status, stdout, stderr } = await autoHeal([]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: auto-heal [options] [command]");
  });

  it("is shown without what a runner or a terminal would obey", async () => {
    const { stderr } = await autoHeal(["diagnose", "--##[set-output name=a]b\u001b[31m\u202e", "::error::x"]);
    expect(stderr).toContain("unknown option '--# #[set-output name=a]b'");
  });
});
