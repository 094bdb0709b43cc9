/**
 * The same join from file to file, beside the tools that a geographer has, where they are installed: points as CSV and
 * contours as GeoJSON in, a CSV with the commune of each point out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommuneGrid } from '../../../packages/pipeline/lib/index.js';
import { shapesOf } from './points.mjs';

/** turf alone takes hours for a million. */
const TURF_POINTS = 200;

/** In a GeoPackage, whose contours have an r-tree. */
const GDAL_JOIN = `SELECT p.fid, c.code FROM points p
  LEFT JOIN rtree_communes_geom r ON ST_X(p.geom) BETWEEN r.minx AND r.maxx AND ST_Y(p.geom) BETWEEN r.miny AND r.maxy
  LEFT JOIN communes c ON c.fid = r.id WHERE c.fid IS NULL OR ST_Intersects(c.geom, p.geom)`;

/** @typedef {readonly [number, number]} Point */

/** @param {string} contours path @param {readonly Point[]} points @param {(line: string) => void} say */
export async function joinFiles(contours, points, say) {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-join-'));
  const path = (/** @type {string} */ name) => join(folder, name);
  try {
    writeFileSync(path('points.csv'), `longitude,latitude\n${points.map((point) => point.join(',')).join('\n')}\n`);
    const ours = timed(() => gridJoin(contours, path('points.csv'), path('grid.csv')));
    say(`${points.length} points, file to file:`);
    const print = (/** @type {string} */ name, /** @type {number | undefined} */ ms, extra = '') =>
      say(`${name.padEnd(26)}${ms === undefined ? '  not installed' : `${(ms / 1000).toFixed(1).padStart(9)} s   × ${(ms / (ours ?? ms)).toFixed(1)}${extra}`}`);
    print('grid', ours);
    const mapshaper = ifInstalled('mapshaper', [[path('points.csv'), '-points', 'x=longitude', 'y=latitude', '-join', contours, 'fields=code', '-o', path('mapshaper.csv'), 'format=csv']]);
    print('mapshaper -join', mapshaper, mapshaper === undefined ? '' : `   ${differing(path('grid.csv'), path('mapshaper.csv'))} answers differ`);
    print('GDAL, r-tree', ifInstalled('ogr2ogr', [
      ['-f', 'GPKG', path('all.gpkg'), contours, '-nln', 'communes', '-lco', 'GEOMETRY_NAME=geom', '-nlt', 'PROMOTE_TO_MULTI'],
      ['-update', path('all.gpkg'), path('points.csv'), '-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude', '-nln', 'points', '-lco', 'GEOMETRY_NAME=geom', '-a_srs', 'EPSG:4326'],
      ['-f', 'CSV', path('gdal.csv'), path('all.gpkg'), '-sql', GDAL_JOIN],
    ]));
    print(`turf alone, from ${TURF_POINTS}`, await turfAlone(contours, points));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} contours @param {string} from @param {string} to */
function gridJoin(contours, from, to) {
  const grid = new CommuneGrid(shapesOf(JSON.parse(readFileSync(contours, 'utf8'))));
  const lines = readFileSync(from, 'utf8').trimEnd().split('\n').slice(1);
  writeFileSync(to, `longitude,latitude,code\n${lines.map((line) => `${line},${grid.codeAt(pointOf(line)) ?? ''}\n`).join('')}`);
}

/** @param {string} line @returns {[number, number]} */
function pointOf(line) {
  const [longitude, latitude] = line.split(',').map(Number);
  return [longitude ?? NaN, latitude ?? NaN];
}

/** Milliseconds of the commands, one after the other; `undefined` when the tool is not there. @param {string} tool @param {string[][]} commands */
function ifInstalled(tool, commands) {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return timed(() => {
    for (const args of commands) execFileSync(tool, args, { stdio: 'ignore' });
  });
}

/** By what is left of each line after the point. @param {string} ours @param {string} theirs */
function differing(ours, theirs) {
  const [a, b] = [ours, theirs].map((path) => readFileSync(path, 'utf8').trimEnd().split(/\r?\n/).map((line) => line.split(',')[2] ?? ''));
  return a?.filter((code, index) => code !== b?.[index]).length;
}

/** Every contour is asked for each point; told for all the points from a few. @param {string} contours @param {readonly Point[]} points */
async function turfAlone(contours, points) {
  const turf = await import(['@turf', 'boolean-point-in-polygon'].join('/')).catch(() => undefined);
  if (!turf) return undefined;
  const { features } = JSON.parse(readFileSync(contours, 'utf8'));
  const few = points.slice(0, TURF_POINTS);
  const ms = timed(() => few.map((point) => features.find((/** @type {unknown} */ feature) => turf.booleanPointInPolygon(point, feature))));
  return (ms * points.length) / few.length;
}

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
