import { go } from '#hooks/navigation.ts';
import { useRoad } from '#hooks/road.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Screen } from '../Screen.tsx';
import { ClassHere } from './ClassHere.tsx';
import { ModulePicture } from './ModulePicture.tsx';
import { OnTheWay } from './OnTheWay.tsx';
import './road.css';

/** The whole way at once: every module is a picture and its word, and the class stands where it is. */
export function ModulesScreen() {
  const m = useTerms('modules');
  const { modules, here } = useRoad();
  if (here === undefined) return <OnTheWay name="modules" />;
  const open = (module: number) => go(`/learn/module/${module}`, { replace: true });
  return (
    <Screen
      name="modules"
      say={[spoken(m('whole-way')), spoken(m('class-here')), spoken(m(`module-${here}`))]}
      next={{ onGo: () => open(here) }}
    >
      <div class="modules" dir="ltr">
        {modules.map((module) => (
          <ChoiceCard
            key={module}
            name={`module-${module}`}
            class="learn-small"
            term={m(`module-${module}`)}
            picture={
              <>
                <ModulePicture module={module} />
                {module === here && <ClassHere />}
              </>
            }
            onTap={() => open(module)}
          />
        ))}
      </div>
    </Screen>
  );
}
