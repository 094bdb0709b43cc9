/**
 * In which commune a point lies. The plane is cut in cells of 0.01° (about
 * 1 km): a cell wholly inside one commune answers at once; in a cell that a
 * border crosses, only the edges of its row are tested, for the communes that
 * touch it. Edges are in typed arrays, always from south to north, so that
 * two neighbours agree to the last bit on which side of their border a point is.
 */

import type { Position } from '@reperes/schema';
import { CellGrid } from './cell-grid.js';

export interface CommuneShape {
  readonly code: string;
  /** Outer rings and holes of all its polygons: a point inside crosses an odd number of them. */
  readonly rings: readonly (readonly Position[])[];
}

/** Cells a degree. */
const SCALE = 100;
/** x1, y1, x2, y2, slope. */
const EDGE = 5;
const METRES_PER_CELL = 111_195 / SCALE;

export class CommuneGrid {
  private readonly codes: readonly string[];
  private readonly grid = new CellGrid();
  private readonly edges: Float64Array;
  /** First edge of each shape, in shape order; one more at the end. */
  private readonly edgeStart: Int32Array;
  private readonly firstRow: Int32Array;
  /** First band of each shape, one band a row; one more at the end. */
  private readonly bandStart: Int32Array;
  /** First entry of each band in `bandEdges`; one more at the end. */
  private readonly entryStart: Int32Array;
  private readonly bandEdges: Int32Array;

  constructor(shapes: readonly CommuneShape[]) {
    this.codes = shapes.map(({ code }) => code);
    this.edgeStart = new Int32Array(shapes.length + 1);
    this.firstRow = new Int32Array(shapes.length);
    this.bandStart = new Int32Array(shapes.length + 1);
    this.edges = this.readEdges(shapes);
    [this.entryStart, this.bandEdges] = this.fillBands();
    for (let shape = 0; shape < shapes.length; shape += 1) this.paint(shape);
    this.grid.seal();
  }

  /** INSEE code; `undefined` outside all communes. */
  codeAt([longitude, latitude]: Position): string | undefined {
    const shape = this.shapeAt(longitude * SCALE, latitude * SCALE);
    return shape === -1 ? undefined : this.codes[shape];
  }

  /** Whether the point is in a commune of that code, or within that many metres of its border; `undefined` without such a commune. */
  isNear(code: string, [longitude, latitude]: Position, metres: number): boolean | undefined {
    const own = this.codes.flatMap((one, shape) => (one === code ? [shape] : []));
    if (own.length === 0) return undefined;
    const [x, y] = [longitude * SCALE, latitude * SCALE];
    return own.some((shape) => this.isInside(shape, x, y) || this.metresToBorder(shape, x, y) <= metres);
  }

  private shapeAt(x: number, y: number): number {
    const cell = this.grid.at(Math.floor(x), Math.floor(y));
    if (cell >= 0) return cell - 1;
    const [start, end] = this.grid.listOf(cell);
    for (let at = start; at < end; at += 1) {
      const shape = this.grid.listed(at);
      if (this.isInside(shape, x, y)) return shape;
    }
    return -1;
  }

  /** Counts the edges of the row that a ray to the east crosses. */
  private isInside(shape: number, x: number, y: number): boolean {
    const { edges, bandEdges } = this;
    const band = (this.bandStart[shape] ?? 0) + Math.floor(y) - (this.firstRow[shape] ?? 0);
    if (band < (this.bandStart[shape] ?? 0) || band >= (this.bandStart[shape + 1] ?? 0)) return false;
    const end = this.entryStart[band + 1] ?? 0;
    let inside = false;
    for (let entry = this.entryStart[band] ?? 0; entry < end; entry += 1) {
      const at = (bandEdges[entry] ?? 0) * EDGE;
      const south = edges[at + 1] ?? 0;
      if (y < south || y >= (edges[at + 3] ?? 0)) continue;
      if (x < (edges[at] ?? 0) + (y - south) * (edges[at + 4] ?? 0)) inside = !inside;
    }
    return inside;
  }

