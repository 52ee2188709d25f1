import { describe, expect, it } from "vitest";
import { readLog } from "./read.ts";

const clear = "\r\u001b[0K";

describe("a Travis log", () => {
  it("is a step per command of the script, and per phase of the worker", () => {
    const { lines } = readLog(
      [
        `travis_fold:start:install${clear}$ npm install`,
        "added 3 packages",
        `travis_fold:end:install${clear}$ npm run lint`,
        'The command "npm run lint" exited with 0.',
        "$ npm test &&",
        "npm run build",
        "not ok 1 adds",
        'The command "npm test &&',
        'npm run build" exited with 1.',
        "store build cache",
      ].join("\n"),
    );
    expect(lines.map(({ stepIndex }) => stepIndex)).toEqual([-1, -1, -1, 0, 1, 1, 1, 1, 1, 2]);
  });

  it("is not parted by the folds that a project makes", () => {
    const { lines } = readLog("travis_fold:start:tests\none\ntravis_fold:end:tests\ntwo\n");
    expect(new Set(lines.map(({ stepIndex }) => stepIndex))).toEqual(new Set([-1]));
  });
});
