import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { putManifestsBeside } from "./harness/workflow-driver/packaged-actions.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A bundle of the sources under test, beside the actions' manifests, in a folder with no node_modules above it. */
    dist: string;
  }
}

/** Where a bundle lies that is known to be what the sources build; without it one is built, which takes half a minute. */
const given = process.env["AUTO_HEAL_BUNDLE"];

const root = resolve(import.meta.dirname, "../..");

/** Puts what a consumer gets where all end-to-end tests find it, far from the project's node_modules. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "auto-heal-dist-"));
  const dist = join(folder, "dist");
  if (given !== undefined) cpSync(resolve(root, given), dist, { recursive: true });
  else {
    execFileSync(process.execPath, [join(root, "scripts/build.ts"), dist], { stdio: ["ignore", "ignore", "inherit"] });
  }
  putManifestsBeside(dist);
  project.provide("dist", dist);
  return () => rmSync(folder, { recursive: true, force: true });
}
