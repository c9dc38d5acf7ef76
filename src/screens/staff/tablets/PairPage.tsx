import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { ParticipantId } from '#domain/ids.ts';
import type { PairingCode } from '#domain/sync-protocol.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { drawPairingPicture, PAIRING_PICTURES } from '#pictures/pairing-pictures.ts';
import { Picture } from '#ui/Picture.tsx';
import { useAction } from '../action.ts';
import { Face } from '../Face.tsx';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { minutesLeft } from './minutes-left.ts';
import './tablets.css';

/** How often the page looks whether the tablet has come, and how long the code still lives, ms. */
const LOOK_EVERY = 5_000;

/** Ties a tablet to a woman: a QR picture for its camera, or four pictures to tap on it. The code is the server's. */
export function PairPage({ participant }: { participant: ParticipantId }) {
  const t = useWords();
  const staff = useStaff();
  const { roster } = useCohort();
  const woman = roster.find(({ id }) => id === participant);
  const [code, setCode] = useState<PairingCode>();
  const [left, setLeft] = useState(0);
  const ask = useAction(async () => {
    const next = await staff.pairingCode(participant);
    setCode(next);
    setLeft(minutesLeft(next.expires, staff.moment()));
  });
  const isPaired = useNewTablet(participant, code);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a code is asked for once, when the page opens
  useEffect(() => {
    if (woman) void ask.run();
  }, [participant]);
  useEffect(() => {
    if (!code) return;
    const timer = setInterval(() => {
      setLeft(minutesLeft(code.expires, staff.moment()));
      staff.devices.load();
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [code, staff]);

  if (!woman) return <p class="note">{t('no-such-woman')}</p>;
  return (
    <>
      <p>
        <Go to="/staff/tablets">‹ {t('tablets')}</Go>
      </p>
      <section class="box pair">
        <h1>
          <Face name={woman.face} /> {t('pair-title', { name: woman.nickname })}
        </h1>
        {isPaired && (
          <p class="note is-good" role="status">
            {t('paired', { name: woman.nickname })}
          </p>
        )}
        <Fault code={ask.fault} place="pair" />
        {code && !isPaired && left > 0 && (
          <>
            <CodePictures code={code} />
            <p role="status">{t('code-lives', { count: left })}</p>
          </>
        )}
        {!ask.isBusy && !isPaired && (!code || left <= 0) && (
          <>
            {code && <p role="status">{t('code-over')}</p>}
            <button type="button" class="button is-primary" onClick={() => void ask.run()}>
              {t('new-code')}
            </button>
          </>
        )}
      </section>
    </>
  );
}

function CodePictures({ code: { code, pictures } }: { code: PairingCode }) {
  const t = useWords();
  // Four modules of quiet round it, as the standard wants: some cameras find nothing without.
  const qr = useMemo(() => renderSVG(`${location.origin}/pair#${code}`, { border: 4 }), [code]);
  return (
    <div class="code">
      <div>
        <h2>{t('pair-by-camera')}</h2>
        <div class="qr" role="img" aria-label={t('qr')}>
          <Picture svg={qr} />
        </div>
      </div>
      <div>
        <h2>{t('pair-by-pictures')}</h2>
        <ol class="code-pictures">
          {pictures.map((number, i) => {
            const picture = PAIRING_PICTURES[number];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may come twice
              <li key={i}>
                {picture && <Picture svg={drawPairingPicture(picture.id)} />}
                <span lang="da">{picture?.da}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

/** Has a tablet of hers appeared that was not there when the code was made? */
function useNewTablet(participant: ParticipantId, code: PairingCode | undefined): boolean {
  const seen = useLive(useStaff().devices);
  const own = (seen?.devices ?? []).filter(
    (device) => device.participant === participant && !device.isRetired,
  );
  const before = useRef<{ code: PairingCode; ids: ReadonlySet<string> }>(undefined);
  if (code && seen && before.current?.code !== code) {
    before.current = { code, ids: new Set(own.map(({ id }) => id)) };
  }
  return code !== undefined && own.some(({ id }) => before.current?.ids.has(id) === false);
}
