import { useMemo } from 'preact/hooks';
import { useTerms } from '#hooks/terms.ts';
import type { PlaceWords } from '#ui/practice/place.ts';

/** The words round a place, hers and the Danish. */
export function usePlaceWords(): PlaceWords {
  const t = useTerms('practising');
  return useMemo(
    () => ({
      flag: t('flag'),
      more: t('more'),
      before: t('before'),
      lookAway: t('look-away'),
      forgotten: t('forgotten'),
      sayNow: t('say-now'),
      said: t('said'),
      saidAloud: t('said-aloud'),
      noNumber: t('no-number'),
    }),
    [t],
  );
}
