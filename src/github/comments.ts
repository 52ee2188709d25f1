import type { SafeMarkdown, TemplateText } from "../text/brands.ts";
import { call, pages } from "./call.ts";
import type { Client } from "./client.ts";
import type { IsOurs } from "./identity.ts";
import { writeOnce } from "./write-once.ts";

export interface Comment {
  readonly id: number;
  readonly url: string;
  /** It was there before. */
  readonly isEarlier: boolean;
}

/** Comments on an issue or a pull request, unless the same account said the very same there before. */
export async function commentOnce(
  client: Client,
  number: number,
  body: SafeMarkdown | TemplateText,
  isOurs: IsOurs,
): Promise<Comment> {
  const find = async (): Promise<Comment | null> => {
    for await (const { data } of pages(client, "issues/list-comments", { issue_number: number })) {
      const same = data.find((comment) => comment.body?.trim() === body.trim() && isOurs(comment.user));
      if (same !== undefined) return { id: Number(same.id), url: same.html_url, isEarlier: true };
    }
    return null;
  };
  const write = async (): Promise<Comment> => {
    const { data } = await call(client, "issues/create-comment", { issue_number: number, body });
    return { id: Number(data.id), url: data.html_url, isEarlier: false };
  };
  return (await find()) ?? (await writeOnce(write, find));
}
