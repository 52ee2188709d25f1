import { array, assert, integer, property } from "fast-check";
import { expect, it } from "vitest";
import { partOf, rejoined, shardsFor } from "../../../src/scrapers/shard.ts";

it("shards have parts of one size, of which none is lost, and together they are what they were", () => {
  assert(
    property(array(integer(), { minLength: 1 }), integer({ min: 1, max: 300 }), (items, most) => {
      const parts = shardsFor(items.length, most).map((shard) => ({ shard, items: partOf(items, shard) }));
      const sizes = parts.map((part) => part.items.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect(rejoined(parts.toReversed())).toEqual(items);
    }),
    { numRuns: 50 },
  );
});
