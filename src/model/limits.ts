/** Limits that both the reading of a config and the verdict on it hold to. */
export const LIMITS = {
  /** Characters in a one-line answer unless the field says otherwise. */
  text: 200,
  /** Characters in a long answer unless the field says otherwise. */
  textarea: 2000,
  /** The most characters that any field may ask for. */
  maxLength: 10_000,
  /** Characters in an e-mail address (RFC 5321, section 4.5.3.1.3). */
  email: 254,
  /** Bytes of a config fetched from a URL; beyond that something is wrong at that address. */
  configBytes: 512 * 1024,
  /** Milliseconds that a config URL may take. */
  configMs: 8000,
  /** Milliseconds within which a visitor reads an honest word after Submit. */
  overdueMs: 12_000,
  /** Milliseconds that Submit waits for the rules before a lead goes out unchecked. */
  rulesMs: 5000,
} as const;
