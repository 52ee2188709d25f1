import type { Call } from "./call.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Cuts the page that a request asks for: 30 entries unless `per_page` says otherwise, 100 at most, and the Link header
 * with the same query. Source: docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf<Item>(call: Call, items: readonly Item[]): Page<Item> {
  const size = Math.min(Math.max(Number(call.query["per_page"] ?? 30), 1), 100);
  const page = Math.max(Number(call.query["page"] ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const relations = [
    ...(page > 1 ? [["prev", page - 1] as const] : []),
    ...(page < last ? [["next", page + 1] as const, ["last", last] as const] : []),
    ...(page > 1 ? [["first", 1] as const] : []),
  ];
  const link = relations.map(([relation, number]) => `<${addressOfPage(call.url, number)}>; rel="${relation}"`);
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: link.length > 0 ? { link: link.join(", ") } : {},
  };
}

function addressOfPage(url: URL, page: number): string {
  const address = new URL(url);
  address.searchParams.set("page", String(page));
  return address.href;
}