  private metresToBorder(shape: number, x: number, y: number): number {
    const narrowing = Math.cos(((y / SCALE) * Math.PI) / 180);
    let nearest = Infinity;
    for (let edge = this.edgeStart[shape] ?? 0; edge < (this.edgeStart[shape + 1] ?? 0); edge += 1) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = this.edges.subarray(edge * EDGE, edge * EDGE + 4);
      const [dx, dy] = [(x2 - x1) * narrowing, y2 - y1];
      const [px, py] = [(x - x1) * narrowing, y - y1];
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
    }
    return nearest * METRES_PER_CELL;
  }

  private readEdges(shapes: readonly CommuneShape[]): Float64Array {
    const total = shapes.reduce((sum, { rings }) => sum + rings.reduce((points, ring) => points + ring.length, 0), 0);
    const edges = new Float64Array(total * EDGE);
    let count = 0;
    shapes.forEach(({ rings }, shape) => {
      let [south, north] = [Infinity, -Infinity];
      for (const ring of rings) {
        for (let index = 1; index < ring.length; index += 1) {
          const [from, to] = [ring[index - 1], ring[index]];
          if (!from || !to) continue;
          const [low, high] = from[1] < to[1] || (from[1] === to[1] && from[0] < to[0]) ? [from, to] : [to, from];
          const [x1, y1, x2, y2] = [low[0] * SCALE, low[1] * SCALE, high[0] * SCALE, high[1] * SCALE];
          edges.set([x1, y1, x2, y2, y1 === y2 ? 0 : (x2 - x1) / (y2 - y1)], count * EDGE);
          count += 1;
          south = Math.min(south, y1);
          north = Math.max(north, y2);
        }
      }
      const rows = south > north ? 0 : Math.floor(north) - Math.floor(south) + 1;
      this.firstRow[shape] = rows === 0 ? 0 : Math.floor(south);
      this.edgeStart[shape + 1] = count;
      this.bandStart[shape + 1] = (this.bandStart[shape] ?? 0) + rows;
    });
    return edges.slice(0, count * EDGE);
  }

  /** Edges by shape and row: counted first, then filled. */
  private fillBands(): readonly [entryStart: Int32Array, bandEdges: Int32Array] {
    const start = new Int32Array((this.bandStart.at(-1) ?? 0) + 1);
    this.eachBandOfEdge((band) => (start[band + 1] = (start[band + 1] ?? 0) + 1));
    for (let band = 1; band < start.length; band += 1) start[band] = (start[band] ?? 0) + (start[band - 1] ?? 0);
    const entries = new Int32Array(start.at(-1) ?? 0);
    const next = start.slice();
    this.eachBandOfEdge((band, edge) => {
      const at = next[band] ?? 0;
      entries[at] = edge;
      next[band] = at + 1;
    });
    return [start, entries];
  }

  private eachBandOfEdge(visit: (band: number, edge: number) => void): void {
    for (let shape = 0; shape < this.codes.length; shape += 1) {
      const base = (this.bandStart[shape] ?? 0) - (this.firstRow[shape] ?? 0);
      for (let edge = this.edgeStart[shape] ?? 0; edge < (this.edgeStart[shape + 1] ?? 0); edge += 1) {
        const last = Math.floor(this.edges[edge * EDGE + 3] ?? 0);
        for (let row = Math.floor(this.edges[edge * EDGE + 1] ?? 0); row <= last; row += 1) visit(base + row, edge);
      }
    }
  }

  /** Row by row: the cells that an edge crosses are border, those between two crossings of the middle line are inside. */
  private paint(shape: number): void {
    const bands = (this.bandStart[shape + 1] ?? 0) - (this.bandStart[shape] ?? 0);
    for (let index = 0; index < bands; index += 1) {
      const row = (this.firstRow[shape] ?? 0) + index;
      const band = (this.bandStart[shape] ?? 0) + index;
      const border = new Set<number>();
      const crossings: number[] = [];
      for (let entry = this.entryStart[band] ?? 0; entry < (this.entryStart[band + 1] ?? 0); entry += 1) {
        const at = (this.bandEdges[entry] ?? 0) * EDGE;
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, slope = 0] = this.edges.subarray(at, at + EDGE);
        const enter = y1 >= row ? x1 : x1 + (row - y1) * slope;
        const leave = y2 <= row + 1 ? x2 : x1 + (row + 1 - y1) * slope;
        // A hair more on both sides: rounding must not leave a crossed cell out.
        const last = Math.floor(Math.max(enter, leave) + HAIR);
        for (let column = Math.floor(Math.min(enter, leave) - HAIR); column <= last; column += 1) border.add(column);
        const middle = row + 0.5;
        if (middle >= y1 && middle < y2) crossings.push(x1 + (middle - y1) * slope);
      }
      for (const column of border) this.grid.touch(column, row, shape);
      crossings.sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const [from = 0, to = 0] = crossings.slice(pair, pair + 2).map(Math.floor);
        const between = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        for (const column of between.filter((one) => !border.has(one))) this.grid.cover(column, row, shape);
      }
    }
  }
}

/** In cells: a tenth of a millimetre. */
const HAIR = 1e-7;
