import { usePath } from '#hooks/navigation.ts';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';

const PAGES = [
  { to: '/staff/voices', at: '', word: 'voices-record' },
  { to: '/staff/voices/mine', at: 'mine', word: 'voices-mine' },
  { to: '/staff/voices/stories', at: 'stories', word: 'stories' },
  { to: '/staff/voices/choose', at: 'choose', word: 'voices-choose' },
  { to: '/staff/voices/coverage', at: 'coverage', word: 'voice-coverage' },
  { to: '/staff/voices/packs', at: 'packs', word: 'voice-packs' },
] as const;

/** The pages of the voices. */
export function VoicesMenu() {
  const t = useWords();
  const [, , at = ''] = usePath();
  return (
    <nav class="voices-menu" aria-label={t('voices')}>
      {PAGES.map((page) => (
        <Go key={page.at} to={page.to} class="button" isHere={page.at === at}>
          {t(page.word)}
        </Go>
      ))}
    </nav>
  );
}
