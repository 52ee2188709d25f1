import { describe, expect, it } from "vitest";
import { setupVersion } from "../../../src/fixes/setup-version.ts";
import { heal as healWith, job } from "./heal-workflow.ts";
import type { SampleFile } from "./repository.ts";

const needsNode = (range: string) => [
  "npm error code EBADENGINE",
  "npm error engine Unsupported engine",
  "npm error engine Not compatible with your version of node/npm: app@1.0.0",
  "npm error notsup Not compatible with your version of node/npm: app@1.0.0",
  `npm error notsup Required: {"node":"${range}"}`,
  'npm error notsup Actual:   {"npm":"9.8.1","node":"v18.20.8"}',
];
const node = (version: string) =>
  `      - uses: actions/setup-node@v6\n        with:\n          node-version: ${version}\n      - run: npm ci\n`;
const python = (version: string) =>
  `      - uses: actions/setup-python@v6\n        with:\n          python-version: ${version}\n      - run: pip install .\n`;
const matrix = (key: string, list: string) =>
  `    strategy:\n      matrix:\n        ${key}: ${list}\n    runs-on: ubuntu-latest\n`;
const heal = (workflow: string, step: string, log: readonly string[], files?: Readonly<Record<string, SampleFile>>) =>
  healWith(setupVersion, { workflow, step, log, ...(files === undefined ? {} : { files }) });

describe("setup-version raises", () => {
  it.each([
    ["18", ">=20.0.0", "20"],
    ["'18'", ">=20.0.0", "'20'"],
    ["18.x # old", "^20.9.0 || >=22", "20.x # old"],
    ["18.20.4", ">=22", "'22'"],
  ])("Node.js %s to what is %s", async (from, range, to) => {
    expect(await heal(job(node(from)), "npm ci", needsNode(range))).toEqual([
      `-           node-version: ${from}`,
      `+           node-version: ${to}`,
    ]);
  });

  it("Python, quoted where YAML would drop a zero", async () => {
    const log = ["ERROR: Package 'app' requires a different Python: 3.9.24 not in '>=3.10'"];
    expect(
      await heal(job(python("3.9")), "pip install .", log, {
        "pyproject.toml": '[project]\nrequires-python = ">=3.10"\n',
      }),
    ).toEqual(["-           python-version: 3.9", "+           python-version: '3.10'"]);
  });

  const setup = (action: string, input: string, version: string): string =>
    job(`      - uses: actions/setup-${action}@v5\n        with:\n          ${input}: ${version}\n      - run: make\n`);

  it.each([
    [
      "Java, for a release that Maven asks for",
      ["java", "java-version", "'17'"],
      "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project app: Fatal error compiling: error: release version 21 not supported -> [Help 1]",
      "'21'",
    ],
    [
      "Java, for classes of a newer one",
      ["java", "java-version", "11"],
      "java.lang.UnsupportedClassVersionError: org/octo/A has been compiled by a more recent version of the Java Runtime (class file version 61.0), this version of the Java Runtime only recognizes class file versions up to 55.0",
      "17",
    ],
    [
      ".NET",
      ["dotnet", "dotnet-version", "6.0.x"],
      "/a/Sdk.targets(166,5): error NETSDK1045: The current .NET SDK does not support targeting .NET 8.0.  Either target .NET 6.0 or lower, or use a version of the .NET SDK that supports .NET 8.0.",
      "8.0.x",
    ],
  ] as const)("%s", async (_, [action, input, from], line, to) => {
    expect(await heal(setup(action, input, from), "make", [line])).toEqual([
      `-           ${input}: ${from}`,
      `+           ${input}: ${to}`,
    ]);
  });

  it("Node.js for pnpm, which says so on a line of its own", async () => {
    const log = [
      " ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment (bad pnpm and/or Node.js version)",
      "",
      'Your Node version is incompatible with "octo-lib@2.0.0".',
      "",
      "Expected version: >=20",
      "Got: v18.20.4",
    ];
    expect(await heal(job(node("18")), "npm ci", log)).toEqual([
      "-           node-version: 18",
      "+           node-version: 20",
    ]);
  });

  it("a Java that there is none of, by its line", async () => {
    const log = ["##[error]Could not find satisfied version for SemVer '17.99'."];
    expect(await heal(setup("java", "java-version", "'17.99'"), "actions/setup-java@v5", log)).toEqual([
      "-           java-version: '17.99'",
      "+           java-version: '17'",
    ]);
  });

  it("Go, for the module itself", async () => {
    const steps = "      - uses: actions/setup-go@v6\n        with: { go-version: '1.20' }\n      - run: go build\n";
    const log = ["go: go.mod requires go >= 1.22.0 (running go 1.20.14; GOTOOLCHAIN=local)"];
    expect(await heal(job(steps), "go build", log)).toEqual([
      "-         with: { go-version: '1.20' }",
      "+         with: { go-version: '1.22' }",
    ]);
  });

  it("Java", async () => {
    const steps =
      "      - uses: actions/setup-java@v5\n        with:\n          distribution: temurin\n          java-version: 17\n      - run: mvn verify\n";
    expect(await heal(job(steps), "mvn verify", ["error: release version 21 not supported"])).toEqual([
      "-           java-version: 17",
      "+           java-version: 21",
    ]);
  });

  it("the one version of a matrix that is too old", async () => {
    expect(
      await heal(job(node("${{ matrix.node }}"), matrix("node", "[16, 22]")), "npm ci", needsNode(">=20")),
    ).toEqual(["-         node: [16, 22]", "+         node: [20, 22]"]);
  });
});

