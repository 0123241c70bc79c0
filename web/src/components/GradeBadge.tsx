import { useLocale } from '../settings/context';

const shapes: Record<string, preact.JSX.Element> = {
  confirmed: <path d="M2 8.500l4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.500" />,
  fair: <path d="M3 6h10M3 10h10" fill="none" stroke="currentColor" stroke-width="2.500" />,
  weak: <path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="2.500" stroke-dasharray="3 2" />,
  contested: <path d="M3 6h10M3 10h10M11 2L5 14" fill="none" stroke="currentColor" stroke-width="2" />,
  discounted: <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="2.500" />,
};

/** How well an incident is supported: in words, with a sign of its own. */
export function GradeBadge({ level }: { level: string }) {
  const { grades } = useLocale().words;
  return (
    <span class={`grade grade-${level}`} title={grades[level]?.help}>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">{shapes[level]}</svg>
      {grades[level]?.name ?? level}
    </span>
  );
}
