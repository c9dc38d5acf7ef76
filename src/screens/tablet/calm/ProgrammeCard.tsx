import type { Pose } from '#pictures/skeleton.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { MinutesClock } from '#ui/MinutesClock.tsx';
import type { Term } from '#ui/term.ts';
import { YogaPicture } from '#ui/YogaPicture.tsx';
import type { Programme } from './programmes.ts';

interface Props {
  programme: Programme;
  term: Term;
  pose: Pose;
  isSmall?: boolean;
  onTap: () => void;
}

/** A programme: a pose of it, how much of the hour it takes, and what it is called. */
export function ProgrammeCard({ programme, term, pose, isSmall = false, onTap }: Props) {
  return (
    <ChoiceCard
      name={programme.name}
      class={isSmall ? 'calm-card is-small' : 'calm-card turns'}
      term={term}
      second={term.lang === 'da' ? undefined : term}
      picture={
        <span class="calm-picture">
          <YogaPicture pose={pose} crop={isSmall ? 'near' : 'stage'} />
          <span class="calm-clock">
            <MinutesClock minutes={programme.minutes} />
          </span>
        </span>
      }
      onTap={onTap}
    />
  );
}
