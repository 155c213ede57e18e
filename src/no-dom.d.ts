// The few globals that pure code may use: every browser we serve and Node have them, and they touch nothing outside
// themselves. Only tsconfig.pure.json reads this file; whatever is not here is handed in (clock, fetch, console, crypto).

declare class URLSearchParams {
  constructor(
    init?: string | readonly (readonly [string, string])[] | Readonly<Record<string, string>>,
  );
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
  forEach(callback: (value: string, name: string) => void): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class URL {
  constructor(url: string, base?: string | URL);
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class Blob {
  constructor(parts: readonly (string | Uint8Array<ArrayBuffer>)[]);
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly size: number;
  readonly type: string;
}

declare class AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
