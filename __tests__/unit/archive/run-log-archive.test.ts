import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRunLogArchive } from "../../../src/archive/run-log-archive.ts";
import { selectRunLogs } from "../../../src/logs/run-log-layout.ts";
import { buildZip, type CraftedEntry } from "./build-zip.ts";

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "run-log-archive-"));
  path = join(folder, "logs.zip");
});
afterAll(() => rm(folder, { recursive: true }));

async function logsIn(entries: readonly CraftedEntry[]): Promise<readonly unknown[]> {
  await writeFile(path, buildZip(entries));
  const logs = await openRunLogArchive(path, selectRunLogs);
  return Promise.all(
    logs.map(async (log) => ({ name: log.name, job: log.job, step: log.step, content: await text(log.chunks()) })),
  );
}

describe("openRunLogArchive", () => {
  it("yields each job once, from its own log", async () => {
    const logs = await logsIn([
      { name: "build/", mode: 0o040755, method: 0 },
      { name: "build/1_Set up job.txt", content: "one" },
      { name: "1_test.txt", content: "test, whole" },
      { name: "0_build.txt", content: "build, whole" },
      { name: "build/2_Run make.txt", content: "two" },
    ]);
    expect(logs).toEqual([
      { name: "0_build.txt", job: "build", step: null, content: "build, whole" },
      { name: "1_test.txt", job: "test", step: null, content: "test, whole" },
    ]);
  });

  it("reads the steps of a job whose own log is empty", async () => {
    const logs = await logsIn([
      { name: "0_build.txt" },
      { name: "build/10_Run make.txt", content: "ten" },
      { name: "build/9_Run configure.txt", content: "nine" },
      { name: "build/11_Complete job.txt" },
    ]);
    expect(logs).toEqual([
      { name: "build/9_Run configure.txt", job: "build", step: "Run configure", content: "nine" },
      { name: "build/10_Run make.txt", job: "build", step: "Run make", content: "ten" },
    ]);
  });

  it("reads the logs of an archive without the layout", async () => {
    expect(await logsIn([{ name: "out/ci.log", content: "line" }])).toEqual([
      { name: "out/ci.log", job: null, step: null, content: "line" },
    ]);
  });

  it.each<[string, readonly CraftedEntry[]]>([
    ["without entries", []],
    ["of empty logs", [{ name: "0_build.txt" }]],
    ["of other files", [{ name: "image.png", content: "png" }]],
  ])("says that an archive %s has no logs", async (_, entries) => {
    await expect(logsIn(entries)).rejects.toMatchObject({ code: "no-logs", message: `"${path}" holds no log` });
  });
});
