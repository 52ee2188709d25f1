import { describe, expect, it } from "vitest";
import type { Failure } from "../../../src/contracts/failure-report.ts";
import { filesNamed, namesFiles } from "../../../src/diagnosis/suspects.ts";
import { sampleFailure } from "../fixes/failure.ts";

const compile: Partial<Failure> = { category: "compile-error", location: { path: "src/main.c", line: 12 } };
const missing = (module: string): Partial<Failure> => ({ category: "compile-error", captures: { module } });

describe("the changed files that a failure names", () => {
  it.each<readonly [what: string, given: Partial<Failure>, changed: readonly string[], named: readonly string[]]>([
    ["its own place", compile, ["README.md", "src/main.c", "lib/src/other.c"], ["src/main.c"]],
    ["its place below a folder", compile, ["app/src/main.c", "app/src/domain.c"], ["app/src/main.c"]],
    [
      "its place on the machine that built it",
      { ...compile, location: { path: "/build/widgets/src/main.c" } },
      ["src/main.c", "main.c"],
      ["src/main.c"],
    ],
    ["on Windows", { ...compile, location: { path: String.raw`.\src\main.c` } }, ["src/main.c"], ["src/main.c"]],
    ["a module of its own", missing("widgets.fetch"), ["widgets/fetch.py", "fetch.txt"], ["widgets/fetch.py"]],
    ["a package of its own", missing("widgets.io"), ["src/widgets/io/__init__.py"], ["src/widgets/io/__init__.py"]],
    ["a relative import", missing("../lib/parse"), ["src/lib/parse.ts", "lib/parser.ts"], ["src/lib/parse.ts"]],
    ["an import of what will be", missing("./parse.js"), ["src/parse.ts", "src/parse.js.map"], ["src/parse.ts"]],
    [
      "what asks for packages, behind what it names outright",
      { category: "dependency-missing", captures: { module: "left-pad" }, location: { path: "src/pad.js" } },
      ["package.json", "src/pad.js", "web/yarn.lock", "docs/package.json.md"],
      ["src/pad.js", "package.json", "web/yarn.lock"],
    ],
    [
      "the workflows",
      { category: "action-resolution" },
      [".github/workflows/ci.yml", "ci.yml"],
      [".github/workflows/ci.yml"],
    ],
    ["nothing that only looks alike", compile, ["src/main.cpp", "src/domain.c", "src/main.c.txt"], []],
    ["nothing by other captures", { category: "network", captures: { host: "src.main" } }, ["src/main.c"], []],
  ])("%s", (_, given, changed, named) => {
    expect(filesNamed(sampleFailure(given), changed)).toEqual(named);
  });

  it("are not looked for where it names none", () => {
    expect(namesFiles(sampleFailure({ category: "network", captures: { host: "example.com" } }))).toBe(false);
    expect(namesFiles(sampleFailure(compile))).toBe(true);
  });
});
