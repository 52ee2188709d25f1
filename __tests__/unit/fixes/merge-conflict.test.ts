import { describe, expect, it } from "vitest";
import { mergeConflict } from "../../../src/fixes/merge-conflict.ts";
import { repository } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const marked = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n";

describe("merge-conflict", () => {
  it.each([
    [["src/a.ts(2,1): error TS1185: Merge conflict marker encountered."], "src/a.ts"],
    [
      ['  File "/home/runner/work/x/x/src/a.py", line 2', "    <<<<<<< HEAD", "    ^", "SyntaxError: invalid syntax"],
      "src/a.py",
    ],
    [["src/a.c:2:1: error: version control conflict marker in file"], "src/a.c"],
  ])("says where the marks are: %j", async (lines, path) => {
    const failure = rootCause(...lines);
    expect(mergeConflict.applies(failure)).toBe(true);
    const result = await mergeConflict.propose(failure, repository({ [path]: marked }), { workflowPath: null });
    expect(result).toMatchObject({ kind: "refused", reason: expect.stringContaining(`\`${path}\``) });
  });

  it("never edits, and names no file that has no marks", async () => {
    const failure = rootCause("src/a.ts(2,1): error TS1185: Merge conflict marker encountered.");
    const result = await mergeConflict.propose(failure, repository({ "src/a.ts": "a\n" }), { workflowPath: null });
    expect(result).toMatchObject({ kind: "refused", reason: expect.not.stringContaining("src/a.ts") });
  });

  it("knows a conflict from other syntax errors", () => {
    expect(mergeConflict.applies(rootCause("SyntaxError: invalid syntax"))).toBe(false);
  });
});
