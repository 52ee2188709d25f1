import type { Failure } from "../contracts/failure-report.ts";
import { linesBelow } from "./evidence.ts";

/** What the root cause says of a path. */
export interface PathComplaint {
  /** `denied`: it may not be started. `missing`: there is nothing at it. */
  readonly kind: "denied" | "missing";
  /** As the program wrote it: absolute on the runner, or relative to where it ran. */
  readonly path: string;
}

/**
 * How shells, interpreters and their libraries report a path. Each form is the program's own format: Python's OSError
 * (docs.python.org/3/library/exceptions.html#os-exceptions), Node's system errors (nodejs.org/api/errors.html#common-system-errors),
 * the C library's strerror after the program's name, Ruby's Errno, Go's os.PathError.
 */
const forms: readonly { readonly kind: PathComplaint["kind"]; readonly pattern: RegExp }[] = [
  { kind: "denied", pattern: /\bPermissionError: \[Errno 13\] Permission denied: '([^']+)'/ },
  { kind: "denied", pattern: /\bspawn(?:Sync)? (\S+) EACCES\b/ },
  { kind: "denied", pattern: /\bErrno::EACCES: Permission denied - (\S+)/ },
  { kind: "denied", pattern: /\bfork\/exec (\S+): permission denied/ },
  { kind: "denied", pattern: /\bCan't exec "([^"]+)": Permission denied/ },
  { kind: "denied", pattern: /\bCannot run program "([^"]+)".*: error=13, / },
  { kind: "missing", pattern: /\bcan't open file '([^']+)': \[Errno 2\]/ },
  { kind: "missing", pattern: /\[Errno 2\] No such file or directory: (?:PosixPath\()?'([^']+)'/ },
  { kind: "missing", pattern: /\bENOENT: no such file or directory, (?:open|stat|lstat|access|scandir) '([^']+)'/ },
  { kind: "missing", pattern: /\bCannot find module '(\/[^']+)'/ },
  { kind: "missing", pattern: /@ rb_sysopen - (\S+)/ },
  { kind: "missing", pattern: /\bNo such file or directory -- (\S+) \(LoadError\)/ },
  { kind: "missing", pattern: /\bCan't open perl script "([^"]+)"/ },
  { kind: "missing", pattern: /^Could not open input file: (\S+)/ },
  { kind: "missing", pattern: /\bfile or directory not found: (\S+)/ },
  { kind: "missing", pattern: /\bcannot open (\S+): No such file/ },
  // Node.js's own test runner (lib/internal/test_runner/runner.js).
  { kind: "missing", pattern: /^Could not find '([^']+)'$/ },
  { kind: "missing", pattern: /\bopen (\S+): no such file or directory/ },
  { kind: "missing", pattern: /\*\*\* No rule to make target [`'"]([^'"]+)['"], needed by / },
  {
    kind: "missing",
    pattern: /(?:^|: )(?:cannot (?:stat|open|access|find) )?['‘]?([^\s:'’‘]+)['’]?: No such file or directory$/,
  },
];

/** Reads the root cause; null when it complains of no path. */
export function pathComplaint(failure: Failure): PathComplaint | null {
  const { ruleId, captures, message } = failure;
  const { path } = captures;
  if (ruleId === "shell-permission-denied" && path !== undefined) return { kind: "denied", path };
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined) return { kind, path: found };
  }
  // CMake indents what it has to say below the place (Source/cmMessenger.cxx).
  const said = message.startsWith("CMake Error at ") ? linesBelow(failure).slice(0, 6).join("\n") : "";
  const source = /\bCannot find source file:\s+(\S+)/.exec(said)?.[1];
  return source === undefined ? null : { kind: "missing", path: source };
}
