import { useMemo } from 'preact/hooks';
import { go } from '#hooks/navigation.ts';
import { useHolder, useToday } from '#hooks/tablet.ts';
import { spoken, type Terms, useTerms } from '#hooks/terms.ts';
import { drawWeave } from '#pictures/home-drawings.ts';
import type { IconName } from '#pictures/icons.ts';
import type { ReadyName } from '#pictures/ready-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { ReadyPicture } from '#ui/ReadyPicture.tsx';
import { usePortrait } from '#ui/use-portrait.ts';
import { dateValues } from '../calendar/date-words.ts';
import { UpdateBadge } from '../help/UpdateBadge.tsx';
import { Screen } from '../Screen.tsx';
import { comingShown } from '../today/coming-words.ts';
import { useNextThing } from '../today/use-next-thing.ts';
import { useThumb } from '../today/use-thumb.ts';
import './home.css';
import { drawTodayScene } from './today-scene.ts';

interface Tile {
  readonly name: string;
  readonly path: string;
  readonly icon: IconName;
  readonly picture: ReadyName;
}

const TILES: readonly Tile[] = [
  { name: 'learn', path: '/learn', icon: 'book', picture: 'home-danish' },
  { name: 'my-post', path: '/post', icon: 'mail', picture: 'home-post' },
  { name: 'calendar', path: '/calendar', icon: 'calendar', picture: 'home-calendar' },
  { name: 'calm', path: '/calm', icon: 'calm', picture: 'home-calm' },
  { name: 'my-words', path: '/words', icon: 'cards', picture: 'home-words' },
];

/** Home: everything there is, as big pictures, all to be seen at once (ux rule 1). Next goes to the next thing. */
export function HomeScreen() {
  const t = useTerms('tablet');
  const calendar = useTerms('calendar');
  const { nickname } = useHolder();
  const coming = useNextThing();
  const shown = comingShown(coming, t, calendar);
  const thumb = useThumb(shown.picture);
  const frame = usePortrait() ? 'portrait' : 'wide';
  const weave = useMemo(drawWeave, []);
  const { path } = coming;
  const name = nickname && { id: 'tablet.her-name', da: nickname };

  return (
    <Screen
      name="home"
      class="home"
      isHome
      back={false}
      say={[spoken(t('welcome')), ...(name ? [name] : []), ...shown.say]}
      next={{ onGo: () => go(path ?? '/today'), thumb }}
    >
      <Picture svg={weave} class="home-weave" />
      <div class="home-page">
        <UpdateBadge />
        <div class="home-tiles" dir="ltr">
          <TodayTile frame={frame} t={t} calendar={calendar} />
          {TILES.map((tile) => (
            <HomeTile
              key={tile.name}
              {...tile}
              t={t}
              picture={<ReadyPicture name={tile.picture} frame={frame} />}
            />
          ))}
        </div>
      </div>
    </Screen>
  );
}

type Shape = 'wide' | 'portrait';

/** The day that it is. The next thing itself is the picture in Next. */
function TodayTile({ frame, t, calendar }: { frame: Shape; t: Terms; calendar: Terms }) {
  const { weekday, day } = dateValues(useToday().date);
  const word = calendar(`weekday-${weekday}`).da;
  const svg = useMemo(() => drawTodayScene(day, weekday, word, frame), [day, weekday, word, frame]);
  return <HomeTile name="today" path="/today" icon="sun" t={t} picture={<Picture svg={svg} />} />;
}

function HomeTile({
  name,
  path,
  icon,
  picture,
  t,
}: Omit<Tile, 'picture'> & { picture: preact.ComponentChildren; t: Terms }) {
  const term = t(name);
  return (
    <div class={`home-tile is-${name}`} data-tile={name}>
      <ChoiceCard
        name={name}
        term={term}
        icon={icon}
        second={term.lang === 'da' ? undefined : term}
        picture={picture}
        onTap={() => go(path)}
      />
    </div>
  );
}
