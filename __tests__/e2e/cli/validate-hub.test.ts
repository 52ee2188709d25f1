import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decodeFailureReport } from "../../../src/contracts/envelope.ts";
import { sampleClone } from "../../unit/local/sample-clone.ts";
import { autoHeal } from "./command-line.ts";

const config = `scrapers:
  - name: prices
    outputs: [data/*.csv]
    hub: {check: true}
`;

it("validates a dataset as HuggingFace does, and its card's fix is what makes it pass", async () => {
  await using clone = sampleClone({
    ".github/scrapers.yml": config,
    "data/2024.csv": "id,price\n1,2\n2,3\n",
    "data/2025.csv": "id,price\n3,on request\n4,5\n",
  });
  const validate = (...args: readonly string[]) => autoHeal(["validate", ...args], { cwd: clone.directory });
  const { status, stdout } = await validate("--json");
  const report = decodeFailureReport(stdout, "standard output");
  expect([status, report.failures.map(({ category, captures }) => [category, captures])]).toEqual([
    1,
    [["hub-incompatible", { folder: "data", rule: "value-does-not-fit" }]],
  ]);
  const path = clone.beside("report.json");
  writeFileSync(path, stdout);
  const healed = await autoHeal(["heal", "--report", path, "--repo", clone.directory, "--out", clone.out]);
  expect([healed.status, healed.stderr]).toEqual([0, ""]);
  const [branch = ""] = /autofix\/scraper-validation\/hub-card\/[\d-]+/.exec(healed.stdout) ?? [];
  clone.git("merge", "--quiet", branch);
  expect(readFileSync(join(clone.directory, "data/README.md"), "utf8")).toContain(
    "    - name: price\n      dtype: string\n",
  );
  expect(await validate()).toMatchObject({ status: 0, stdout: expect.stringContaining("prices: passed, 4 records") });
});
