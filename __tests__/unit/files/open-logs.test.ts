import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { openFolder } from "../../../src/files/log-folder.ts";
import { type LogOpeners, openLogs } from "../../../src/files/open-logs.ts";
import { selectRunLogs } from "../../../src/logs/run-log-layout.ts";
import type { LogSource } from "../../../src/ports.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-logs-"));
});
afterEach(() => rm(folder, { recursive: true }));

const noInput = Readable.from([]);

/** Says which archive it was asked for. */
const openers: LogOpeners = {
  openArchive: async (path) => [{ name: path, job: "archived", step: null, chunks: () => Readable.from([]) }],
  selectLogs: selectRunLogs,
};

async function write(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

const opened = (path: string, stdin: AsyncIterable<Uint8Array> = noInput): Promise<readonly LogSource[]> =>
  openLogs(path, stdin, openers);

async function contents(logs: readonly LogSource[]): Promise<readonly unknown[]> {
  return Promise.all(logs.map(async (log) => [log.name, log.job, log.step, await text(log.chunks())]));
}

async function faultOf(attempt: Promise<unknown>): Promise<UserError> {
  const fault = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof UserError) return fault;
  throw new Error("Expected a UserError.", { cause: fault });
}

describe("a file", () => {
  it("is one log under its path, read in pieces, as often as asked", async () => {
    const content = "line\n".repeat(500_000);
    const path = await write("build.log", content);
    const logs = await opened(path);
    expect(await contents(logs)).toEqual([[path, null, null, content]]);
    expect(await contents(logs)).toEqual([[path, null, null, content]]);
    const sizes: number[] = [];
    for (const log of logs) for await (const chunk of log.chunks()) sizes.push(chunk.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1024 ** 2);
  });

  it("may be shorter than a magic number", async () => {
    expect(await contents(await opened(await write("short", "P")))).toEqual([[join(folder, "short"), null, null, "P"]]);
  });

  it.each(["PK\u0003\u0004rest", "PK\u0005\u0006"])("is an archive by its first bytes %j", async (head) => {
    const path = await write("download", Buffer.from(head, "latin1"));
    expect(await opened(path)).toMatchObject([{ name: path, job: "archived" }]);
  });

  it("that only has an archive's name is refused", async () => {
    const fault = await faultOf(opened(await write("Logs.ZIP", "<html>Sign in</html>")));
    expect(fault.code).toBe("archive-invalid");
    expect(fault.sentence).toContain(`Logs.ZIP" is not a zip archive.`);
  });

  it.each(["empty.log", "empty.zip"])("that is empty is refused: %s", async (name) => {
    const fault = await faultOf(opened(await write(name, "")));
    expect([fault.code, fault.message]).toEqual(["log-empty", `"${join(folder, name)}" is empty`]);
  });

  it("that is not there is refused", async () => {
    await write("file", "text");
    for (const path of [join(folder, "none.log"), join(folder, "file", "none.log")]) {
      expect((await faultOf(opened(path))).code).toBe("log-missing");
    }
  });

  it("that vanishes before it is read is missing", async () => {
    const logs = await opened(await write("build.log", "line"));
    await rm(join(folder, "build.log"));
    expect((await faultOf(contents(logs))).code).toBe("log-missing");
  });

  it("whose links lead in a circle cannot be read", async () => {
    await symlink("circle.log", join(folder, "circle.log"));
    const fault = await faultOf(opened(join(folder, "circle.log")));
    expect(fault.code).toBe("file-unreadable");
    expect(fault.sentence).toContain("its links lead in a circle");
  });
});

describe("a stream", () => {
  it("is one log, whatever its pieces", async () => {
    const pieces = ["P", "K", "\n", "second", " line"].map((piece) => Buffer.from(piece));
    expect(await contents(await opened("-", Readable.from(pieces)))).toEqual([
      ["standard input", null, null, "PK\nsecond line"],
    ]);
  });

  it.each([[[]], [[Buffer.alloc(0)]]])("without a byte is refused", async (pieces) => {
    const fault = await faultOf(opened("-", Readable.from(pieces)));
    expect([fault.code, fault.message]).toEqual(["log-empty", "standard input is empty"]);
  });

  it("that is an archive is refused, since an archive is read from its end", async () => {
    const pieces = ["PK", "\u0003\u0004", "rest"].map((piece) => Buffer.from(piece));
    expect((await faultOf(opened("-", Readable.from(pieces)))).code).toBe("input-invalid");
  });

  it("may be a named pipe", async () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    const [logs] = await Promise.all([opened(path), writeFile(path, "piped line")]);
    expect(await contents(logs)).toEqual([[path, null, null, "piped line"]]);
    const [fault] = await Promise.all([faultOf(opened(path)), writeFile(path, "")]);
    expect([fault.code, fault.message]).toEqual(["log-empty", `"${path}" is empty`]);
  });
});

describe("a folder", () => {
  it("is read as an unpacked archive", async () => {
    await write("0_build.txt", "whole");
    await write("build/1_Set up job.txt", "step");
    await write("1_test.txt", "");
    await write("test/2_Run.txt", "second");
    await write("other.log", "other");
    expect(await contents(await opened(folder))).toEqual([
      ["0_build.txt", "build", null, "whole"],
      ["test/2_Run.txt", "test", "Run", "second"],
    ]);
  });

  it("is read as any logs otherwise, sorted, without empty ones", async () => {
    await write("b.log", "b");
    await write("a/deep/c.TXT", "c");
    await write("a.json", "{}");
    await write("empty.log", "");
    expect(await contents(await opened(folder))).toEqual([
      ["a/deep/c.TXT", null, null, "c"],
      ["b.log", null, null, "b"],
    ]);
  });

  it("is not left through links", async () => {
    await write("outside/secret.log", "secret");
    await write("inside/a.log", "a");
    await symlink(join(folder, "outside"), join(folder, "inside", "linked"));
    await symlink(join(folder, "outside", "secret.log"), join(folder, "inside", "linked.log"));
    await symlink("..", join(folder, "inside", "up"));
    expect(await contents(await opened(join(folder, "inside")))).toEqual([["a.log", null, null, "a"]]);
  });

  it("without a log is refused", async () => {
    await write("a.json", "{}");
    await write("empty.log", "");
    const fault = await faultOf(opened(folder));
    expect(fault.code).toBe("no-logs");
    expect(fault.sentence).toContain(`the folder "${folder}" holds no log`);
  });

  it("of more files than the limit is refused", async () => {
    await write("a.log", "a");
    await write("b.log", "b");
    expect(await openFolder(folder, selectRunLogs, 2)).toHaveLength(2);
    expect((await faultOf(openFolder(folder, selectRunLogs, 1))).code).toBe("input-invalid");
  });
});
