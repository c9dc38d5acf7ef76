import type { PracticeId } from '#domain/practice.ts';
import { RUNGS } from '#domain/practice.ts';
import { PlaceScreen } from './PlaceScreen.tsx';
import { PlacesScreen } from './PlacesScreen.tsx';
import { RunScreen } from './RunScreen.tsx';

interface Props {
  /** From the address, each empty where it is not in it: `/practice/post/read-letter/alone`. */
  place: string;
  task: string;
  rung: string;
}

/** Practising: the places, one place with what can be practised there, and a task on a rung. */
export function PracticeScreens({ place, task, rung: asked }: Props) {
  const id: PracticeId = `practice/${place}`;
  const rung = RUNGS.find((one) => one === asked);
  if (!place) return <PlacesScreen />;
  if (!task || !rung) return <PlaceScreen key={id} id={id} />;
  return <RunScreen key={`${id} ${task} ${rung}`} id={id} task={task} rung={rung} />;
}
