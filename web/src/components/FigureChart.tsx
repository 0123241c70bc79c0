import type { IncidentFigure } from '../api/types';
import { area, chartOf, type Mark } from '../incidents/chart';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { fill, formatNumber } from '../text/numbers';

/** The numbers of a figure over time, between low and high. All it shows stands in the table below it. */
export function FigureChart({ figure, name }: { figure: IncidentFigure; name: string }) {
  const locale = useLocale();
  const rightToLeft = locale.language === 'ar';
  const chart = chartOf(figure, rightToLeft);
  if (chart === null) return null;
  const { width, height, left, right, bottom } = area;
  const axis = rightToLeft ? width - left : left;
  // The axis stands where reading begins; the drawing between the margins is mirrored with it.
  const shift = rightToLeft ? right - left : 0;
  const label = fill(locale.words.incident.chart, { n: name });
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} direction="ltr">
        {chart.values.map(({ at, value }) => (
          <g key={value}>
            <line class="chart-grid" x1={rightToLeft ? right : left} x2={rightToLeft ? width - left : width - right} y1={at} y2={at} />
            <text x={rightToLeft ? axis + 8 : axis - 8} y={at + 4} text-anchor={rightToLeft ? 'start' : 'end'}>{formatNumber(value, locale)}</text>
          </g>
        ))}
        <g transform={`translate(${shift} 0)`}>
          {chart.band !== null && (
            <>
              <rect class="chart-band" x={left} width={width - left - right} y={chart.band.top} height={Math.max(1, chart.band.bottom - chart.band.top)} />
              <line class="chart-best" x1={left} x2={width - right} y1={chart.band.best} y2={chart.band.best} />
            </>
          )}
          {chart.marks.map((mark, index) => <ChartMark key={index} mark={mark} />)}
          {chart.days.map(({ x, day }) => (
            <text key={day} x={x} y={height - bottom + 22} text-anchor="middle" direction={rightToLeft ? 'rtl' : 'ltr'}>{formatDay(day, locale)}</text>
          ))}
        </g>
      </svg>
      <figcaption>{locale.words.incident.chartHelp}</figcaption>
    </figure>
  );
}

const mostLetters = 3;

function ChartMark({ mark: { x, yLow, yHigh, letters, counts } }: { mark: Mark }) {
  const more = letters.length - mostLetters;
  const text = letters.slice(0, mostLetters).join(' ') + (more > 0 ? ` +${more}` : '');
  return (
    <g class={counts ? 'chart-mark' : 'chart-mark is-aside'}>
      {yLow !== yHigh && <line x1={x} x2={x} y1={yLow} y2={yHigh} />}
      <circle cx={x} cy={yLow} r="4.500" />
      <text x={x} y={yHigh - 9} text-anchor="middle">{text}</text>
    </g>
  );
}
