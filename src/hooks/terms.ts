import { useMemo } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import type { Utterance } from '#audio/utterance.ts';
import type { Term } from '#ui/term.ts';

/** Makes a word of the interface out of its key. Values fill `{{holes}}`. */
export type Terms = (key: string, values?: Record<string, string | number>) => Term;

/**
 * The words of a room (`locales/<language>/<room>.json`): in her language where there is a translation,
 * else in Danish, and always with the Danish beside it, since that is what is said and learned.
 */
export function useTerms(room: string): Terms {
  const { i18n } = useTranslation(room);
  const language = i18n.language;
  return useMemo(() => {
    const danish = i18n.getFixedT('da', room);
    const own = i18n.getFixedT(language, room);
    return (key, values) => {
      const da = danish(key, { ...values, defaultValue: '' }) || key;
      const isTranslated =
        language !== 'da' && i18n.exists(key, { ...values, lng: language, ns: room, fallbackLng: [] });
      const filled = Object.values(values ?? {}).join('-');
      return {
        id: `${room}.${key}${filled && `.${filled}`}`,
        da,
        text: isTranslated ? own(key, values ?? {}) : da,
        lang: isTranslated ? language : 'da',
      };
    };
  }, [i18n, language, room]);
}

/** A word of the interface as something to say: hers first, then the Danish. */
export const spoken = ({ id, da, text, lang }: Term): Utterance => ({
  id,
  da,
  help: lang === 'da' ? undefined : { language: lang, text },
});
