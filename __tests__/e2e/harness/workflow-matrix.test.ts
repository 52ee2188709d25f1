import { describe, expect, it } from "vitest";
import { combinationsOf } from "./workflow-driver/matrix.ts";

describe("combinationsOf", () => {
  it("has one empty combination without a matrix", () => {
    expect(combinationsOf(null)).toEqual([{}]);
  });

  it("takes out what exclude names in part", () => {
    const matrix = { os: ["linux", "windows"], node: [20, 24], exclude: [{ os: "windows", node: 20 }] };
    expect(combinationsOf(matrix)).toEqual([
      { os: "linux", node: 20 },
      { os: "linux", node: 24 },
      { os: "windows", node: 24 },
    ]);
  });

  // The example of the documentation (workflow syntax, "Expanding or adding matrix configurations").
  it("extends what include fits, and adds what fits nothing", () => {
    const matrix = {
      fruit: ["apple", "pear"],
      animal: ["cat", "dog"],
      include: [
        { color: "green" },
        { color: "pink", animal: "cat" },
        { fruit: "apple", shape: "circle" },
        { fruit: "banana" },
        { fruit: "banana", animal: "cat" },
      ],
    };
    expect(combinationsOf(matrix)).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });

  it("is what include says when there is nothing else", () => {
    expect(combinationsOf({ include: [{ node: 20 }, { node: 24 }] })).toEqual([{ node: 20 }, { node: 24 }]);
  });
});
