import { useEffect, useMemo, useState } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import { cueKey, onChair, playable, poseKey } from '#curriculum/yoga/played.ts';
import { programmeFor } from '#curriculum/yoga/programmes.ts';
import type { YogaMinutes } from '#domain/yoga-fields.ts';
import { breathOf, FROM_THE_START, isOver, pauseOrGoOn, skip, stepBack } from '#domain/yoga-player.ts';
import { useAwakeScreen } from '#hooks/awake-screen.ts';
import { useClassroom } from '#hooks/classroom.ts';
import { useYogaClock } from '#hooks/yoga-clock.ts';
import { useYogaVoice, type YogaWords } from '#hooks/yoga-voice.ts';
import { BreathDisc } from '#ui/BreathDisc.tsx';
import { Icon } from '#ui/Icon.tsx';
import { YogaFigure } from '#ui/YogaFigure.tsx';
import { movingIn, sidesOf } from '#ui/yoga-moving.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { Command } from './keys.ts';
import { Plan } from './Plan.tsx';
import type { Settings } from './settings.ts';
import { useCommands } from './use-commands.ts';
import './yoga-show.css';
import { Zones } from './Zones.tsx';

interface Props {
  minutes: YogaMinutes;
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
  onLeave: () => void;
}

/** Yoga for the room: the moving figure, its name and the breath. It goes by itself; the clicker skips and pauses. */
export function YogaShow({ minutes, settings, onSettings, onLeave }: Props) {
  const { t, i18n } = useTranslation('classroom');
  const { speaker } = useClassroom();
  const { yogaWeek, isOnChair } = settings;
  const steps = useMemo(() => {
    const row = playable(programmeFor(yogaWeek, minutes).steps);
    return isOnChair ? onChair(row) : row;
  }, [yogaWeek, minutes, isOnChair]);
  const y = useMemo(() => i18n.getFixedT('da', 'yoga'), [i18n]);
  const calm = useMemo(() => i18n.getFixedT('da', 'calm'), [i18n]);
  const words = useMemo(() => wordsBy(y), [y]);
  const [isBlank, setBlank] = useState(false);
  const { playing, now, act } = useYogaClock(steps, FROM_THE_START);
  const step = steps[playing.at];
  useYogaVoice(speaker, steps, playing, step ? sidesOf(step) : 1, words);
  useAwakeScreen();
  useEffect(() => () => speaker.stop(), [speaker]);

  const rest = (isResting: boolean) => {
    setBlank(isResting);
    act((before) => ({ ...before, isPaused: isResting }));
  };
  const obey = (command: Command) => {
    // A blank screen comes back first: nothing goes on behind it.
    if (isBlank && (command === 'forward' || command === 'back' || command === 'reveal')) return rest(false);
    switch (command) {
      case 'forward':
        return act((before) => skip(steps, before));
      case 'back':
        return act(stepBack);
      case 'reveal':
        return act(pauseOrGoOn);
      case 'blank':
        return rest(!isBlank);
      case 'light':
        return onSettings({ isLight: !settings.isLight });
      case 'full-screen':
        return toggleFullScreen();
      case 'plan':
      case 'leave':
        return onLeave();
    }
  };
  useCommands(obey);

  const breath = breathOf(steps, playing);
  const isFree = breath.phase === 'still' || playing.isPaused;
  return (
    <main
      class="show yoga-show"
      dir="ltr"
      data-yoga-at={playing.at}
      data-paused={playing.isPaused ? '' : undefined}
    >
      <h1 class="unseen">{t('yoga')}</h1>
      {isBlank ? (
        <p class="unseen" role="status">
          {t('resting')}
        </p>
      ) : (
        <div class="yoga-card">
          <div class="frame yoga-frame">
            <YogaFigure moving={() => movingIn(steps, now())} />
          </div>
          <p class="yoga-name" lang="da" data-words>
            {step ? y(poseKey(step)) : y('say-end')}
          </p>
          {!isOver(steps, playing) && (
            <div class="yoga-breath" lang="da">
              {playing.isPaused ? (
                <Icon name="pause" />
              ) : (
                <BreathDisc fullness={() => breathOf(steps, now()).fullness} />
              )}
              <span>
                {isFree ? calm(playing.isPaused ? 'pause' : 'breathe-calmly') : y(`breathe-${breath.phase}`)}
              </span>
            </div>
          )}
        </div>
      )}
      <Zones labels={[t('key-back'), t('key-yoga'), t('key-forward')]} onTap={obey} />
      {!isBlank && <Plan count={steps.length} now={playing.at} onOpen={onLeave} />}
    </main>
  );
}

/** The class hears and sees Danish: it is what they learn here. */
const wordsBy = (y: (key: string) => string): YogaWords => {
  const said = (key: string) => ({ id: `yoga.${key}`, da: y(key) });
  return {
    title: (step) => said(poseKey(step)),
    cue: (step, number) => said(cueKey(step, number)),
    otherSide: () => said('say-other-side'),
  };
};
