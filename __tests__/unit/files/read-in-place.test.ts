import { open, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { readInPlace } from "../../../src/files/read-in-place.ts";
import { temporaryFolder } from "../../e2e/harness/temporary-folder.ts";

/**
 * Lets every read of a file but the first fail, as a disk does that breaks. It is done to the class of open files, which has
 * no name to import: whoever was loaded before this test meets it too. A spy would hear of the failure itself.
 */
async function diskThatBreaks(path: string): Promise<Disposable> {
  await using file = await open(path);
  const type: object = Object.getPrototypeOf(file);
  const real: typeof file.read = Reflect.get(type, "read");
  let reads = 0;
  const failing = function (this: typeof file, ...args: unknown[]) {
    reads += 1;
    return reads === 1
      ? Reflect.apply(real, this, args)
      : Promise.reject(Object.assign(new Error("EIO: i/o error"), { code: "EIO" }));
  };
  Reflect.set(type, "read", failing);
  return { [Symbol.dispose]: () => void Reflect.set(type, "read", real) };
}

it("a read that fails while its reader is busy is told when the reader comes to it", async () => {
  await using folder = temporaryFolder("read");
  const path = `${folder.path}/records.jsonl`;
  await writeFile(path, "{}\n");
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.on("unhandledRejection", hear);
  using _ = await diskThatBreaks(path);
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
