import './minutes-clock.css';

interface Props {
  /** 1–59: so much of the hour is filled. */
  minutes: number;
}

const RADIUS = 40;

/** So many minutes as a piece of the clock: seen by who reads no numbers. The word beside it says them. */
export function MinutesClock({ minutes }: Props) {
  const turn = (minutes / 60) * 2 * Math.PI;
  const end = `${(Math.sin(turn) * RADIUS).toFixed(2)} ${(-Math.cos(turn) * RADIUS).toFixed(2)}`;
  const marks = Array.from({ length: 12 }, (_, i) => i * 30);
  return (
    <svg class="minutes-clock" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      <circle class="minutes-face" r="47" />
      <path
        class="minutes-piece"
        d={`M0 0V${-RADIUS}A${RADIUS} ${RADIUS} 0 ${minutes > 30 ? 1 : 0} 1 ${end}Z`}
      />
      {marks.map((angle) => (
        <path key={angle} class="minutes-mark" d="M0-40V-36" transform={`rotate(${angle})`} />
      ))}
    </svg>
  );
}
