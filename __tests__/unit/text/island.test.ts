import { describe, expect, it } from "vitest";
import { island, readIsland, replaceIsland } from "../../../src/text/island.ts";
import { code, fence, md } from "../../../src/text/markdown.ts";

const body = `Mine.\n\n${island("occurrences", md`old`)}\n\nTheirs.`;

describe("an island", () => {
  it("is read and replaced, and the rest stays", () => {
    expect(readIsland("occurrences", body)).toBe("old");
    expect(replaceIsland("occurrences", body, md`new\n\nlines`)).toBe(
      `Mine.\n\n${island("occurrences", md`new\n\nlines`)}\n\nTheirs.`,
    );
  });

  it("is not the one of another name", () => {
    expect(readIsland("history", body)).toBeNull();
    expect(replaceIsland("history", body, md`new`)).toBeNull();
  });

  it.each([
    ["its start", body.replace(/<!-- \S+:start -->/, "")],
    ["its end", body.replace(/<!-- \S+:end \w+ -->/, "")],
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
    expect(replaceIsland("occurrences", first, md`clean`)).toBe(
      `Mine.\n\n${island("occurrences", md`clean`)}\n\nTheirs.`,
    );
  });

  it("of an earlier version, whose end says nothing of its content, is replaced as ever", () => {
    const earlier = body.replace(/(:end) \w+/, "$1");
    expect(readIsland("occurrences", earlier)).toBe("old");
    expect(replaceIsland("occurrences", earlier, md`new`)).toContain(`Mine.\n\n${island("occurrences", md`new`)}`);
  });
});

describe("an island that somebody edited", () => {
  const kept = `Mine.\n\n${island("occurrences", md`<!-- auto-heal:occurrences:v1 {} -->\n\nold`)}\n\nTheirs.`;

  it("keeps what they wrote, and ours comes below", () => {
    const edited = kept.replace("old", "old\n\nIt is the disk, I think.");
    const replaced = replaceIsland("occurrences", edited, md`new`) ?? "";
    expect(replaced).toBe(`Mine.\n\nold\n\nIt is the disk, I think.\n\n${island("occurrences", md`new`)}\n\nTheirs.`);
    // From then on it is ours again.
    expect(replaceIsland("occurrences", replaced, md`newer`)).toBe(
      replaced.replace(island("occurrences", md`new`), island("occurrences", md`newer`)),
    );
  });

  it("around which alone somebody wrote, in a browser with its line ends, is replaced", () => {
    const edited = kept.replace("Theirs.", "Theirs, longer.").replaceAll("\n", "\r\n");
    expect(readIsland("occurrences", edited)).toContain("\n\nold");
    expect(replaceIsland("occurrences", edited, md`new`)).toBe(
      `Mine.\n\n${island("occurrences", md`new`)}\n\nTheirs, longer.`,
    );
  });
});
