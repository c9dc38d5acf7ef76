import { useMemo } from 'preact/hooks';
import { Icon } from '#ui/Icon.tsx';
import { Picture } from '#ui/Picture.tsx';
import type { Choice } from './deck.ts';
import { middleOfPicture, wholePicture } from './whole-picture.ts';

interface RowProps {
  choices: readonly Choice[];
  pictures: Readonly<Record<string, string>>;
  lookOf?: (choice: Choice) => string;
  badgeOf?: (choice: Choice) => number | undefined;
  /** Danish words under a picture. */
  captionOf?: (choice: Choice) => string;
  /** Are the frames higher than they are wide? */
  isTall?: boolean;
}

/** Pictures side by side, as high as their place allows. */
export function Row({
  choices,
  pictures,
  lookOf,
  badgeOf,
  captionOf,
  isTall = choices.length > 2,
}: RowProps) {
  return (
    <div class={`frames is-${choices.length}`}>
      {choices.map((choice) => {
        const badge = badgeOf?.(choice);
        const look = lookOf?.(choice) ?? (badge === undefined ? '' : 'is-right');
        return (
          <div key={choice.key} class={`frame ${look}`} data-choice={choice.key}>
            <Fitted svg={pictures[choice.picture]} isTall={isTall} />
            {captionOf && (
              <span class="frame-caption" lang="da">
                {captionOf(choice)}
              </span>
            )}
            {badge !== undefined && <b class="badge">{badge}</b>}
            {look === 'is-right' && badge === undefined && (
              <b class="badge">
                <Icon name="tick" />
              </b>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A lesson's square picture in a frame of another shape. */
export function Fitted({ svg = '', isTall = false }: { svg: string | undefined; isTall?: boolean }) {
  const fitted = useMemo(() => (isTall ? middleOfPicture(svg) : wholePicture(svg)), [svg, isTall]);
  return <Picture svg={fitted} />;
}