describe("setup-version puts right", () => {
  const notFound = (version: string) => [
    `##[error]The version '${version}' with architecture 'x64' was not found for Ubuntu 24.04.`,
  ];

  it.each([
    ["a number whose zero YAML drops", "3.10 # latest", "3.1", "'3.10' # latest"],
    ["a patch that was never released", "'3.12.99'", "3.12.99", "'3.12'"],
    ["the same without quotes", "3.13.99", "3.13.99", "'3.13'"],
  ])("%s", async (_, from, said, to) => {
    expect(await heal(job(python(from)), "actions/setup-python@v6", notFound(said))).toEqual([
      `-           python-version: ${from}`,
      `+           python-version: ${to}`,
    ]);
  });

  it("the one entry of a matrix", async () => {
    const workflow = job(python("${{ matrix.python }}"), matrix("python", "[3.9, 3.10, 3.11]"));
    expect(await heal(workflow, "actions/setup-python@v6", notFound("3.1"))).toEqual([
      "-         python: [3.9, 3.10, 3.11]",
      "+         python: [3.9, '3.10', 3.11]",
    ]);
  });

  it("Go's 1.20 too", async () => {
    const steps = "      - uses: actions/setup-go@v6\n        with:\n          go-version: 1.20\n";
    const log = ["##[error]Unable to find Go version '1.2' for platform linux and architecture x64."];
    expect(await heal(job(steps), "actions/setup-go@v6", log)).toEqual([
      "-           go-version: 1.20",
      "+           go-version: '1.20'",
    ]);
  });

  it.each<[string, string, string, RegExp]>([
    ["a version that no line is near", "'4.2'", "4.2", /is not near any version/],
    ["a line that the image lacks", "'3.8'", "3.8", /is not near any version/],
    ["a range", "'>=3.15'", ">=3.15", /is not a plain version/],
  ])("but refuses %s", async (_, from, said, reason) => {
    expect((await heal(job(python(from)), "actions/setup-python@v6", notFound(said))).join()).toMatch(reason);
  });
});

describe("setup-version refuses", () => {
  it.each<[string, string, string, Readonly<Record<string, SampleFile>>, RegExp]>([
    [
      "several versions of a matrix",
      job(node("${{ matrix.node }}"), matrix("node", "[16, 18, 22]")),
      ">=20",
      {},
      /Several versions of the matrix/,
    ],
    [
      "a version that the matrix would have twice",
      job(node("${{ matrix.node }}"), matrix("node", "[18, 20]")),
      ">=20",
      {},
      /has `20` already/,
    ],
    [
      "what the project promises to work with",
      job(node("18")),
      ">=20",
      { "package.json": '{"engines":{"node":">=18"}}' },
      /itself promises/,
    ],
    ["a version that is no line of releases", job(node("18")), ">=97", {}, /knows no version/],
    ["a range that cannot be read", job(node("18")), "latest", {}, /does not object/],
    [
      "a version that a file holds",
      job("      - uses: actions/setup-node@v6\n        with: { node-version-file: .nvmrc }\n      - run: npm ci\n"),
      ">=20",
      {},
      /not an input/,
    ],
    ["a version that the log does not object to", job(node("16")), ">=16.20 <17 || >=20", {}, /does not object/],
    ["an alias of a version", job(node("lts/*")), ">=20", {}, /is not a plain version/],
    ["a job without the action", job("      - run: npm ci\n"), ">=20", {}, /does not set/],
    [
      "the action twice",
      job(node("18") + node("20").replace("      - run: npm ci\n", "")),
      ">=20",
      {},
      /more than once/,
    ],
  ])("%s", async (_, workflow, range, files, reason) => {
    expect((await heal(workflow, "npm ci", needsNode(range), files)).join()).toMatch(reason);
  });

  it("a dependency's demand on Go", async () => {
    const steps = "      - uses: actions/setup-go@v6\n        with: { go-version: '1.20' }\n      - run: go build\n";
    const log = ["go: golang.org/x/tools@v0.30.0 requires go >= 1.22.0 (running go 1.20.14; GOTOOLCHAIN=local)"];
    expect((await heal(job(steps), "go build", log)).join()).toMatch(/A dependency asks/);
  });
});
