import type { FileHandle } from "node:fs/promises";
import * as files from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { readInPlace } from "../../../src/files/read-in-place.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

/** Lets the second read of a file fail, as a disk does that breaks. */
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof files>();
  return {
    ...real,
    open: async (path: string): Promise<FileHandle> => {
      const file = await real.open(path);
      const read = file.read.bind(file);
      let reads = 0;
      const failing = (...args: Parameters<typeof read>) => {
        reads += 1;
        return reads === 1
          ? read(...args)
          : Promise.reject(Object.assign(new Error("EIO: i/o error"), { code: "EIO" }));
      };
      return Object.assign(file, { read: failing });
    },
  };
});

it("a read that fails while its reader is busy is told when the reader comes to it", async () => {
  await using folder = temporaryFolder("read");
  const path = `${folder.path}/records.jsonl`;
  await files.writeFile(path, "{}\n");
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.on("unhandledRejection", hear);
  try {
    const chunks = readInPlace(path, "the output");
    expect((await chunks.next()).value).toHaveLength(3);
    await setTimeout(20);
    await expect(chunks.next()).rejects.toThrow(/the output/);
    expect(unheard).toEqual([]);
  } finally {
    process.off("unhandledRejection", hear);
  }
});
