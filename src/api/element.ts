import { ConsultFormElement } from './element-class.ts';

export { ConsultFormElement };

// A name that is taken, by a tag of ours or by another copy, is left as it is; Node has no names.
if (typeof customElements !== 'undefined' && !customElements.get('consult-form'))
  customElements.define('consult-form', ConsultFormElement);
