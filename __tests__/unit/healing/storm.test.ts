import { describe, expect, it } from "vitest";
import { parseMarker } from "../../../src/healing/marker.ts";
import { addOccurrence } from "../../../src/healing/occurrences.ts";
import { renderStorm, stormFingerprint } from "../../../src/healing/storm.ts";
import { md } from "../../../src/text/markdown.ts";
import { heal, hostileCase, sampleRun } from "./healing-case.ts";

const limit = md`10 healings began within 24 hours, and the limit is 10.`;

describe("the summary issue of a storm", () => {
  it("is found by its own mark, never by a failure's", async () => {
    const { report } = await heal({});
    const { body, labels } = renderStorm(report, limit, ["auto-heal", "ci"]);
    expect(parseMarker(body)).toEqual({ fingerprint: stormFingerprint, fingerprintVersion: 1 });
    expect(stormFingerprint).not.toMatch(/^v\d/);
    expect(labels).toEqual(["auto-heal", "ci"]);
  });

  it("says which limit was reached and where it is set", async () => {
    const { body } = renderStorm((await heal({})).report, limit, []);
    expect(body).toContain(limit);
    expect(body).toContain("`limits.new-per-day` and `limits.open-prs` in `.github/auto-heal.yml`");
  });

  it("counts every further failure", async () => {
    const { report } = await heal({});
    const next = { ...report, source: { ...sampleRun, runId: 4712, workflowName: "Deploy" } };
    expect(addOccurrence(renderStorm(report, limit, []).body, next)).toContain("**Seen 2 times.**");
  });

  it("is no less possible for a report that is of no run", async () => {
    const report = { ...(await heal({})).report, source: { kind: "log-file", path: "job.log" } } as const;
    expect(renderStorm(report, limit, []).body).not.toContain("Seen");
  });

  it("repeats nothing that a log said", async () => {
    const { title, body } = renderStorm((await heal(hostileCase)).report, limit, []);
    expect(title).toBe("Many workflow failures at once");
    expect(body.replace(/^<!--.*-->$/gm, "")).not.toMatch(/boom|octocat|evil|ghp_/);
  });
});
