const counted = (from: number, to: number, unit = ''): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i}${unit}`);

/** Numbers, and prices of daily life, that are phrases of their own: a bus ticket, yes; rents and wages stay to be read. */
export const SPOKEN_VALUES: readonly string[] = [...counted(0, 100), ...counted(1, 60, ' kr.')];

/** Can every tablet that has the machine voice say this value, written as it is shown? */
export const isSpokenValue = (text: string): boolean => SPOKEN_VALUES.includes(text);
