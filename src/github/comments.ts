import type { SafeMarkdown, TemplateText } from "../text/brands.ts";
import { call, callOrNull, pages } from "./call.ts";
import type { Client } from "./client.ts";
import type { IsOurs } from "./identity.ts";
import { writeAgain, writeOnce } from "./write-once.ts";

export interface Comment {
  readonly id: number;
  readonly url: string;
  /** It was there before. */
  readonly isEarlier: boolean;
}

/** The first comment of the same account with these very words, or null. */
export async function findComment(
  client: Client,
  number: number,
  body: SafeMarkdown | TemplateText,
  isOurs: IsOurs,
): Promise<Comment | null> {
  // GitHub lists comments in the order in which they were made.
  for await (const { data } of pages(client, "issues/list-comments", { issue_number: number })) {
    const same = data.find((comment) => comment.body?.trim() === body.trim() && isOurs(comment.user));
    if (same !== undefined) return { id: Number(same.id), url: same.html_url, isEarlier: true };
  }
  return null;
}

/**
 * Comments on an issue or a pull request, unless the same account said the very same there before.
 * Two runs may look before either writes. So whoever wrote looks again: the first comment counts, and the later one is
 * deleted by the run that made it, which deletes nothing else: the same account may be a person's.
 */
export async function commentOnce(
  client: Client,
  number: number,
  body: SafeMarkdown | TemplateText,
  isOurs: IsOurs,
): Promise<Comment> {
  const findFirst = () => findComment(client, number, body, isOurs);
  const write = async (): Promise<Comment> => {
    const { data } = await call(client, "issues/create-comment", { issue_number: number, body });
    return { id: Number(data.id), url: data.html_url, isEarlier: false };
  };
  const earlier = await findFirst();
  if (earlier !== null) return earlier;
  const written = await writeOnce(write, findFirst);
  if (written.isEarlier) return written;
  const first = await findFirst();
  if (first === null || first.id >= written.id) return written;
  await writeAgain(() => callOrNull(client, "issues/delete-comment", { comment_id: written.id }));
  return first;
}
