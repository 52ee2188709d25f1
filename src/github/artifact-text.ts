import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pages } from "./call.ts";
import type { Client } from "./client.ts";
import { download } from "./downloads.ts";
import type { OperationResponse } from "./operations.ts";

const maxArtifactBytes = 32 * 1024 ** 2;

export interface ArtifactFiles {
  readonly temporaryFolder: string;
  /** Reads one text file of a zip archive, or null when it has none. @throws UserError for a broken or a larger one */
  readonly readArchivedText: (path: string, name: string, maxBytes: number) => Promise<string | null>;
}

type Artifact = OperationResponse<"actions/list-workflow-run-artifacts">["data"]["artifacts"][number];

/** The artifacts of a run whose names begin so and that can still be had, the newest first. */
export async function artifactsOf(client: Client, runId: number, prefix: string): Promise<readonly Artifact[]> {
  const found: Artifact[] = [];
  for await (const { data } of pages(client, "actions/list-workflow-run-artifacts", { run_id: runId })) {
    found.push(...data.artifacts.filter(({ name, expired }) => name.startsWith(prefix) && !expired));
  }
  // Ids only grow; the times are whole seconds, in which several can be made.
  return found.toSorted((left, right) => right.id - left.id);
}

/**
 * One text file of an artifact; null where it is not to be had, or the artifact is larger than any report. The archive
 * goes to a temporary file and is never unpacked: whoever uploaded it is not trusted.
 */
export async function artifactText(
  client: Client,
  artifact: Artifact,
  file: { readonly name: string; readonly maxBytes: number },
  { temporaryFolder, readArchivedText }: ArtifactFiles,
): Promise<string | null> {
  if (artifact.size_in_bytes > maxArtifactBytes) return null;
  const folder = await mkdtemp(join(temporaryFolder, "auto-heal-artifact-"));
  try {
    const path = join(folder, "artifact.zip");
    const wanted = { artifact_id: artifact.id, archive_format: "zip" };
    const result = await download(client, "actions/download-artifact", wanted, { path, maxBytes: maxArtifactBytes });
    return result === "complete" ? await readArchivedText(path, file.name, file.maxBytes) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
