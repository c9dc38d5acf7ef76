import { LANGUAGES } from '#domain/languages.ts';
import { VoiceCoveragePage } from './VoiceCoveragePage.tsx';
import { VoicelessPage } from './VoicelessPage.tsx';

/** `/staff/voices/coverage`; in one language `…/ar/raadighed`, `…/ar/practice/post` and `…/ar/room/me`. */
export function VoiceCoveragePages({
  path: [language = '', name = '', last = ''],
}: {
  path: readonly string[];
}) {
  if (!LANGUAGES.some(({ tag }) => tag === language) || !name) return <VoiceCoveragePage />;
  const isWhole = last !== '' && (name === 'practice' || name === 'room');
  const part = isWhole ? (`${name}/${last}` as const) : (`lesson/${name}` as const);
  return <VoicelessPage key={`${language} ${part}`} language={language} part={part} />;
}
