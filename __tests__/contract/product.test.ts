import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { repository, version } from "../../src/product.ts";

it("has one public name and one version", () => {
  const manifest: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8"));
  expect(manifest).toMatchObject({ repository: `github:${repository}`, version });
});
