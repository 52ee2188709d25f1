import { describe, expect, it } from "vitest";
import { type Edit, fix, type Following } from "./following.ts";
import { healing } from "./stage.ts";

const withInput =
  (line: string): Edit =>
  (example) =>
    example.replace("        with:\n", `        with:\n          ${line}\n`);
const without =
  (permission: string): Edit =>
  (example) =>
    example.replace(`  ${permission}\n`, "");

/** The agent pushed what passes: much would follow from it. */
async function passed({ github, follows, agent, checks }: Following) {
  agent.pushes(2, fix);
  const run = checks.concludes(2, "success");
  const before = github.calls.length;
  const followed = await follows.run(run);
  const writes = github.calls.slice(before).filter(({ method }) => method !== "GET");
  return { followed, writes };
}

describe("following", () => {
  it(
    "in a dry run tells all that it would write, and writes nothing",
    healing(
      async (play) => {
        const { followed, writes } = await passed(play);
        expect(followed.transitions.at(-1)).toBe("checks-running → ready-for-review");
        expect(writes).toEqual([]);
        for (const what of ["update of issue 1", "comment on 2", "label on 2", "reviewers of pull request 2"])
          expect(followed.summary).toContain(what);
        expect(followed.summary).toContain("This is ready for review");
      },
      undefined,
      withInput("dry-run: true"),
    ),
  );

  it(
    "is switched off by its input",
    healing(
      async (play) => {
        const { followed, writes } = await passed(play);
        expect([followed.outputs, writes]).toEqual([{ transitions: "[]", open: "0", "needs-human": "0" }, []]);
      },
      undefined,
      (example) => example.replace(/enabled: .*/, "enabled: false"),
    ),
  );

  it(
    "is switched off by an open issue of somebody who may write",
    healing(async (play) => {
      play.github.openIssue({ author: "mona", title: "Stop", labels: ["auto-heal:off"] });
      const { followed, writes } = await passed(play);
      expect([followed.transitions, writes]).toEqual([[], []]);
      expect(followed.log).toContain("switches auto-heal off");
    }),
  );

  it.each(["issues: write", "pull-requests: write", "actions: read", "contents: write"])(
    "without %s says which line to add",
    async (permission) => {
      await healing(
        async (play) => {
          const { followed } = await passed(play);
          expect(followed.outcome).toBe("failure");
          expect(followed.annotations[0]?.message).toContain(`Add \`${permission.split(":")[0] ?? ""}: `);
          expect(followed.annotations[0]?.message).toContain("to the job's `permissions:`");
        },
        undefined,
        without(permission),
      )();
    },
  );
});
