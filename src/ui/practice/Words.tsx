import { directionOf } from '#domain/languages.ts';
import { Label } from '../Label.tsx';
import type { Term } from '../term.ts';
import './words.css';

interface Props {
  term: Term;
  /** Is there room for her own language under the Danish? */
  hasHelp?: boolean;
  class?: string;
}

/** Words of a Danish site stay Danish, and large: they are what she is to know again. Hers may stand small below. */
export function Words({ term, hasHelp = false, class: className = '' }: Props) {
  const isDanish = term.lang === 'da' || term.text === term.da;
  return (
    <span class={`place-words ${className}`}>
      <Label text={term.da} lang="da" />
      {hasHelp && !isDanish && (
        <span dir={directionOf(term.lang)} class="place-help">
          <Label text={term.text} lang={term.lang} />
        </span>
      )}
    </span>
  );
}
