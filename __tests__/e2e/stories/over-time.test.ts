import { describe, expect, it } from "vitest";
import { failures, files, type Stage, story } from "./stage.ts";

const jobs = [failures.python];
/** Brings the file back as it was, so that the same fix would apply once more. */
const undo = ({ github }: Stage): void =>
  void github.commit("main", { "requirements.txt": files["requirements.txt"] ?? "" }, { message: "Undo it" });
const body = ({ issues }: Stage): string => issues()[0]?.body ?? "";

describe("a failure that is back after its fix was merged", () => {
  it.concurrent(
    "reopens its issue, and there is no second fix, however often it comes",
    story({}, async (stage) => {
      const { github, failedRun, heal, issues, pullRequests, branches } = stage;
      await heal(failedRun({ jobs }));
      github.people.merge(2);
      expect(issues()[0]).toMatchObject({ state: "closed" });
      undo(stage);
      const { outputs, summary } = await heal(failedRun({ jobs }));
      expect(outputs).toMatchObject({ result: "reopened", "issue-number": "1", branch: "" });
      expect(summary).toContain("was merged and did not hold");
      expect(issues()).toMatchObject([{ state: "open" }]);
      expect(body(stage)).toContain("**The fix did not hold.** #2 was merged");
      const writes = stage.writes().length;
      const again = await heal(failedRun({ jobs }));
      expect(again.outputs["result"]).toBe("updated");
      expect(stage.writes().slice(writes)).toEqual(["issues/update"]);
      expect([issues().length, pullRequests().length, branches().length]).toEqual([1, 1, 1]);
    }),
  );
});
