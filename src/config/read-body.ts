import * as LIMITS from '../model/limits.ts';

/** The part of a `Response` that reading needs. */
export interface ConfigResponse {
  ok: boolean;
  status: number;
  body: {
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
  /** For the few hosts that replace `fetch` by one without streams. */
  text(): Promise<string>;
}

/** The body as text; gives up, and hangs up, beyond the limit. */
export async function readBody(response: ConfigResponse): Promise<string | undefined> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value?.length ?? 0;
    if (bytes > LIMITS.configBytes) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
