import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Command, run } from "../../../src/process/run.ts";

const env = { PATH: process.env["PATH"] ?? "" };
const shell = (script: string, changes: Partial<Command> = {}) =>
  run({
    command: "sh",
    args: ["-c", script],
    cwd: tmpdir(),
    env,
    timeoutMs: 60_000,
    maxOutputBytes: 1024,
    ...changes,
  });

/** A killed process may stay a zombie until somebody reaps it; that counts as gone. */
async function isGone(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  return / Z /.test(await readFile(`/proc/${pid}/stat`, "utf8").catch(() => " Z "));
}

describe("run", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "takes its children along when %s ends this process",
    async (signal) => {
      const module = new URL("../../../src/process/run.ts", import.meta.url).href;
      const program = `import { run } from ${JSON.stringify(module)};
      await run({ command: "sh", args: ["-c", "echo $$; exec sleep 60"], cwd: "/", env: process.env, timeoutMs: 60_000,
        maxOutputBytes: 0, onOutput: (_, chunk) => process.stdout.write(chunk) });`;
      const parent = spawn(process.execPath, ["--input-type=module", "--eval", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [chunk]: unknown[] = await once(parent.stdout, "data");
      const ended = once(parent, "exit");
      parent.kill(signal);
      expect(await ended).toEqual([null, signal]);
      await expect.poll(() => isGone(Number(String(chunk)))).toBe(true);
    },
  );

  it.runIf(process.platform === "linux").each([
    ["ends by itself", 60_000],
    ["is stopped", 1000],
  ])("takes along what left its group when it %s", async (_, timeoutMs) => {
    const stays = timeoutMs < 60_000 ? "sleep 60" : "true";
    const result = await shell(`setsid sh -c 'exec sleep 60' >/dev/null 2>&1 & echo $!; sleep 0.3; ${stays}`, {
      endsAll: true,
      timeoutMs,
      graceMs: 100,
    });
    const stray = result.kind === "not-found" ? 0 : Number(result.stdout.toString());
    expect(stray).toBeGreaterThan(1);
    await expect.poll(() => isGone(stray)).toBe(true);
  });

  it("gives the exit code and both streams apart", async () => {
    const result = await shell("echo out; echo err >&2; exit 3");
    expect(result).toMatchObject({ kind: "exited", code: 3, droppedBytes: 0 });
    expect("stdout" in result && [String(result.stdout), String(result.stderr)]).toEqual(["out\n", "err\n"]);
  });

  it("feeds standard input, and closes it when there is none", async () => {
    expect(await shell("cat", { input: "fed" })).toMatchObject({ code: 0, stdout: Buffer.from("fed") });
    expect(await shell("cat")).toMatchObject({ code: 0, stdout: Buffer.alloc(0) });
  });

  it("bears a program that does not read what it is fed", async () => {
    const result = await shell("exit 0", { input: "x".repeat(4 * 1024 * 1024) });
    expect(result).toMatchObject({ kind: "exited", code: 0 });
  });

  it("hands arguments over as they are: there is no shell", async () => {
    const result = await run({
      command: "printf",
      args: ["%s", "$(echo run) `id` ; exit 1"],
      cwd: tmpdir(),
      env,
      timeoutMs: 60_000,
      maxOutputBytes: 1024,
    });
    expect(result).toMatchObject({ code: 0, stdout: Buffer.from("$(echo run) `id` ; exit 1") });
  });

  it("passes on only the environment that it is given", async () => {
    vi.stubEnv("AUTO_HEAL_PROBE", "leaked");
    const result = await shell('echo "[$AUTO_HEAL_PROBE][$GIVEN]"', { env: { ...env, GIVEN: "given" } });
    vi.unstubAllEnvs();
    expect(result).toMatchObject({ stdout: Buffer.from("[][given]\n") });
  });

  it("says that a program does not exist, and nothing else that is missing", async () => {
    expect(await shell("", { command: "auto-heal-no-such-program" })).toEqual({ kind: "not-found" });
    await expect(shell("true", { cwd: join(tmpdir(), "auto-heal-no-such-folder") })).rejects.toThrow("ENOENT");
  });

  it("keeps the head of each stream, counts the rest, and streams all of it", async () => {
    const seen: Record<string, number> = { stdout: 0, stderr: 0 };
    const result = await shell("printf 0123456789; printf abcdefgh >&2", {
      maxOutputBytes: 4,
      onOutput: (stream, chunk) => (seen[stream] = (seen[stream] ?? 0) + chunk.length),
    });
    expect(result).toMatchObject({ stdout: Buffer.from("0123"), stderr: Buffer.from("abcd"), droppedBytes: 10 });
    expect(seen).toEqual({ stdout: 10, stderr: 8 });
  });

  it("names the signal that ended the program", async () => {
    expect(await shell("kill -KILL $$")).toMatchObject({ kind: "signalled", signal: "SIGKILL" });
  });

  it("stops a program that takes too long, together with its children", async () => {
    const result = await shell("sleep 600 & echo $!; wait", { timeoutMs: 1500 });
    expect(result).toMatchObject({ kind: "timed-out", timeoutMs: 1500 });
    const pid = Number("stdout" in result && String(result.stdout));
    expect(pid).toBeGreaterThan(0);
    await vi.waitFor(async () => expect(await isGone(pid)).toBe(true));
  });

  it("kills what does not obey", async () => {
    const result = await shell('trap "" TERM; echo $$; while :; do sleep 600; done', { timeoutMs: 1500, graceMs: 100 });
    expect(result.kind).toBe("timed-out");
    const pid = Number("stdout" in result && String(result.stdout));
    await vi.waitFor(async () => expect(await isGone(pid)).toBe(true));
  });
});
