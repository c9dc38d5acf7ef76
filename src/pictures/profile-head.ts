import type { HeadView } from './bust.ts';
import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { EXPRESSIONS } from './expression.ts';
import { isScarfed } from './hair.ts';
import { hatInProfile } from './hats.ts';
import type { FaceOptions } from './head.ts';
import { profileHairBehind, profileHairInFront } from './profile-hair.ts';
import { area, circle, line, oval, round } from './shapes.ts';
import { type Tones, tonesOf } from './tones.ts';

const SKULL = 'M6-61C-30-64-56-40-54-4C-53 16-44 30-32 38L-30 78C-12 88 8 84 16 70L18 40Z';
const FACE =
  'M4-60C25-60 38-47 39.5-27C40-21 38-16 38.5-11C41-4 48 6 50.5 11.5C52 15.5 49 18 44.5 18.5C43 20 43.5 22.5 44.5 24.5C47 26.5 46.5 30 43 31.5C46 33 46 36.5 42.5 38.5C41 41 42.5 44 42 48C41 56 34 60.5 25 59.5C11 58 0 52-10 42L-24 20L-24-34C-18-52-8-60 4-60Z';
const SMALL_FACE =
  'M4-60C27-60 41-45 41-23C41-17 38.5-12 39-6C41-1 46 6 47 10.5C47.5 14.5 45 16 42 17C41.5 19 42.5 21 43 23C45 25 44.5 28 41.5 29.5C44 31 43.5 34.5 40.5 36C39.5 39 40.5 41 40 44C38 52 31 55 22 54C9 53-2 48-10 40L-24 20L-24-34C-18-52-8-60 4-60Z';

/** The head from the side. */
export const PROFILE: HeadView = { from: 'side', hanging: profileHairBehind, head: profileHead };

/** A head that looks to the right, in the units of a head: middle at (0, 0), chin at y 58. */
function profileHead(look: Look, options: FaceOptions = {}): string {
  const tones = tonesOf(look);
  const child = look.age === 'child';
  const shadow = area('M-28 62C-8 70 8 66 20 59L18 70C6 88-18 88-30 78Z', shade(look.skin, -0.14));
  return (
    (isScarfed(look) ? '' : area(SKULL, look.skin) + shadow) +
    area(child ? SMALL_FACE : FACE, look.skin) +
    (child
      ? `<g transform="translate(0 5)">${features(look, options, tones)}</g>`
      : features(look, options, tones)) +
    (isScarfed(look) || look.cover === 'loose' ? '' : ear(look)) +
    profileHairInFront(look) +
    hatInProfile(look)
  );
}

function features(look: Look, options: FaceOptions, tones: Tones): string {
  const mood = options.mood ?? 'calm';
  const brow = look.build === 'man' ? 4.6 : look.age === 'child' ? 2.4 : 3.4;
  const [lift, inner, arch, outer] = EXPRESSIONS[mood].brow;
  return (
    oval(20, 16, 9, 6.5, tones.blush, 'opacity=".34"') +
    (look.age === 'old'
      ? line('M29 16C25 21 25 26 27 31M12-7l-5-2M12-3l-5 1', tones.crease, 1.7, 'opacity=".7"')
      : '') +
    eye(look, options, tones) +
    line(
      `M36 ${round(lift + inner - 1)}Q25 ${round(lift + arch - 1)} 14 ${round(lift + outer)}`,
      tones.brow,
      brow,
    ) +
    line('M41.5 17.5C37.5 18.5 36.5 14 39.5 12.5', tones.crease, 2.2) +
    beard(look) +
    mouth(options, tones) +
    (look.glasses ? glasses() : '')
  );
}

function eye(look: Look, options: FaceOptions, tones: Tones): string {
  if (options.eyes === 'closed' || options.eyes === 'down')
    return line('M15-4Q24 4 33-3M15-4l-3.5-1.5', tones.ink, 3);
  if (options.eyes === 'smile') return line('M15-1Q24-9 33-2', tones.ink, 3.2);
  const { lids, pupil } = EXPRESSIONS[options.mood ?? 'calm'];
  const high = round(lids[0] * 0.92);
  return (
    area(
      `M34-5.5C30 ${high} 20 ${round(high + 1.5)} 15-2C20 3.6 28 3.6 33 2C31.4-.6 31.8-3.4 34-5.5Z`,
      tones.deep ? '#F4EBE0' : '#FFFDF8',
    ) +
    oval(28.2, -2.6, pupil * 0.78, pupil * 0.96, look.iris ?? (tones.deep ? '#20130E' : '#3A2A20')) +
    line(`M35-6C30 ${round(high - 1)} 20 ${round(high + 1)} 14-2.4l-3-1.6`, tones.ink, 2.8)
  );
}

function mouth(options: FaceOptions, { lip }: Tones): string {
  const crease = shade(lip, -0.36);
  switch (EXPRESSIONS[options.mood ?? 'calm'].mouth) {
    case 'laugh':
      return (
        area('M45 25C41 27 34 26.5 28 23C29 33 35 40 42 39C44.5 37 45.5 34.5 44.5 32Z', shade(lip, -0.12)) +
        area('M44.5 26.5C40 29 34 28.5 29.5 26C31 30.5 36 33 43.5 32.5Z', '#FFFDF8')
      );
    case 'open':
    case 'round':
    case 'stretched':
      return (
        area('M44.5 24.5C40 25 34 27 31.5 31C34 37 38 40 42.5 39.5C45 37 45.5 34 44 32Z', lip) +
        area('M43.5 29.5C40 29.5 37 30.5 35.5 32C37.5 35 40 36 43 35.5Z', '#5A1F22')
      );
    case 'down':
    case 'flat':
    case 'tight':
    case 'uneasy':
      return (
        area(
          'M44.5 25C41 27 36 29 33 32.5C36 37 39 38.5 42.5 38.5C45.5 36.5 46 33 43 31.5C46.5 30 47 26.5 44.5 25Z',
          lip,
        ) + line('M43.5 31.5C39 31 35.5 32 31.5 35', crease, 2.2)
      );
    default:
      return (
        area(
          'M44.5 25C40.5 28 35.5 28.5 31 27.5C34 34.5 38.5 38 42.5 38.5C45.5 36.5 46 33 43 31.5C46.5 30 47 26.5 44.5 25Z',
          lip,
        ) + line('M43.5 31.5C38 32 33.5 30.5 29 26.5', crease, 2.2)
      );
  }
}

function ear(look: Look): string {
  const shell =
    oval(-13, 2, 8, 12.5, shade(look.skin, -0.07)) +
    line('M-15-4C-9-6-8 4-13 7', shade(look.skin, -0.22), 2.2);
  const bare = look.earrings === false || look.build === 'man';
  return bare ? shell : shell + circle(-13, 18, 4, '#D9A441');
}

function beard(look: Look): string {
  if (look.beard === undefined) return '';
  const hair = look.hair ?? '#2A1E1A';
  const lip = area('M46 19.5C40 18 34 21 31 28C36 26 41 25.5 46.5 25.5Z', shade(hair, 0.06));
  if (look.beard === 'moustache') return lip;
  return (
    area(
      'M-14 6C-16 28-6 46 10 55C22 62 36 66 44 58C46 50 45 44 43 38C38 38 34 34 31 27C22 27 8 22 2 6Z',
      hair,
    ) + lip
  );
}

function glasses(): string {
  return (
    `<rect x="16" y="-13" width="20" height="21" rx="8" fill="none" stroke="#5B3A2A" stroke-width="2.8"/>` +
    line('M16-5L-12-3', '#5B3A2A', 2.8)
  );
}
