/** Per-topic subscription: whoever draws one field hears of that field only. */
export interface Topics {
  /** Calls `listener` on each `notify(topic)`; returns an idempotent clean-up. */
  subscribe(topic: string, listener: () => void): () => void;
  notify(topic: string): void;
}

export function createTopics(): Topics {
  const listenersByTopic = new Map<string, Set<() => void>>();
  return {
    subscribe(topic, listener) {
      const listeners = listenersByTopic.get(topic) ?? new Set();
      listenersByTopic.set(topic, listeners.add(listener));
      return () => void listeners.delete(listener);
    },
    notify(topic) {
      // A copy, because a listener may subscribe or leave while it is being told.
      for (const listener of [...(listenersByTopic.get(topic) ?? [])]) listener();
    },
  };
}
