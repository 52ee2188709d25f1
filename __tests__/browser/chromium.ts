import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { temporaryFolder } from "../e2e/harness/temporary-folder.ts";

/** Headless, offline, and silent about everything but the page. */
const quietly = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND",
] as const;

/**
 * Opens a page in Chromium and lets its scripts run.
 * @returns the document as it is after everything was loaded, as HTML
 * @throws Error with one sentence when there is no Chromium
 */
export async function loadedPage(html: string): Promise<string> {
  await using folder = temporaryFolder("page");
  const file = join(folder.path, "page.html");
  writeFileSync(file, html);
  const args = [...quietly, `--user-data-dir=${join(folder.path, "profile")}`, "--dump-dom", pathToFileURL(file).href];
  try {
    const { stdout } = await promisify(execFile)("chromium", args, { maxBuffer: 256 * 1024 * 1024, timeout: 90_000 });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new Error("There is no chromium: install Debian's package chromium, and run npm run test:browser again.", {
      cause: error,
    });
  }
}
