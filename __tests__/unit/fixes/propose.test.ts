import { describe, expect, it } from "vitest";
import type { Fixer } from "../../../src/fixes/fixer.ts";
import { fixTypes } from "../../../src/fixes/fixers.ts";
import { proposeFix } from "../../../src/fixes/propose.ts";
import { md } from "../../../src/text/markdown.ts";
import { sampleFailure } from "./failure.ts";
import { repository } from "./repository.ts";

const files = repository({ "build.sh": "#!/bin/sh\n" });
const failure = sampleFailure({ ruleId: "shell-permission-denied", captures: { path: "./build.sh" } });
const options = { workflowPath: null, disabled: [] };

const refuses = (fixType: string): Fixer => ({
  fixType,
  title: "Refuses.",
  certainty: 1,
  applies: () => true,
  propose: () => Promise.resolve({ kind: "refused", reason: md`No.` }),
});

describe("proposeFix", () => {
  it("gives the first fix, with the commit and the texts that it was made against", async () => {
    const { fix, refusals } = await proposeFix(failure, files, options);
    expect(fix).toMatchObject({
      fixType: "file-mode",
      edits: [{ kind: "mode", path: "build.sh" }],
      commit: files.commit,
    });
    expect([...(fix?.originals ?? [])]).toEqual([["build.sh", "#!/bin/sh\n"]]);
    expect(refusals).toEqual([]);
  });

  it("gives no fix and no refusal where no fixer applies", async () => {
    expect(await proposeFix(sampleFailure({ ruleId: "git-auth" }), files, options)).toEqual({
      fix: null,
      refusals: [],
    });
  });

  it("collects what the fixers said", async () => {
    const { fix, refusals } = await proposeFix(sampleFailure({ captures: { module: "nothing" } }), files, options);
    expect(fix).toBeNull();
    expect(refusals.map(({ fixType }) => fixType)).toEqual(["python-requirement", "import-path"]);
  });

  it("says nothing of a fixer that finds the failure to be none of its concern", async () => {
    const stranger: Fixer = { ...refuses("stranger"), propose: () => Promise.resolve({ kind: "unrelated" }) };
    const { fix, refusals } = await proposeFix(failure, files, options, [stranger, refuses("other")]);
    expect(fix).toBeNull();
    expect(refusals.map(({ fixType }) => fixType)).toEqual(["other"]);
  });

  it("takes a fix's own certainty before its fixer's", async () => {
    const doubtful: Fixer = {
      ...refuses("doubtful"),
      propose: () =>
        Promise.resolve({
          kind: "fix",
          edits: [],
          title: md`Try`,
          summary: md`It may help.`,
          plan: [],
          risks: [],
          certainty: 0.4,
        }),
    };
    expect((await proposeFix(failure, files, options, [doubtful])).fix?.certainty).toBe(0.4);
  });

  it("goes on after a refusal, and keeps it", async () => {
    const yes: Fixer = {
      ...refuses("yes"),
      propose: () => Promise.resolve({ kind: "fix", edits: [], title: md``, summary: md``, plan: [], risks: [] }),
    };
    const { fix, refusals } = await proposeFix(failure, files, options, [refuses("no"), yes]);
    expect(fix?.fixType).toBe("yes");
    expect(refusals).toEqual([{ fixType: "no", reason: "No." }]);
  });

  it.each([
    ["disabled", { disabled: ["file-mode"] }],
    ["not among the enabled", { disabled: [], enabled: ["python-requirement"] }],
    ["both enabled and disabled", { disabled: ["file-mode"], enabled: ["file-mode"] }],
  ])("uses no fixer that is %s, and says so", async (_, switches) => {
    const { fix, refusals } = await proposeFix(failure, files, { workflowPath: null, ...switches });
    expect(fix).toBeNull();
    expect(refusals).toEqual([{ fixType: "file-mode", reason: "The configuration switches this fixer off." }]);
  });
});

describe("the table of fixers", () => {
  it("names each type once, as a word that a branch name takes", () => {
    expect(new Set(fixTypes).size).toBe(fixTypes.length);
    for (const fixType of fixTypes) expect(fixType).toMatch(/^[a-z][a-z-]{0,28}[a-z]$/);
  });
});
