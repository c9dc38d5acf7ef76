import { ProgrammePage } from './ProgrammePage.tsx';
import { YogaPage } from './YogaPage.tsx';
import './yoga.css';
import './programme.css';

/** The yoga pages are fetched when somebody opens them: their poses and drawings are nobody else's to carry. */
export function YogaPages({ detail }: { detail: string }) {
  return detail === '' ? <YogaPage /> : <ProgrammePage id={`yoga-programme/${detail}`} />;
}
