// A page without a framework: the element in its markup, and what a script makes of it.
import { ConsultFormElement } from 'consult-form/element';

const { webhook = '' } = document.body.dataset;
const form = document.querySelector('consult-form');
const told = document.querySelector('output');

if (form instanceof ConsultFormElement) {
  form.config = { template: 'callback', webhook, clinic: { name: 'Halden Scalp Studio' } };
  form.addEventListener('consult-outcome', ({ detail }) => told?.append(detail.outcome));
}
document.querySelector('#leave')?.addEventListener('click', () => form?.remove());
