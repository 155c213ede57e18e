/** Pixels below which bars that stay in sight would leave too little of the questions. */
const LOW = 300;

/** Sizes a panel by what the phone's keyboard leaves, and keeps in sight what is typed into. */
export function fitViewport(panel: HTMLElement, gone: AbortController): void {
  const view = window.visualViewport;
  const root = panel.getRootNode();
  if (!view) return;
  let before = 0;
  const fit = (): void => {
    const { offsetTop, height } = view;
    panel.style.setProperty('--cf-view-top', `${offsetTop}px`);
    panel.style.setProperty('--cf-view-height', `${height}px`);
    panel.toggleAttribute('data-low', height < LOW);
    // Where `scroll-padding` ends: above the bar of buttons.
    const focused = root instanceof ShadowRoot && height < before && root.activeElement;
    if (focused) focused.scrollIntoView({ block: 'nearest' });
    before = height;
  };
  fit();
  view.addEventListener('resize', fit, gone);
  view.addEventListener('scroll', fit, gone);
}
