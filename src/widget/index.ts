export { mountWidget } from './mount-widget.tsx';
export type { Widget, WidgetOptions } from './mount-widget.tsx';
