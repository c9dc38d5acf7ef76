import { useMemo } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import type { PlaceWords } from '#ui/practice/place.ts';
import type { Term } from '#ui/term.ts';

/** The words round a place as the class sees them: Danish, like all that stands on the big screen. */
export function usePlaceWords(): PlaceWords & { readonly isPractice: Term } {
  const { i18n } = useTranslation('classroom');
  return useMemo(() => {
    const t = i18n.getFixedT('da', 'classroom');
    const word = (key: string): Term => {
      const da = t(`place-${key}`);
      return { id: `classroom.place-${key}`, da, text: da, lang: 'da' };
    };
    const said = word('said');
    return {
      isPractice: word('practice'),
      flag: word('flag'),
      more: word('more'),
      before: word('before'),
      lookAway: word('look-away'),
      forgotten: word('forgotten'),
      noNumber: word('no-number'),
      // The class says it aloud: nothing is recorded here.
      sayNow: said,
      said,
      saidAloud: said,
    };
  }, [i18n]);
}
