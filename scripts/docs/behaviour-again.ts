import type { Recurrence } from "../../src/healing/recurrence.ts";
import { flappingFrom } from "../../src/healing/flapping.ts";
import { listed } from "../../src/healing/occurrences.ts";
import { markdownTable } from "./markdown-table.ts";

/** What each kind of recurrence is, and what `open-healing-pr` does about it: for the documentation. */
const recurrences: Readonly<Record<Recurrence["kind"], readonly [had: string, done: string]>> = {
  new: [
    "None, or one that is long over",
    "An issue is opened. Where `limits.new-per-day` is used up, the failure is counted in one summary issue instead.",
  ],
  open: [
    "One that is open",
    `The run is counted in its issue: the last ${listed} with branch and job, how many there were, the first and the last. A run that is counted already changes nothing. What an earlier run left half done is completed.`,
  ],
  merged: [
    "One whose fix was merged",
    "A run of a commit that does not have the merge says nothing of the fix, and nothing is done. Any other reopens the issue: the fix did not hold. There is no second fix of auto-heal's; an agent may be asked for one.",
  ],
  recovered: [
    "One that was closed because the workflow passed again",
    "The issue is reopened, and healed as it would have been.",
  ],
  silent: ["One that a person closed", "Nothing, for `cooldown-days`."],
};

/** Renders the part of docs/behaviour.md about a failure that is seen again. */
export const whenItComesAgain = (): string => `## When the same failure comes again

A failure is the same when its fingerprint is. \`open-healing-pr\` looks it up among the issues with its label that its own
account wrote; there is no other memory.

${markdownTable(["The healing that it had", "What `open-healing-pr` does"], Object.values(recurrences))}

- **It comes and goes** when it came back ${flappingFrom} times after the workflow had passed. The issue says so. From then on its
  failed jobs are not started again, which would only hide it, and neither a fix nor an agent is set on it.
- **A fix that a person closed** without merging it is not made a second time, however long ago that was. An agent may be
  asked for another one, unless it was an agent's.
- **What people write stays.** auto-heal writes only between hidden marks in its own texts. What somebody wrote into the count
  or into what is said of the pull request is kept as well, and neither comes back when somebody took it out. A branch is
  never moved: whatever is pushed to it stays.
- **A failure that often passes on a second attempt** is started again before anything is opened, at its first attempt and
  at most \`limits.reruns\` times at one commit. That takes \`actions: write\`; the result is then \`rerun\`.
`;
