/**
 * What every shader of the scene shares: one light, one sky, one way to put light on the screen. By night the light is the lamp
 * in the middle, by day a window; nothing else changes between the two but these uniforms.
 */
export const maxSpheres = 16

export const common = /* glsl */ `
precision highp float;
uniform float uTime;
uniform vec4 uSpheres[${maxSpheres}];
uniform float uAngles[${maxSpheres + 1}];
uniform int uCount;
uniform vec3 uLight;
uniform vec3 uLightColour;
uniform float uLightSize;
uniform float uFalloff;
uniform vec3 uSky;
uniform vec3 uBounce;
uniform vec3 uWindow;
uniform vec3 uWindowAt;
uniform vec3 uBrass;
uniform vec3 uInk;
uniform vec3 uGround;
uniform float uDay;

vec3 encode(vec3 c) {
  return mix(c * 12.92, 1.055 * pow(max(c, vec3(0.0)), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}
vec3 decode(vec3 c) {
  return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c));
}
// A gentle shoulder: colours stay themselves until they are bright.
vec3 present(vec3 c) {
  c = max(c, vec3(0.0));
  float peak = max(c.r, max(c.g, c.b));
  float kept = peak < 0.6 ? peak : 0.6 + 0.4 * (1.0 - exp(-(peak - 0.6) / 0.4));
  vec3 toned = c * (kept / max(peak, 1e-5));
  return encode(mix(toned, vec3(kept), smoothstep(0.9, 4.0, peak) * 0.6));
}
float grain(vec2 p) {
  return fract(52.9829189 * fract(dot(p, vec2(0.06711056, 0.00583715)))) - 0.5;
}
float attenuation(vec3 p) {
  float d = length(uLight - p) * uFalloff;
  return 1.0 / (1.0 + d * d);
}
// How much of the light reaches p past one ball; the light has a size, so the edge is soft.
float shadowOf(vec3 p, vec4 ball) {
  vec3 d = uLight - p;
  float reach = length(d);
  d /= reach;
  vec3 c = ball.xyz - p;
  float along = dot(c, d);
  if (along <= 0.0 || along >= reach) return 1.0;
  float away = length(c - d * along);
  float soft = uLightSize * along / reach;
  float most = min(1.0, pow(ball.w / max(soft, 1e-4), 2.0));
  return 1.0 - most * (1.0 - smoothstep(ball.w - soft, ball.w + soft, away));
}
// What polished things see around them.
vec3 studio(vec3 d, float rough) {
  vec3 c = mix(uBounce, uSky, smoothstep(-0.35 - rough * 0.4, 0.55 + rough * 0.4, d.y));
  vec3 w = normalize(uWindowAt);
  vec3 side = normalize(cross(vec3(0.0, 1.0, 0.0), w));
  vec2 q = vec2(dot(d, side), dot(d, cross(w, side)));
  vec2 edge = 1.0 - smoothstep(vec2(0.16, 0.30) - rough * 0.2, vec2(0.24, 0.40) + rough * 0.5, abs(q));
  float pane = edge.x * edge.y * step(0.0, dot(d, w));
  return c + uWindow * pane / (1.0 + rough * 3.0);
}
// Brass tints what it reflects; under a lamp as warm as ours it would turn orange, so it is lit a little cooler.
vec3 metalLight() {
  return mix(uLightColour, vec3(dot(uLightColour, vec3(0.3333))), 0.4 * (1.0 - uDay));
}
vec3 brassAt(vec3 p, vec3 n, vec3 v, float shade) {
  vec3 l = normalize(uLight - p);
  vec3 h = normalize(l + v);
  float ndl = max(dot(n, l), 0.0);
  float ndh = max(dot(n, h), 0.0);
  float ndv = max(dot(n, v), 0.0);
  vec3 light = metalLight() * attenuation(p) * shade;
  vec3 f = uBrass + (vec3(1.0) - uBrass) * pow(1.0 - ndv, 5.0) * 0.6;
  vec3 seen = studio(reflect(-v, n), 0.35);
  return f * (seen * mix(1.0, 1.25, uDay) + light * (mix(0.30, 0.42, uDay) * ndl + 0.6 * pow(ndh, 12.0) + 1.8 * pow(ndh, 80.0)));
}
`
