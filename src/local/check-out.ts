import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CopyFiles } from "../process/fix-commands.ts";
import type { Git } from "./git.ts";

/** Writes a commit's files into a folder by git, through an index of its own: the clone's tree and index stay as they are. */
export const checkOut =
  (git: Git): CopyFiles =>
  async (files, folder) => {
    const scratch = await mkdtemp(join(tmpdir(), "auto-heal-index-"));
    const env = {
      GIT_DIR: await git.text(["rev-parse", "--absolute-git-dir"]),
      GIT_INDEX_FILE: join(scratch, "index"),
      GIT_WORK_TREE: folder,
    };
    try {
      await git.bytes(["read-tree", files.commit], { env });
      await git.bytes(["checkout-index", "--all"], { env });
      return null;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  };
