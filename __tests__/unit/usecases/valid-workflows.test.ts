import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/contracts/fix-proposal.ts";
import type { FixSearch } from "../../../src/fixes/propose.ts";
import { md } from "../../../src/text/markdown.ts";
import { withValidWorkflows } from "../../../src/usecases/valid-workflows.ts";
import { workflowValidator } from "../../../src/workflows/workflow-validator.ts";

const path = ".github/workflows/ci.yml";
const valid = "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n";
const invalid = valid.replace("- run:", "- rum:");

function search(before: string, after: string, at = path): FixSearch {
  const edits: readonly Edit[] = [{ kind: "update", path: at, content: after, mode: "100644", baseSha: "0" }];
  const text = { title: md``, summary: md``, plan: [], risks: [] };
  const fix = { fixType: "any", certainty: 1, ...text, edits, originals: new Map([[at, before]]), commit: "0" };
  return { fix, refusals: [] };
}

describe("withValidWorkflows", () => {
  it("takes back a fix that makes a workflow invalid, and says why", async () => {
    const { fix, refusals } = await withValidWorkflows(search(valid, invalid), workflowValidator);
    expect(fix).toBeNull();
    expect(refusals).toMatchObject([{ fixType: "any" }]);
    expect(refusals[0]?.reason).toContain("rum");
  });

  it.each([
    ["a fix that keeps it valid", search(valid, valid.replace("make", "make all"))],
    ["a fix of a workflow that was invalid before", search(invalid, `${invalid}# more\n`)],
    ["a fix of another file", search(valid, invalid, "docs/ci.yml")],
    ["no fix", { fix: null, refusals: [] }],
  ])("leaves %s", async (_, given) => {
    expect(await withValidWorkflows(given, workflowValidator)).toBe(given);
  });
});
