import AdmZip from "adm-zip";
import type { Attempt } from "./state.ts";

/** A job's or step's name as GitHub writes it into the archive (cli/cli pkg/cmd/run/view/logs.go). */
const entryName = (name: string): string => name.replaceAll(/[/:]/g, "").slice(0, 90).trim();

/** Zips files given by path. */
export function packFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const archive = new AdmZip();
  for (const [name, content] of Object.entries(files)) archive.addFile(name, Buffer.from(content));
  return archive.toBuffer();
}

/**
 * The run's log archive: `0_<job>.txt` per job, `<job>/system.txt`, and `<job>/<number>_<step>.txt` per step unless
 * the layout is the one without step files that GitHub sometimes serves (cli/cli#10551). A corrupt one is cut short.
 */
export function packLogs({ archive, jobs }: Attempt): Uint8Array {
  const files: Record<string, string | Uint8Array> = {};
  jobs.forEach((job, ordinal) => {
    const folder = entryName(job.name);
    files[`${ordinal}_${folder}.txt`] = job.log;
    files[`${folder}/system.txt`] = "2026-01-01T00:00:00.0000000Z Job is about to start running on the runner";
    if (archive === "without-step-files") return;
    for (const step of job.steps) files[`${folder}/${step.number}_${entryName(step.name)}.txt`] = step.log;
  });
  const packed = packFiles(files);
  return archive === "corrupt" ? packed.subarray(0, packed.byteLength >> 1) : packed;
}
