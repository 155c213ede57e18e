export { mountWidget } from './mount-widget.tsx';
export type { CreateLater } from './mount-widget.tsx';
export type { WidgetOptions } from './mount-widget.tsx';
export type { Widget } from './widget.ts';
