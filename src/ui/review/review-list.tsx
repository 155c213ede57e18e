import type { JSX } from 'preact';
import type { ReviewKey, Translate } from '../../i18n/index.ts';

/** A question and what was answered, as words. */
export interface ReviewRow {
  id: string;
  label: string;
  text: string;
}

interface ReviewProps {
  t: Translate<ReviewKey>;
  rows: readonly ReviewRow[];
  onChange(id: string): void;
}

/** All answers before they are sent, each with a way back to its question. */
export const ReviewList = ({ t, rows, onChange }: ReviewProps): JSX.Element => (
  <dl class="review" part="review">
    {rows.map(({ id, label, text }) => (
      <div key={id}>
        <dt>{label}</dt>
        <dd>{text}</dd>
        <dd>
          <button
            type="button"
            class="button"
            part="button"
            data-action="change"
            aria-label={t('review.change_of', { question: label })}
            onClick={() => onChange(id)}
          >
            {t('review.change')}
          </button>
        </dd>
      </div>
    ))}
  </dl>
);
