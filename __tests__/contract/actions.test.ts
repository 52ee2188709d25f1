import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { readManifest } from "../../scripts/docs/actions.ts";
import { analyzeInputs } from "../../src/actions/analyze-logs/inputs.ts";
import { followInputs } from "../../src/actions/follow-healing-pr/inputs.ts";
import { healInputs } from "../../src/actions/heal/inputs.ts";
import { openInputs } from "../../src/actions/open-healing-pr/inputs.ts";
import { analysisOutputs, followingOutputs, openingOutputs, validationOutputs } from "../../src/actions/outputs.ts";
import { validateInputs } from "../../src/actions/validate-scrapers/inputs.ts";
import { defaultConfig } from "../../src/contracts/config.ts";
import { entries } from "../../src/entries.ts";

const root = resolve(import.meta.dirname, "../..");

interface Action {
  /** Relative to the repository's root. */
  readonly folder: string;
  readonly inputs: z.ZodObject;
  readonly outputs: readonly string[];
}

/** Every action, by the name of its program. */
const actions: Readonly<Record<string, Action>> = {
  heal: { folder: ".", inputs: healInputs, outputs: [...analysisOutputs, ...openingOutputs] },
  "analyze-logs": { folder: "actions/analyze-logs", inputs: analyzeInputs, outputs: analysisOutputs },
  "follow-healing-pr": { folder: "actions/follow-healing-pr", inputs: followInputs, outputs: followingOutputs },
  "open-healing-pr": { folder: "actions/open-healing-pr", inputs: openInputs, outputs: openingOutputs },
  "validate-scrapers": { folder: "actions/validate-scrapers", inputs: validateInputs, outputs: validationOutputs },
};
const manifests = Object.values(actions).map(({ folder }) => readManifest(folder));

/** An input's value when a workflow does not give it. */
const defaultOf = (value: string): string => value.replace("${{ github.token }}", `ghs_${"a1B2".repeat(9)}`);

describe("the actions", () => {
  it("are the root's and one per folder", () => {
    const folders = readdirSync(join(root, "actions")).map((name) => `actions/${name}`);
    expect(Object.values(actions).map(({ folder }) => folder)).toEqual([".", ...folders]);
  });

  it("are programs of the bundle, as is the command line", () => {
    expect(Object.keys(entries).toSorted()).toEqual(["cli", ...Object.keys(actions)].toSorted());
  });

  it("mean the same by the same name, but for the files and the token of each and what is in the artifact", () => {
    const differing = (kind: "inputs" | "outputs"): readonly string[] =>
      [
        ...Map.groupBy(
          manifests.flatMap((manifest) => Object.entries(manifest[kind])),
          ([name]) => name,
        ),
      ]
        .filter(([, same]) => new Set(same.map(([, meaning]) => JSON.stringify(meaning))).size > 1)
        .map(([name]) => name);
    expect([differing("inputs"), differing("outputs")]).toEqual([
      ["github-token", "config", "failure-report-path"],
      ["report-artifact"],
    ]);
  });
});

it("every action that has a gate says where it stands", () => {
  const gates = manifests.flatMap(({ inputs }) => inputs["min-confidence"]?.description ?? []);
  expect(gates.length).toBeGreaterThan(0);
  expect(gates.filter((text) => !text.includes(`or ${defaultConfig.minConfidence * 100}.`))).toEqual([]);
});

describe.each(Object.entries(actions))("the action %s", (name, { folder, inputs: schema, outputs }) => {
  const manifest = readManifest(folder);

  it("runs its stub on Node 24", () => {
    expect(manifest.runs.using).toBe("node24");
    expect(resolve(root, folder, manifest.runs.main)).toBe(join(root, `dist/${name}/index.js`));
  });

  it("reads each input that it declares, and no other", () => {
    expect(Object.keys(schema.shape).toSorted()).toEqual(Object.keys(manifest.inputs).toSorted());
  });

  it("sets each output that it declares, and no other", () => {
    expect(outputs).toEqual(Object.keys(manifest.outputs));
  });

  it("takes its own defaults", () => {
    const given = Object.entries(manifest.inputs).map(([input, { default: value }]) => [input, defaultOf(value)]);
    expect(schema.safeParse(Object.fromEntries(given)).error?.issues).toBeUndefined();
  });

  it("is on, writes for real and leaves the gate to the configuration unless a workflow says otherwise", () => {
    const given = Object.entries(manifest.inputs).map(([input, { default: value }]) => [input, defaultOf(value)]);
    const unlessSaid = { enabled: true, "min-confidence": null, "dry-run": false, "fail-on": "error" };
    const declared = Object.entries(unlessSaid).filter(([input]) => input in manifest.inputs);
    expect(declared.length).toBeGreaterThan(0);
    expect(schema.parse(Object.fromEntries(given))).toMatchObject(Object.fromEntries(declared));
  });

  it("describes everything in sentences", () => {
    const described = [manifest, ...Object.values(manifest.inputs), ...Object.values(manifest.outputs)];
    expect(described.map(({ description }) => description).filter((text) => !/^\S.*\.$/.test(text))).toEqual([]);
  });
});
