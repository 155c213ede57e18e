import type { JSX } from 'preact';
import type { BlockOf } from '../../schema/types.ts';
import { Icon } from '../parts/icon.tsx';
import { Live } from '../parts/live.ts';
import { pluralOf, type BlockProps } from './block-props.ts';
import { PICTURES } from './drawings.ts';
import { NewTab } from './new-tab.tsx';
import { ProofLine } from './proof-line.tsx';

/** Pairs of those that match: more would be a gallery, not an answer. */
const SHOWN = 2;

type Pair = BlockOf<'results'>['pairs'][number];

function Half({ url, alt, words }: Pair['before'] & { words: string }): JSX.Element {
  return (
    <figure>
      <img loading="lazy" decoding="async" src={url} alt={alt} />
      <figcaption class="muted small">{words}</figcaption>
    </figure>
  );
}

/**
 * Pictures of what was chosen, one or two, and a link to more; the engine hides the block where none
 * match. A block without pictures is a link alone.
 */
export function Results({ form, block, t }: BlockProps<BlockOf<'results'>>): JSX.Element {
  const { engine } = form;
  const matching = (): Pair[] => {
    const chosen = [engine.answer(block.field)].flat().map(String);
    const pairs = block.pairs.filter(({ options }) => options.some((id) => chosen.includes(id)));
    return pairs.slice(0, SHOWN);
  };
  const afterWords = (weeks: number): string =>
    t(`results.after.${pluralOf(weeks, engine.form.locale)}`, { weeks });
  const { link } = block;
  const more = link && <NewTab url={link.url}>{form.fill(link.label)}</NewTab>;
  if (!block.pairs[0])
    return (
      <div class="proof" part="proof">
        <p class="proof-line" part="proof-line">
          <Icon path={PICTURES} />
          {more}
        </p>
      </div>
    );
  return (
    <Live
      listen={(redraw) => engine.subscribe(block.field, redraw)}
      render={() => (
        <ProofLine icon={PICTURES} line={t('results.line')}>
          {matching().map(({ before, after, weeks }) => (
            <div class="pair" part="pair" key={before.url + after.url}>
              <Half {...before} words={t('results.before')} />
              <Half {...after} words={afterWords(weeks)} />
            </div>
          ))}
          {more && <p>{more}</p>}
        </ProofLine>
      )}
    />
  );
}
