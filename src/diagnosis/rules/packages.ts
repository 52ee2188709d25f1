import type { Rule } from "../rule.ts";

/** What package managers of several languages say about lock files, ranges and registries. */
export const packageRules: readonly Rule[] = [
  {
    id: "lock-file-stale",
    category: "lockfile-out-of-sync",
    title: "A lock file does not match what it was made from",
    pattern:
      /^(?:(?:Error: |error: )?(?:pyproject\.toml changed significantly since poetry\.lock was last generated|poetry\.lock is not up to date with pyproject\.toml|Your Pipfile\.lock \(\w{1,80}\) is out of date|The lockfile at `(?<path>[^`]{1,200})` needs to be updated, but )|You are trying to install in deployment mode after changing$|The gemspecs? for .{1,200} changed$|- Required package "(?<package>[^"]{1,100})" is not present in the lock file)/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "solver-failed",
    category: "dependency-conflict",
    title: "No versions of the packages fit together",
    pattern: /^(?:Because|So, because|And because|Thus, because) .{1,600}, version solving failed\.$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "haskell-unresolved",
    category: "dependency-conflict",
    title: "Cabal or Stack could not resolve the dependencies",
    pattern:
      /^(?:(?:Error: )?(?:\[Cabal-\d{1,5}\] ?|cabal(?:\.exe)?: )?Could not resolve dependencies:$|(?:Error: )?(?:\[S-\d{1,5}\] ?)?While constructing the build plan\b)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "bundler-conflict",
    category: "dependency-conflict",
    title: "Bundler found no versions that fit together",
    pattern: /^(?:Bundler could|Could) not find compatible versions(?: for gem "(?<gem>[^"]{1,100})")?/,
    kind: "cause",
  },
  {
    id: "mix-unchecked",
    category: "dependency-missing",
    title: "Dependencies of an Elixir project are not fetched or not the right ones",
    pattern: /^Unchecked dependencies for environment (?<environment>\w{1,40}):$/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "package-publish-refused",
    category: "deployment",
    title: "A package index refused an upload",
    pattern:
      /^(?:(?:ERROR {1,4})?HTTPError: 4\d\d .{1,120} from https:\/\/\S{1,100}\/legacy\/|(?:Error: )?Trusted publishing exchange failure|error: failed to publish (?:\S{1,100} v\S{1,40} )?to registry)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "container-registry-denied",
    category: "auth",
    title: "A container registry refused the credentials",
    pattern:
      /^(?:(?:Error response from daemon: (?:Get .{1,200}: )?)?(?:unauthorized: (?:authentication|incorrect|access|The client)|denied: (?:requested access|permission_denied|installation not allowed))|Error: Cannot perform an interactive login from a non TTY device$)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "action-download-failed",
    category: "action-resolution",
    title: "The runner could not download an action",
    pattern: /^(?:Error: )?Failed to download (?:action|archive) '(?<url>[^']{1,300})'/,
    kind: "cause",
    nudge: 0.5,
  },
];
