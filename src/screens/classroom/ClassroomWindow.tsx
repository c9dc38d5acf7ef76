import { useState } from 'preact/hooks';
import { YOGA_MINUTES } from '#domain/yoga-fields.ts';
import { type Classroom, ClassroomContext } from '#hooks/classroom.ts';
import { go, usePath } from '#hooks/navigation.ts';
import { Chooser } from './Chooser.tsx';
import { LessonShow } from './LessonShow.tsx';
import { PracticeInClass } from './practice/PracticeInClass.tsx';
import { DEFAULTS, type Settings } from './settings.ts';
import { YogaShow } from './YogaShow.tsx';
import './chooser.css';
import './classroom.css';

/**
 * The classroom's big screen: a lesson is chosen, before the room looks, and is then shown one picture and one word
 * at a time. What it stands on has no log, so it cannot show a name, a note or anybody's answer.
 */
export function ClassroomWindow({ classroom }: { classroom: Classroom }) {
  const [, lesson, detail, task] = usePath();
  const yoga = YOGA_MINUTES.find((length) => lesson === 'yoga' && String(length) === detail);
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const change = (changed: Partial<Settings>) => setSettings((before) => ({ ...before, ...changed }));

  return (
    <ClassroomContext.Provider value={classroom}>
      <div class={`class-window ${settings.isLight ? 'is-light' : 'is-dark'}`}>
        {yoga ? (
          <YogaShow
            minutes={yoga}
            settings={settings}
            onSettings={change}
            onLeave={() => go('/class', { replace: true })}
          />
        ) : lesson === 'practice' && detail ? (
          <PracticeInClass name={detail} task={task} settings={settings} onSettings={change} />
        ) : lesson ? (
          <LessonShow
            key={lesson}
            id={`lesson/${lesson}`}
            settings={settings}
            onSettings={change}
            // Replaced, not added: Back of the browser must never lead round and round in front of the class.
            onLeave={() => go('/class', { replace: true })}
          />
        ) : (
          <Chooser
            settings={settings}
            onSettings={change}
            onChosen={(name) => go(`/class/${name}`)}
            onPlace={(name) => go(`/class/practice/${name}`)}
            onYoga={(length) => go(`/class/yoga/${length}`)}
          />
        )}
      </div>
    </ClassroomContext.Provider>
  );
}
