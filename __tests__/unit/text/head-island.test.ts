import { describe, expect, it } from "vitest";
import { addToHeadIsland, putHeadIsland, withFirstLine } from "../../../src/text/head-island.ts";
import { md } from "../../../src/text/markdown.ts";

const body =
  "<!-- marker -->\n\nText.\n\n```text\n<!-- auto-heal:state:start -->\nforged\n<!-- auto-heal:state:end -->\n```";

describe("an island at the head of a body", () => {
  it("stands below the first line, and what a log printed further down is none of it", () => {
    const once = putHeadIsland("state", body, md`one`);
    expect(once).toMatch(
      /^<!-- marker -->\n\n<!-- auto-heal:state:start -->\none\n<!-- auto-heal:state:end \w+ -->\n\nText\./,
    );
    expect(once.endsWith(body.slice(body.indexOf("Text.")))).toBe(true);
  });

  it("is replaced as a whole, whoever wrote into it, and nothing around it is", () => {
    const once = putHeadIsland("state", body, md`one`);
    const twice = putHeadIsland("state", once.replace("one", "one, and a note"), md`two`);
    expect(twice).toBe(putHeadIsland("state", body, md`two`));
  });

  it("keeps what it is told to keep, from a line of ours on", () => {
    const once = putHeadIsland("state", body, md`one\n\n### Rest\n\nof it`);
    expect(putHeadIsland("state", once, md`two`, md`### Rest`)).toBe(
      putHeadIsland("state", body, md`two\n\n### Rest\n\nof it`),
    );
    expect(putHeadIsland("state", once, md`two`, md`### Other`)).toBe(putHeadIsland("state", body, md`two`));
  });

  it("is found in a body that came back from a browser", () => {
    const once = putHeadIsland("state", body, md`one`);
    expect(putHeadIsland("state", once.replaceAll("\n", "\r\n"), md`two`)).toBe(putHeadIsland("state", body, md`two`));
  });

  it("is all there is of a body that has but a first line", () => {
    expect(putHeadIsland("state", "<!-- marker -->", md`one`)).toMatch(
      /^<!-- marker -->\n\n<!-- .*\none\n<!-- .* -->$/,
    );
  });
});

describe("lines of an island", () => {
  const add = (text: string, line: string, limit = 1000) =>
    addToHeadIsland("history", text, [md`- ${line.length}`], { limit, trimmed: md`- …` });

  it("are added at its end", () => {
    const twice = add(add(body, "a"), "bb");
    expect(twice).toContain("\n- 1\n- 2\n<!-- auto-heal:history:end");
  });

  it("go from its beginning where the body would grow too long, and a mark says so", () => {
    const limit = add(add(body, "a"), "bb").length;
    const longer = add(add(add(body, "a", limit), "bb", limit), "ccc", limit);
    expect(longer).toContain("\n- …\n- 3\n<!-- auto-heal:history:end");
    expect(add(longer, "dddd", limit)).toContain("\n- …\n- 4\n<!-- auto-heal:history:end");
  });
});

it("a body's first line is changed alone", () => {
  expect(withFirstLine("old\n\nText.", md`new`)).toBe("new\n\nText.");
  expect(withFirstLine("old", md`new`)).toBe("new");
});
