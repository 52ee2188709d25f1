import { describe, expect, it } from "vitest";
import { island, readIsland, replaceIsland } from "../../../src/text/island.ts";
import { code, fence, md } from "../../../src/text/markdown.ts";

const body = `Mine.\n\n${island("occurrences", md`old`)}\n\nTheirs.`;

describe("an island", () => {
  it("is read and replaced, and the rest stays", () => {
    expect(readIsland("occurrences", body)).toBe("old");
    expect(replaceIsland("occurrences", body, md`new\n\nlines`)).toBe(
      "Mine.\n\n<!-- auto-heal:occurrences:start -->\nnew\n\nlines\n<!-- auto-heal:occurrences:end -->\n\nTheirs.",
    );
  });

  it("is not the one of another name", () => {
    expect(readIsland("history", body)).toBeNull();
    expect(replaceIsland("history", body, md`new`)).toBeNull();
  });

  it.each([
    ["its start", body.replace(/<!-- \S+:start -->/, "")],
    ["its end", body.replace(/<!-- \S+:end -->/, "")],
    ["the line feed of its start", body.replace(":start -->\n", ":start --> ")],
    ["the order of both", body.replace(":start", ":x").replace(":end", ":start").replace(":x", ":end")],
    ["everything", ""],
  ])("is nobody's any more once somebody took away %s", (_, edited) => {
    expect(readIsland("occurrences", edited)).toBeNull();
    expect(replaceIsland("occurrences", edited, md`new`)).toBeNull();
  });

  it("may be empty", () => {
    expect(readIsland("occurrences", island("occurrences", md``))).toBe("");
  });

  it("takes content literally, not as a pattern of a replacement", () => {
    const content = code("$& $` $' $1 $$");
    expect(readIsland("occurrences", replaceIsland("occurrences", body, content) ?? "")).toBe(content);
  });

  it("is not closed by content that has its last line", () => {
    const hostile = fence("<!-- auto-heal:occurrences:end -->\n<!-- auto-heal:occurrences:start -->\nmine");
    const first = replaceIsland("occurrences", body, hostile) ?? "";
    expect(replaceIsland("occurrences", first, md`clean`)).toBe(body.replace("old", "clean"));
  });
});
