import { describe, expect, it } from "vitest";
import { filePath } from "../../../src/fixes/file-path.ts";
import { repository, type SampleFile } from "./repository.ts";
import { failureOf, job } from "./heal-workflow.ts";

const path = ".github/workflows/ci.yml";
type Files = Readonly<Record<string, SampleFile>>;

/** What the fixer makes of a step's log: the path and the new text of the one file that it edits, or why it edits none. */
async function propose(steps: string, step: string, log: string | readonly string[], files: Files) {
  const workflow = job(`      - uses: actions/checkout@v6\n${steps}`);
  const failure = failureOf({ workflow, step, log: typeof log === "string" ? [log] : log });
  expect(filePath.applies(failure), `applies to ${failure.ruleId}: ${failure.message}`).toBe(true);
  const result = await filePath.propose(failure, repository({ [path]: workflow, ...files }), { workflowPath: path });
  if (result.kind !== "fix") return result.kind === "refused" ? result.reason : result.kind;
  const [edit, ...more] = result.edits;
  if (edit?.kind !== "update" || more.length > 0) throw new Error("not one updated file");
  return { [edit.path]: edit.path === path ? edit.content.slice(workflow.indexOf("    steps:")) : edit.content };
}

const gone = (script: string): string =>
  `/home/runner/work/_temp/1f0c.sh: line 1: ${script}: No such file or directory`;
const notOpened = (absolute: string): string =>
  `python3: can't open file '/home/runner/work/app/app/${absolute}': [Errno 2] No such file or directory`;
const steps = (run: string): string => `    steps:\n      - uses: actions/checkout@v6\n      - run: ${run}\n`;

describe("file-path heals", () => {
  it("another letter case in the workflow", async () => {
    expect(
      await propose("      - run: ./Scripts/Check.sh\n", "./Scripts/Check.sh", gone("./Scripts/Check.sh"), {
        "scripts/check.sh": "",
      }),
    ).toEqual({ [path]: steps("./scripts/check.sh") });
  });

  it("a script that was moved, with all its folder", async () => {
    expect(
      await propose(
        "      - run: bash ci/lint.sh --all\n",
        "bash ci/lint.sh --all",
        `bash: ci/lint.sh: No such file or directory`,
        {
          "tools/ci-lint/lint.sh": "",
        },
      ),
    ).toEqual({ [path]: steps("bash tools/ci-lint/lint.sh --all") });
  });

  it("a program that lies in a folder, and relative to where the step runs", async () => {
    const step = "      - run: python3 tools/manage.py check\n        working-directory: api\n";
    const result = await propose(step, "python3 tools/manage.py check", notOpened("api/tools/manage.py"), {
      "api/README.md": "",
      "backend/manage.py": "",
    });
    expect(result).toEqual({
      [path]: steps("python3 ../backend/manage.py check") + "        working-directory: api\n",
    });
  });

  it.each<[string, string, Files, Files]>([
    [
      "package.json",
      "npm run map",
      { "package.json": '{"scripts":{"map":"node scripts/map.js"}}', "tools/map.js": "" },
      { "package.json": '{"scripts":{"map":"node tools/map.js"}}' },
    ],
    [
      "a makefile",
      "make map",
      { Makefile: "map:\n\tnode ./scripts/map.js\n", "tools/map.js": "" },
      { Makefile: "map:\n\tnode ./tools/map.js\n" },
    ],
    [
      "a script",
      "./ci.sh",
      { "ci.sh": "node scripts/map.js\n", "tools/map.js": "" },
      { "ci.sh": "node tools/map.js\n" },
    ],
  ])("a path in %s", async (_, run, files, healed) => {
    const said = "Error: Cannot find module '/home/runner/work/app/app/scripts/map.js'";
    expect(await propose(`      - run: ${run}\n`, run, said, files)).toEqual(healed);
  });

  it.each<[string, readonly string[], Files, string]>([
    [
      "CMake",
      ["CMake Error at CMakeLists.txt:3 (add_executable):", "  Cannot find source file:", "", "    src/Main.c"],
      { "CMakeLists.txt": "add_executable(app src/Main.c)\n", "src/main.c": "" },
      "add_executable(app src/main.c)\n",
    ],
    [
      "make",
      ["make: *** No rule to make target 'src/Main.c', needed by 'app'.  Stop."],
      { Makefile: "app: src/Main.c\n\tcc -o app src/Main.c\n", "src/main.c": "" },
      "app: src/main.c\n\tcc -o app src/main.c\n",
    ],
  ])("a source that %s misses", async (tool, log, files, healed) => {
    const run = tool === "make" ? "make" : "cmake -S . -B out";
    const [path = ""] = Object.keys(files);
    expect(await propose(`      - run: ${run}\n`, run, log, files)).toEqual({ [path]: healed });
  });

  it("a path in the program that the trace names", async () => {
    const trace = [
      "Traceback (most recent call last):",
      '  File "/home/runner/work/app/app/main.py", line 3, in <module>',
      '  File "/home/runner/work/app/app/report/read.py", line 5, in cities',
      "FileNotFoundError: [Errno 2] No such file or directory: 'tables/Cities.csv'",
    ];
    const files = {
      "main.py": "import report.read",
      "report/read.py": 'open("tables/Cities.csv")\n# tables/Cities.csv.bak stays\n',
      "tables/cities.csv": "",
    };
    expect(await propose("      - run: python3 main.py\n", "python3 main.py", trace, files)).toEqual({
      "report/read.py": 'open("tables/cities.csv")\n# tables/Cities.csv.bak stays\n',
    });
  });
});

