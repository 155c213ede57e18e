// A Vue 3 app. It draws anew with each outcome, and writes its config anew with each drawing.
import { createApp, defineComponent, h, ref } from 'vue';
import { ConsultFormElement } from 'consult-form/vue';

const { webhook = '' } = document.body.dataset;

const App = defineComponent(() => {
  const outcomes = ref<string[]>([]);
  const isHere = ref(true);
  const typed = ref('');
  const config = () => ({ template: 'callback', webhook, clinic: { name: 'Halden Scalp Studio' } });
  return () => [
    h('input', {
      'aria-label': 'Beside',
      value: typed.value,
      onInput: ({ target }: Event) => {
        if (target instanceof HTMLInputElement) typed.value = target.value;
      },
    }),
    h('output', [typed.value, outcomes.value.join()].join(' ')),
    h('button', { id: 'leave', onClick: () => (isHere.value = false) }, 'Leave'),
    isHere.value &&
      h('consult-form', {
        config: config(),
        onConsultOutcome: ({ detail }: CustomEvent<{ outcome: string }>) =>
          outcomes.value.push(detail.outcome),
      }),
  ];
});

if (customElements.get('consult-form') === ConsultFormElement) createApp(App).mount('#app');
