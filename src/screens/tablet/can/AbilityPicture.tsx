import { useMemo } from 'preact/hooks';
import { type AbilityPictureName, drawAbilityPicture } from '#pictures/ability-pictures.ts';
import { Picture } from '#ui/Picture.tsx';

interface Props {
  name: AbilityPictureName;
  class?: string;
}

/** One of the seven things, or one of the three answers. */
export function AbilityPicture({ name, class: className = '' }: Props) {
  const svg = useMemo(() => drawAbilityPicture(name), [name]);
  return <Picture svg={svg} class={className} />;
}
