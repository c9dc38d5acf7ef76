import type { PracticeSettings } from '#domain/practice-views.ts';

/** What is said in the form. A field that was emptied is there and `undefined`; one that was not touched is absent. */
export type Touched = { readonly [F in 'localName' | 'isDuty' | 'skin']?: PracticeSettings[F] | undefined };

/** The same as it is decided: `null` takes back. */
type Changed = { [F in keyof Touched]?: NonNullable<PracticeSettings[F]> | null };

/** What somebody really changed: fields that she touched and that are not as they stand now. */
export function changedSettings(touched: Touched, standing: PracticeSettings): Changed {
  const { localName, isDuty, skin } = touched;
  const name = localName?.trim() || undefined;
  return {
    ...('localName' in touched && name !== standing.localName && { localName: name ?? null }),
    ...('isDuty' in touched && isDuty !== standing.isDuty && { isDuty: isDuty ?? null }),
    ...('skin' in touched && skin !== standing.skin && { skin: skin ?? null }),
  };
}
