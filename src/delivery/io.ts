/** Everything of the outside world that delivery touches, handed in by whoever runs it. */
export interface DeliveryIo {
  /** The page's or Node's own `fetch`. */
  fetch: (url: string, init: PostInit) => Promise<PostResponse>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to below 1. */
  random: () => number;
  /** Runs something once, later; what it returns calls it off. */
  after: (ms: number, run: () => void) => () => void;
  /**
   * Resolves once so many milliseconds are up, or as soon as waiting makes no sense: the page is
   * about to go, or the link is back. @default `after` alone
   */
  pause?: (ms: number) => Promise<void>;
  /** Whether whoever sends hears of it when the link is back: then nobody waits for that here. */
  hearsOnline?: boolean;
  /** Takes so many bytes of what may outlive the page; `undefined` where they are too many. */
  outlive?: (bytes: number) => (() => void) | undefined;
  /** `false` only where it is certain that nothing can be sent (`navigator.onLine === false`). */
  isOnline: () => boolean;
  /** Whether the page's own policy was seen to block this address (`securitypolicyviolation`). */
  wasBlocked?: (url: string) => boolean;
}

/** The part of `RequestInit` that is used. */
export interface PostInit {
  method: 'POST';
  mode: 'cors' | 'no-cors';
  headers: Record<string, string>;
  body: string | Blob;
  credentials: 'omit';
  redirect: 'follow';
  referrerPolicy: 'strict-origin';
  cache: 'no-store';
  /** Whether it goes on where the page goes. */
  keepalive?: true;
  signal: AbortSignal;
}

/** The part of `Response` that is read. */
export interface PostResponse {
  readonly type: string;
  readonly status: number;
  readonly redirected: boolean;
  /** Of whoever answered; a page that replaced `fetch` may leave it out. */
  readonly url?: string;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}
