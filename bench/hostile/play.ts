import * as fc from "fast-check";
import {
  type HostileMaterial,
  hostileMaterial,
  hostileReport,
  textsPerReport,
} from "../../__tests__/property/outputs/hostile-report.ts";
import { Job } from "../../__tests__/property/outputs/published.ts";
import { outputsIn, rawIn, rawInJob, rawInValidation } from "../../__tests__/property/outputs/raw.ts";
import { validated } from "../../__tests__/property/outputs/validated.ts";
import { healed } from "../../__tests__/property/outputs/written.ts";

/** So many reports come from one seed; a seed that finds something can be named. */
const batch = 50;

/**
 * @param wanted at least so many texts
 * @returns how many there were, and how many outputs were looked at
 * @throws Error with the first output in which something is raw
 */
export async function playHostile(wanted: number): Promise<{ readonly texts: number; readonly outputs: number }> {
  using job = new Job();
  let texts = 0;
  let outputs = 0;
  for (let seed = 1; texts < wanted; seed += 1) {
    const materials: readonly HostileMaterial[] = fc.sample(hostileMaterial, { numRuns: 2 * batch, seed });
    for (const [index, first] of materials.entries()) {
      const again = materials[index + 1];
      if (index % 2 === 1 || again === undefined) continue;
      const report = await hostileReport(first);
      const next = await hostileReport({ ...again, base: first.base }, 4713);
      const written = await healed(report, next, index % 4 === 0);
      const published = await job.publish(report);
      const checked = validated(again);
      const [raw] = [...rawIn(written), ...rawInJob(published), ...rawInValidation(checked)];
      if (raw !== undefined) throw new Error(`seed ${seed}, report ${index}: ${raw.join(": ")}`);
      texts += 2 * textsPerReport;
      outputs += outputsIn(written, published, checked);
    }
  }
  return { texts, outputs };
}
