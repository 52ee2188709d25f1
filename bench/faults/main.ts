import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ScenarioName } from "../../__tests__/e2e/faults/scenarios.ts";
import type { Subcommand } from "../subcommand.ts";
import type { Played } from "./table.ts";

const root = resolve(import.meta.dirname, "../..");

/** The official workflow parser can't be imported before this: its JSON schemas lack an import attribute. */
const jsonImports: string = "../../__tests__/e2e/harness/json-imports.mjs";
/** Waits pass this much faster; a request without an answer then takes four seconds. */
const timeScale = 15;
/** One that is held up while another heal comes and goes has twelve. */
const slowerScale = 5;
/** More at once only wait for the processor. */
const width = 3;

export const faults: Subcommand = {
  name: "faults",
  usage: "[--only SCENARIO]",
  summary:
    "Disturbs heals, and steps that follow one, by the bundled actions at every request; lets the next run go on, and compares with what nothing disturbs.",
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { only: { type: "string" } } });
    const folder = await mkdtemp(join(tmpdir(), "auto-heal-bench-"));
    try {
      const dist = join(folder, "dist");
      execFileSync(process.execPath, [join(root, "scripts/build.ts"), dist], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      await import(jsonImports);
      const { putManifestsBeside } = await import("../../__tests__/e2e/harness/workflow-driver/packaged-actions.ts");
      putManifestsBeside(dist);
      await playAll(dist, values.only ?? "");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function playAll(dist: string, only: string): Promise<void> {
  const { bundledActions } = await import("../../__tests__/e2e/faults/bundled-actions.ts");
  const { everyCell, isWrite, openStages, play, referenceOf } = await import("../../__tests__/e2e/faults/matrix.ts");
  const { scenarios } = await import("../../__tests__/e2e/faults/scenarios.ts");
  const { abreast, beyondHelp, overtaken, placesFromFirstWrite } =
    await import("../../__tests__/e2e/faults/two-at-once.ts");
  const { playFollowing } = await import("./following.ts");
  const { legend, nameOf, sumOf, tableOf } = await import("./table.ts");
  await using actions = await bundledActions(dist, timeScale);
  await using slower = await bundledActions(dist, slowerScale);
  const start = performance.now();
  const all: Played[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
  const names = (Object.keys(scenarios) as readonly ScenarioName[]).filter((name) => name.includes(only));
  for (const name of names) {
    await using stages = await openStages(name, actions, width);
    const reference = await referenceOf(stages.first);
    const played = await stages.work(everyCell(name, reference.places), async (cell, stage) => ({
      cell,
      verdict: await play(stage, cell, reference),
    }));
    all.push(...played);
    for (const line of tableOf(name, reference.places, played)) console.log(line);
    const places = placesFromFirstWrite(reference.places);
    await using apart = await openStages(name, slower, width);
    const overtakings = await apart.work(places, (place, stage) => overtaken(stage, place, reference));
    const writes = reference.places.filter((place) => isWrite(place) && place.nth === 0);
    const together = await apart.work(writes, (place, stage) => abreast(stage, place, reference));
    const problems = [
      ...played.flatMap(({ cell, verdict }) =>
        verdict.kind === "wrong" ? [`${nameOf(cell.place)}, ${cell.fault.name}: ${verdict.what}`] : [],
      ),
      ...overtakings.flat(),
      ...together.flat(),
    ];
    console.log(`two at once: overtaken at each of ${places.length} requests, ${overtakings.flat().length} wrong`);
    const left = reference.places.filter(({ operation }) => beyondHelp.has(operation));
    for (const { operation } of left)
      console.log(`two at once: not overtaken at ${operation}, which nothing takes back`);
    console.log(`two at once: abreast at each of ${writes.length} writes, ${together.flat().length} wrong`);
    console.log("");
    for (const problem of problems) console.error(`${name}, ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  for (const { title, places, played } of await playFollowing(dist, timeScale, only)) {
    all.push(...played);
    for (const line of tableOf(title, places, played)) console.log(line);
    console.log("");
    for (const { cell, verdict } of played) {
      if (verdict.kind !== "wrong") continue;
      console.error(`${title}, ${nameOf(cell.place)}, ${cell.fault.name}: ${verdict.what}`);
      process.exitCode = 1;
    }
  }
  console.log(legend);
  console.log(`${sumOf(all)}, in ${Math.round((performance.now() - start) / 1000)} seconds`);
}
