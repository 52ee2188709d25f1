import { describe, expect, it } from "vitest";
import { configSizeLimit, defaultConfig, parseConfig } from "../../../src/contracts/config.ts";
import { protectedByDefault } from "../../../src/contracts/config-protected-paths.ts";
import { UserError } from "../../../src/errors.ts";

const where = ".github/auto-heal.yml";

function refusal(text: string): UserError {
  try {
    parseConfig(text, where);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the configuration was taken");
}

describe("a configuration file", () => {
  it("is not needed", () => {
    expect(parseConfig(null, where)).toEqual(defaultConfig);
    expect(defaultConfig).toMatchObject({
      enabled: true,
      minConfidence: 0.7,
      limits: { files: 5, lines: 200 },
      labels: ["auto-heal"],
      fixes: { disabled: [] },
      protectedPaths: protectedByDefault,
    });
    expect(defaultConfig.fixes).not.toHaveProperty("enabled");
  });

  it.each(["", "\n", "# nothing yet\n", "---\n", "{}", "limits: {}\n"])("may say nothing: %j", (text) => {
    expect(parseConfig(text, where)).toEqual(defaultConfig);
  });

  it("changes what it names and leaves the rest", () => {
    const text = [
      "\uFEFF# ours",
      "enabled: false",
      "min-confidence: 82.5",
      "limits:",
      "  lines: 40",
      'labels: ["heal me", ci]',
      "fixes:",
      "  enabled: [file-mode]",
    ].join("\r\n");
    expect(parseConfig(text, where)).toEqual({
      ...defaultConfig,
      enabled: false,
      minConfidence: 0.825,
      limits: { ...defaultConfig.limits, lines: 40 },
      labels: ["heal me", "ci"],
      fixes: { ...defaultConfig.fixes, enabled: ["file-mode"] },
    });
  });

  it("adds to the protected paths, and cannot take one away", () => {
    const own = parseConfig("protected-paths: ['deploy/**', '**/CODEOWNERS']", where).protectedPaths;
    expect(own).toEqual([...protectedByDefault, "deploy/**"]);
    expect(parseConfig("protected-paths: []", where).protectedPaths).toEqual(protectedByDefault);
  });
});

const labels = "of at most 50 characters, without commas";
const pattern = "relative to the repository's root, without `!`, `..`, braces, brackets or a final `/`";
const patternRemedy = 'Write for example `protected-paths: [deploy/**, "**/*.sql"]`.';
const keysRemedy = "The keys are listed in docs/configuration.md.";

describe("a mistake is named with its key, its line and what is accepted", () => {
  it.each<readonly [text: string, sentence: string]>([
    [
      "enabled: yes",
      `"enabled" on line 1 of ${where} must be \`true\` or \`false\`. Write for example \`enabled: false\`.`,
    ],
    [
      "\n\nenabled:\n",
      `"enabled" on line 3 of ${where} must be \`true\` or \`false\`. Write for example \`enabled: false\`.`,
    ],
    [
      "min-confidence: 100.5",
      `"min-confidence" on line 1 of ${where} must be a number from 0 to 100. Write for example \`min-confidence: 85\`.`,
    ],
    [
      'min-confidence: "70"',
      `"min-confidence" on line 1 of ${where} must be a number from 0 to 100. Write for example \`min-confidence: 85\`.`,
    ],
    [
      "limits:\n  files: 0",
      `"limits.files" on line 2 of ${where} must be a whole number from 1 to 100. Write for example \`files: 3\`.`,
    ],
    [
      "limits: {lines: 1.5}",
      `"limits.lines" on line 1 of ${where} must be a whole number from 1 to 10000. Write for example \`lines: 80\`.`,
    ],
    [
      "labels: auto-heal",
      `"labels" on line 1 of ${where} must be a list of 1 to 10 labels ${labels}. Write for example \`labels: [auto-heal, ci]\`.`,
    ],
    [
      "labels: []",
      `"labels" on line 1 of ${where} must be a list of 1 to 10 labels ${labels}. Write for example \`labels: [auto-heal, ci]\`.`,
    ],
    [
      "labels:\n  - fine\n  - one, two",
      `"labels[1]" on line 3 of ${where} must be a label ${labels}. Write for example \`labels: [auto-heal, ci]\`.`,
    ],
    [
      "fixes:\n  disabled: [File Mode]",
      `"fixes.disabled[0]" on line 2 of ${where} must be a fix type such as \`file-mode\`. Write for example \`disabled: [python-requirement]\`.`,
    ],
    ...["!src/**", "/src/**", "src/", "./src", "src/../**", "src//a", "{a,b}.pem", "[ab].pem", String.raw`a\b`].map(
      (path) =>
        [
          `protected-paths:\n  - '${path}'`,
          `"protected-paths[0]" on line 2 of ${where} must be a path pattern such as \`deploy/**\`, ${pattern}. ${patternRemedy}`,
        ] as const,
    ),
    ["label: [ci]", `"label" on line 1 of ${where} is not a known key. Did you mean "labels"?`],
    ["minConfidence: 5", `"minConfidence" on line 1 of ${where} is not a known key. Did you mean "min-confidence"?`],
    ["files: 5", `"files" on line 1 of ${where} is not a known key. Did you mean "files" below "limits"?`],
    [
      "limits.files: 5",
      `"limits.files" on line 1 of ${where} is not a known key. Did you mean "files" below "limits"?`,
    ],
    ["limit:\n  files: 5", `"limit" on line 1 of ${where} is not a known key. Did you mean "limits"?`],
    [
      "fixes:\n  enable: []",
      `"fixes.enable" on line 2 of ${where} is not a known key. Did you mean "enabled" below "fixes"?`,
    ],
    ["enable: true", `"enable" on line 1 of ${where} is not a known key. Did you mean "enabled"?`],
    ["colour: blue", `"colour" on line 1 of ${where} is not a known key. ${keysRemedy}`],
    ["<<: {enabled: false}", `A key on line 1 of ${where} is not a known key. ${keysRemedy}`],
    [
      "limits: 5",
      `"limits" on line 1 of ${where} must be a mapping of keys. Write below it, indented, one or more of: open-prs, new-per-day, per-workflow-per-day, reruns, files, lines.`,
    ],
    [
      "enabled: true\nenabled: false",
      `"enabled" on line 2 of ${where} stands on line 1 already. Remove one of the two.`,
    ],
    [
      "limits:\n  files: 1\n  lines: 2\n  files: 3",
      `"limits.files" on line 4 of ${where} stands on line 2 already. Remove one of the two.`,
    ],
    [
      "labels: &own [a]\nfixes:\n  enabled: *own",
      `The alias on line 3 of ${where} is not supported. Write the value out.`,
    ],
    ["- enabled", `The value on line 1 of ${where} is not a mapping of keys. ${keysRemedy}`],
    ["# text\nenabled", `The value on line 2 of ${where} is not a mapping of keys. ${keysRemedy}`],
    [
      "enabled: true\n\tlabels: [a]",
      `${where} is not valid YAML on line 2: a tab is used for indentation. Correct that line or the one before it.`,
    ],
    [
      "enabled: true\nlabels: [a",
      `${where} is not valid YAML on line 2: a bracket is not closed, or the indentation does not fit the lines around it. Correct that line or the one before it.`,
    ],
    [
      "enabled: !!js/function true",
      `${where} is not valid YAML on line 1: a tag is not known. Correct that line or the one before it.`,
    ],
    [
      "enabled: true\n---\nenabled: false",
      `${where} is not valid YAML on line 2: there is more than one document. Correct that line or the one before it.`,
    ],
  ])("%j", (text, sentence) => {
    const error = refusal(text);
    expect(error.sentence).toBe(sentence);
    expect(error.code).toBe("config-invalid");
  });

  it.each<readonly [what: string, text: string, sentence: string]>([
    [
      "nested",
      "[".repeat(50_000),
      `${where} is not valid YAML on line 1: it is nested too deeply. Correct that line or the one before it.`,
    ],
    ["large", `# ${"x".repeat(configSizeLimit)}`, `${where} is larger than 256 KiB. Make it smaller.`],
    [
      "large in bytes alone",
      `# ${"é".repeat(configSizeLimit / 2)}`,
      `${where} is larger than 256 KiB. Make it smaller.`,
    ],
  ])("too %s", (_, text, sentence) => {
    expect(refusal(text).sentence).toBe(sentence);
  });

  it("counts the mistakes after the first", () => {
    const two = "labels: []\nenabled: 1\n";
    expect(refusal(two).message).toMatch(/^"labels" on line 1 .* \(and 1 more problem\)$/);
    expect(refusal(`${two}colour: blue\n`).message).toMatch(/ \(and 2 more problems\)$/);
  });

  it.each(["##[set-output name=a]b", "::error::x", "\u001B[31mred", "\u202Ereversed", "a".repeat(61), "@someone"])(
    "does not repeat what is no mistyped key: %j",
    (key) => {
      expect(refusal(`${JSON.stringify(key)}: 1`).sentence).toBe(
        `A key on line 1 of ${where} is not a known key. ${keysRemedy}`,
      );
    },
  );

  it("does not let aliases grow", () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
    );
    expect(refusal(["l0: &l0 [x]", ...levels].join("\n")).message).toBe(
      `The alias on line 2 of ${where} is not supported`,
    );
  });
});
