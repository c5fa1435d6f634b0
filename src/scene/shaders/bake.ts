import { noise } from './noise'

/**
 * The surface of a planet, drawn once into the six faces of a cube: colour (sRGB) in rgb, height in alpha. The order of the
 * branches is the order of `planetKindOptions`.
 */
export const bakeVertex = /* glsl */ `
varying vec2 vFace;
void main() {
  vFace = position.xy;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`

export const bakeFragment = /* glsl */ `
precision highp float;
precision highp int;
varying vec2 vFace;
uniform vec3 uRight;
uniform vec3 uUp;
uniform vec3 uForward;
uniform int uKind;
uniform vec3 uPalette[4];
uniform vec2 uScale;
uniform float uBands;
uniform float uClouds;
uniform float uSeed;
${noise}
vec3 shift;
vec3 ramp(float t) {
  t = clamp(t, 0.0, 1.0) * 3.0;
  vec3 c = mix(uPalette[0], uPalette[1], smoothstep(0.0, 1.0, t));
  c = mix(c, uPalette[2], smoothstep(1.0, 2.0, t));
  return mix(c, uPalette[3], smoothstep(2.0, 3.0, t));
}
vec4 enamel(vec3 d, vec3 p) {
  vec3 bend = 0.22 * vec3(snoise(p * 1.3), snoise(p * 1.3 + 9.0), snoise(p * 1.3 + 21.0));
  Cell c = cells(p * 1.15 + bend);
  float wire = c.next - c.near;
  float pick = c.id.x;
  vec3 colour = pick < 0.3 ? uPalette[0] : pick < 0.64 ? uPalette[1] : pick < 0.88 ? uPalette[2] : uPalette[3];
  float depth = smoothstep(0.0, 0.55, wire);
  colour *= mix(0.72, 1.12, depth) + 0.05 * snoise(p * 9.0);
  float line = 1.0 - smoothstep(0.045, 0.075, wire);
  return vec4(mix(colour, vec3(0.86, 0.68, 0.36), line), mix(0.45 + 0.1 * depth, 0.62, line));
}
vec4 banded(vec3 d, vec3 p) {
  vec3 flow = vec3(p.x * 0.8, p.y * 1.6, p.z * 0.8);
  float warp = fbm(flow * 1.2, 4);
  float y = d.y + 0.085 * warp + 0.025 * fbm(flow * 4.0 + warp, 3);
  float belt = y * uBands * 0.5;
  float t = 0.5 + 0.36 * sin(belt * 6.2832 * 0.5 + uSeed) + 0.26 * snoise(vec3(uSeed, belt * 1.9, 3.0));
  float thread = fbm(vec3(p.x * 0.5, y * 26.0, p.z * 0.5) + warp, 4);
  t += 0.3 * thread;
  vec3 eye = normalize(vec3(cos(uSeed), -0.36, sin(uSeed)));
  vec3 off = (d - eye) * vec3(1.0, 1.9, 1.0);
  float storm = 1.0 - smoothstep(0.05, 0.34, length(off));
  float whirl = sin(length(off) * 46.0 - warp * 6.0);
  vec3 colour = ramp(mix(t, 0.62 + 0.2 * whirl, storm));
  colour = mix(colour, uPalette[1] * 0.9, storm * 0.35);
  return vec4(colour * (0.9 + 0.1 * smoothstep(1.0, 0.5, abs(d.y))), 0.5 + 0.12 * thread);
}
vec4 marbled(vec3 d, vec3 p) {
  vec3 w = vec3(fbm(p, 4), fbm(p + 5.2, 4), fbm(p + 11.7, 4));
  float f = fbm(p * 0.8 + 2.4 * w, 5);
  float vein = 1.0 - abs(snoise(p * 0.9 + 1.8 * w + 31.0));
  float fine = 1.0 - abs(snoise(p * 2.3 + 2.6 * w + 71.0));
  float lines = smoothstep(0.93, 0.995, vein) + 0.6 * smoothstep(0.955, 0.998, fine);
  vec3 colour = mix(ramp(0.36 + 0.9 * f), uPalette[3], clamp(lines, 0.0, 1.0) * 0.9);
  return vec4(colour, 0.5);
}
float crater(vec3 p, float share, out float ray) {
  Cell c = cells(p);
  float radius = 0.16 + 0.26 * c.id.y;
  float x = c.near / radius;
  float on = step(c.id.x, share);
  ray = on * smoothstep(1.9, 0.9, x);
  return on * (x < 1.0 ? mix(-0.55, 0.32, x * x * x) : 0.32 * exp(-(x - 1.0) * 4.5));
}
vec4 cratered(vec3 d, vec3 p) {
  float rough = fbm(p * 1.2, 5);
  float r1, r2, r3;
  float bowls = crater(p * 0.9 + 0.06 * rough, 0.75, r1) + 0.5 * crater(p * 2.1 + 3.3, 0.6, r2) + 0.25 * crater(p * 4.6 + 8.1, 0.6, r3);
  float plains = smoothstep(-0.1, 0.25, fbm(p * 0.55 + 40.0, 3));
  float height = 0.5 + 0.24 * rough + 0.5 * bowls;
  vec3 colour = ramp(0.28 + 0.42 * rough + 0.30 * plains + 0.42 * bowls);
  return vec4(mix(colour, uPalette[3], 0.22 * r2 * (1.0 - r1)), clamp(height, 0.0, 1.0));
}
vec4 clouded(vec3 d, vec3 p) {
  float turn = 1.5 * d.y;
  vec3 q = vec3(cos(turn) * d.x - sin(turn) * d.z, d.y * 1.15, sin(turn) * d.x + cos(turn) * d.z) * vec3(uScale.x, uScale.y, uScale.x) + shift;
  vec3 w = vec3(fbm(q, 3), fbm(q + 7.7, 3), fbm(q + 15.1, 3));
  float f = fbm(q * 0.8 + 1.5 * w, 5);
  float wisps = fbm(vec3(q.x, q.y * 1.5, q.z) * 1.7 + 1.6 * w, 4);
  return vec4(ramp(0.55 + 0.95 * f + 0.35 * wisps), 0.5 + 0.16 * wisps);
}
vec4 oceanic(vec3 d, vec3 p) {
  vec3 w = 0.35 * vec3(snoise(p * 1.7), snoise(p * 1.7 + 4.0), snoise(p * 1.7 + 9.0));
  float land = fbm(p * 0.95 + w, 6) - 0.02;
  float shelf = smoothstep(-0.22, 0.0, land);
  vec3 sea = mix(uPalette[0], uPalette[1], shelf * shelf);
  float relief = fbm(p * 3.0, 4);
  vec3 ground = mix(uPalette[2], mix(uPalette[3], uPalette[2], 0.35), smoothstep(0.0, 0.4, land + 0.5 * relief));
  ground *= 0.82 + 0.3 * smoothstep(-0.3, 0.4, relief);
  float coast = smoothstep(0.0, 0.018, land);
  float ice = smoothstep(0.80, 0.86, abs(d.y) + 0.10 * relief + 0.05 * land);
  vec3 colour = mix(mix(sea, ground, coast), vec3(0.93, 0.94, 0.92), ice);
  // Height under one half is water: the body shader makes it shine.
  return vec4(colour, mix(0.4, 0.6 + 0.4 * max(land, 0.0), max(coast, ice)));
}
vec4 agate(vec3 d, vec3 p) {
  vec3 w = vec3(fbm(p, 3), fbm(p + 3.1, 3), fbm(p + 8.8, 3));
  Cell c = cells(p * 0.62 + 0.5 * w);
  float f = c.near + 0.22 * fbm(p * 1.4 + w, 4);
  float contour = f * uBands;
  float band = 0.5 + 0.5 * snoise(vec3(contour * 0.8, uSeed, 1.0)) + 0.22 * sin(contour * 6.2832);
  float hair = smoothstep(0.86, 1.0, abs(sin(contour * 3.1416 * 1.5)));
  vec3 colour = mix(ramp(band), uPalette[3], hair * 0.45);
  return vec4(mix(colour, uPalette[0], 0.6 * smoothstep(0.14, 0.02, f)), 0.5);
}
float groove(float x, float width) {
  return 1.0 - smoothstep(width, width + 0.010, abs(x));
}
vec4 engraved(vec3 d, vec3 p) {
  float land = fbm(p * 1.1, 5);
  float ground = smoothstep(-0.006, 0.006, land);
  float hatch = smoothstep(0.2, 0.75, abs(fract(d.y * 46.0) - 0.5) * 2.0) * smoothstep(-0.09, -0.01, land) * (1.0 - ground);
  vec3 colour = mix(mix(uPalette[3], uPalette[2], 0.25), uPalette[1], ground * 0.92);
  colour = mix(colour, uPalette[2], hatch * 0.55);
  colour = mix(colour, uPalette[0], 1.0 - smoothstep(0.010, 0.026, abs(land)));
  float latitude = asin(clamp(d.y, -1.0, 1.0)), longitude = atan(d.z, d.x);
  float step1 = 3.1416 / max(uBands, 4.0);
  float across = cos(latitude);
  float parallel = groove((fract(latitude / step1 + 0.5) - 0.5) * step1, 0.006);
  float meridian = groove((fract(longitude / step1 + 0.5) - 0.5) * step1 * across, 0.006) * step(0.16, across);
  float equator = groove(abs(d.y) - 0.03, 0.010);
  float beads = step(abs(d.y), 0.03) * step(0.5, fract(longitude * 36.0 / 6.2832));
  float lines = max(max(parallel, meridian) * 0.75, max(equator, beads * 0.8));
  return vec4(mix(colour, uPalette[0] * 0.8, lines), 0.55 - 0.12 * lines);
}
void main() {
  vec3 d = normalize(uForward + uRight * vFace.x + uUp * vFace.y);
  shift = vec3(fract(uSeed * 0.37), fract(uSeed * 0.73), fract(uSeed * 0.91)) * 60.0;
  vec3 p = d * vec3(uScale.x, uScale.y, uScale.x) + shift;
  vec4 s;
  if (uKind == 0) s = enamel(d, p);
  else if (uKind == 1) s = banded(d, p);
  else if (uKind == 2) s = marbled(d, p);
  else if (uKind == 3) s = cratered(d, p);
  else if (uKind == 4) s = clouded(d, p);
  else if (uKind == 5) s = oceanic(d, p);
  else if (uKind == 6) s = agate(d, p);
  else s = engraved(d, p);
  if (uClouds > 0.0) {
    vec3 q = vec3(d.x, d.y * 1.9, d.z) * 1.5 + shift.zxy;
    vec3 w = vec3(fbm(q, 3), fbm(q + 6.0, 3), fbm(q + 12.0, 3));
    float cover = fbm(q * 1.25 + 1.5 * w, 5) + uClouds * 0.55 - 0.3;
    float cloud = smoothstep(0.0, 0.26, cover);
    s.rgb = mix(s.rgb, mix(uPalette[3], vec3(0.97), 0.75), cloud * 0.94);
    s.a = mix(s.a, 0.66, cloud);
  }
  gl_FragColor = clamp(s, 0.0, 1.0);
}
`
