import { describe, expect, it } from "vitest";
import { job, run } from "./stage.ts";

const say = (text: string) => `console.log(${JSON.stringify(text)});`;

describe("commands in the output", () => {
  const echo = (lines: readonly string[]) => ({ main: lines.map((line) => say(line)).join("\n") });
  const uses = job(
    '\n      - id: act\n        uses: acme/acts/actions/act@v1\n      - id: next\n        run: echo "[${{ steps.act.outputs.x }}]"\n',
  );

  it("set outputs from anywhere in a line, as a log that is printed carelessly does", async () => {
    const result = await run(uses, {
      acts: { act: echo(["::set-output name=x::ours", "log: ##[set-output name=x]theirs"]) },
    });
    expect(result.job("main").step("act").outputs).toEqual({ x: "theirs" });
    expect(result.job("main").step("next").log).toBe("[theirs]");
  });

  it("yield to what the step wrote to its output file", async () => {
    const main = `import fs from "node:fs"; fs.appendFileSync(process.env.GITHUB_OUTPUT, "x=file\\n"); ${say("::set-output name=x::line")}`;
    const result = await run(uses, { acts: { act: { main } } });
    expect(result.job("main").step("act").outputs).toEqual({ x: "file" });
  });

  it("count after leading white space, and not between stop-commands and its token", async () => {
    const lines = [
      "::stop-commands::token",
      "::set-output name=x::stopped",
      "##[error]stopped",
      "::token::",
      "   ::error file=a.ts,line=3,title=T::100%25 wrong",
    ];
    const result = await run(uses, { acts: { act: echo(lines) } });
    const act = result.job("main").step("act");
    expect(act.outputs).toEqual({});
    expect(act.annotations).toEqual([{ level: "error", message: "100% wrong", title: "T", file: "a.ts", line: 3 }]);
  });

  it("fail the step when they are switched off or incomplete", async () => {
    const result = await run(uses, { acts: { act: echo(["see ##[set-env name=PATH]/evil"]) } });
    expect(result.job("main").step("act").outcome).toBe("failure");
    expect(result.job("main").step("act").exitCode).toBe(0);
  });

  it("fail the step when a file of commands is malformed", async () => {
    const result = await run(job('\n      - id: bad\n        run: echo "x<<EOF" >> "$GITHUB_OUTPUT"\n'));
    expect(result.job("main").step("bad").annotations).toMatchObject([
      { message: "Invalid value. Matching delimiter not found 'EOF'" },
    ]);
    expect(result.conclusion).toBe("failure");
  });
});

describe("secrets", () => {
  it("are masked in log, summary and annotations, and take job outputs with them", async () => {
    const workflow = job(
      `
      - id: leak
        env:
          KEY: \${{ secrets.KEY }}
        run: |
          echo "::add-mask::hidden"
          echo "key $KEY hidden"
          echo "::warning::$KEY"
          echo "$KEY" >> "$GITHUB_STEP_SUMMARY"
          echo "key=$KEY" >> "$GITHUB_OUTPUT"
          echo "fine=fine" >> "$GITHUB_OUTPUT"
`,
      "    outputs:\n      key: ${{ steps.leak.outputs.key }}\n      fine: ${{ steps.leak.outputs.fine }}\n",
    );
    const main = (await run(workflow, { secrets: { KEY: "s3cret-value" } })).job("main");
    const leak = main.step("leak");
    expect(leak.rawLog).toContain("key s3cret-value hidden");
    expect(leak.log).toContain("key *** ***");
    expect([leak.summary, leak.annotations[0]?.message]).toEqual(["***\n", "***"]);
    expect(main.outputs).toEqual({ fine: "fine" });
    expect(main.warnings).toEqual(["Skip output 'key' since it may contain secret."]);
  });
});
