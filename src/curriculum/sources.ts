/**
 * The tags of our list of sources. A lesson names those its facts rest on, so that a reader can check them
 * and a change of the law can be followed to the sentences it touches.
 */
const UNUSED = new Set(['S24']);
const LAST = 135;
/** Not in the numbered list: the course's own description, our teaching advice, and general knowledge. */
const LETTERED = ['SEED', 'PED', 'GK'];

/** Is this a tag of the list? `UV` (unverified) is not: what nobody has checked is not taught. */
export function isSource(tag: string): boolean {
  const number = /^S([1-9]\d{0,2})$/.exec(tag)?.[1];
  return LETTERED.includes(tag) || (number !== undefined && Number(number) <= LAST && !UNUSED.has(tag));
}

/** How tags are written, for the author who wrote one wrong. */
export const SOURCE_FORMS = `S1 to S${LAST}, ${LETTERED.join(', ')}`;
