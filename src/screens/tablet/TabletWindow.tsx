import type { ComponentChildren, FunctionComponent } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useHerLook } from '#hooks/her-look.ts';
import { go, usePath } from '#hooks/navigation.ts';
import { useHolder, useLive, useTablet } from '#hooks/tablet.ts';
import { TroubleScreen } from './help/TroubleScreen.tsx';
import { HomeScreen } from './home/HomeScreen.tsx';
import { LanguageScreen } from './start/LanguageScreen.tsx';
import { NamePictureScreen } from './start/NamePictureScreen.tsx';
import { StartScreen } from './start/StartScreen.tsx';

/** What stands behind a tile comes when it is asked for; the service worker has it on the tablet already. */
const later = <Props,>(load: () => Promise<FunctionComponent<Props>>) =>
  lazy(async () => ({ default: await load() }));

const TodayScreen = later(async () => (await import('./today/TodayScreen.tsx')).TodayScreen);
const LearnScreen = later(async () => (await import('./learn/LearnScreen.tsx')).LearnScreen);
const ModulesScreen = later(async () => (await import('./learn/ModulesScreen.tsx')).ModulesScreen);
const LessonScreen = later(async () => (await import('./learn/LessonScreen.tsx')).LessonScreen);
const CardScreen = later(async () => (await import('./learn/CardScreen.tsx')).CardScreen);
const StoryScreen = later(async () => (await import('./learn/story/StoryScreen.tsx')).StoryScreen);
const HelplineScreen = later(async () => (await import('./learn/HelplineScreen.tsx')).HelplineScreen);
const PostScreen = later(async () => (await import('./post/PostScreen.tsx')).PostScreen);
const RealSiteScreen = later(async () => (await import('./post/RealSiteScreen.tsx')).RealSiteScreen);
const PracticeScreens = later(async () => (await import('./practice/PracticeScreens.tsx')).PracticeScreens);
const WeekScreen = later(async () => (await import('./calendar/WeekScreen.tsx')).WeekScreen);
const DayScreen = later(async () => (await import('./calendar/DayScreen.tsx')).DayScreen);
const TripScreen = later(async () => (await import('./calendar/TripScreen.tsx')).TripScreen);
const CanScreen = later(async () => (await import('./can/CanScreen.tsx')).CanScreen);
const CalmScreen = later(async () => (await import('./calm/CalmScreen.tsx')).CalmScreen);
const WordsScreen = later(async () => (await import('./words/WordsScreen.tsx')).WordsScreen);
const HerLookScreen = later(async () => (await import('./me/HerLookScreen.tsx')).HerLookScreen);
const HelpScreen = later(async () => (await import('./help/HelpScreen.tsx')).HelpScreen);
const ReadyScreen = later(async () => (await import('./help/ReadyScreen.tsx')).ReadyScreen);
const PrivacyScreen = later(async () => (await import('./help/PrivacyScreen.tsx')).PrivacyScreen);
const SoundScreen = later(async () => (await import('./sound/SoundScreen.tsx')).SoundScreen);
const PairScreen = later(async () => (await import('./help/PairScreen.tsx')).PairScreen);

interface Props {
  /** Settles when the words of all rooms are here; absent: they are. Home and what comes before it need not wait. */
  words?: Promise<unknown>;
  /** She has touched the screen: from here on nothing may reload by itself. */
  onBegun: () => void;
}

/**
 * The tablet: touch to begin, then her language, her picture, and Home. Which screen is shown is the address,
 * so the browser's Back and a reload do what she expects.
 */
export function TabletWindow({ words, onBegun }: Props) {
  const tablet = useTablet();
  const trouble = useLive(tablet.trouble);
  const language = useLive(tablet.chosenLanguage);
  const { face } = useHolder();
  const look = useHerLook();
  const [hasBegun, setBegun] = useState(false);
  const [hasSeenName, setSeenName] = useState(false);
  // Whoever has just told this tablet her language for the first time has not heard it yet.
  const [isUnheard, setUnheard] = useState(false);
  const [first = '', second = '', third = '', fourth = ''] = usePath();
  const hasWords = useSettled(words);
  const opened = (screen: ComponentChildren) =>
    hasWords ? <Suspense fallback={null}>{screen}</Suspense> : null;

  if (trouble) return <TroubleScreen trouble={trouble} />;
  if (!hasBegun) {
    return (
      <StartScreen
        onTouched={() => {
          setBegun(true);
          onBegun();
        }}
      />
    );
  }
  if (first === 'pair') return opened(<PairScreen code={location.hash.slice(1)} />);
  if (!language || first === 'language') {
    return (
      <LanguageScreen
        onChosen={(tag) => {
          setUnheard(!language);
          void tablet.language.set(tag);
          if (first === 'language') go('/', { replace: true });
        }}
      />
    );
  }
  if (isUnheard) return opened(<SoundScreen isFirst onDone={() => setUnheard(false)} />);
  if (first === 'me' && second === 'look') {
    const onKept = () => {
      setSeenName(true);
      go('/', { replace: true });
    };
    return opened(<HerLookScreen onKept={onKept} />);
  }
  if (!(face || look) || (!hasSeenName && first === '') || first === 'me') {
    return (
      <NamePictureScreen
        onChosen={() => {
          setSeenName(true);
          if (first === 'me') go('/', { replace: true });
        }}
      />
    );
  }
  return first === '' ? (
    <HomeScreen />
  ) : (
    opened(
      first === 'practice' ? (
        <PracticeScreens place={second} task={third} rung={fourth} />
      ) : (
        screenOf(first, second, third, fourth)
      ),
    )
  );
}

function useSettled(promise: Promise<unknown> | undefined): boolean {
  const [isSettled, setSettled] = useState(promise === undefined);
  useEffect(() => {
    void promise?.then(() => setSettled(true));
  }, [promise]);
  return isSettled;
}

function screenOf(first: string, second: string, third: string, fourth: string) {
  switch (first) {
    case 'today':
      return <TodayScreen />;
    case 'learn':
      return learnScreenOf(second, third, fourth);
    case 'post':
      return second ? <RealSiteScreen task={second} key={second} /> : <PostScreen />;
    case 'calendar':
      return second ? <DayScreen date={second} key={second} /> : <WeekScreen />;
    case 'trip':
      return <TripScreen id={`excursion/${second}`} key={second} />;
    case 'calm':
      return <CalmScreen programme={second || undefined} />;
    case 'can':
      return <CanScreen />;
    case 'words':
      return <WordsScreen />;
    case 'help':
      return <HelpScreen />;
    case 'sound':
      return <SoundScreen onDone={() => go('/', { replace: true })} />;
    case 'ready':
      return <ReadyScreen />;
    case 'privacy':
      return <PrivacyScreen />;
    case 'connect':
      return <PairScreen />;
    default:
      return <HomeScreen />;
  }
}

/** The road, one module of it or all, a lesson by its name, the card she made in one, a story told for one, or the helpline. */
function learnScreenOf(name: string, part: string, story: string) {
  if (name === '') return <LearnScreen />;
  if (name === 'module') return <LearnScreen module={Number(part)} />;
  if (name === 'modules') return <ModulesScreen />;
  if (name === 'helpline') return <HelplineScreen />;
  if (part === 'story') return <StoryScreen lesson={`lesson/${name}`} name={story} key={name} />;
  if (part === 'card') return <CardScreen id={`lesson/${name}`} key={name} />;
  return <LessonScreen id={`lesson/${name}`} key={name} />;
}
