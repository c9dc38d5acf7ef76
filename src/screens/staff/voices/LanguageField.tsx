import { LANGUAGES } from '#domain/languages.ts';
import { useWords } from '../words.ts';

/** One of all languages of the house, Danish with them: in which somebody speaks. */
export function LanguageField({ value, onChosen }: { value: string; onChosen: (tag: string) => void }) {
  const t = useWords();
  return (
    <label class="field is-narrow">
      <span>{t('language')}</span>
      <select name="language" value={value} onChange={(event) => onChosen(event.currentTarget.value)}>
        {LANGUAGES.map(({ tag }) => (
          <option key={tag} value={tag}>
            {t(`language-${tag}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
