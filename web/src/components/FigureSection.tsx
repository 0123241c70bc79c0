import type { IncidentFigure } from '../api/types';
import { listed, template } from '../claims/phrases';
import { lettersOf } from '../incidents/chart';
import { figurePieces, harmName, sourcePieces, toldCount } from '../incidents/figures';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { FigureChart } from './FigureChart';
import { Pieces } from './Pieces';
import { QuoteLink } from './QuoteLink';
import { RangeCells } from './RangeCells';
import { ReasonList } from './ReasonList';

/** One figure of an incident: its bounds, how it grew, every number as told, and why it is what it is. */
export function FigureSection({ figure }: { figure: IncidentFigure }) {
  const locale = useLocale();
  const { incident, columns, list, standings } = locale.words;
  const letters = lettersOf(figure.series);
  const headline = figurePieces(figure, locale);
  const name = headline.map((piece) => piece.text).join('');
  return (
    <section class="figure" aria-label={name}>
      <h3><Pieces pieces={headline} /></h3>
      <p class="card-details">
        {figure.alsoToldAs.length > 0 && <span><Pieces pieces={template(incident.alsoToldAs, { a: listed(figure.alsoToldAs, locale) })} /></span>}
        {figure.perpetrators.length > 0 && <span><Pieces pieces={template(incident.by, { a: listed(figure.perpetrators, locale) })} /></span>}
      </p>
      {figure.best !== null && (
        <div class="table-scroll">
          <table class="sheet">
            <thead>
              <tr>
                <th scope="col">{columns.harm}</th><th scope="col">{columns.low}</th><th scope="col">{columns.best}</th><th scope="col">{columns.high}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{harmName(figure.harm, locale)}</th>
                <RangeCells range={figure} />
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <FigureChart figure={figure} name={name} />
      <div class="table-scroll" tabIndex={0} role="group" aria-label={`${incident.series}: ${name}`}>
        <table class="sheet">
          <caption>{incident.series}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.source}</th><th scope="col">{columns.said}</th><th scope="col">{columns.told}</th>
              <th scope="col">{columns.standing}</th><th scope="col">{columns.words}</th>
            </tr>
          </thead>
          <tbody>
            {figure.series.map((entry, index) => (
              <tr key={index}>
                <th scope="row"><span class="letter">{letters.get(entry.source)}</span> <Pieces pieces={sourcePieces(entry.source, entry.article, locale)} /></th>
                <td>{entry.saidOn === null ? list.undated : formatDay(entry.saidOn, locale)}</td>
                <td class="number">{toldCount(entry, locale)}</td>
                <td>{standings[entry.standing] ?? entry.standing}</td>
                <td><QuoteLink claim={entry.claim} quote={entry.quote} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figure.reasons.length > 0 && (
        <details class="why">
          <summary>{incident.reasons}</summary>
          <ReasonList reasons={figure.reasons} />
        </details>
      )}
    </section>
  );
}
