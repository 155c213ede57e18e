/** Beside its launcher, or over the page: all else is inert then. */
export type Way = 'beside' | 'modal';

export interface Presented {
  /** The launcher, or whatever opened the form. */
  anchor: HTMLElement;
  onClose(): void;
}

/** Shows a panel; returns what hides it again. */
export type Present = (panel: HTMLDialogElement, presented: Presented) => () => void;

/** Only what is wanted is fetched: what places a panel beside its launcher weighs most of it. */
const WAYS: Readonly<Record<Way, () => Promise<{ present: Present }>>> = {
  beside: () => import('./present-beside.ts'),
  modal: () => import('./present-modal.ts'),
};

const atHand = new Map<Way, Present>();

/** The way once it has been fetched: whoever has it need not wait. */
export const wayAtHand = (way: Way): Present | undefined => atHand.get(way);

/** Has a way at hand. Rejects where it does not load. */
export const fetchWay = (way: Way): Promise<unknown> =>
  WAYS[way]().then(({ present }) => atHand.set(way, present));
