import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ScraperCommand } from "../../../src/ports.ts";
import { scraperCommands } from "../../../src/process/scraper-commands.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

const secret = "s3cret-of-the-site";
const token = `ghs_${"a1B2".repeat(9)}`;
const environment = {
  PATH: process.env["PATH"],
  HOME: "/home/somebody",
  SITE_URL: "http://site.example",
  SITE_API_KEY: secret,
  UNLISTED: "unlisted",
  GITHUB_TOKEN: token,
  INPUT_CONFIG: "x",
  ACTIONS_RUNTIME_TOKEN: token,
  GITHUB_OUTPUT: "/tmp/output",
  GITHUB_REPOSITORY: "octo-org/widgets",
};

/** Runs one command of a scraper for real. */
async function run(command: string, given: Partial<ScraperCommand> = {}) {
  const folder = temporaryFolder("workspace");
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const lines: string[] = [];
  const commands = scraperCommands({
    workspace: folder.path,
    environment,
    onCommand: {
      started: ({ step }) => lines.push(`started ${step}`),
      ended: ({ step }) => lines.push(`ended ${step}`),
    },
    onLine: (line) => lines.push(line),
    graceMs: 200,
  });
  const all = { scraper: "prices", step: "run", command, timeoutMs: 60_000, env: [], ...given } as const;
  const { end, log } = await commands.run(all);
  const pieces: Uint8Array[] = [];
  for await (const bytes of log.chunks()) pieces.push(bytes);
  return { folder: folder.path, end, log, lines, text: Buffer.concat(pieces).toString() };
}

async function isGone(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => " Z ");
  return / Z /.test(stat);
}

describe("a command of a scraper", () => {
  it("ends as its exit code says, with a log that a diagnosis reads", async () => {
    const { end, text, log, lines } = await run("echo one\necho two >&2\nexit 3");
    expect(end).toEqual({ kind: "exited", code: 3 });
    expect(text).toBe(
      "##[group]Run echo one\necho one\necho two >&2\nexit 3\n##[endgroup]\none\ntwo\n##[error]Process completed with exit code 3.\n",
    );
    expect(log).toMatchObject({ name: "prices: run", job: "prices", step: "run" });
    expect(lines).toEqual(["started run", "one", "two", "ended run"]);
  });

  it("stops at the first of its commands that fails, also in a pipe", async () => {
    const { end, lines } = await run("false | cat\necho unreached");
    expect([end, lines]).toEqual([{ kind: "exited", code: 1 }, ["started run", "ended run"]]);
  });

  it("runs in the workspace, whose place its output does not tell", async () => {
    const { end, text } = await run('pwd > here; echo "$(pwd)/a.mjs:3"');
    expect(end).toMatchObject({ code: 0 });
    expect(text).toContain("\na.mjs:3\n");
  });

  it("sees PATH, HOME and what is listed, and no token, also when it is listed", async () => {
    const { text } = await run("env", {
      env: ["SITE_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "INPUT_CONFIG"],
    });
    const names = [...text.matchAll(/^(\w+)=/gm)].map(([, name = ""]) => name);
    // What bash itself sets.
    const own = new Set(["PWD", "SHLVL", "_", "OLDPWD"]);
    expect(names.filter((name) => !own.has(name)).toSorted()).toEqual([
      // By it the command's descendants are known.
      "AUTO_HEAL_COMMAND",
      "GITHUB_REPOSITORY",
      "HOME",
      "PATH",
      "SITE_URL",
    ]);
    expect(text).not.toContain("ghs_");
  });

  it("has secrets redacted: by their form, and the values of listed variables that say so", async () => {
    const { text, lines } = await run(`echo "$SITE_API_KEY at $SITE_URL"; echo ${token}`, {
      env: ["SITE_URL", "SITE_API_KEY"],
    });
    expect(text).toContain("[redacted: known secret] at http://site.example\n");
    expect(text + lines.join("\n")).not.toMatch(/s3cret|ghs_a1B2/);
  });

  it("gives no orders to the runner by what it prints", async () => {
    const { lines } = await run(
      String.raw`printf '::set-output name=a::b\n  ::error::x\ny ##[error]z\n\r::warning::w\n\033[1m::notice::v\n'`,
    );
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(lines.join("\n")).toContain("set-output name=a");
  });

  it("is stopped when its time is up, with all its children, whatever they do about SIGTERM", async () => {
    const { end, folder, text } = await run(
      "trap '' TERM; (trap '' TERM; echo $BASHPID > child; sleep 60) & echo waiting; sleep 60",
      { timeoutMs: 300 },
    );
    expect(end).toEqual({ kind: "timed-out" });
    expect(text).toContain("waiting");
    const child = Number(await readFile(join(folder, "child"), "utf8"));
    await expect.poll(() => isGone(child)).toBe(true);
  });

  it("ends when it ends, and takes along what it left behind", async () => {
    const { end, folder } = await run(
      "(echo $BASHPID > child; exec sleep 60) & while [ ! -s child ]; do :; done; echo done",
    );
    expect(end).toEqual({ kind: "exited", code: 0 });
    const child = Number(await readFile(join(folder, "child"), "utf8"));
    await expect.poll(() => isGone(child)).toBe(true);
  });

  it("may be ended by a signal", async () => {
    const { end, text } = await run("kill -SEGV $$");
    expect(end).toEqual({ kind: "signalled", signal: "SIGSEGV" });
    expect(text).toContain("##[error]Process was ended by SIGSEGV.");
  });

  it("has of a flood the beginning and the end kept, and says how much is missing", async () => {
    const { text, lines } = await run("seq -f 'line %.0f' 1 600000");
    expect(text.length).toBeLessThan(6 * 1024 ** 2);
    expect(text).toContain("\nline 1\n");
    expect(text.endsWith("\nline 600000\n")).toBe(true);
    expect(text).toMatch(/\(\d+ lines of output are left out here\)/);
    expect(lines.length).toBeLessThan(5010);
    expect(lines.at(-2)).toBe("(more than 5000 lines; the others are not shown)");
  });

  it("may write a line without an end", async () => {
    const { text } = await run("head -c 3000000 /dev/zero | tr '\\0' x");
    expect(text.split("##[endgroup]")[1]?.replaceAll("\n", "")).toBe("x".repeat(3_000_000));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(20_000);
  });
});
