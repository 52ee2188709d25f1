import type { Review } from "../../ports.ts";

/**
 * The newest review that asks for changes and was not answered yet. Only those of the repository's own people count, and
 * of each only the last word.
 * @param reviews the newest last
 * @param answered the last review that was answered
 */
export function newestDemand(reviews: readonly Review[], answered: number): Review | null {
  const lastWord = new Map<string, Review>();
  for (const review of reviews) {
    if (review.fromInside && review.verdict !== "other") lastWord.set(review.author, review);
  }
  return (
    [...lastWord.values()]
      .filter(({ verdict, id }) => verdict === "changes-requested" && id > answered)
      .toSorted((left, right) => right.id - left.id)[0] ?? null
  );
}
