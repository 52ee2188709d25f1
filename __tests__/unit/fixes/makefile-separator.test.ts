import { describe, expect, it } from "vitest";
import { makefileSeparator } from "../../../src/fixes/makefile-separator.ts";
import { repository, type SampleFile } from "./repository.ts";
import { rootCause } from "./root-cause.ts";

function propose(files: Readonly<Record<string, SampleFile>>, line = 2, path = "Makefile") {
  const failure = rootCause(`${path}:${line}: *** missing separator (did you mean TAB instead of 8 spaces?).  Stop.`);
  expect(makefileSeparator.applies(failure)).toBe(true);
  return makefileSeparator.propose(failure, repository(files), { workflowPath: null });
}
const contentOf = async (text: string, line?: number): Promise<string | undefined> => {
  const result = await propose({ Makefile: text }, line);
  const [edit] = result.kind === "fix" ? result.edits : [];
  return edit !== undefined && "content" in edit ? edit.content : undefined;
};

describe("makefile-separator heals", () => {
  it.each<[string, string, string, number]>([
    ["one command", "all:\n    echo hi\n", "all:\n\techo hi\n", 2],
    ["all commands of the recipe", "all: a b\n  echo a: b\n  X=1 echo\n", "all: a b\n\techo a: b\n\tX=1 echo\n", 2],
    [
      "the other recipes like it, which make would stumble over next",
      "a:\n    echo a\n\nb: a\n    echo b\n",
      "a:\n\techo a\n\nb: a\n\techo b\n",
      2,
    ],
    ["a recipe below one that is right", "a:\n\techo a\nb:\n        echo b\n", "a:\n\techo a\nb:\n\techo b\n", 4],
    ["but not what continues a command", "a:\n    echo a \\\n      b\n", "a:\n\techo a \\\n      b\n", 2],
    ["and keeps what is indented further", "a:\n  echo a\n    echo b\n", "a:\n\techo a\n\t  echo b\n", 2],
    [
      "and leaves what is make's own",
      "ifeq ($(A),)\n  B = 1\nendif\na:\n  C = 2\n  echo a\n  # why\n  ifdef D\n  echo d\n  endif\n",
      "ifeq ($(A),)\n  B = 1\nendif\na:\n  C = 2\n\techo a\n  # why\n  ifdef D\n\techo d\n  endif\n",
      6,
    ],
    ["and keeps CR LF", "a:\r\n  echo a\r\n", "a:\r\n\techo a\r\n", 2],
  ])("%s", async (_, text, expected, line) => {
    expect(await contentOf(text, line)).toBe(expected);
  });

  it("the only makefile in which that line is such a command", async () => {
    const files = { Makefile: "all:\n\tmake -C lib\n", "lib/Makefile": "all:\n  echo lib\n" };
    expect(await propose(files)).toMatchObject({ edits: [{ path: "lib/Makefile", content: "all:\n\techo lib\n" }] });
  });
});

describe("makefile-separator refuses", () => {
  it.each<[string, Record<string, SampleFile>, number, RegExp]>([
    ["a line that begins with a tab", { Makefile: "all:\n\techo\n" }, 2, /not a command that is indented by spaces/],
    ["a line that is not indented", { Makefile: "all:\necho hi\n" }, 2, /not a command/],
    ["a line outside of a rule", { Makefile: "A = 1\n  echo hi\n" }, 2, /not a command/],
    ["a line that there is not", { Makefile: "all:\n" }, 7, /not a command/],
    ["no such file", { "other.mk": "all:\n  echo\n" }, 2, /No tracked file/],
    ["several such files", { "a/Makefile": "a:\n  echo\n", "b/Makefile": "b:\n  echo\n" }, 2, /Several files/],
  ])("%s", async (_, files, line, reason) => {
    const result = await propose(files, line);
    expect(result.kind === "refused" ? result.reason : result).toMatch(reason);
  });

  it("other faults of a makefile", () => {
    expect(makefileSeparator.applies(rootCause("Makefile:1: *** recipe commences before first target.  Stop."))).toBe(
      false,
    );
  });
});
