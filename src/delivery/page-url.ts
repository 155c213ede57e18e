/** Query keys that tell where a visitor came from; every other one may hold anything, so none stays. */
export const KEPT_KEYS = /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid)$/;

/**
 * The page's address as a submission may carry it: origin, path and the query keys of campaigns
 * and clicks. No other key, no hash, no user name.
 * @returns nothing where the page has no address of its own (`about:srcdoc`, `file:`)
 */
export function pageUrl(href: string): string | undefined {
  try {
    const { origin, pathname, searchParams } = new URL(href);
    if (!origin.startsWith('http')) return undefined;
    const kept = new URLSearchParams();
    for (const [key, value] of searchParams) if (KEPT_KEYS.test(key)) kept.append(key, value);
    const query = kept.toString();
    return origin + pathname + (query && `?${query}`);
  } catch {
    return undefined;
  }
}
