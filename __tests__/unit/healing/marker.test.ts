import { describe, expect, it } from "vitest";
import { parseMarker, renderMarker } from "../../../src/healing/marker.ts";

const marker = { fingerprint: "v1-00ff", fingerprintVersion: 1 };
const line = renderMarker(marker);

describe("parseMarker", () => {
  it.each([
    ["alone", line],
    ["above a body", `${line}\n\ntext`],
    ["above a body that was edited on the web", `${line}\r\ntext`],
    ["of a later minor form", '<!-- auto-heal:v1 {"fingerprint":"v1-00ff","fingerprintVersion":1,"more":true} -->'],
  ])("reads a marker %s", (_, body) => {
    expect(parseMarker(body)).toEqual(marker);
  });

  it.each([
    ["below the first line", `text\n${line}`],
    ["in a fence", `\`\`\`text\n${line}\n\`\`\``],
    ["within a line", `text ${line}`],
    ["of another version", line.replace(":v1", ":v2")],
    ["that is not JSON", "<!-- auto-heal:v1 {fingerprint} -->"],
    ["without a fingerprint", '<!-- auto-heal:v1 {"fingerprint":"","fingerprintVersion":1} -->'],
    ["with a version that is none", '<!-- auto-heal:v1 {"fingerprint":"a","fingerprintVersion":0} -->'],
    ["that is empty", ""],
  ])("reads no marker %s", (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });
});

describe("what following keeps in a marker", () => {
  const follow = { state: "merged", since: 5, attempts: 2, head: "a".repeat(40), mergedAt: 4 } as const;

  it("comes back as it was", () => {
    const whole = {
      ...marker,
      branch: "autofix/ci/lint/20260102-030405",
      workflow: ".github/workflows/ci.yml",
      base: "main",
      follow,
    };
    expect(parseMarker(renderMarker(whole))).toEqual(whole);
  });

  it("does not cost the marker when it cannot be read", () => {
    const later = `<!-- auto-heal:v1 ${JSON.stringify({ ...marker, follow: { ...follow, state: "of a later version" } })} -->`;
    expect(parseMarker(later)).toEqual(marker);
  });
});
