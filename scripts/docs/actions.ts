import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { markdownTable } from "./markdown-table.ts";
import { replaceMarkedSection } from "./marked-section.ts";

const root = join(import.meta.dirname, "../..");

const Manifest = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
  runs: z.object({ using: z.literal("node24"), main: z.string() }),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads an action's manifest. @param folder relative to the repository's root */
export const readManifest = (folder: string): Manifest =>
  Manifest.parse(parse(readFileSync(join(root, folder, "action.yml"), "utf8")));

const code = (text: string): string => (text === "" ? "" : `\`${text}\``);

/** Renders an action's inputs and outputs into its page. */
export const withManifest =
  (folder: string) =>
  (current: string | null): string => {
    const { inputs, outputs } = readManifest(folder);
    const given = Object.entries(inputs).filter(([name]) => name !== "job-token");
    const withInputs = replaceMarkedSection(
      current ?? "",
      "inputs",
      markdownTable(
        ["Input", "Default", "Meaning"],
        given.map(([name, input]) => [code(name), code(input.default), input.description]),
      ),
    );
    const rows = Object.entries(outputs).map(([name, output]) => [code(name), output.description]);
    return replaceMarkedSection(withInputs, "outputs", markdownTable(["Output", "Meaning"], rows));
  };
