import { describe, expect, it } from "vitest";
import { fileMode } from "../../../src/fixes/file-mode.ts";
import { sampleFailure } from "./failure.ts";
import { executable, repository, type SampleFile } from "./repository.ts";

const script = "#!/bin/sh\necho built\n";

function propose(path: string, files: Readonly<Record<string, SampleFile>>) {
  const failure = sampleFailure({ ruleId: "shell-permission-denied", captures: { path } });
  return fileMode.propose(failure, repository(files), { workflowPath: null });
}

describe("file-mode heals", () => {
  it.each([
    ["./scripts/build.sh", "scripts/build.sh"],
    ["scripts/build.sh", "scripts/build.sh"],
    ["/home/runner/work/app/app/scripts/build.sh", "scripts/build.sh"],
    ["/Users/runner/work/app/app/scripts/build.sh", "scripts/build.sh"],
    ["/opt/actions-runner/_work/app/app/scripts/build.sh", "scripts/build.sh"],
    ["/__w/app/app/scripts/build.sh", "scripts/build.sh"],
    ["/github/workspace/scripts/build.sh", "scripts/build.sh"],
    ["./build.sh", "scripts/build.sh"],
    ["../scripts/build.sh", "scripts/build.sh"],
  ])("%s", async (named, path) => {
    const result = await propose(named, { "README.md": "text\n", "scripts/build.sh": script });
    expect(result).toMatchObject({ kind: "fix", edits: [{ kind: "mode", path, mode: "100755" }] });
  });

  it("names the blob that it looked at", async () => {
    // git hash-object of "#!/bin/sh\necho built\n"
    expect(await propose("./build.sh", { "build.sh": script })).toMatchObject({
      edits: [{ baseSha: "94d9454a7b1aaa5eab2512bd106eba21b5deeb62" }],
    });
  });

  it("prefers the file at the root, and names the other one as a risk", async () => {
    const result = await propose("./build.sh", { "build.sh": script, "tools/build.sh": script });
    expect(result).toMatchObject({ kind: "fix", edits: [{ path: "build.sh" }] });
    expect(result.kind === "fix" && result.risks.join()).toContain("`tools/build.sh`");
  });

  it("takes the file of the folder that the step runs in", async () => {
    const workflow = "jobs: { test: { steps: [{ run: ./build.sh, working-directory: client }] } }";
    const files = { ".github/workflows/ci.yml": workflow, "build.sh": script, "client/build.sh": script };
    expect(await propose("./build.sh", files)).toMatchObject({ edits: [{ path: "client/build.sh" }] });
  });

  it("quotes a file's name for the shell that people paste the plan into", async () => {
    const result = await propose("./it's;rm.sh", { "it's;rm.sh": script });
    expect(result.kind === "fix" && result.plan[0]).toContain(String.raw`-- 'it'\''s;rm.sh'`);
  });
});

describe("file-mode refuses", () => {
  it.each<[string, string, Record<string, SampleFile>, RegExp]>([
    ["a file that nobody tracks", "./build/out.sh", { "other.sh": script }, /No tracked file/],
    ["a name that ends alike, but is another", "./build.sh", { "rebuild.sh": script }, /No tracked file/],
    ["several candidates", "./build.sh", { "a/build.sh": script, "b/build.sh": script }, /2 tracked files/],
    ["a file that is executable already", "./build.sh", { "build.sh": executable(script) }, /executable already/],
    ["a file without a shebang", "./data.csv", { "data.csv": "a,b\n" }, /has no `#!` line/],
    ["a shebang without an interpreter", "./x", { x: "#!\n" }, /has no `#!` line/],
    ["a shebang behind a byte order mark", "./x", { x: "\uFEFF#!/bin/sh\n" }, /has no `#!` line/],
    ["a shebang with CR LF", "./x", { x: "#!/bin/sh\r\n" }, /CR LF/],
    ["an interpreter that no runner has", "./x", { x: "#!/opt/reporting/bin/rsh\n" }, /not one that runners have/],
    ["a link", "./x", { x: { text: "y", mode: "120000" } }, /a link/],
    ["a submodule", "./x", { x: { text: "", mode: "160000" } }, /a submodule/],
    ["a file of the system", "/usr/bin/build.sh", { "build.sh": script }, /not a file of the repository/],
    [
      "the runner's own script",
      "/home/runner/work/_temp/build.sh",
      { "build.sh": script },
      /not a file of the repository/,
    ],
    ["an absolute path below the root", "/__w/app/app/build.sh", { "tools/build.sh": script }, /No tracked file/],
    ["a path that only a shell can expand", "$HOME/build.sh", { "build.sh": script }, /not a file of the repository/],
    ["a path that leads out", "./a/../../../etc/x", { x: script }, /not a file of the repository/],
    ["no path at all", "", { x: script }, /not a file of the repository/],
  ])("%s", async (_, path, files, reason) => {
    const result = await propose(path, files);
    expect(result.kind).toBe("refused");
    expect(result.kind === "refused" && result.reason).toMatch(reason);
  });

  it("a step that ended otherwise than a script that may not be run", async () => {
    const cause = { log: "test.txt", line: 12, text: "./x: Permission denied", role: "cause" } as const;
    const end = (code: number) =>
      ({ log: "test.txt", line: 20, text: `Process completed with exit code ${code}.`, role: "symptom" }) as const;
    const propose = (code: number) => {
      const failure = { ruleId: "shell-permission-denied", captures: { path: "./x" }, evidence: [cause, end(code)] };
      return fileMode.propose(sampleFailure(failure), repository({ x: script }), { workflowPath: null });
    };
    expect(await propose(1)).toMatchObject({ kind: "refused", reason: expect.stringContaining("exit code 1") });
    expect((await propose(126)).kind).toBe("fix");
  });

  it("other rules than its own", () => {
    const captures = { path: "./build.sh" };
    expect(fileMode.applies(sampleFailure({ ruleId: "shell-permission-denied", captures }))).toBe(true);
    expect(fileMode.applies(sampleFailure({ ruleId: "git-auth", captures }))).toBe(false);
  });
});