describe("file-path leaves alone", () => {
  const bash = (script: string, files: Files, before = "") =>
    propose(
      `${before}      - run: bash ${script}\n`,
      `bash ${script}`,
      `bash: ${script}: No such file or directory`,
      files,
    );

  it.each<[string, string, Files, RegExp]>([
    ["several files of that name", "ci/x.sh", { "a/x.sh": "", "b/x.sh": "" }, /2 tracked files/],
    ["a name that no file has", "ci/x.sh", { "a/y.sh": "" }, /made while the workflow runs/],
    ["a folder that is still there", "ci/x.sh", { "a/x.sh": "", "ci/y.sh": "" }, /may have been deleted/],
    ["what a build makes", "dist/x.sh", { "src/x.sh": "" }, /may not have been made/],
    ["what git ignores", "gen/x.sh", { "a/x.sh": "", ".gitignore": "/gen/\n" }, /may not have been made/],
    ["an example", "ci/x.sh", { "docs/examples/x.sh": "" }, /no more than the name/],
    ["two letter cases", "ci/x.sh", { "CI/x.sh": "", "ci/X.sh": "" }, /2 tracked files/],
    ["a file that is tracked", "ci/x.sh", { "ci/x.sh": "" }, /is tracked/],
  ])("%s", async (_, script, files, reason) => {
    expect(await bash(script, files)).toMatch(reason);
  });

  it("what a step before may have made", async () => {
    const before = '      - run: test -z "$KEY" || printf %s "$KEY" > ci/x.sh\n';
    expect(await bash("ci/x.sh", { "a/x.sh": "" }, before)).toMatch(/A step before names/);
  });

  it("a path that the workflow spells where it means another folder", async () => {
    const before = "      - run: test -e other && bash ci/x.sh\n        working-directory: sub\n";
    expect(await bash("ci/x.sh", { "a/x.sh": "" }, before)).toMatch(/also where it may mean another file/);
  });

  it("data that a program looks for in a folder that is gone", async () => {
    const trace = [
      '  File "/home/runner/work/app/app/a.py", line 1',
      "FileNotFoundError: [Errno 2] No such file or directory: 'in/x.csv'",
    ];
    const files = { "a.py": 'open("in/x.csv")', "data/x.csv": "" };
    expect(await propose("      - run: python3 a.py\n", "python3 a.py", trace, files)).toMatch(/another letter case/);
  });

  it("a path that is spelled nowhere", async () => {
    expect(
      await propose("      - run: ./a.sh\n", "./a.sh", "bash: ci/x.sh: No such file or directory", {
        "b/x.sh": "",
        "a.sh": "x",
      }),
    ).toMatch(/Neither the step nor a file/);
  });
});
