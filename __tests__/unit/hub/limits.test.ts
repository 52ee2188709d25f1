import { expect, it } from "vitest";
import { hubLimits, repositoryFindings } from "../../../src/hub/limits.ts";

/** So many folders below one, with two files each and a file beside them. */
const folders = (count: number) =>
  Array.from({ length: count }, (_, index) => `data/${index}`)
    .flatMap((folder) => [`${folder}/a.csv`, `${folder}/deep/b.csv`])
    .concat("data/beside.csv", "README.md")
    .map((path) => ({ path, size: 1 }));

it("a folder's entries are its files and folders, each once", () => {
  expect(repositoryFindings(folders(hubLimits.entriesPerFolder - 1))).toEqual([]);
  expect(repositoryFindings(folders(hubLimits.entriesPerFolder))).toMatchObject([
    { rule: "hub-folder-too-large", file: "data", message: expect.stringContaining("10001 entries") },
  ]);
});
