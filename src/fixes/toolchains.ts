import type { RangeStyle } from "./version-range.ts";

export type Language = "node" | "python" | "go" | "java" | "dotnet";

/** A language whose version a job sets up by an action. */
export interface Toolchain {
  readonly language: Language;
  /** As people write it. */
  readonly name: string;
  readonly action: string;
  /** The input that holds the version. */
  readonly input: string;
  /** How many numbers tell one line of releases from the next. */
  readonly precision: 1 | 2;
  /** The lines that the action can install and that a project may settle on, ascending, as of 2026-11-22. */
  readonly lines: readonly string[];
  readonly style: RangeStyle;
}

/**
 * Sources: nodejs/Release schedule (long-term support only), Python Developer's Guide "Status of Python versions",
 * go.dev/doc/devel/release, Oracle Java SE support roadmap (long-term support only), .NET support policy.
 */
export const toolchains: Readonly<Record<Language, Toolchain>> = {
  node: {
    language: "node",
    name: "Node.js",
    action: "actions/setup-node",
    input: "node-version",
    precision: 1,
    lines: ["14", "16", "18", "20", "22", "24"],
    style: "npm",
  },
  python: {
    language: "python",
    name: "Python",
    action: "actions/setup-python",
    input: "python-version",
    precision: 2,
    lines: ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"],
    style: "python",
  },
  go: {
    language: "go",
    name: "Go",
    action: "actions/setup-go",
    input: "go-version",
    precision: 2,
    lines: ["1.18", "1.19", "1.20", "1.21", "1.22", "1.23", "1.24", "1.25", "1.26"],
    style: "npm",
  },
  java: {
    language: "java",
    name: "Java",
    action: "actions/setup-java",
    input: "java-version",
    precision: 1,
    lines: ["8", "11", "17", "21", "25"],
    style: "npm",
  },
  dotnet: {
    language: "dotnet",
    name: ".NET",
    action: "actions/setup-dotnet",
    input: "dotnet-version",
    precision: 2,
    lines: ["6.0", "7.0", "8.0", "9.0", "10.0"],
    style: "npm",
  },
};
