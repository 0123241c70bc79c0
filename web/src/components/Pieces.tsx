import type { Piece } from '../claims/actors';
import { SourceText } from './SourceText';

/** A sentence of our words and a source's names. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map((piece, index) => (piece.own ? piece.text : <SourceText key={index} text={piece.text} />))}</>;
}
