export { mountWidget } from './mount-widget.tsx';
export type { CreateLater } from './mount-widget.tsx';
export type { Widget, WidgetOptions } from './mount-widget.tsx';
