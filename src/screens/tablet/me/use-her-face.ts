import { useMemo } from 'preact/hooks';
import { useHerLook } from '#hooks/her-look.ts';
import { useHolder } from '#hooks/tablet.ts';
import { CAST_NAMES, drawFace } from '#pictures/faces.ts';
import { drawHer } from '#pictures/her-look.ts';

/** Her face as SVG: her own figure once she has chosen one, else the drawn woman who stands for her, else nothing. */
export function useHerFace(): string | undefined {
  const look = useHerLook();
  const { face } = useHolder();
  return useMemo(() => {
    if (look) return drawHer(look, { frame: 'near', isWhole: true });
    const drawn = CAST_NAMES.find((name) => name === face);
    return drawn && drawFace(drawn, { mood: 'happy', square: true });
  }, [look, face]);
}
