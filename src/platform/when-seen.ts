/** Once somebody sees the page: a prerendered one may never be looked at. */
export const whenSeen = (act: () => void): void => {
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
};
