import type { Handlers } from "../call.ts";
import { actionsHandlers } from "./actions.ts";
import { checksHandlers } from "./checks.ts";
import { commentHandlers } from "./comments.ts";
import { contentsHandlers } from "./contents.ts";
import { gitObjectHandlers } from "./git-objects.ts";
import { gitRefHandlers } from "./git-refs.ts";
import { issueHandlers } from "./issues.ts";
import { labelHandlers } from "./labels.ts";
import { peopleHandlers } from "./people.ts";
import { pullHandlers } from "./pulls.ts";
import { reviewHandlers } from "./reviews.ts";

/** Every operation of the slice, by its id. */
export const handlers: Handlers = {
  ...actionsHandlers,
  ...checksHandlers,
  ...commentHandlers,
  ...contentsHandlers,
  ...gitObjectHandlers,
  ...gitRefHandlers,
  ...issueHandlers,
  ...labelHandlers,
  ...peopleHandlers,
  ...pullHandlers,
  ...reviewHandlers,
};
