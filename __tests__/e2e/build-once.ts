import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A bundle built from the sources under test, in a folder with no node_modules above it. */
    dist: string;
  }
}

/** Builds the bundle once for all end-to-end tests, far from the project's node_modules. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "auto-heal-dist-"));
  const dist = join(folder, "dist");
  execFileSync(process.execPath, [resolve(import.meta.dirname, "../../scripts/build.ts"), dist], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  project.provide("dist", dist);
  return () => rmSync(folder, { recursive: true, force: true });
}
