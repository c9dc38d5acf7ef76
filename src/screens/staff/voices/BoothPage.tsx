import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pace } from '#domain/voice-fields.ts';
import { useStaff } from '#hooks/staff.ts';
import { useTexts, useVoices } from '#hooks/staff-voices.ts';
import { useLive } from '#hooks/tablet.ts';
import type { TextToSay, VoicePart } from '#hooks/voice-parts.ts';
import { Go } from '../Go.tsx';
import { sentencePictures } from '../languages/sentence-pictures.ts';
import { useWords } from '../words.ts';
import { BoothTurn } from './BoothTurn.tsx';
import { ConsentBox } from './ConsentBox.tsx';
import type { BoothMeans } from './use-booth.ts';

interface Props {
  language: string;
  part: VoicePart;
  means: BoothMeans;
}

/** The booth: one phrase at a time, from where she was. What she has said is kept at once, with or without a network. */
export function BoothPage({ language, part, means }: Props) {
  const t = useWords();
  const { drafts, content, wantLanguages } = useStaff();
  const { isLoading, kept, wanted } = useLive(content).ready;
  const { isGiven, hasSaid } = useVoices();
  const read = useTexts(part, language);
  const [pace, setPace] = useState<Pace>('normal');
  const key = `booth/${language}/${part}`;
  const [at, setAt] = useState<string | undefined | null>();
  useEffect(() => {
    if (language !== 'da') wantLanguages();
  }, [language, wantLanguages]);
  useEffect(() => {
    let isGone = false;
    drafts.get(key).then(
      (kept) => !isGone && setAt(typeof kept === 'string' ? kept : null),
      () => !isGone && setAt(null),
    );
    return () => {
      isGone = true;
    };
  }, [drafts, key]);
  const pictures = useMemo(() => (read?.whole ? sentencePictures(read.whole) : undefined), [read]);
  if (!isGiven) return <ConsentBox />;
  if (!read || at === undefined) return null;

  const { texts, whole } = read;
  const isOpen = (text: TextToSay) => !hasSaid(language, text.of, pace);
  const said = texts.filter((text) => !isOpen(text)).length;
  const here = texts.find(({ of }) => of === at) ?? texts.find(isOpen) ?? texts[0];
  const go = (to: TextToSay | undefined) => {
    setAt(to?.of ?? null);
    // Where she was is a convenience: a full disk is told when a voice is kept.
    drafts.put(key, to?.of).catch(() => undefined);
  };
  const index = here ? texts.indexOf(here) : -1;
  const after = [...texts.slice(index + 1), ...texts.slice(0, index)];
  return (
    <>
      <p>
        <Go to="/staff/voices">‹ {t('voices')}</Go>
      </p>
      <h1>
        {whole ? <span lang="da">{whole.title.da}</span> : t(`voice-room-${part.slice(5)}`)} ·{' '}
        {t(`language-${language}`)}
      </h1>
      <div class="booth-line">
        <p data-said={said}>{t('booth-said', { said, texts: texts.length })}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={pace === 'slow'}
            onChange={(event) => setPace(event.currentTarget.checked ? 'slow' : 'normal')}
          />
          {t('booth-slow')}
        </label>
      </div>
      {!here && (
        <p class="note" role="status">
          {isLoading && !part.startsWith('room/')
            ? t('languages-loading', { kept, wanted })
            : t(whole || part.startsWith('room/') ? 'booth-no-texts' : 'lesson-not-here')}
        </p>
      )}
      {here && texts.every((text) => !isOpen(text)) && (
        <p class="note is-good" role="status" data-all-said>
          {t('booth-all-said')}
        </p>
      )}
      {here && (
        <BoothTurn
          key={`${here.of} ${pace}`}
          language={language}
          text={here}
          pace={pace}
          svg={whole?.pictures[pictures?.get(here.phrase) ?? '']}
          isSaid={!isOpen(here)}
          means={means}
          onKept={() => go(after.find(isOpen))}
          onSkip={() => go(after[0])}
          onBefore={() => go(texts[index - 1] ?? texts.at(-1))}
        />
      )}
    </>
  );
}
