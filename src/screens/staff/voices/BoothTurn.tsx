import type { MadeClip } from '#audio/booth.ts';
import { directionOf } from '#domain/languages.ts';
import type { Pace } from '#domain/voice-fields.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { keepClip } from '#hooks/staff-voices.ts';
import type { TextToSay } from '#hooks/voice-parts.ts';
import { Picture } from '#ui/Picture.tsx';
import { useWords } from '../words.ts';
import { BoothWork } from './BoothWork.tsx';
import { type BoothMeans, useBooth } from './use-booth.ts';

interface Props {
  language: string;
  text: TextToSay;
  pace: Pace;
  svg: string | undefined;
  isSaid: boolean;
  means: BoothMeans;
  onKept: () => void;
  onSkip: () => void;
  onBefore: () => void;
}

/** One phrase: say it, hear it, keep it. */
export function BoothTurn({ language, text, pace, svg, isSaid, means, onKept, onSkip, onBefore }: Props) {
  const t = useWords();
  const staff = useStaff();
  const { id: speaker } = useMe();
  const booth = useBooth(means);
  const keep = async (clip: MadeClip) => {
    await keepClip(staff, { speaker, language, text, pace, clip });
    booth.forget();
    onKept();
  };
  return (
    <section class="box booth" data-phase={booth.phase.name} data-phrase={text.phrase}>
      <div class="booth-words">
        {svg && (
          <span class="booth-picture">
            <Picture svg={svg} />
          </span>
        )}
        <p class="booth-text" lang={language} dir={directionOf(language)}>
          {text.text}
        </p>
        {language !== 'da' && (
          <p class="booth-danish" lang="da">
            {text.da}
          </p>
        )}
        {isSaid && <p class="quiet">{t('booth-is-said')}</p>}
      </div>
      <BoothWork booth={booth} tooLong={t('booth-fault-too-long')} onKeep={keep}>
        <button type="button" class="plain" onClick={onBefore}>
          {t('booth-before')}
        </button>
        <button type="button" class="plain" onClick={onSkip}>
          {t('booth-skip')}
        </button>
      </BoothWork>
    </section>
  );
}
