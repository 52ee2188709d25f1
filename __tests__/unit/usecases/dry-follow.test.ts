import { describe, expect, it } from "vitest";
import { md } from "../../../src/text/markdown.ts";
import { mention, template } from "../../../src/text/template.ts";
import { dryFollow } from "../../../src/usecases/dry-follow.ts";
import { branch, head, pushedHost } from "./following.ts";
import { memoryHealings } from "./ports/healings.ts";

describe("a dry run of following", () => {
  it("reads for real, and makes no write, each of which it tells with its text", async () => {
    const { healings, calls } = memoryHealings(pushedHost());
    const never = () => Promise.reject(new Error("this is a write"));
    const agent = { preflight: never, handOff: never, look: never, assign: never };
    const dry = dryFollow({ healings, agent, reruns: { attempts: never, rerunFailedJobs: never } });
    await dry.healings.items(0);
    await dry.healings.writeIssue(1, { body: md`body`, state: "completed" });
    await dry.healings.writePullRequest(2, md`description`);
    await dry.healings.comment(2, md`a word`);
    await dry.healings.label(2, "ready for review");
    await dry.healings.unlabel(2, "ready for review");
    await dry.healings.requestReviewers(2, ["mona"]);
    await dry.healings.closePullRequest(2);
    await dry.healings.deleteBranch(branch, head);
    const asked = await dry.agent.handOff(
      {
        pullRequest: { number: 2, url: "https://github.com/octo-org/octo-repo/pull/2" },
        branch,
        baseBranch: "main",
        comment: template`${mention("@copilot")} again`,
        prompt: template`again`,
      },
      ["comment"],
    );
    await dry.reruns.rerunFailedJobs({ runId: 12, attempt: 1, workflowPath: "ci.yml", headSha: head });
    expect(calls).toEqual(["items"]);
    expect(asked.agent).toMatchObject({ rung: "comment", state: "asked" });
    expect(dry.writes.map(({ what, text }) => `${what}: ${text}`)).toEqual([
      "update of issue 1, now completed: body",
      "description of pull request 2: description",
      "comment on 2: a word",
      "label on 2: ready for review",
      "label off 2: ready for review",
      "reviewers of pull request 2: mona",
      "end of pull request 2: It is closed.",
      `end of the branch ${branch}: It is deleted.`,
      "comment for the agent: @copilot again",
      "rerun of run 12: Its failed jobs are started again.",
    ]);
  });
});
