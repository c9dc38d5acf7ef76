import { halfRolledMat, partRing } from './body-marks.ts';
import { type ScenePerson, type SceneSpec, scenes } from './scene.ts';
import { ALL } from './scenes-vocab-things.ts';
import { area } from './shapes.ts';
import { arrow } from './signs.ts';

type Ring = Parameters<typeof partRing>;

/** Module yoga, the body: a calm woman, and a ring round the part that is meant. */
export const BODY_WORDS = scenes({
  head: part('Hoved', { look: 'zara', at: [320, 262], scale: 1.3 }, [320, 258, 112, 122]),
  neck: part('Nakke', { look: 'senait', view: 'back', at: [320, 262], scale: 1.34 }, [320, 356, 78, 56]),
  shoulder: part('Skulder', { look: 'miriam', at: [320, 240], scale: 1.26 }, [208, 422, 66, 62]),
  back: part('Ryg', { look: 'olena', view: 'back', at: [320, 196], scale: 1.16 }, [320, 444, 98, 130]),
  arm: part('Arm', { look: 'noor', pose: 'stand', at: [320, 620], scale: 0.88 }, [252, 310, 40, 128, 6]),
  hand: part('Hånd', { look: 'amina', gesture: 'wave', at: [356, 270], scale: 1.24 }, [194, 330, 72, 78]),
  stomach: part('Mave', { look: 'selam', at: [320, 190], scale: 1.1 }, [320, 508, 86, 82]),
  hip: part(
    'Hofte',
    { look: 'miriam', pose: 'stand-hands', at: [320, 860], scale: 1.25 },
    [386, 500, 64, 60],
  ),
  leg: part('Ben', { look: 'amina', pose: 'stand', at: [320, 620], scale: 0.88 }, [358, 484, 50, 136, -2]),
  knee: part('Knæ', { look: 'zara', pose: 'stand', at: [320, 620], scale: 0.88 }, [356, 480, 46, 44]),
  foot: part(
    'Fod',
    { look: 'fatima', wear: { feet: 'bare' }, pose: 'stand', at: [320, 594], scale: 0.86 },
    [357, 582, 48, 36],
  ),
  stretch: {
    title: 'Strække',
    ground: { tint: 'calm', floorAt: 540 },
    people: [{ look: 'zara', pose: 'arms-up', mood: 'happy', at: [320, 618], scale: 0.74 }],
  },
  breathe: {
    title: 'Ånde',
    crops: ALL,
    ground: { tint: 'calm' },
    people: [{ look: 'hodan', eyes: 'closed', gesture: 'hands-on-chest', at: [320, 264], scale: 1.2 }],
    front: [{ drawn: arrow(84, 286, 200, 286, '#4A7FA8', 18) + arrow(440, 286, 556, 286, '#8FBAD0', 18) }],
  },
  'yoga-mat': {
    title: 'Yogamåtte',
    ground: { tint: 'calm' },
    things: [{ drawn: area('M-400 430H1040V1100H-400Z', '#CCD3AE') + halfRolledMat(300, 410, 1.1) }],
  },
});

function part(title: string, person: ScenePerson, ring: Ring): SceneSpec {
  return {
    title,
    crops: ALL,
    ground: { tint: 'calm' },
    people: [person],
    front: [{ drawn: partRing(...ring) }],
  };
}
