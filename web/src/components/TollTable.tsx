import { Fragment } from 'preact';
import { getTollRow } from '../api/client';
import type { TollSheet } from '../api/types';
import { useAnswer } from '../hooks/useAnswer';
import { groupPieces, harmName } from '../incidents/figures';
import { rowPieces, sidePieces } from '../incidents/toll';
import { type TollState, tollPath } from '../routing/toll';
import { useLocale } from '../settings/context';
import { formatNumber } from '../text/numbers';
import { FaultMessage } from './FaultMessage';
import { Link } from './Link';
import { Pieces } from './Pieces';
import { RangeCells } from './RangeCells';
import { TollTree } from './TollTree';

/** The rows of a toll; under one of them, the sum as a tree. Which one stands in the address. */
export function TollTable({ sheet, state }: { sheet: TollSheet; state: TollState }) {
  const locale = useLocale();
  const { columns, toll, groupings } = locale.words;
  const grouped = sheet.by !== 'none';
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={toll.title}>
      <table class="sheet toll">
        <thead>
          <tr>
            <th scope="col">{columns.harm}</th>
            {grouped && <th scope="col">{groupings[sheet.by]}</th>}
            <th scope="col">{columns.side}</th><th scope="col">{columns.low}</th><th scope="col">{columns.best}</th><th scope="col">{columns.high}</th>
            <th scope="col">{columns.incidents}</th><th scope="col">{columns.sum}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => {
            const number = index + 1;
            const open = state.row === number;
            const group = groupPieces(row, sheet.by, locale);
            return (
              <Fragment key={number}>
                <tr class={row.side === null ? 'all-sides' : ''}>
                  <td>{harmName(row.harm, locale)}</td>
                  {grouped && <td>{group !== null && <Pieces pieces={group} />}</td>}
                  <th scope="row"><Pieces pieces={sidePieces(row.side, locale)} /></th>
                  <RangeCells range={row} />
                  <td class="number">{formatNumber(row.incidents, locale)}</td>
                  <td>
                    <Link href={tollPath({ ...state, row: open ? null : number })} keepScroll aria-current={open ? 'true' : undefined}>
                      {open ? toll.fold : toll.explain}
                      <span class="unseen">: <Pieces pieces={rowPieces(row, sheet.by, locale)} /></span>
                    </Link>
                  </td>
                </tr>
                {open && (
                  <tr>
                    <td colSpan={grouped ? 8 : 7}><RowTree state={state} row={number} /></td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function RowTree({ state, row }: { state: TollState; row: number }) {
  const { loading } = useLocale().words;
  const { answer, fault, retry } = useAnswer(`${tollPath({ ...state, row })}`, (signal) => getTollRow(state, row, signal));
  if (fault !== null) return <FaultMessage fault={fault} retry={retry} />;
  const node = answer?.rows[0]?.explanation;
  return node === undefined ? <p role="status">{loading}</p> : <TollTree node={node} open />;
}
