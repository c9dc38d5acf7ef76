import { useTranslation } from 'react-i18next';
import type { FaultCode } from '#hooks/staff.ts';

interface Props {
  code: FaultCode | undefined;
  /** Words that fit better where it happened: `sign-in` reads `fault-sign-in-…` first. */
  place?: string;
}

/** Why it did not succeed, and what to do: in words, never a code. */
export function Fault({ code, place }: Props) {
  const { t, i18n } = useTranslation('staff');
  if (code === undefined) return null;
  const keys = [...(place ? [`fault-${place}-${code}`] : []), `fault-${code}`, 'fault-trouble'];
  const key = keys.find((one) => i18n.exists(one, { ns: 'staff' })) ?? 'fault-trouble';
  return (
    <p class="fault" role="alert">
      {t(key)}
    </p>
  );
}
