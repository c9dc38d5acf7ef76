import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { isScarfed } from './hair.ts';
import { area, line } from './shapes.ts';

/** The scarf that lies over chest and shoulders from the front; nothing for women whose hair shows. Bust units. */
export function scarfOverChest(look: Look): string {
  const scarf = look.scarf ?? look.top;
  switch (look.cover) {
    case 'hijab':
      return (
        area(
          'M-42 40C-54 78-88 92-96 112C-84 146-34 182 4 192C30 182 80 150 96 112C88 92 54 78 42 40Z',
          scarf,
        ) +
        line('M40 66C20 100-30 112-78 104', shade(scarf, -0.15), 5) +
        line('M44 84C30 124-14 142-52 138', shade(scarf, -0.15), 4.5) +
        line('M64 112C50 140 30 158 12 168', shade(scarf, 0.14), 4)
      );
    case 'khimar':
      return (
        area(
          'M-42 34C-56 76-100 84-118 140C-124 190-112 236-98 262C-40 284 40 284 98 262C112 236 124 190 118 140C100 84 56 76 42 34Z',
          scarf,
        ) + line('M-30 78C-46 140-52 200-46 268M26 82C36 140 44 200 40 270', shade(scarf, -0.1), 5)
      );
    case 'loose':
      return (
        area('M-84 98C-96 118-104 140-104 160C-70 176-30 168-6 140C-30 128-48 112-58 96Z', scarf) +
        area('M84 98C98 120 104 150 84 190C50 200 0 190-40 160C0 156 40 130 58 96Z', shade(scarf, -0.05)) +
        line('M60 130C40 156 10 168-22 166', shade(scarf, -0.16), 4.5)
      );
    default:
      return '';
  }
}

/** The same from the side, looking to the right. */
export function scarfOverChestFromSide(look: Look): string {
  const scarf = look.scarf ?? look.top;
  switch (look.cover) {
    case 'hijab':
      return (
        area('M-62 52C-66 78-74 96-66 116C-34 140 24 146 50 132C56 106 48 78 30 56Z', scarf) +
        line('M24 70C8 92-24 100-58 94M34 92C18 114-10 122-40 118', shade(scarf, -0.15), 4.5)
      );
    case 'khimar':
      return (
        area('M-62 40C-76 100-86 170-78 232C-36 254 34 252 66 232C70 176 62 106 26 46Z', scarf) +
        line('M-34 70C-48 130-52 190-46 242M14 72C26 130 32 186 28 246', shade(scarf, -0.1), 5)
      );
    case 'loose':
      return (
        area(
          'M-58 66C-72 88-76 110-66 132C-30 152 26 152 50 134C54 112 44 88 24 70C4 92-34 90-58 66Z',
          shade(scarf, -0.05),
        ) + line('M36 98C18 122-14 130-50 122', shade(scarf, -0.16), 4.5)
      );
    default:
      return '';
  }
}

/** The bare neck in its neckline, over the clothes; nothing under a closed scarf. */
export function neckline(look: Look): string {
  if (isScarfed(look)) return '';
  const { skin } = look;
  if (look.build === 'man') {
    return (
      area('M-31 78Q0 106 31 78L27 56H-27Z', skin) +
      area('M-27 54Q0 88 27 54L29 66Q0 100-29 66Z', shade(skin, -0.14))
    );
  }
  return (
    area('M-27 78Q0 118 27 78L22 60H-22Z', skin) +
    area('M-22 56Q0 92 22 56L24 66Q0 104-24 66Z', shade(skin, -0.14))
  );
}
