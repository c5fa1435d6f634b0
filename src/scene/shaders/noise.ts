/** Gradient noise, fractal sums and cells in three dimensions, deterministic on every GPU that does 32-bit integers. */
export const noise = /* glsl */ `
uvec3 pcg(uvec3 v) {
  v = v * 1664525u + 1013904223u;
  v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
  v ^= v >> 16u;
  v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
  return v;
}
vec3 hash3(vec3 cell) {
  return vec3(pcg(uvec3(ivec3(cell) + 32768)) & 0xffffu) / 65535.0;
}
float gradientAt(vec3 cell, vec3 offset) {
  return dot(normalize(hash3(cell) * 2.0 - 1.0 + 1e-3), offset);
}
float snoise(vec3 p) {
  vec3 i = floor(p), f = p - i;
  vec3 u = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  vec2 o = vec2(0.0, 1.0);
  return 1.5 * mix(
    mix(mix(gradientAt(i, f), gradientAt(i + o.yxx, f - o.yxx), u.x),
        mix(gradientAt(i + o.xyx, f - o.xyx), gradientAt(i + o.yyx, f - o.yyx), u.x), u.y),
    mix(mix(gradientAt(i + o.xxy, f - o.xxy), gradientAt(i + o.yxy, f - o.yxy), u.x),
        mix(gradientAt(i + o.xyy, f - o.xyy), gradientAt(i + o.yyy, f - o.yyy), u.x), u.y), u.z);
}
float fbm(vec3 p, int octaves) {
  float sum = 0.0, weight = 0.5;
  for (int i = 0; i < 6; i++) {
    if (i >= octaves) break;
    sum += weight * snoise(p);
    p = p * 2.03 + 17.1;
    weight *= 0.5;
  }
  return sum;
}
// Distance to the nearest cell, to the second nearest, and the nearest cell's three random numbers.
struct Cell { float near; float next; vec3 id; };
Cell cells(vec3 p) {
  Cell c = Cell(9.0, 9.0, vec3(0.0));
  vec3 base = floor(p);
  for (int x = -1; x <= 1; x++) for (int y = -1; y <= 1; y++) for (int z = -1; z <= 1; z++) {
    vec3 cell = base + vec3(x, y, z);
    vec3 random = hash3(cell);
    float d = length(cell + 0.15 + 0.7 * random - p);
    if (d < c.near) { c.next = c.near; c.near = d; c.id = hash3(cell + 57.0); }
    else if (d < c.next) c.next = d;
  }
  return c;
}
`
