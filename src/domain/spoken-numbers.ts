/** The numbers that are said as phrases of their own: what stands on a bus, a clock or a price in the day of a learner. */
export const SPOKEN_NUMBERS: readonly string[] = Array.from({ length: 101 }, (_, number) => String(number));

/** Can every tablet that has the machine voice say this number, written as it is shown? */
export const isSpokenNumber = (text: string): boolean => SPOKEN_NUMBERS.includes(text);
