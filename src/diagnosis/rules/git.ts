import type { Rule } from "../rule.ts";

/** What git, its large files and its remotes say. */
export const gitRules: readonly Rule[] = [
  {
    id: "git-lost-connection",
    category: "network",
    title: "git lost the connection to the remote",
    pattern:
      /^(?:fatal: (?:the remote end hung up unexpectedly|early EOF|fetch-pack: |index-pack failed|Could not read from remote repository)|error: (?:RPC failed; |\d{1,12} bytes of body are still expected)|fetch-pack: unexpected disconnect|ssh: connect to host \S{1,200} port \d{1,5}: |kex_exchange_identification: )/,
    kind: "cause",
    nudge: 0.3,
    transient: true,
  },
  {
    id: "git-credentials",
    category: "auth",
    title: "git's credentials were refused",
    pattern:
      /^(?:Error: )?(?:remote: (?:Invalid username or (?:password|token)|Support for password authentication was removed|HTTP Basic: Access denied|Repository not found\.|Bad credentials)|Host key verification failed\.|The ssh-private-key argument is empty|Error loading key "[^"]{1,300}": |Load key "[^"]{1,300}": (?:invalid format|error in libcrypto)|error: could not lock config file .{1,100}: Permission denied)/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "git-other-owner",
    category: "checkout",
    title: "git refuses a repository that belongs to another user",
    pattern:
      /^(?:error: |Error: )?fatal: (?:detected dubious ownership in repository at '(?<directory>[^']{1,300})'|unsafe repository \('(?<unsafe>[^']{1,300})' is owned by someone else\))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "git-ref-missing",
    category: "checkout",
    title: "A branch, tag or commit does not exist",
    pattern:
      /^(?:Error: )?(?:A branch or tag with the name '(?<ref>[^']{1,200})' could not be found|error: src refspec (?<refspec>\S{1,200}) does not match any|fatal: (?:couldn't find remote ref (?<remote>\S{1,200})|bad (?:object|revision) |ambiguous argument '(?<argument>[^']{1,200})': unknown revision|invalid reference: |[Nn]eeded a single revision|No url found for submodule path |'[^']{1,200}' is not a commit))/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "git-lfs-failed",
    category: "checkout",
    title: "git LFS could not fetch a file",
    pattern:
      /^(?:error: external filter 'git-lfs|Error downloading object: (?<path>[^\s(]{1,300})|batch response: |Smudge error: |LFS: |error: failed to (?:fetch|push) some objects (?:from|to) )/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "git-tree-dirty",
    category: "policy-check",
    title: "A step changed files that should be as they are committed",
    pattern:
      /^(?:Error: )?(?:.{0,60}(?:[Ww]orking (?:tree|directory)|git (?:tree|state)|[Rr]epository|[Cc]heckout) is (?:not clean|dirty)|error: (?:cannot pull with rebase: )?[Yy]ou have unstaged changes|Uncommitted changes (?:found|detected|in)|(?:[Tt]here are|[Ff]ound|[Dd]etected) (?:uncommitted|unstaged) changes)/,
    kind: "general",
    nudge: 0.5,
  },
];
