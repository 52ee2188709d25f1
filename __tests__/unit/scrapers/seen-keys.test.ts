import { describe, expect, it } from "vitest";
import { DistinctEstimate } from "../../../src/scrapers/profile/distinct.ts";
import { hashText } from "../../../src/scrapers/profile/hash.ts";
import { SeenKeys } from "../../../src/scrapers/profile/seen-keys.ts";

const keys = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `https://a.example/${index}`);

describe("keys that were seen", () => {
  it("are told exactly up to the limit, the limit included", () => {
    const seen = new SeenKeys(1000);
    const repeated = [...keys(1000), ...keys(300)].filter((key) => seen.add(key));
    expect(repeated).toEqual(keys(300));
    expect(seen.repetitions()).toEqual({ keys: 1300, repeated: 300, uncertainty: null });
  });

  it("are estimated beyond it, and the estimate says by how much it may be wrong", () => {
    const seen = new SeenKeys(1000);
    for (const key of [...keys(60_000), ...keys(40_000)]) seen.add(key);
    const { keys: all, repeated, uncertainty } = seen.repetitions();
    expect(all).toBe(100_000);
    expect(uncertainty).toBeGreaterThan(0);
    expect(Math.abs(repeated - 40_000)).toBeLessThanOrEqual(uncertainty ?? 0);
  });
});

it.each([0, 1, 50, 5000, 200_000])("an estimate of %i different values is near", (count) => {
  const estimate = new DistinctEstimate(12);
  const hash = { high: 0, low: 0 };
  for (const key of [...keys(count), ...keys(Math.min(count, 100))]) {
    hashText(key, hash);
    estimate.add(hash);
  }
  expect(Math.abs(estimate.count() - count)).toBeLessThanOrEqual(3 * estimate.error * count);
});
