import { listed } from '../../claims/phrases';
import { type ControlMap, holderLetter, type MapMark, mapHeight, mapWidth } from '../../registers/control';
import { useLocale } from '../../settings/context';
import { MarkedText } from '../SourceText';
import { Pieces } from '../Pieces';

/** With more places than this, names would lie on each other; the table has them. */
const mostNames = 14;
const inks = 6;

/** A sketch of who is said to hold what: places by their coordinates, holders by letter and colour, contested ones hatched. */
export function ControlSketch({ map }: { map: ControlMap }) {
  const locale = useLocale();
  const { registers } = locale.words;
  if (map.marks.length === 0) return <p class="note">{registers.mapNone}</p>;
  return (
    <figure class="sketch">
      <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} role="img" aria-label={registers.map}>
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" class="sketch-sheet" />
            <line x1="0" y1="0" x2="0" y2="5" class="sketch-hatch" />
          </pattern>
        </defs>
        {map.marks.map((mark) => <Mark key={mark.id} mark={mark} named={map.marks.length <= mostNames} />)}
      </svg>
      <figcaption>
        <ul class="sketch-key">
          {map.holders.map((holders, index) => (
            <li key={holders.join()}><span class={`letter sketch-ink-${index % inks}`}>{holderLetter(index)}</span> <Pieces pieces={listed(holders, locale)} /></li>
          ))}
        </ul>
        <p>{registers.mapHelp}</p>
      </figcaption>
    </figure>
  );
}

function Mark({ mark, named }: { mark: MapMark; named: boolean }) {
  const empty = mark.holder < 0;
  return (
    <g transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`} class={empty ? 'sketch-empty' : `sketch-ink-${mark.holder % inks}`}>
      <title>{mark.name}</title>
      {mark.besieged && <circle r="13" class="sketch-ring" />}
      <circle r="9" class={mark.contested ? 'sketch-contested' : 'sketch-mark'} />
      {!empty && <text class={mark.contested ? 'sketch-letter-out' : 'sketch-letter'} y={mark.contested ? -13 : 4}>{holderLetter(mark.holder)}</text>}
      {named && <text class="sketch-name" y="25"><MarkedText text={mark.name} /></text>}
    </g>
  );
}
