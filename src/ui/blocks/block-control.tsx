import type { ComponentType, JSX } from 'preact';
import type { BlockKey, Translate } from '../../i18n/index.ts';
import type { AddedField, Block } from '../../schema/types.ts';
import type { FieldProps } from '../fields/field-state.ts';
import type { FormProps } from '../form-context.ts';
import { Below } from './below.tsx';
import { Credentials } from './credentials.tsx';
import { Faq } from './faq.tsx';
import { Practitioners } from './practitioners.tsx';
import { Reassurance } from './reassurance.tsx';
import { Results } from './results.tsx';
import { Reviews } from './reviews.tsx';

/** What all proof blocks of one form are drawn with. */
interface BlockParts {
  t: Translate<BlockKey>;
  /** The clock. */
  now(): Date;
  /** What the form stands in. */
  within: Element;
}

type OneProps = FormProps & Omit<BlockParts, 'within'> & { block: Block };

/** One block, by its kind. */
function One({ block, ...shared }: OneProps): JSX.Element {
  switch (block.kind) {
    case 'credentials':
      return <Credentials {...shared} block={block} />;
    case 'reviews':
      return <Reviews {...shared} block={block} />;
    case 'results':
      return <Results {...shared} block={block} />;
    case 'faq':
      return <Faq {...shared} block={block} />;
    case 'practitioners':
      return <Practitioners {...shared} block={block} />;
    case 'reassurance':
      return <Reassurance {...shared} block={block} />;
  }
}

/** What draws proof blocks, in the words of one form. */
export function blockControl(parts: BlockParts): ComponentType<FieldProps<AddedField>> {
  const { within, ...shared } = parts;
  const boxes = new Map<Block, HTMLElement>();

  /** A block that is of every step has one box in all of them. */
  function boxOf(block: Block): HTMLElement {
    const box = boxes.get(block) ?? document.createElement('div');
    box.className = 'below';
    boxes.set(block, box);
    return box;
  }

  return ({ form, field }) => {
    if (field.kind !== 'block') return null;
    const { block, isOfEvery } = field;
    const one = <One {...shared} form={form} block={block} />;
    return isOfEvery && block.kind === 'faq' ? (
      <Below box={boxOf(block)} within={within}>
        {one}
      </Below>
    ) : (
      one
    );
  };
}
