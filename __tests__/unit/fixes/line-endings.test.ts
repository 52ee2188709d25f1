import { describe, expect, it } from "vitest";
import { lineEndings } from "../../../src/fixes/line-endings.ts";
import { executable, repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

const ci = ".github/workflows/ci.yml";
const workflow = (command: string): string => `jobs:\n  test:\n    steps:\n      - run: ${command}\n`;
const script = "#!/bin/bash\r\nset -e\r\necho hi\r\n";
const mended = "#!/bin/bash\nset -e\necho hi\n";

function propose(line: string, files: Readonly<Record<string, SampleFile>>, command = "./build.sh") {
  const failure = rootCause(line);
  expect(lineEndings.applies(failure)).toBe(true);
  return lineEndings.propose(failure, repository({ [ci]: workflow(command), ...files }), { workflowPath: ci });
}

describe("line-endings heals", () => {
  it.each([
    "/home/runner/work/_temp/1f0c.sh: line 1: ./build.sh: /bin/bash^M: bad interpreter: No such file or directory",
    "/home/runner/work/_temp/1f0c.sh: line 1: ./build.sh: cannot execute: required file not found",
    "sh: 1: ./build.sh: not found",
    "build.sh: line 2: set: -\r: invalid option",
    "build.sh: line 3: $'\\r': command not found",
    "build.sh: line 5: syntax error: unexpected end of file",
  ])("%s", async (line) => {
    expect(await propose(line, { "build.sh": executable(script) })).toMatchObject({
      kind: "fix",
      edits: [{ kind: "update", path: "build.sh", content: mended, mode: "100755" }],
    });
  });

  it("the script that the job names, where env names only the interpreter", async () => {
    const text = "#!/usr/bin/env bash\r\necho hi\r\n";
    const files = { "ci/run.sh": text, "other.sh": text };
    expect(
      await propose("/usr/bin/env: ‘bash\\r’: No such file or directory", files, "cd ci && ./run.sh"),
    ).toMatchObject({
      edits: [{ path: "ci/run.sh", content: "#!/usr/bin/env bash\necho hi\n" }],
    });
  });

  it("what git checks out with CR LF, by a line that has the last word", async () => {
    const files = { "build.sh": mended, ".gitattributes": "*.sh text eol=crlf\n" };
    const result = await propose("sh: 1: ./build.sh: not found", files);
    expect(result).toMatchObject({
      edits: [{ path: ".gitattributes", content: "*.sh text eol=crlf\n/build.sh text eol=lf\n" }],
    });
  });

  it("what git checks out with CR LF, where env names only the interpreter", async () => {
    const files = { "build.sh": "#!/usr/bin/env bash\n", ".gitattributes": "*.sh text eol=crlf\n" };
    expect(await propose("/usr/bin/env: ‘bash\\r’: No such file or directory", files)).toMatchObject({
      edits: [{ path: ".gitattributes" }],
    });
  });

  it.each([
    ["several scripts that env may mean", "/usr/bin/env: ‘bash\\r’: No such file or directory"],
    ["several scripts that no message names", ": invalid option"],
    ["a script that one names, and the next at which the job would stop", "sh: 1: ./build.sh: not found"],
  ])("%s", async (_, line) => {
    const text = "#!/usr/bin/env bash\r\n";
    const files = { "build.sh": text, "ci/test.sh": text, "unused.sh": text };
    const command = "./build.sh && bash ci/test.sh";
    expect(await propose(line, files, command)).toMatchObject({
      edits: [{ path: "build.sh" }, { path: "ci/test.sh", content: "#!/usr/bin/env bash\n" }],
    });
  });

  it("a script that make starts", async () => {
    const files = { Makefile: "all:\n\tci/run.sh\n", "ci/run.sh": script };
    expect(await propose("make: ci/run.sh: No such file or directory", files, "make")).toMatchObject({
      edits: [{ path: "ci/run.sh", content: mended }],
    });
  });

  it("both, where both are wrong", async () => {
    const files = { "ci/build.sh": script, "ci/.gitattributes": "* eol=crlf" };
    expect(await propose("sh: 1: ci/build.sh: not found", files)).toMatchObject({
      edits: [
        { path: "ci/build.sh", content: mended },
        { path: "ci/.gitattributes", content: "* eol=crlf\n/build.sh text eol=lf\n" },
      ],
    });
  });

  it("nothing in the attributes where they say LF, or nothing", async () => {
    for (const attributes of [
      "*.sh eol=crlf\n*.sh eol=lf\n",
      "*.bat eol=crlf\n",
      "# *.sh eol=crlf\n",
      "*.sh text=auto\n",
    ]) {
      const result = await propose("sh: 1: ./build.sh: not found", {
        "build.sh": script,
        ".gitattributes": attributes,
      });
      expect(result.kind === "fix" && result.edits.map(({ path }) => path)).toEqual(["build.sh"]);
    }
  });
});

describe("line-endings refuses", () => {
  it.each<[string, string, Record<string, SampleFile>, RegExp]>([
    ["a script without CR LF", "sh: 1: ./build.sh: not found", { "build.sh": mended }, /something else is at fault/],
    [
      "a syntax error of another kind",
      "build.sh: line 3: syntax error: unexpected end of file",
      { "build.sh": "if true\n" },
      /something else/,
    ],
    ["a script that nobody tracks", "sh: 1: ./build.sh: not found", { "x.sh": script }, /No tracked file/],
    [
      "several candidates",
      "sh: 1: ./build.sh: not found",
      { "a/build.sh": script, "b/build.sh": script },
      /2 tracked files/,
    ],
    ["a link", "sh: 1: ./build.sh: not found", { "build.sh": { text: script, mode: "120000" } }, /No tracked file/],
    [
      "a script without which the job goes on",
      "sh: 1: ./a.sh: not found",
      { [ci]: workflow("./a.sh || true\n      - run: ./b.sh"), "a.sh": script, "b.sh": mended },
      /goes on when/,
    ],
    [
      "a script of another interpreter",
      "/usr/bin/env: ‘python3\\r’: No such file or directory",
      { "build.sh": "#!/usr/bin/env bash\r\n" },
      /No script that the job names/,
    ],
    [
      "a name that the attributes cannot hold",
      "sh: 1: ./a(1).sh: not found",
      { "a(1).sh": script, ".gitattributes": "*.sh eol=crlf\n" },
      /checked out with Windows line endings/,
    ],
  ])("%s", async (_, line, files, reason) => {
    const result = await propose(line, files, "./build.sh && ./test.sh");
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });

  it("commands that are no path", () => {
    expect(lineEndings.applies(rootCause("sh: 1: jq: not found"))).toBe(false);
  });
});
