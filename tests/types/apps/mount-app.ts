// A page that mounts a form by a script.
import { ConsultFormError, defineConfig, mount } from 'consult-form';

const { webhook = '' } = document.body.dataset;
const told = document.querySelector('output');
const clinic = { phone: '+1 214 555 0142', email: 'desk@halden.example' };

try {
  const form = await mount(defineConfig({ template: 'callback', webhook, clinic }));
  form.on('consult-outcome', ({ detail }) => told?.append(detail.outcome));
  await form.prefill({ message: 'About a scar' });
  document.querySelector('#leave')?.addEventListener('click', () => form.destroy());
} catch (error) {
  if (error instanceof ConsultFormError) told?.append(error.code);
}
