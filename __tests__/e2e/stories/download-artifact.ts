import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import AdmZip from "adm-zip";
import type { ArtifactService } from "../harness/workflow-driver/artifact-service.ts";
import type { ActionDouble } from "../harness/workflow-driver/options.ts";

/** Stands in for actions/download-artifact: unpacks the artifact `name` into the folder `path` of the workspace. */
export const downloadFrom =
  (artifacts: ArtifactService): ActionDouble =>
  async ({ inputs, workspace }) => {
    const folder = path.resolve(workspace, inputs["path"] ?? ".");
    mkdirSync(folder, { recursive: true });
    for (const entry of new AdmZip(await artifacts.download(inputs["name"] ?? "")).getEntries()) {
      const file = path.join(folder, path.normalize(path.join("/", entry.entryName)));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, entry.getData());
    }
    return {};
  };
