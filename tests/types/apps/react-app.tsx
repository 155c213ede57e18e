// A React 19 app. It draws anew with each outcome, and writes its config anew with each drawing.
import { StrictMode, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsultFormElement } from 'consult-form/react';

const { webhook = '' } = document.body.dataset;

function App(): JSX.Element {
  const [outcomes, setOutcomes] = useState<readonly string[]>([]);
  const [isHere, setHere] = useState(true);
  const [typed, setTyped] = useState('');
  const hear = (event: CustomEvent<{ outcome: string }>): void =>
    setOutcomes((before) => [...before, event.detail.outcome]);
  const meet = (form: ConsultFormElement | null): void => form?.setAttribute('data-met', '');
  return (
    <>
      <input aria-label="Beside" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <output>{outcomes.join()}</output>
      <button id="leave" onClick={() => setHere(false)}>
        Leave
      </button>
      {isHere && (
        <consult-form
          ref={meet}
          config={{ template: 'callback', webhook, clinic: { name: 'Halden Scalp Studio' } }}
          onconsult-outcome={hear}
        />
      )}
    </>
  );
}

const place = document.querySelector('#app');
if (place && customElements.get('consult-form') === ConsultFormElement)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
