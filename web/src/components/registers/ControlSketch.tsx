import { listed } from '../../claims/phrases';
import { type ControlMap, type ControlSheet, holderLetter, type MapMark, mapHeight, mapWidth } from '../../registers/control';
import { useLocale } from '../../settings/context';
import { fill, formatNumber } from '../../text/numbers';
import { MarkedText } from '../SourceText';
import { Pieces } from '../Pieces';

/** Sheets that stand open; the others are unfolded. */
const openSheets = 2;
const inks = 6;

/** A sketch of who is said to hold what: places by their coordinates, holders by letter and colour, contested ones hatched. */
export function ControlSketch({ map }: { map: ControlMap }) {
  const locale = useLocale();
  const { registers } = locale.words;
  if (map.sheets.length === 0) return <p class="note">{registers.mapNone}</p>;
  return (
    <div class="sketch">
      <Sheets sheets={map.sheets.slice(0, openSheets)} />
      {map.sheets.length > openSheets && (
        <details class="why">
          <summary>{fill(registers.otherSheets, { n: formatNumber(map.sheets.length - openSheets, locale) })}</summary>
          <Sheets sheets={map.sheets.slice(openSheets)} />
        </details>
      )}
      <ul class="sketch-key">
        {map.holders.map((holders, index) => (
          <li key={holders.join()}><span class={`letter sketch-ink-${index % inks}`}>{holderLetter(index)}</span> <Pieces pieces={listed(holders, locale)} /></li>
        ))}
      </ul>
      <p class="card-details">{registers.mapHelp}</p>
    </div>
  );
}

const Sheets = ({ sheets }: { sheets: readonly ControlSheet[] }) => (
  <div class="sketch-sheets">{sheets.map((sheet) => <Sheet key={sheet.country} sheet={sheet} />)}</div>
);

function Sheet({ sheet }: { sheet: ControlSheet }) {
  const locale = useLocale();
  const title = new Intl.DisplayNames(locale.language, { type: 'region' }).of(sheet.country) ?? sheet.country;
  const hatch = `hatch-${sheet.country}`;
  return (
    <figure>
      <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} role="img" aria-label={`${locale.words.registers.map}: ${title}`}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" class="sketch-sheet" />
            <line x1="0" y1="0" x2="0" y2="5" class="sketch-hatch" />
          </pattern>
        </defs>
        {sheet.marks.map((mark) => <Mark key={mark.id} mark={mark} hatch={hatch} />)}
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}

function Mark({ mark, hatch }: { mark: MapMark; hatch: string }) {
  const empty = mark.holder < 0;
  return (
    <g transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`} class={empty ? 'sketch-empty' : `sketch-ink-${mark.holder % inks}`}>
      <title>{mark.name}</title>
      {mark.besieged && <circle r="13" class="sketch-ring" />}
      <circle r="9" class={mark.contested ? 'sketch-contested' : 'sketch-mark'} fill={mark.contested ? `url(#${hatch})` : undefined} />
      {!empty && <text class={mark.contested ? 'sketch-letter-out' : 'sketch-letter'} y={mark.contested ? -13 : 4}>{holderLetter(mark.holder)}</text>}
      {mark.named && <text class="sketch-name" y="25"><MarkedText text={mark.name} /></text>}
    </g>
  );
}
