import { useTranslation } from 'react-i18next';

/** A sentence of the staff pages by its key; values fill `{{holes}}`, and `count` chooses one or many. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the staff pages in the language that was chosen. */
export function useWords(): Words {
  const { t } = useTranslation('staff');
  return t as Words;
}
