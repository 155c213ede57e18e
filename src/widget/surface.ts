import type { ComponentChildren, ComponentType } from 'preact';
import type { Translate, FormKey } from '../i18n/index.ts';
import type { Form } from '../schema/types.ts';
import type { Root } from '../ui/root.ts';
import type { Emit } from './events.ts';

export interface SurfaceProps {
  children: ComponentChildren;
}

/** Where a form stands, and how it comes up and goes away. */
export interface SurfaceControl {
  Surface: ComponentType<SurfaceProps>;
  /** Whether the form may grow without moving anything: room is kept for it. */
  hasRoom: boolean;
  isOpen(): boolean;
  /** @param isAsked whether its visitor asked for it now, and wants focus there; true by default */
  open(isAsked?: boolean): void;
  close(): void;
  /** The launcher was pressed. */
  toggle(): void;
}

/** Watches for what opens a form besides its launcher; returns the clean-up. */
export type Watch = (host: HTMLElement, open: (isAsked: boolean) => void) => () => void;

export interface SurfaceParts {
  form: Form;
  host: HTMLElement;
  root: Root;
  /** The launcher, where the tag has drawn one. */
  launcher: HTMLElement | undefined;
  t: Translate<FormKey>;
  fill(text: string): string;
  emit: Emit;
  /** Where a config has triggers. */
  watch: Watch | undefined;
}
