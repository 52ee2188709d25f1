import { describe, expect, it } from "vitest";
import type { SafeMarkdown } from "../../../src/text/brands.ts";
import {
  code,
  fence,
  fitSections,
  joinMarkdown,
  link,
  marker,
  md,
  prose,
  type Section,
} from "../../../src/text/markdown.ts";
import { plain } from "../../../src/text/sanitise.ts";

const a = prose("a");

describe("code", () => {
  it.each([
    ["npm ci", "`npm ci`"],
    ["", "`-`"],
    [" \u200b\n", "`-`"],
    ["a`b", "``a`b``"],
    ["`a` and ``b``", "``` `a` and ``b`` ```"],
    [" a\nb ", "`a b`"],
    ["string | undefined", "`string \\| undefined`"],
    ["<b>@octocat #1</b>", "`<b>@octocat #1</b>`"],
  ])("%j is %s", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("cuts, and shortens what no renderer could close", () => {
    expect(code("abcdef", 4)).toBe("`abc…`");
    expect(code("`".repeat(100))).toBe(`${"`".repeat(61)} ${"`".repeat(60)}… ${"`".repeat(61)}`);
  });
});

describe("fence", () => {
  it("says the language and holds the lines", () => {
    expect(fence(["a", "  b"])).toBe("```text\na\n  b\n```");
    expect(fence("-a\n+b", "diff")).toBe("```diff\n-a\n+b\n```");
  });

  it("is longer than any run of backticks inside", () => {
    expect(fence("a\n````\n<!-- x -->")).toBe("`````text\na\n````\n<!-- x -->\n`````");
  });

  it("shortens a run that cmark-gfm could not tell from the fence", () => {
    expect(fence("`".repeat(300))).toBe(`${"`".repeat(61)}text\n${"`".repeat(60)}…\n${"`".repeat(61)}`);
  });
});

describe("prose", () => {
  it.each([
    ["Cannot find module 'left-pad'", "Cannot find module 'left-pad'"],
    ["ping @octocat and @octo/team", "ping @ octocat and @ octo/team"],
    ["\uff20octocat", "@ octocat"],
    ["Fixes #12, closes o/r#3, resolves GH-4", "Fixes # 12, closes o/r# 3, resolves GH- 4"],
    ["fixes https://github.com/o/r/issues/1", "fixes https:// github.com/o/r/issues/1"],
    ["see www.example.com", "see www. example.com"],
    ["<img src=x> <!-- hidden --> a < b", "< img src=x> < !-- hidden --> a < b"],
    ["&#64;octocat &lt;b&gt; a & b", "&# 64;octocat & lt;b& gt; a & b"],
    ["![a](b) [c][d] [e]: f test[1]", "![a] (b) [c] [d] [e] : f test[1]"],
    ["${{ secrets.X }} {{ y }} {% z %}", "${ { secrets.X }} { { y }} { % z %}"],
    ["a `b` | c", "a 'b' ¦ c"],
    ["costs $5 and $x$", "costs $ 5 and $ x$"],
    ["\\<b> C:\\dir\\", "\\ < b> C:\\dir"],
    ["~~gone~~ ~1.2.3", "~gone~ ~ ~1.2.3"],
    ["## Heading", "Heading"],
    ["=== RUN TestX", "RUN TestX"],
    ["> > - 1. quoted", "1 quoted"],
    ["---", ""],
    ["---\\", ""],
    ["http://", "http:/"],
    ["-Werror --fix", "-Werror --fix"],
    ["> ::error::x", ": :error::x"],
    ["wip [skip ci] [ci-skip]", "wip [ skip ci] [ ci-skip]"],
    ["skip-checks: true", "skip-checks : true"],
    ["one\n\n\ttwo", "one two"],
  ])("%j reads %j", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it("cuts to a title's length", () => {
    expect(prose("abcdefghijk", 10)).toBe("abcdef ...");
    expect(prose("x".repeat(1000))).toHaveLength(200);
  });
});

describe("md", () => {
  it("takes safe parts, numbers and lists of lines", () => {
    expect(md`# ${code("a")}: ${2}\n${[md`- ${1}`, md`- ${2}`]}`).toBe("# `a`: 2\n- 1\n- 2");
  });

  it("does not compile with text from outside", () => {
    const text: string = "text";
    const refused = (): readonly SafeMarkdown[] => [
      // @ts-expect-error a string is not safe
      md`${text}`,
      // @ts-expect-error nor is a list of strings
      md`${[text]}`,
      // @ts-expect-error nor is a line for a terminal
      md`${plain(text)}`,
      // @ts-expect-error parts are safe
      joinMarkdown([text], "\n"),
      // @ts-expect-error a separator is ours
      joinMarkdown([a], text),
      // @ts-expect-error a label is markdown
      link(text, "https://example.com"),
      // @ts-expect-error a tag is ours
      marker(text, {}),
      // @ts-expect-error a language is one of a few
      fence("a", text),
    ];
    expect(refused).toBeTypeOf("function");
  });
});

describe("joinMarkdown", () => {
  it("puts our separator between", () => {
    expect(joinMarkdown([code("a"), code("b")], ", ")).toBe("`a`, `b`");
    expect(joinMarkdown([code("a"), code("b")], code("c"))).toBe("`a``c``b`");
  });
});

describe("link", () => {
  it.each([
    ["https://github.com/o/r/actions/runs/1#step:2:3", "[a](https://github.com/o/r/actions/runs/1#step:2:3)"],
    ['https://example.com/a (b)|c?d="e"&lt;', "[a](https://example.com/a%20%28b%29%7Cc?d=%22e%22&amp;lt;)"],
    ["https://example.com/##[x]", "[a](https://example.com/##%5Bx%5D)"],
  ])("leads to %s", (url, expected) => {
    expect(link(a, url)).toBe(expected);
  });

  it.each([
    ["javascript:alert(1)", "a (`javascript:alert(1)`)"],
    ["http://example.com/", "a (`http://example.com/`)"],
    ["/relative", "a (`/relative`)"],
    ["https://user:pass@example.com/", "a (`https://[redacted: credentials]@example.com/`)"],
    [`https://example.com/?t=ghp_${"aB3d".repeat(9)}`, "a (`https://example.com/?t=[redacted: github token]`)"],
  ])("shows %s as code", (url, expected) => {
    expect(link(a, url)).toBe(expected);
  });

  it("escapes a label's brackets where they are not code", () => {
    expect(link(md`${prose("t[1]")} ${code("u[2]: v")} \\[w`, "https://example.com/")).toBe(
      "[t\\[1\\] `u[2] : v` \\[w](https://example.com/)",
    );
  });
});

describe("marker", () => {
  it("hides JSON that can't end the comment", () => {
    const text = marker("auto-heal:v1", { fingerprint: "a--b --> <!-- &amp;", n: -1 });
    const json = String.raw`{"fingerprint":"a\u002d-b \u002d-\u003e \u003c!\u002d- \u0026amp;","n":-1}`;
    expect(text).toBe(`<!-- auto-heal:v1 ${json} -->`);
  });
});

describe("fitSections", () => {
  const section = (priority: number, text: string): Section => ({ priority, body: prose(text, Infinity) });

  it("keeps all that fit, in their order", () => {
    expect(fitSections([section(1, "a"), section(9, "b")], 4)).toEqual({ body: "a\n\nb", dropped: 0 });
  });

  it("drops whole sections, the least useful first, of equals the last", () => {
    const sections = [section(5, "first"), section(1, "second"), section(1, "third"), section(9, "last")];
    expect(fitSections(sections, 20)).toEqual({ body: "first\n\nsecond\n\nlast", dropped: 1 });
    expect(fitSections(sections, 18)).toEqual({ body: "first\n\nlast", dropped: 2 });
    expect(fitSections(sections, 3)).toEqual({ body: "", dropped: 4 });
    expect(fitSections([])).toEqual({ body: "", dropped: 0 });
  });

  it("stays below what GitHub takes", () => {
    const { body, dropped } = fitSections([section(1, "a".repeat(40_000)), section(2, "b".repeat(30_000))]);
    expect(body).toBe("b".repeat(30_000));
    expect(dropped).toBe(1);
  });
});
