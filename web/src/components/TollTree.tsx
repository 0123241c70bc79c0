import { useState } from 'preact/hooks';
import type { TollNode } from '../api/types';
import { rangeText } from '../incidents/figures';
import { nodePieces } from '../incidents/toll';
import { incidentPath } from '../routing/incidents';
import { useLocale } from '../settings/context';
import { formatNumber } from '../text/numbers';
import { Link } from './Link';
import { Pieces } from './Pieces';
import { QuoteLink } from './QuoteLink';
import { ReasonList } from './ReasonList';

/** A sum as a tree, down to the words that were printed. A branch is drawn when it is first unfolded: a toll may have thousands. */
export function TollTree({ node, open = false }: { node: TollNode; open?: boolean }) {
  const locale = useLocale();
  const { words } = locale;
  const [unfolded, setUnfolded] = useState(open);
  const here = location.pathname + location.search + location.hash;
  if (node.told !== undefined) {
    return (
      <p class="leaf">
        <Pieces pieces={nodePieces(node, locale)} /> <QuoteLink claim={node.told.claim} quote={node.told.quote} />
      </p>
    );
  }
  const range = rangeText(node, locale);
  return (
    <details class="tree" open={open} onToggle={(event) => { if (event.currentTarget.open) setUnfolded(true); }}>
      <summary>
        <b class="number">{node.best === null ? '–' : formatNumber(node.best, locale)}</b>
        {range !== null && <span class="card-details"> ({range})</span>} <Pieces pieces={nodePieces(node, locale)} />
      </summary>
      {unfolded && (
        <div class="branch">
          {node.of !== undefined && <p class="card-note">{words.steps[node.how] ?? node.how}</p>}
          {node.incident !== null && <p class="card-note"><Link href={incidentPath(node.incident)} from={here}>{words.toll.incident} <bdi class="code">{node.incident}</bdi></Link></p>}
          <ReasonList reasons={node.reasons} />
          {node.children.map((child, index) => <TollTree key={index} node={child} open={node.children.length === 1} />)}
        </div>
      )}
    </details>
  );
}
