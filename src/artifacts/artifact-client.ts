import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ArtifactClient, DefaultArtifactClient, type FindOptions } from "@actions/artifact";
import { UserError } from "../errors.ts";
import { plain } from "../text/sanitise.ts";
import { artifactFault } from "./artifact-fault.ts";

/** Another workflow run, whose artifacts a token with `actions: read` may list and download. */
export interface ArtifactRun {
  readonly token: string;
  readonly owner: string;
  readonly repository: string;
  readonly runId: number;
}

export interface StoredArtifact {
  readonly id: number;
  /** As whoever uploaded it chose: hostile. */
  readonly name: string;
  /** Bytes of the zip archive. */
  readonly size: number;
  /** `sha256:` and hex digits, where the service knows it. */
  readonly digest: string | null;
}

export interface ArtifactUpload {
  /** Unique within the run: an artifact is never written twice. */
  readonly name: string;
  /** Paths, all below rootDirectory, which is left out of their names in the artifact. */
  readonly files: readonly string[];
  readonly rootDirectory: string;
  /** 1 to 90, and at most what the repository allows; 0 is the repository's default. */
  readonly retentionDays: number;
}

/** The largest artifact that is downloaded, in bytes: a report is a few kilobytes. */
export const downloadLimit = 32 * 1024 ** 2;

const client: ArtifactClient = new DefaultArtifactClient();

/**
 * Uploads files as one artifact of the run that this process is part of.
 * @throws UserError `artifact-exists`, `artifact-failed` or `artifact-unsupported`
 */
export async function uploadFiles(upload: ArtifactUpload): Promise<{ readonly id: number }> {
  const { name, files, rootDirectory, retentionDays } = upload;
  const task = `the artifact "${plain(name)}" cannot be uploaded`;
  const { id } = await attempt(task, () => client.uploadArtifact(name, [...files], rootDirectory, { retentionDays }));
  if (id === undefined) throw new Error("The artifact client uploaded files and gave no id.");
  return { id };
}

/**
 * Lists artifacts, of each name the newest.
 * @param run another run; without it the run that this process is part of
 * @throws UserError `artifact-missing` (no such run), `artifact-failed`, `artifact-unsupported` or `not-permitted`
 */
export async function listArtifacts(run?: ArtifactRun): Promise<readonly StoredArtifact[]> {
  const { artifacts } = await attempt("the run's artifacts cannot be listed", () =>
    client.listArtifacts({ latest: true, ...findBy(run) }),
  );
  return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? null }));
}

/**
 * Downloads an artifact as the zip archive that it is. It is not unpacked: the client would write every entry below
 * the folder by whatever name and size it has (unzip-stream lib/extract.js), and whoever uploaded it is not trusted.
 * @param artifact from `listArtifacts` of the same run
 * @param folder where the archive is put, in a new folder; made when missing
 * @param run another run; without it the run that this process is part of
 * @returns the archive's path
 * @throws UserError `archive-too-large`, `artifact-missing`, `artifact-failed`, `artifact-unsupported` or `not-permitted`
 */
export async function downloadArtifact(artifact: StoredArtifact, folder: string, run?: ArtifactRun): Promise<string> {
  const { id, size, digest } = artifact;
  const task = `the artifact ${id} cannot be downloaded`;
  if (size > downloadLimit) {
    throw new UserError("archive-too-large", `${task}: it has ${size} bytes`, "Pass the file of the report instead.");
  }
  await mkdir(folder, { recursive: true });
  const path = await mkdtemp(join(folder, "artifact-"));
  const { digestMismatch } = await attempt(task, () =>
    client.downloadArtifact(id, {
      path,
      skipDecompress: true,
      ...(digest !== null && { expectedHash: digest }),
      ...findBy(run),
    }),
  );
  const [archive] = await readdir(path);
  if (archive === undefined) throw new Error("The artifact client downloaded an archive and left no file.");
  if (digestMismatch === true) {
    throw new UserError("artifact-failed", `${task}: its checksum is not the one that was recorded`, "Try again.");
  }
  return join(path, archive);
}

function findBy(run: ArtifactRun | undefined): FindOptions {
  if (run === undefined) return {};
  const { token, owner, repository, runId } = run;
  return { findBy: { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: repository } };
}

async function attempt<T>(task: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw artifactFault(cause, task);
  }
}
