import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordJob, type RecorderOptions, type ScriptStep } from "../../../src/process/runner-log-recorder.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

async function record(steps: readonly ScriptStep[], changes: Partial<RecorderOptions> = {}) {
  await using folder = temporaryFolder("recorder");
  await mkdir(join(folder.path, "packages"));
  const pieces: string[] = [];
  const job = await recordJob(steps, {
    workspace: folder.path,
    repository: "shop",
    env: { PATH: process.env["PATH"] ?? "", LANG: "C" },
    clock: { now: () => Date.UTC(2026, 10, 22, 12, 57, 33) + 290.25 },
    ids: { next: () => "0000-1" },
    sink: (text) => pieces.push(text),
    ...changes,
  });
  const log = pieces.join("");
  const messages = log
    .replace("\uFEFF", "")
    .split("\n")
    .slice(0, -1)
    .map((line) => line.slice("2026-11-22T12:57:33.2902500Z ".length));
  return { job, log, messages, folder: await realpath(folder.path).catch(() => folder.path) };
}

const afterHeader = (messages: readonly string[]): readonly string[] =>
  messages.slice(messages.indexOf("##[endgroup]") + 1);

describe("recordJob", () => {
  it("writes a byte order mark, then every line with the runner's seven-digit stamp", async () => {
    const { log } = await record([{ run: "echo one; echo; echo two" }]);
    expect(log.startsWith("\uFEFF2026-11-22T12:57:33.2902500Z ##[group]Run ")).toBe(true);
    const lines = log.slice(1).split("\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) expect(line).toMatch(/^2026-11-22T12:57:33\.2902500Z /);
  });

  it("shows the script, the shell and the step's variables before the output", async () => {
    const { messages, job } = await record([{ run: "\necho $MODE\nexit 3\n", env: { MODE: "fast" } }]);
    expect(messages).toEqual([
      "##[group]Run echo $MODE",
      "\u001B[36;1m\u001B[0m",
      "\u001B[36;1mecho $MODE\u001B[0m",
      "\u001B[36;1mexit 3\u001B[0m",
      "shell: /usr/bin/bash -e {0}",
      "env:",
      "  MODE: fast",
      "##[endgroup]",
      "fast",
      "##[error]Process completed with exit code 3.",
    ]);
    expect(job).toEqual({ conclusion: "failure", steps: [{ exitCode: 3 }] });
  });

  it("lets a pipe's failure through by default and catches it with bash named, as the runner does", async () => {
    const lenient = await record([{ run: "false | true" }]);
    const strict = await record([{ run: "false | true", shell: "bash" }]);
    expect(lenient.job.conclusion).toBe("success");
    expect(strict.job.conclusion).toBe("failure");
    expect(strict.messages).toContain("shell: /usr/bin/bash --noprofile --norc -e -o pipefail {0}");
  });

  it("stops at the first step that fails", async () => {
    const { job, messages } = await record([{ run: "echo first" }, { run: "exit 7" }, { run: "echo never" }]);
    expect(job.steps).toEqual([{ exitCode: 0 }, { exitCode: 7 }]);
    expect(messages.filter((message) => message.startsWith("##[group]"))).toHaveLength(2);
  });

  it("keeps both streams in the order they were written", async () => {
    const script = "for i in 1 2 3 4 5; do echo out $i; echo err $i >&2; done";
    const { messages } = await record([{ run: script }]);
    expect(afterHeader(messages)).toEqual([1, 2, 3, 4, 5].flatMap((i) => [`out ${i}`, `err ${i}`]));
  });

  it("gives paths of this machine the names that they have on the runner", async () => {
    const { messages, log, folder } = await record([{ run: "pwd\n./missing.sh\n", workingDirectory: "packages" }]);
    expect(afterHeader(messages)).toEqual([
      "/home/runner/work/shop/shop/packages",
      "/home/runner/work/_temp/0000-1.sh: line 2: ./missing.sh: No such file or directory",
      "##[error]Process completed with exit code 127.",
    ]);
    expect(log).not.toContain(folder);
  });

  it("translates the longer of two places first", async () => {
    const places = { "/srv": "/opt", "/srv/home": "/home/runner" };
    const { messages } = await record([{ run: "echo /srv/home/.npm /srv/lib" }], { places });
    expect(afterHeader(messages)).toEqual(["/home/runner/.npm /opt/lib"]);
  });

  it("ends a line at CR, LF and CR LF, and keeps a last one that is not ended", async () => {
    const { messages } = await record([{ run: String.raw`printf '10%%\r20%%\r\ndone\n\nlast'` }]);
    expect(afterHeader(messages)).toEqual(["10%", "20%", "done", "", "last"]);
  });

  it("prints workflow commands as the runner prints them", async () => {
    const script = "echo '::group::Tests'; echo '  ::error file=a.js,line=2::broken%2C 100%25'; echo 'a ::error::b'";
    const { messages } = await record([{ run: script }]);
    expect(afterHeader(messages)).toEqual(["##[group]Tests", "##[error]broken%2C 100%", "a ::error::b"]);
  });

  it("counts an end by signal like a shell", async () => {
    const { messages } = await record([{ run: "kill -KILL $$" }]);
    expect(messages.at(-1)).toBe("##[error]Process completed with exit code 137.");
  });

  it("gives up on a step that takes too long", async () => {
    await expect(record([{ run: "sleep 600" }], { timeoutMs: 100 })).rejects.toThrow("no end within 100 ms");
  });

  it("runs a step's script with the shell that it names", async () => {
    const { messages, job } = await record([{ run: "false\necho never", shell: "sh" }]);
    expect(messages).toContain("shell: /usr/bin/sh -e {0}");
    expect(job.conclusion).toBe("failure");
    const custom = await record([{ run: "text", shell: "cat {0}" }]);
    expect(custom.messages).toEqual([
      "##[group]Run text",
      "\u001B[36;1mtext\u001B[0m",
      "shell: /usr/bin/cat {0}",
      "##[endgroup]",
      "text",
    ]);
  });

  it("says what the runner says of a working directory that is not there", async () => {
    const { messages, job } = await record([{ run: "true", workingDirectory: "docs" }]);
    expect(job.conclusion).toBe("failure");
    expect(messages.at(-1)).toBe(
      "##[error]An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/shop/shop/docs'. No such file or directory",
    );
  });

  it("fails a step at its own limit in the runner's words", async () => {
    const limit = { ms: 100, message: "The action 'Wait' has timed out after 1 minutes." };
    const { messages, job } = await record([{ run: "sleep 600", limit }]);
    expect(messages.at(-1)).toBe("##[error]The action 'Wait' has timed out after 1 minutes.");
    expect(job.conclusion).toBe("failure");
  });
});
