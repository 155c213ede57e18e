import type { JSX } from 'preact';
import { tellMonth } from '../../i18n/moment.ts';
import type { BlockOf } from '../../schema/types.ts';
import { Icon } from '../parts/icon.tsx';
import { pluralOf, type BlockProps } from './block-props.ts';
import { STAR } from './drawings.ts';
import { NewTab } from './new-tab.tsx';
import { ProofLine } from './proof-line.tsx';

/** A rating with its day and the page that it can be read on. */
export function Reviews({ form, block, t }: BlockProps<BlockOf<'reviews'>>): JSX.Element {
  const { locale } = form.engine.form;
  const { source, rating, of, count, asOf, url, quotes } = block;
  const figures = {
    source,
    rating: rating.toLocaleString(locale),
    of: of.toLocaleString(locale),
    count: count.toLocaleString(locale),
    month: tellMonth(asOf, locale),
  };
  return (
    <div class="proof" part="proof">
      <p class="proof-line" part="proof-line">
        <Icon path={STAR} />
        <NewTab url={url}>{t(`reviews.line.${pluralOf(count, locale)}`, figures)}</NewTab>
      </p>
      {quotes?.[0] && (
        <ProofLine line={t('reviews.quotes')}>
          {quotes.map(({ text, name }) => (
            <figure key={text}>
              <blockquote>{form.fill(text)}</blockquote>
              {name && <figcaption class="muted small">{name}</figcaption>}
            </figure>
          ))}
        </ProofLine>
      )}
    </div>
  );
}
