/** The rooms whose words a tablet shows and says: files of `locales/<language>`. */
export const TABLET_ROOMS = [
  'tablet',
  'me',
  'post',
  'calendar',
  'learn',
  'words',
  'calm',
  'yoga',
  'modules',
  'abilities',
  'sound',
  'practising',
] as const;
