import { useState } from 'preact/hooks';
import { onChair as sitting } from '#curriculum/yoga/played.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawYogaCard } from '#pictures/yoga-card.ts';
import { yogaPose } from '#pictures/yoga-poses.ts';
import { Dots } from '#ui/Dots.tsx';
import { Icon } from '#ui/Icon.tsx';
import { MinutesClock } from '#ui/MinutesClock.tsx';
import { YogaPicture } from '#ui/YogaPicture.tsx';
import { Screen } from '../Screen.tsx';
import { BodyLesson } from './BodyLesson.tsx';
import { CalmButton } from './CalmButton.tsx';
import './choose.css';
import { CHAIR } from './Player.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import type { Programme } from './programmes.ts';

/** The instructor's programmes on a page (ux rule 4). */
const PAGE = 3;

interface Props {
  /** 5, 10 and 15 minutes. */
  ofTheWeek: readonly Programme[];
  /** By the instructor, newest first. */
  putTogether: readonly Programme[];
  /** What she has begun, and the pose she was at. */
  left: { readonly programme: Programme; readonly at: number } | undefined;
  isOnChair: boolean;
  onChair: (isOn: boolean) => void;
  /** From the start. */
  onChosen: (programme: Programme) => void;
  /** From where she was. */
  onGoOn: (programme: Programme) => void;
}

/** How long today? Three pictures; the instructor's own programmes under them; on a chair or not. */
export function ChooseScreen(props: Props) {
  const { ofTheWeek, putTogether, left, isOnChair, onChair, onChosen, onGoOn } = props;
  const t = useTerms('calm');
  const y = useTerms('yoga');
  const speech = useSpeech();
  const [page, setPage] = useState(0);
  const pages = Math.ceil(putTogether.length / PAGE);
  const goOn = left && (() => onGoOn(left.programme));
  const stepOf = ({ steps }: Programme, at: number) =>
    (isOnChair ? sitting(steps) : steps)[Math.min(at, steps.length - 1)];
  const poseOf = (programme: Programme, at: number) => {
    const step = stepOf(programme, at);
    return step ? yogaPose(step.pose, step.way) : CHAIR;
  };
  const thumb = left && drawYogaCard(poseOf(left.programme, left.at));

  return (
    <Screen
      name="calm"
      say={[spoken(t('choose'))]}
      next={goOn && { onGo: goOn, ...(thumb !== undefined && { thumb }) }}
    >
      <div class={`calm-choice ${putTogether.length > 0 ? 'has-own' : ''}`} dir="ltr">
        <div class="calm-minutes">
          {ofTheWeek.map((programme, i) => (
            <ProgrammeCard
              key={programme.name}
              programme={programme}
              term={t(`minutes-${programme.minutes}`)}
              pose={
                isOnChair ? (SEATED[i % SEATED.length] ?? CHAIR) : (STANDING[i % STANDING.length] ?? CHAIR)
              }
              onTap={() => onChosen(programme)}
            />
          ))}
        </div>
        {putTogether.length > 0 && (
          <div class="calm-own">
            {putTogether.slice(page * PAGE, (page + 1) * PAGE).map((programme) => (
              <ProgrammeCard
                key={programme.name}
                programme={programme}
                term={ownTerm(programme)}
                pose={poseOf(programme, Math.floor(programme.steps.length / 2))}
                isSmall
                onTap={() => onChosen(programme)}
              />
            ))}
          </div>
        )}
        <div class="calm-strip">
          {left && goOn && (
            <CalmButton name="go-on" term={t('go-on')} onTap={goOn}>
              <YogaPicture pose={poseOf(left.programme, left.at)} />
              <MinutesClock minutes={left.programme.minutes} />
            </CalmButton>
          )}
          <BodyLesson />
          <CalmButton
            name="chair"
            term={y('way-chair')}
            isOn={isOnChair}
            onTap={() => {
              onChair(!isOnChair);
              speech.say(spoken(isOnChair ? t('not-on-chair') : y('way-chair')));
            }}
          >
            <YogaPicture pose={CHAIR} />
          </CalmButton>
          {pages > 1 && (
            <CalmButton
              name="more"
              term={t('more')}
              onTap={() => {
                setPage((page + 1) % pages);
                speech.say(spoken(t('more')));
              }}
            >
              <Icon name="cards" />
              <Dots count={pages} now={page} />
            </CalmButton>
          )}
        </div>
      </div>
    </Screen>
  );
}

/** Three poses that are told apart at a glance, for the three lengths. */
const STANDING = [
  yogaPose('breathing', 'chair'),
  yogaPose('mountain', 'standing'),
  yogaPose('tree', 'standing'),
];
const SEATED = [
  yogaPose('breathing', 'chair'),
  yogaPose('side-stretch', 'chair'),
  yogaPose('twist', 'chair'),
];

/** The instructor's own words; nobody has translated them. */
const ownTerm = ({ name, title = '' }: Programme) => ({
  id: `calm.programme.${name}`,
  da: title,
  text: title,
  lang: 'da',
});
