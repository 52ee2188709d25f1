import type { RuleTable } from "./rule-lines.ts";

export const scannersLines: RuleTable = {
  // gitleaks/gitleaks, trufflesecurity/trufflehog, Yelp/detect-secrets, awslabs/git-secrets.
  "secret-found": {
    hits: [["12:00PM WRN leaks found: 2"], ["Found verified result 🐷🔑"], ['Finding:     aws_key = "REDACTED"']],
    misses: ["no leaks found", "leaks found: 0"],
  },
  // aquasecurity/trivy, snyk/cli, anchore/grype, google/osv-scanner.
  "vulnerability-found": {
    hits: [
      ["Total: 5 (HIGH: 4, CRITICAL: 1)"],
      ["✗ High severity vulnerability found in foo", { package: "foo" }],
      ["[0001] ERROR discovered vulnerabilities at or above the severity threshold"],
    ],
    misses: [
      "Total: 0 (HIGH: 0, CRITICAL: 0)",
      "✔ Tested 120 dependencies for known issues, no vulnerable paths found.",
    ],
  },
  // fsfe/reuse-tool, apache/skywalking-eyes, google/addlicense.
  "licence-missing": {
    hits: [
      ["# MISSING COPYRIGHT AND LICENSING INFORMATION"],
      ["Unfortunately, your project is not compliant with version 3.0 of the REUSE Specification :-("],
      ["ERROR the following files don't have a valid license header:"],
    ],
    misses: [
      "Congratulations! Your project is compliant with version 3.0 of the REUSE Specification :-)",
      "license header ok",
    ],
  },
  // bufbuild/buf private/bufpkg/bufcheck/bufbreaking.
  "protocol-file-breaks": {
    hits: [
      [
        'proto/a.proto:3:5:Previously present field "1" with name "a" on message "A" was deleted.',
        { path: "proto/a.proto", line: "3", column: "5" },
      ],
      [
        'a.proto:3:5:Field "1" on message "A" changed type from "string" to "int32".',
        { path: "a.proto", line: "3", column: "5" },
      ],
    ],
    misses: ['proto/a.proto:3:5:Field name "fooBar" should be lower_snake_case, such as "foo_bar".', "proto/a.proto"],
  },
  // bufbuild/buf, yoheimuta/protolint.
  "protocol-file-problem": {
    hits: [
      [
        'proto/a.proto:3:5:Field name "fooBar" should be lower_snake_case, such as "foo_bar".',
        { path: "proto/a.proto", line: "3", column: "5" },
      ],
      ["[google/a.proto:25:1] The line length is 91, but it must be shorter than 80", { file: "google/a.proto" }],
    ],
    misses: ['proto/a.proto:3:5: "x" is not defined.', "[a.proto]"],
  },
  // protocolbuffers/protobuf src/google/protobuf/compiler.
  "protoc-error": {
    hits: [
      ['proto/a.proto:3:5: "x" is not defined.', { path: "proto/a.proto", line: "3", column: "5" }],
      ["a.proto: File not found.", { path: "a.proto" }],
    ],
    misses: ["a.proto:3:5: warning: Import b.proto is unused.", "a.proto"],
  },
  // editorconfig-checker/editorconfig-checker pkg/validation.
  "editorconfig-problem": {
    hits: [
      ["\t3: Trailing whitespace", { line: "3" }],
      ["\t12: Wrong indentation type(spaces instead of tabs)", { line: "12" }],
      ["\tFinal newline expected"],
    ],
    misses: ["a.js: ok", "3: Trailing"],
  },
  // koalaman/shellcheck, format gcc.
  "shellcheck-line": {
    hits: [
      [
        "a.sh:3:5: note: Double quote to prevent globbing and word splitting. [SC2086]",
        { path: "a.sh", line: "3", column: "5", rule: "SC2086" },
      ],
      [
        "b.sh:1:1: error: Tips depend on target shell and yours is unknown. [SC2148]",
        { path: "b.sh", line: "1", column: "1", rule: "SC2148" },
      ],
    ],
    misses: ["a.sh:3:5: x", "In a.sh line 3:"],
  },
};
