// A page that mounts a form by a script.
import { defineConfig, mount } from 'consult-form';

const { webhook = '' } = document.body.dataset;
const told = document.querySelector('output');

const form = await mount(defineConfig({ template: 'callback', webhook }));
form.on('consult-outcome', ({ detail }) => told?.append(detail.outcome));
await form.prefill({ message: 'About a scar' });
document.querySelector('#leave')?.addEventListener('click', () => form.destroy());
