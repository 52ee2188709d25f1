import { describe, expect, it } from "vitest";
import { checkToken, tokenKind } from "../../../src/github/tokens.ts";

describe("a token's kind", () => {
  it.each([
    ["ghs_abc", "job-or-app"],
    ["ghp_abc", "classic"],
    ["github_pat_abc", "fine-grained"],
    ["gho_abc", "oauth"],
    ["ghu_abc", "user-to-server"],
    ["0123456789abcdef0123456789abcdef01234567", "unknown"],
  ])("of %s is %s", (token, kind) => {
    expect(tokenKind(token)).toBe(kind);
    expect(() => checkToken(token)).not.toThrow();
  });
});

it.each(["", " ", "***", "ghs_a b", "ghs_a\n", "ghs_a\r\nx: y", "ghs_é", "${{ github.token }}"])(
  "%j is no token, and is not shown",
  (token) => {
    expect(() => checkToken(token)).toThrow(expect.objectContaining({ code: "input-invalid" }));
    if (token.trim() === "") return;
    expect(() => checkToken(token)).not.toThrow(token);
  },
);
