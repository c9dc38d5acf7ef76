import { Picture } from '#ui/Picture.tsx';
import { useWords } from '../../words.ts';

interface Props {
  /** SVG by name. */
  pictures: Readonly<Record<string, string>>;
  chosen: string | undefined;
  onChosen: (name: string) => void;
}

/** The lesson's own pictures: they are on every tablet that has the lesson. */
export function PictureGrid({ pictures, chosen, onChosen }: Props) {
  const t = useWords();
  return (
    <div class="story-pictures">
      {Object.entries(pictures).map(([name, svg], at) => (
        <button
          key={name}
          type="button"
          class="story-choice"
          data-picture={name}
          aria-label={t('story-picture', { number: at + 1 })}
          aria-pressed={name === chosen}
          onClick={() => onChosen(name)}
        >
          <Picture svg={svg} />
        </button>
      ))}
    </div>
  );
}
