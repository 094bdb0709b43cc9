/**
 * A plane of cells, each of which holds nothing, one shape as a whole, or a
 * list of shapes to look at. Kept by tiles of one degree, because France is
 * also at the other end of the world.
 */

/** Cells of a tile's side, at 0.01°. */
const SIDE = 100;
const [TILE_COLUMNS, TILE_ROWS] = [360, 180];

export class CellGrid {
  /** Number of the tile of each degree, from 1. */
  private readonly tileOf = new Int32Array(TILE_COLUMNS * TILE_ROWS);
  private readonly tiles: Int32Array[] = [];
  private lists: number[][] = [];
  private listStart = new Int32Array(1);
  private listShapes = new Int32Array(0);

  /** 0 is nothing; a positive number is one more than the shape that fills the cell; a negative one names a list. */
  at(column: number, row: number): number {
    const tile = this.tiles[(this.tileOf[tileIndex(column, row)] ?? 0) - 1];
    return tile === undefined ? 0 : tile[cellIndex(column, row)] ?? 0;
  }

  /** A shape whose border crosses the cell. */
  touch(column: number, row: number, shape: number): void {
    this.put(column, row, shape, true);
  }

  /** A shape that holds the whole cell. */
  cover(column: number, row: number, shape: number): void {
    this.put(column, row, shape, false);
  }

  /** Bounds of a list, for `listed`; `cell` as `at` gave it. */
  listOf(cell: number): readonly [start: number, end: number] {
    return [this.listStart[-cell - 1] ?? 0, this.listStart[-cell] ?? 0];
  }

  listed(at: number): number {
    return this.listShapes[at] ?? -1;
  }

  /** After the last shape: lists become one array. */
  seal(): void {
    this.listStart = new Int32Array(this.lists.length + 1);
    this.listShapes = new Int32Array(this.lists.reduce((sum, list) => sum + list.length, 0));
    let next = 0;
    this.lists.forEach((list, index) => {
      this.listShapes.set(list, next);
      next += list.length;
      this.listStart[index + 1] = next;
    });
    this.lists = [];
  }

  private put(column: number, row: number, shape: number, border: boolean): void {
    const tile = this.tileFor(column, row);
    if (!tile) return;
    const index = cellIndex(column, row);
    const before = tile[index] ?? 0;
    if (before === 0 && !border) tile[index] = shape + 1;
    else if (before < 0) this.lists[-before - 1]?.push(shape);
    else {
      // Two shapes claim the cell: overlapping contours, or a border beside a whole.
      this.lists.push(before === 0 ? [shape] : [before - 1, shape]);
      tile[index] = -this.lists.length;
    }
  }

  private tileFor(column: number, row: number): Int32Array | undefined {
    const index = tileIndex(column, row);
    if (index === -1) return undefined;
    const number = this.tileOf[index] ?? 0;
    if (number > 0) return this.tiles[number - 1];
    const tile = new Int32Array(SIDE * SIDE);
    this.tiles.push(tile);
    this.tileOf[index] = this.tiles.length;
    return tile;
  }
}

/** -1 outside the world. */
function tileIndex(column: number, row: number): number {
  const [east, north] = [Math.floor(column / SIDE) + TILE_COLUMNS / 2, Math.floor(row / SIDE) + TILE_ROWS / 2];
  return east >= 0 && east < TILE_COLUMNS && north >= 0 && north < TILE_ROWS ? north * TILE_COLUMNS + east : -1;
}

function cellIndex(column: number, row: number): number {
  const [x, y] = [column - Math.floor(column / SIDE) * SIDE, row - Math.floor(row / SIDE) * SIDE];
  return y * SIDE + x;
}
