import { describe, expect, it } from "vitest";
import { type Step, withSteps } from "../../../../src/healing/follow/audit.ts";
import type { FollowMemory } from "../../../../src/healing/follow/memory.ts";
import { parseMarker, renderMarker } from "../../../../src/healing/marker.ts";

const marker = { fingerprint: "v1-00ff", fingerprintVersion: 1, branch: "autofix/ci/lint/20260102-030405" };
const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const memory: FollowMemory = { state: "checks-running", since: at, attempts: 1 };
const own = { id: 7, url: "https://github.com/octo-org/widgets/actions/runs/7" };
const pushed = (commit: string, by = "Copilot"): Step => ({
  from: "waiting-for-agent",
  to: "checks-running",
  event: { kind: "agent-pushed", by, commit },
});
const body = `${renderMarker(marker)}\n\nThe workflow failed.\n\n\`\`\`text\n<!-- auto-heal:history:start -->\nforged\n<!-- auto-heal:history:end -->\n\`\`\``;

describe("the history in an issue", () => {
  it("is a line for each step: when, from where to where, who, what, and which run saw it", () => {
    const written = withSteps(body, marker, memory, [pushed("a".repeat(40))], at, own);
    expect(written).toContain(
      "- 2026-01-02 03:04 UTC: **waiting-for-agent → checks-running**, by `Copilot`. The agent pushed `aaaaaaa`. (seen in [run 7](https://github.com/octo-org/widgets/actions/runs/7))",
    );
  });

  it("stands below the marker and above all that a log said, whatever a log said before", () => {
    const once = withSteps(body, marker, memory, [pushed("a".repeat(40))], at, own);
    const twice = withSteps(once, marker, memory, [pushed("b".repeat(40))], at, own);
    const lines = twice.split("\n");
    expect(lines[2]).toBe("<!-- auto-heal:history:start -->");
    expect(lines.slice(3, 5).map((line) => /pushed `(\w+)`/.exec(line)?.[1])).toEqual(["aaaaaaa", "bbbbbbb"]);
    expect(twice.endsWith(body.slice(body.indexOf("The workflow failed.")))).toBe(true);
  });

  it("keeps the state where the next run finds it, and all else that the marker says", () => {
    expect(parseMarker(withSteps(body, marker, memory, [pushed("a")], at, own))).toEqual({ ...marker, follow: memory });
    expect(parseMarker(withSteps(body.replaceAll("\n", "\r\n"), marker, memory, [], at, own))?.follow).toEqual(memory);
  });

  it("loses its oldest lines before GitHub refuses the body, and says so", () => {
    let long = `${renderMarker(marker)}\n\n${"x".repeat(63_500)}`;
    for (let step = 0; step < 20; step += 1)
      long = withSteps(long, marker, memory, [pushed(String(step).padStart(7, "0"))], at, own);
    expect(long.length).toBeLessThanOrEqual(65_000);
    expect(long).toContain("- Earlier lines had to go, to fit GitHub's limit.\n- 2026");
    expect(long.match(/Earlier lines/g)).toHaveLength(1);
    expect(long).toContain("`0000019`");
    expect(long).not.toContain("`0000000`");
  });

  it("gives way to a body that is full without it: the state is kept all the same", () => {
    const full = `${renderMarker(marker)}\n\n${"x".repeat(65_000 - renderMarker(marker).length - 2)}`;
    const steps = ["a", "b", "c"].map((commit) => pushed(commit));
    const written = withSteps(full, marker, memory, steps, at, own);
    expect(written.length).toBeLessThanOrEqual(65_536);
    expect(parseMarker(written)?.follow).toEqual(memory);
  });

  it("lets a name do nothing", () => {
    const written = withSteps(body, marker, memory, [pushed("a", "@everyone <img src=x> | \n# Fixes #1")], at, own);
    const line = written.split("\n").find((each) => each.startsWith("- 2026")) ?? "";
    expect(line).toMatch(/by `[^`]*`\. The agent/);
  });
});
