import type { RuleTable } from "./rule-lines.ts";

export const gitLines: RuleTable = {
  // git/git pkt-line.c, remote-curl.c, fetch-pack.c.
  "git-lost-connection": {
    hits: [
      ["fatal: the remote end hung up unexpectedly"],
      ["error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)"],
      ["kex_exchange_identification: Connection closed by remote host"],
    ],
    misses: ["fatal: not a git repository", "remote: Counting objects"],
  },
  // GitHub's, GitLab's and OpenSSH's answers, webfactory/ssh-agent.
  "git-credentials": {
    hits: [
      ["remote: Invalid username or password."],
      ["Host key verification failed."],
      [
        "Error: The ssh-private-key argument is empty. Maybe the secret has not been configured, or you are using a wrong secret name in your workflow file.",
      ],
      ['Error loading key "(stdin)": invalid format'],
    ],
    misses: ["remote: Enumerating objects: 3, done.", "Host key verified"],
  },
  // git/git setup.c, die_upon_dubious_ownership; older versions say "unsafe repository".
  "git-other-owner": {
    hits: [
      ["fatal: detected dubious ownership in repository at '/github/workspace'", { directory: "/github/workspace" }],
      ["fatal: unsafe repository ('/__w/a/b' is owned by someone else)", { unsafe: "/__w/a/b" }],
    ],
    misses: [
      "fatal: not a git repository (or any of the parent directories): .git",
      "git config --global --add safe.directory /github/workspace",
    ],
  },
  // actions/checkout src/ref-helper.ts, git/git.
  "git-ref-missing": {
    hits: [
      ["A branch or tag with the name 'foo' could not be found", { ref: "foo" }],
      ["error: src refspec main does not match any", { refspec: "main" }],
      ["fatal: couldn't find remote ref refs/heads/foo", { remote: "refs/heads/foo" }],
      [
        "fatal: ambiguous argument 'origin/main...HEAD': unknown revision or path not in the working tree.",
        { argument: "origin/main...HEAD" },
      ],
    ],
    misses: ["fatal: not a git repository", "A branch or tag"],
  },
  // git-lfs/git-lfs.
  "git-lfs-failed": {
    hits: [
      ["Error downloading object: a.bin (abc123): Smudge error: Error downloading a.bin", { path: "a.bin" }],
      [
        "batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.",
      ],
      ["error: failed to fetch some objects from 'https://github.com/a/b.git/info/lfs'"],
    ],
    misses: ["Filtering content: 100% (3/3), done.", "Downloading LFS objects: 100%"],
  },
  // git/git wt-status.c; the wording that generated-file checks share.
  "git-tree-dirty": {
    hits: [
      ["Error: working directory is not clean"],
      ["Uncommitted changes found after running make generate"],
      ["There are uncommitted changes: please run make"],
    ],
    misses: ["nothing to commit, working tree clean", "On branch main"],
  },
};
