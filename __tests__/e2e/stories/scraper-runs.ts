import AdmZip from "adm-zip";
import type { ArtifactSeed } from "../harness/github-double/seeds.ts";
import { type ArtifactService, startArtifactService } from "../harness/workflow-driver/artifact-service.ts";
import { checkout } from "../harness/workflow-driver/checkout.ts";
import type { WorkflowResult } from "../harness/workflow-driver/results.ts";
import { downloadFrom } from "./download-artifact.ts";
import { marketFiles, openSite, type Site } from "./market.ts";
import { type Play, quickly, type Stage, story } from "./stage.ts";

/** What a run left. */
async function seedsOf(artifacts: ArtifactService): Promise<readonly ArtifactSeed[]> {
  const seeds: ArtifactSeed[] = [];
  for (const name of await artifacts.names()) {
    const entries = new AdmZip(await artifacts.download(name)).getEntries();
    seeds.push({
      name,
      files: Object.fromEntries(entries.map((entry) => [entry.entryName, entry.getData().toString("utf8")])),
    });
  }
  return seeds;
}

/** Runs an example as GitHub does on its schedule. @returns what it came to, and the artifacts that it left */
export async function scheduled(
  { play }: Stage,
  site: Site,
  example: "scrapers" | "scrapers-in-shards",
  more: Play = {},
): Promise<{ readonly result: WorkflowResult; readonly artifacts: readonly ArtifactSeed[] }> {
  await using artifacts = await startArtifactService();
  const result = await play(example, null, {
    event: { name: "schedule" },
    artifacts,
    doubles: { "actions/checkout": checkout, "actions/download-artifact": downloadFrom(artifacts) },
    env: { ...quickly, SITE_URL: site.url },
    ...more,
  });
  return { result, artifacts: await seedsOf(artifacts) };
}

/** Runs the example for scrapers. @returns what its jobs came to, and the names of what the first hands over */
export async function morning(stage: Stage, site: Site, more: Play = {}) {
  const { result, artifacts } = await scheduled(stage, site, "scrapers", more);
  const heals = result.jobs.filter(({ id }) => id === "heal");
  const heal = result.job("heal");
  const validate = result.job("validate").step("validate");
  return { validate, heal, heals, opened: heal.steps.at(-1), artifacts: artifacts.map(({ name }) => name) };
}

/** A story in the repository with three scrapers, and of their site. @param changes to the repository's files */
export const market = (
  tell: (stage: Stage, site: Site) => Promise<void>,
  changes: Readonly<Record<string, string>> = {},
): (() => Promise<void>) =>
  story({ files: { ...marketFiles, ...changes } }, async (stage) => {
    await using site = await openSite();
    await tell(stage, site);
  });
