import type { Look } from './cast.ts';
import { area, line, oval, rect } from './shapes.ts';

/** What a head wears for work, in the units of a head; the same from the front and from behind. */
export function hatInFront(look: Look): string {
  switch (look.hat) {
    case 'cap':
      return (
        area('M-50-30C-56-78-34-98 0-98C34-98 56-78 50-30Q0-52-50-30Z', '#F7F3EA') +
        line('M-50-32Q0-54 50-32', '#D8CDBB', 7)
      );
    case 'helmet':
      return (
        area('M-54-38C-54-84-30-104 0-104C30-104 54-84 54-38Z', '#E0B03A') +
        area('M-9-103Q0-106 9-103V-38H-9Z', '#EBC25A') +
        rect(-64, -46, 128, 14, 7, '#C9982B')
      );
    case 'sun-hat':
      return (
        oval(0, -42, 92, 20, '#E3CD9F') +
        area('M-46-46C-46-86-28-98 0-98C28-98 46-86 46-46Q0-34-46-46Z', '#EAD9B2') +
        line('M-46-50Q0-38 46-50', '#A8533A', 8)
      );
    default:
      return '';
  }
}

/** The same from the side, looking to the right. */
export function hatInProfile(look: Look): string {
  switch (look.hat) {
    case 'cap':
      return (
        area('M44-34C44-78 22-98-12-98C-50-98-72-72-66-22Q-10-46 44-34Z', '#F7F3EA') +
        line('M44-36Q-10-48-66-24', '#D8CDBB', 7)
      );
    case 'helmet':
      return (
        area('M46-40C46-86 20-104-10-104C-42-104-66-84-64-34Z', '#E0B03A') +
        rect(-68, -46, 136, 14, 7, '#C9982B')
      );
    case 'sun-hat':
      return (
        oval(-8, -42, 92, 17, '#E3CD9F') +
        area('M38-46C38-86 20-98-8-98C-36-98-54-86-54-46Q-8-36 38-46Z', '#EAD9B2') +
        line('M38-50Q-8-40-54-50', '#A8533A', 8)
      );
    default:
      return '';
  }
}
