import { describe, expect, it } from "vitest";
import { withEnvironmentFile, workflowCommand } from "../../../src/fixes/workflow-command.ts";
import { heal as healWith, job } from "./heal-workflow.ts";

const heal = (workflow: string) =>
  healWith(workflowCommand, {
    workflow,
    step: "make",
    log: ["##[error]Unable to process command '::set-env name=LEVEL::1' successfully."],
  });

describe("withEnvironmentFile rewrites", () => {
  it.each([
    ['echo "::set-output name=a::b"', 'echo "a=b" >> "$GITHUB_OUTPUT"'],
    ["  echo '::save-state name=a::b c'", "  echo 'a=b c' >> \"$GITHUB_STATE\""],
    ["echo ::set-env name=A-B::$C", 'echo A-B=$C >> "$GITHUB_ENV"'],
    ['echo "::add-path::$HOME/bin"', 'echo "$HOME/bin" >> "$GITHUB_PATH"'],
    [
      'echo "::set-output name=a::$(cat "my file" | tr "a" "b")"',
      'echo "a=$(cat "my file" | tr "a" "b")" >> "$GITHUB_OUTPUT"',
    ],
    ['echo "::set-output name=a::"', 'echo "a=" >> "$GITHUB_OUTPUT"'],
  ])("%s", (line, expected) => {
    expect(withEnvironmentFile(line)).toBe(expected);
  });
});

describe("withEnvironmentFile leaves", () => {
  it.each([
    'echo "::set-output name=a::b"; make',
    'echo "::set-output name=a::b" && echo "c"',
    "echo ::set-output name=a::$(date) | tee log",
    'echo "::set-output name=a::one%0Atwo"',
    "echo ::set-output name=a::b # why",
    'printf "::set-output name=a::%s" b',
    'test -f x && echo "::set-output name=a::b"',
    'echo "::set-output name=$NAME::b"',
    'echo "::add-path name=a::b"',
    'echo "::error::b"',
  ])("%s", (line) => {
    expect(withEnvironmentFile(line)).toBeNull();
  });
});

describe("workflow-command heals", () => {
  it("every plain echo of the job", async () => {
    const steps =
      '      - run: |\n          make\n          echo "::set-env name=LEVEL::1"  \n          # echo "::set-env name=B::2"\n      - name: More\n        run: echo "::add-path::$HOME/bin"\n';
    expect(await heal(job(steps))).toEqual([
      '-           echo "::set-env name=LEVEL::1"  ',
      '+           echo "LEVEL=1" >> "$GITHUB_ENV"',
      '-         run: echo "::add-path::$HOME/bin"',
      '+         run: echo "$HOME/bin" >> "$GITHUB_PATH"',
    ]);
  });

  it("in a container's sh", async () => {
    const head = "    runs-on: ubuntu-latest\n    container: alpine:3\n";
    expect(await heal(job("      - run: echo ::set-env name=A::1\n", head))).toHaveLength(2);
  });
});

describe("workflow-command refuses", () => {
  it.each<[string, string, RegExp]>([
    ["a command that no step writes itself", job("      - run: make\n"), /a script or an action does/],
    ["more than a plain echo", job('      - run: test -f x && echo "::set-env name=A::1"\n'), /by more than a plain/],
    ["another shell", job('      - run: echo "::set-env name=A::1"\n        shell: pwsh\n'), /another shell/],
    [
      "Windows, whose shell is another",
      job('      - run: echo "::set-env name=A::1"\n', "    runs-on: windows-2022\n"),
      /another shell/,
    ],
  ])("%s", async (_, workflow, reason) => {
    expect((await heal(workflow)).join()).toMatch(reason);
  });
});
