import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

const bench = resolve(import.meta.dirname, "../../../bench/main.ts");

interface SmallScenario {
  readonly expect: "heal" | "leave";
  /** The lines of the workflow's jobs. */
  readonly jobs: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly log?: string;
}

/** A job whose only command is a script that is tracked without its executable bit. */
const step = (...lines: readonly string[]): string =>
  `  build:\n    runs-on: ubuntu-latest\n    steps:\n${lines.map((line) => `      ${line}\n`).join("")}`;
const script = { "pack.sh": "#!/bin/sh\necho packed\n" };
const brokenScript: SmallScenario = { expect: "heal", jobs: step("- run: ./pack.sh"), files: script };
const testFailure: SmallScenario = { expect: "leave", jobs: step("- run: 'echo 1..1; echo not ok 1 - adds; exit 1'") };

async function writeScenario(folder: string, { expect: wanted, jobs, more, files, log }: SmallScenario) {
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write("scenario.json", JSON.stringify({ title: "Small", expect: wanted, needs: ["sh"], ...more }));
  await write("repo/.github/workflows/ci.yml", `name: CI\non: push\njobs:\n${jobs}`);
  for (const [path, text] of Object.entries(files ?? {})) await write(`repo/${path}`, text);
  if (log !== undefined) await write("log.txt", log);
}

/** Runs the bench as people do. */
async function heal(scenarios: Readonly<Record<string, SmallScenario>>) {
  await using folder = temporaryFolder("bench");
  for (const [name, scenario] of Object.entries(scenarios))
    await writeScenario(join(folder.path, "set", name), scenario);
  const json = join(folder.path, "result.json");
  const args = [bench, "heal", "--scenarios", join(folder.path, "set"), "--json", json];
  const { status, stdout } = await new Promise<{ status: number; stdout: string }>((done) => {
    execFile(process.execPath, args, (error, out) => done({ status: Number(error?.code ?? 0), stdout: out }));
  });
  const summary: unknown = JSON.parse(await readFile(json, "utf8"));
  const row = (name: string): string => stdout.split("\n").find((line) => line.startsWith(`${name} `)) ?? "";
  return { status, stdout, summary, row };
}

describe("bench heal", { timeout: 60_000 }, () => {
  it("heals what is fixable, leaves the rest, and ends well", async () => {
    const { status, row, summary } = await heal({ broken: brokenScript, failing: testFailure });
    expect(row("broken")).toMatch(/^broken +healed +auto-fix +\d+ % +healed +auto-fix +\d+ % +file-mode$/);
    expect(row("failing")).toMatch(/^failing +rightly left +manual +\d+ % +rightly left +manual +\d+ %/);
    expect(status).toBe(0);
    const totals = { healed: 1, fixable: 1, rightlyLeft: 1, unfixable: 1, wronglyHealed: 0 };
    expect(summary).toMatchObject({ totals: { run: { "github-token": totals, "workflow-token": totals } } });
  });

  it("calls a scenario that does not fail before the fix an error, and ends badly", async () => {
    const { status, row } = await heal({
      broken: brokenScript,
      green: { expect: "heal", jobs: step("- run: echo fine") },
      failing: testFailure,
    });
    expect(row("green")).toContain("ERROR: the workflow does not fail before the fix");
    expect(row("broken")).toContain(" healed ");
    expect(status).toBe(1);
  });

  it("calls a fix wrong when the branch still fails, and when nothing was to be fixed", async () => {
    const { status, row, stdout } = await heal({
      again: { ...brokenScript, jobs: step("- run: ./pack.sh", "- run: exit 3") },
      unwanted: { ...brokenScript, expect: "leave" },
    });
    expect(row("again")).toContain("WRONGLY HEALED");
    expect(stdout).toContain("the healing branch still fails");
    expect(row("unwanted")).toContain("WRONGLY HEALED");
    expect(stdout).toContain("the scenario is to be left alone");
    expect(status).toBe(1);
  });

  it("counts a scenario apart whose programs are missing", async () => {
    const { status, row, stdout } = await heal({
      elsewhere: { ...brokenScript, more: { needs: ["sh", "no-such-program"] } },
      failing: testFailure,
    });
    expect(row("elsewhere")).toContain("not run: there is no no-such-program");
    expect(stdout).toContain("2 scenarios, 1 not run, 0 errors");
    expect(stdout).not.toContain("healed 1 of");
    expect(status).toBe(0);
  });

  it("runs a workflow as GitHub would: needs, conditions, matrix, defaults, environment files", async () => {
    const jobs = [
      "  first:",
      "    runs-on: ubuntu-latest",
      "    outputs:",
      "      word: ${{ steps.say.outputs.word }}",
      "    steps:",
      "      - uses: actions/cache@v4",
      "        with: { path: x, key: \"k-${{ hashFiles('x') }}\" }",
      "      - id: say",
      '        run: echo "word=pack" >> "$GITHUB_OUTPUT"; sleep 300 > /dev/null 2>&1 &',
      "      - run: exit 1",
      "        continue-on-error: true",
      "  second:",
      "    needs: first",
      "    runs-on: ubuntu-latest",
      "    strategy:",
      "      matrix:",
      "        include: [{ ending: sh }]",
      "    env:",
      "      FILE: ./${{ needs.first.outputs.word }}.${{ matrix.ending }}",
      "    defaults:",
      "      run:",
      "        working-directory: tools",
      "    steps:",
      "      - if: github.ref != 'refs/heads/main'",
      "        run: exit 2",
      '      - run: echo "TWICE=$FILE" >> "$GITHUB_ENV"',
      '      - run: test "$TWICE" = ./pack.sh && "$TWICE"',
      "",
    ].join("\n");
    const { row } = await heal({ whole: { expect: "heal", jobs, files: { "tools/pack.sh": script["pack.sh"] } } });
    expect(row("whole")).toMatch(/ healed +auto-fix /);
  });

  it("proves by the patch what no command can show", async () => {
    const log = `2026-01-05T09:00:00.0000000Z ##[group]Run ./pack.sh
2026-01-05T09:00:00.0000000Z shell: /usr/bin/bash -e {0}
2026-01-05T09:00:00.0000000Z ##[endgroup]
2026-01-05T09:00:00.0000000Z /home/runner/work/_temp/1.sh: line 1: ./pack.sh: Permission denied
2026-01-05T09:00:00.0000000Z ##[error]Process completed with exit code 126.
`;
    const patched: SmallScenario = { ...brokenScript, log, more: { proof: "patch" } };
    const { row, stdout, status } = await heal({
      patched,
      "patched-otherwise": { ...patched, more: { proof: "patch", expected: ["^chmod"] } },
    });
    expect(row("patched")).toMatch(/ healed +auto-fix /);
    expect(row("patched-otherwise")).toContain("WRONGLY HEALED");
    expect(stdout).toContain("the fix does not bring about ^chmod");
    expect(status).toBe(1);
  });
});
