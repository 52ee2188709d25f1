import type { RuleTable } from "./rule-lines.ts";

export const packageLines: RuleTable = {
  // Poetry (poetry/console/commands/install.py), Pipenv, uv 0.9, Bundler, Composer.
  "lock-file-stale": {
    hits: [
      [
        "pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.",
      ],
      ["Your Pipfile.lock (a1b2c3) is out of date. Expected: (d4e5f6)."],
      [
        "error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.",
        { path: "uv.lock" },
      ],
      ["You are trying to install in deployment mode after changing"],
      ['- Required package "acme/parser" is not present in the lock file.', { package: "acme/parser" }],
    ],
    misses: [
      "Updating dependencies, writing lock file",
      "Warning: The lock file is not up to date with the latest changes in composer.json.",
      "Installing dependencies from Pipfile.lock (a1b2c3)...",
    ],
  },
  // PubGrub's explanation, as Poetry and Dart's pub print it.
  "solver-failed": {
    hits: [
      ["Because app depends on b (^2.0) which doesn't match any versions, version solving failed."],
      ["So, because app depends on a ^1.0.0 and b ^2.0.0, version solving failed."],
    ],
    misses: ["Because a (1.0) depends on b (>=2.0)", "version solving failed.", "Resolving dependencies... (3.2s)"],
  },
  // cabal-install 3.12, Stack 3.
  "haskell-unresolved": {
    hits: [
      ["cabal: Could not resolve dependencies:"],
      ["[Cabal-7107]Could not resolve dependencies:"],
      ["Error: [S-4804] While constructing the build plan, the following exceptions were encountered:"],
    ],
    misses: ["Resolving dependencies...", "Could not resolve dependencies for project a:b:jar:1"],
  },
  // Bundler 1 and 2.
  "bundler-conflict": {
    hits: [
      ['Bundler could not find compatible versions for gem "rake":', { gem: "rake" }],
      ["Could not find compatible versions"],
    ],
    misses: ["Could not find gem 'rake' in locally installed gems.", "Fetching gem metadata"],
  },
  // Mix.Tasks.Deps.Loadpaths.
  "mix-unchecked": {
    hits: [
      ["Unchecked dependencies for environment test:", { environment: "test" }],
      ["Unchecked dependencies for environment dev:", { environment: "dev" }],
    ],
    misses: ["All dependencies are up to date", "Unchecked dependencies"],
  },
  // twine 6, pypa/gh-action-pypi-publish (oidc-exchange.py), cargo publish.
  "package-publish-refused": {
    hits: [
      ["ERROR    HTTPError: 403 Forbidden from https://packages.example/legacy/"],
      ["HTTPError: 400 Bad Request from https://packages.example/legacy/"],
      ["Trusted publishing exchange failure: "],
      ["error: failed to publish to registry at https://packages.example"],
    ],
    misses: [
      "Uploading distributions to https://packages.example/legacy/",
      "HTTPError: 404 Client Error: Not Found for url: https://example.org/a",
    ],
  },
  // Docker 27 (docker login, docker push), OCI distribution's error codes.
  "container-registry-denied": {
    hits: [
      ["denied: requested access to the resource is denied"],
      ["Error response from daemon: unauthorized: incorrect username or password"],
      ["unauthorized: authentication required"],
      ["Error: Cannot perform an interactive login from a non TTY device"],
    ],
    misses: ["Login Succeeded", "Error response from daemon: No such image: app:latest", "access denied: ok in tests"],
  },
  // actions/runner src/Runner.Worker/ActionManager.cs.
  "action-download-failed": {
    hits: [
      [
        "Failed to download action 'https://api.github.com/repos/acme/setup/tarball/v1'. Error: Response status code does not indicate success: 404 (Not Found).",
        { url: "https://api.github.com/repos/acme/setup/tarball/v1" },
      ],
      [
        "Failed to download archive 'https://api.github.com/repos/acme/setup/tarball/v1' after 3 attempts.",
        { url: "https://api.github.com/repos/acme/setup/tarball/v1" },
      ],
    ],
    misses: [
      "Download action repository 'acme/setup@v1' (SHA:1234)",
      "Failed to download a file",
      "Retrying: Failed to download action",
    ],
  },
};
