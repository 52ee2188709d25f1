import { describe, expect, it } from "vitest";
import { parseShard, shardsFor, shardText } from "../../../src/scrapers/shard.ts";

describe("a shard", () => {
  it.each(["0/3", "4/3", "1/257", "3", "a/b", "1/2/3", "01/2", " 1/2", "1/0", "-1/2"])("is not %j", (text) => {
    expect(parseShard(text)).toBeNull();
  });

  it("is what the plan says", () => {
    expect(shardsFor(3, 8).map(shardText)).toEqual(["1/3", "2/3", "3/3"]);
    expect(shardsFor(1000, 1000)).toHaveLength(256);
    expect(shardsFor(0, 8)).toEqual([]);
    expect(parseShard("2/3")).toEqual({ index: 2, of: 3 });
  });
});
