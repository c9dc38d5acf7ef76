import * as v from 'valibot';

/** Three ways to wear a scarf and six of hair, in the order they are shown to choose from. */
export const HER_COVERS = [
  'hijab',
  'khimar',
  'loose',
  'long',
  'bob',
  'curly',
  'bun',
  'braids',
  'grey',
] as const;
export type HerCover = (typeof HER_COVERS)[number];

const upTo = (last: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(last));

/** How a woman wants her own figure to look. Only this is kept of it; never a photograph. */
export const HerLookSchema = v.object({
  /** 0 light … 4 dark. */
  skin: upTo(4),
  cover: v.picklist(HER_COVERS),
  /** A scarf's colour, or her hair's. */
  coverColour: upTo(5),
  topColour: upTo(5),
});
export type HerLook = Readonly<v.InferOutput<typeof HerLookSchema>>;

/** Do these two looks draw the same figure? */
export const isSameLook = (a: HerLook, b: HerLook): boolean =>
  a.skin === b.skin && a.cover === b.cover && a.coverColour === b.coverColour && a.topColour === b.topColour;

/** True when `value` is a look that can be drawn; what a tablet has stored may be older than this page. */
export const isHerLook = (value: unknown): value is HerLook => v.is(HerLookSchema, value);
