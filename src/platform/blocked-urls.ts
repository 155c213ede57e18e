/** Watches which addresses the page's own policy blocks: the one sure sign of "not sent". */
export function watchBlocked(): { wasBlocked(url: string): boolean; dispose(): void } {
  const blocked = new Set<string>();
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === 'connect-src') blocked.add(event.blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    // A report may name the whole address or its origin alone.
    wasBlocked: (url) => blocked.has(url) || blocked.has(new URL(url).origin),
    dispose: () => document.removeEventListener('securitypolicyviolation', note),
  };
}
