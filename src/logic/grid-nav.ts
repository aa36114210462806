/** A cell of a grid, counted from 0; headers do not count. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/**
 * Where a key leads in a `role="grid"`, after the ARIA Authoring Practices: arrows by one cell, Home and End within the
 * row, with Ctrl to the first and last cell, PageUp and PageDown by several rows. Nothing wraps: at an edge the
 * position stays.
 *
 * @param at the present cell; a position outside is taken into the grid first
 * @param key `KeyboardEvent.key`
 * @param size rows and columns of the grid
 * @param options.ctrl whether Ctrl is held. With any key but Home and End that is a command of the browser or the
 *   screen reader, and left alone
 * @param options.page rows of PageUp and PageDown, default 6
 * @returns the new position; `undefined` where the key does not navigate, so that the caller leaves the event alone
 */
export function moveInGrid(
  at: GridPosition,
  key: string,
  size: { readonly rows: number; readonly columns: number },
  { ctrl = false, page = 6 }: { readonly ctrl?: boolean; readonly page?: number } = {},
): GridPosition | undefined {
  const { rows, columns } = size;
  if (rows < 1 || columns < 1 || (ctrl && key !== 'Home' && key !== 'End')) return undefined;
  let [row, column] = [clamp(at.row, rows), clamp(at.column, columns)];
  if (key === 'ArrowUp') row--;
  else if (key === 'ArrowDown') row++;
  else if (key === 'ArrowLeft') column--;
  else if (key === 'ArrowRight') column++;
  else if (key === 'PageUp') row -= page;
  else if (key === 'PageDown') row += page;
  else if (key === 'Home') [row, column] = [ctrl ? 0 : row, 0];
  else if (key === 'End') [row, column] = [ctrl ? rows - 1 : row, columns - 1];
  else return undefined;
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

/**
 * Where a key leads in a group of chips that is one tab stop: arrows of both directions, as chips wrap on to several
 * lines, and Home and End. The ends meet, as in a group of radio buttons.
 *
 * @param length number of chips
 * @param index the present one; an index outside is taken into the group first
 * @param key `KeyboardEvent.key`
 * @returns the new index; `undefined` where the key does not navigate
 */
export function roving(length: number, index: number, key: string): number | undefined {
  if (length < 1) return undefined;
  const at = clamp(index, length);
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
