/**
 * What a screen is for, as a key of `locales/<language>/tablet.json`. Takes the path that Help was opened from;
 * a path nobody knows is Home's.
 */
export function purposeOf(path: string): string {
  const [first = '', second] = (path.split('?')[0] ?? '').split('/').filter(Boolean);
  const purpose = PURPOSES[first];
  if (!purpose) return 'purpose-home';
  return second && purpose.inside ? purpose.inside : purpose.itself;
}

const PURPOSES: Readonly<Record<string, { itself: string; inside?: string }>> = {
  today: { itself: 'purpose-today' },
  learn: { itself: 'purpose-learn', inside: 'purpose-lesson' },
  post: { itself: 'purpose-post', inside: 'purpose-real-site' },
  calendar: { itself: 'purpose-calendar', inside: 'purpose-day' },
  trip: { itself: 'purpose-trip' },
  words: { itself: 'purpose-words' },
  me: { itself: 'purpose-me' },
};
