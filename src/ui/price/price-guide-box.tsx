import type { JSX } from 'preact';
import type { PriceFigure, PriceResult } from '../../engine/price/index.ts';
import type { FormProps } from '../form-context.ts';
import type { PriceRow, PriceWords } from './price-words.ts';

interface WithWords extends FormProps {
  words: PriceWords;
}

function Rows({ form, rows }: FormProps & { rows: readonly PriceRow[] }): JSX.Element | false {
  return (
    rows.length > 0 && (
      <dl class="small">
        {rows.map(({ label, amount }, index) => (
          <div key={index}>
            <dt>{form.fill(label)}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    )
  );
}

/** What moved the figure and what it is worth. */
function Details({ form, figure, words }: WithWords & { figure: PriceFigure }): JSX.Element {
  const terms = words.terms(figure);
  return (
    <>
      {terms && <p class="small">{terms}</p>}
      <Rows form={form} rows={words.lines(figure)} />
      <Rows form={form} rows={words.deposit(figure)} />
      {words.notes().map((note) => (
        <p key={note} class="muted small">
          {form.fill(note)}
        </p>
      ))}
    </>
  );
}

/**
 * The price guide among the questions. Only the figure is read out as it changes; the region for it
 * is there from the start, because screen readers miss what comes along with its words.
 * @param result nothing while too little is answered
 */
export function PriceGuideBox({
  form,
  words,
  result,
}: WithWords & { result: PriceResult | undefined }): JSX.Element {
  return (
    <div class="price" part="price" data-empty={result ? undefined : ''}>
      <div role="status">
        {result && (
          <>
            <p class="muted small">{words.t('price.title')}</p>
            <p class={result.kind === 'manual' ? 'label' : 'sum'}>
              {form.fill(words.figure(result))}
            </p>
          </>
        )}
      </div>
      {result?.kind === 'figure' && <Details form={form} figure={result} words={words} />}
    </div>
  );
}
