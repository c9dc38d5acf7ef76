import { useMemo } from 'preact/hooks';
import { drawModulePicture } from '#pictures/module-pictures.ts';
import { LessonPicture } from './LessonPicture.tsx';

/** The picture that stands for a module of the plan. */
export function ModulePicture({ module }: { module: number }) {
  const svg = useMemo(() => drawModulePicture(module), [module]);
  return <LessonPicture svg={svg} />;
}
