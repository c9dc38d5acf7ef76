import type { ComponentChildren } from 'preact';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Dots } from '#ui/Dots.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import { ModulePicture } from './ModulePicture.tsx';

interface Props {
  /** All there are, in order. */
  modules: readonly number[];
  module: number;
  page: number;
  pages: number;
  onMore: () => void;
}

/** Under the road: the module before, this one among all, the module after, and the next part of the road. */
export function RoadWays({ modules, module, page, pages, onMore }: Props) {
  const t = useTerms('learn');
  const m = useTerms('modules');
  const speech = useSpeech();
  const at = modules.indexOf(module);
  const before = modules[at - 1];
  const after = modules[at + 1];
  // Back leads out of the road, not through each module that was looked at.
  const open = (to: number) => () => go(`/learn/module/${to}`, { replace: true });
  return (
    <div class="road-ways">
      {before !== undefined && (
        <Way name="before" term={m(`module-${before}`)} onTap={open(before)}>
          <Icon name="next" />
          <ModulePicture module={before} />
        </Way>
      )}
      {modules.length > 1 && (
        <Way name="all" term={m(`module-${module}`)} isHere onTap={() => go('/learn/modules')}>
          <ModulePicture module={module} />
        </Way>
      )}
      {after !== undefined && (
        <Way name="after" term={m(`module-${after}`)} end={<Icon name="next" />} onTap={open(after)}>
          <ModulePicture module={after} />
        </Way>
      )}
      {pages > 1 && (
        <Way
          name="more"
          term={t('more')}
          end={<Dots count={pages} now={page} />}
          onTap={() => {
            onMore();
            speech.say(spoken(t('more')));
          }}
        >
          <Icon name="cards" />
        </Way>
      )}
    </div>
  );
}

interface WayProps {
  name: string;
  term: Term;
  isHere?: boolean;
  /** Its picture. */
  children: ComponentChildren;
  /** Stands after the word. */
  end?: ComponentChildren;
  onTap: () => void;
}

function Way({ name, term, isHere = false, children, end, onTap }: WayProps) {
  return (
    <button
      type="button"
      class={`road-way ${isHere ? 'is-here' : ''}`}
      data-way={name}
      data-term={term.id}
      onClick={onTap}
    >
      {children}
      <Label text={term.text} lang={term.lang} />
      {end}
    </button>
  );
}
