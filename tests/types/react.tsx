// A React 19 app.
import { useRef, type JSX } from 'react';
import type { FormConfig } from 'consult-form';
import type { ConsultFormElement } from 'consult-form/react';

const config: FormConfig = { template: 'callback', webhook: 'https://hooks.example/abc' };

export function Ask(): JSX.Element {
  const form = useRef<ConsultFormElement>(null);
  return (
    <>
      <button onClick={() => void form.current?.open()}>Ask</button>
      <consult-form
        ref={form}
        config={config}
        className="ask"
        data-accent="#0f6b6b"
        onconsult-outcome={({ detail }) => console.log(detail.outcome)}
      />
    </>
  );
}

// @ts-expect-error: there is no such surface
export const wrong = <consult-form config={{ surface: 'popup' }} />;
