import type { Operation } from "./operation.ts";

/** Requests about files, commits and branches. */
export const repositoryOperations = {
  "repos/get": {
    part: "repository",
    route: "GET /repos/{owner}/{repo}",
    permission: null,
    use: "learn the default branch",
  },
  "repos/get-branch": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/branches/{branch}",
    permission: "contents: read",
    use: "find the tip of a branch",
  },
  "repos/get-content": {
    part: "repository",
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    permission: "contents: read",
    use: "read the configuration",
  },
  "repos/get-collaborator-permission-level": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    permission: null,
    use: "see whether whoever switched it off, or asks for changes, may write",
  },
  "git/get-ref": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
    permission: "contents: read",
    use: "see whether a branch is there",
  },
  "git/get-commit": {
    part: "healing",
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    permission: "contents: read",
    use: "see what a branch holds",
  },
  "git/get-tree": {
    part: "repository",
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    permission: "contents: read",
    use: "list the repository's files",
  },
  "git/get-blob": {
    part: "repository",
    route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    permission: "contents: read",
    use: "read a file that a fix may change",
  },
  "git/create-tree": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/git/trees",
    permission: "contents: write",
    use: "write the files of a fix",
  },
  "git/create-commit": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/git/commits",
    permission: "contents: write",
    use: "commit a fix",
  },
  "git/create-ref": {
    part: "healing",
    route: "POST /repos/{owner}/{repo}/git/refs",
    permission: "contents: write",
    use: "create the branch of a fix",
  },
  "repos/compare-commits-with-basehead": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    permission: "contents: read",
    use: "see what changed since the last green run, and that a branch of its own, for which GitHub opens no pull request, changes nothing",
  },
  "repos/list-commits": {
    part: "analysis",
    route: "GET /repos/{owner}/{repo}/commits",
    permission: "contents: read",
    use: "see which commits touch the file that a failure names",
  },
  "git/delete-ref": {
    part: "healing",
    route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
    permission: "contents: write",
    use: "take such a branch back, so that none is left that nobody can pull",
  },
} as const satisfies Readonly<Record<string, Operation>>;
