import { common } from './common'

/** Felt around a disc of slate by night, paper by day; both end in exactly the page's own ground colour. */
export const tableVertex = /* glsl */ `
${common}
varying vec3 vWorld;
void main() {
  vWorld = vec3(position.x, 0.0, position.y);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const tableFragment = /* glsl */ `
${common}
uniform float uPlate;
varying vec3 vWorld;
float hash2(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * vec3(0.1031, 0.1030, 0.0973));
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
float value(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2(1.0, 0.0)), f.x), mix(hash2(i + vec2(0.0, 1.0)), hash2(i + 1.0), f.x), f.y);
}
void main() {
  vec3 p = vWorld;
  float r = length(p.xz);
  vec3 v = normalize(cameraPosition - p);
  vec3 l = normalize(uLight - p);
  float edge = fwidth(r);
  float plate = 1.0 - smoothstep(uPlate - edge, uPlate + edge, r);
  // Fibres only where a pixel can hold them.
  float sharp = clamp(0.05 / max(edge, 1e-4), 0.0, 1.0);
  float fibre = mix(0.5, value(p.xz * vec2(11.0, 34.0)) * 0.5 + value(p.zx * vec2(9.0, 29.0) + 7.0) * 0.5, sharp);
  float mottle = value(p.xz * 0.35) * 0.6 + value(p.xz * 0.9 + 4.0) * 0.4;
  if (uDay > 0.5) {
    float pool = exp(-r * r / 170.0);
    float tone = 1.0 + 0.012 * (fibre - 0.5) + 0.010 * (mottle - 0.5);
    float wash = plate * 0.020 + 0.018 * exp(-pow((r - uPlate) * 1.4, 2.0));
    vec3 paper = uGround * (1.0 - wash * vec3(0.8, 1.0, 1.35)) + pool * vec3(0.020, 0.022, 0.026);
    paper *= mix(1.0, tone, smoothstep(22.0, 10.0, r));
    gl_FragColor = vec4(paper + grain(gl_FragCoord.xy) / 255.0, 1.0);
    return;
  }
  float ndl = max(l.y, 0.0);
  float lamp = attenuation(p) * (0.25 + 0.75 * ndl);
  vec3 felt = vec3(0.019, 0.046, 0.043) * (0.72 + 0.5 * fibre) * (0.85 + 0.3 * mottle);
  vec3 slate = vec3(0.0105, 0.0245, 0.0245) * (0.80 + 0.40 * mottle);
  vec3 albedo = mix(felt, slate, plate);
  vec3 cool = mix(uLightColour, vec3(dot(uLightColour, vec3(0.33))), 0.45);
  vec3 colour = albedo * (cool * (lamp * 0.75 + 0.8 * exp(-r * r * 0.035)) + uSky * 1.6);
  // The polished slate holds a long blurred image of the lamp.
  vec3 h = normalize(l + v);
  float gloss = 0.045 * pow(max(h.y, 0.0), 26.0) + 0.10 * pow(max(h.y, 0.0), 220.0);
  colour += plate * uLightColour * attenuation(p) * gloss * 0.5;
  colour *= 1.0 - 0.5 * exp(-max(r - 11.3, 0.0) * 2.4) * (1.0 - plate);
  float fade = smoothstep(25.0, 8.0, r);
  fade *= fade;
  gl_FragColor = vec4(mix(uGround, present(colour), fade) + grain(gl_FragCoord.xy) * 1.4 / 255.0, 1.0);
}
`

/**
 * Orbit rings and the outer limb, all in one instanced draw: turned brass with engraved divisions by night, ink lines by day.
 * position = (cos, sin, 0 to 1 across); aBand = radius, half width, height, divisions.
 */
export const orbitVertex = /* glsl */ `
${common}
attribute vec4 aBand;
attribute float aOrder;
varying vec3 vWorld;
flat varying vec4 vBand;
flat varying float vOrder;
void main() {
  float r = aBand.x + aBand.y * 1.25 * (position.z * 2.0 - 1.0);
  vWorld = vec3(position.x * r, aBand.z, position.y * r);
  vBand = aBand;
  vOrder = aOrder;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const orbitFragment = /* glsl */ `
${common}
uniform float uLit;
varying vec3 vWorld;
flat varying vec4 vBand;
flat varying float vOrder;
const float TURN = 6.2831853;
// How much of this pixel a line of half width w covers at distance d, when pixels measure px.
float line(float d, float w, float px) {
  return clamp((w - abs(d)) / px + 0.5, 0.0, 1.0) * min(1.0, 2.0 * w / px + 0.12);
}
float ticks(float angle, float r, float count, float w, float px) {
  float pitch = TURN * r / count;
  float d = (fract(angle / TURN * count + 0.5) - 0.5) * pitch;
  return line(d, w, px) * smoothstep(1.3, 3.0, pitch / px);
}
void main() {
  float r = length(vWorld.xz);
  float angle = atan(-vWorld.z, vWorld.x);
  float x = (r - vBand.x) / vBand.y;
  float px = max(fwidth(r), 1e-4);
  vec2 tangent = vec2(-vWorld.z, vWorld.x) / r;
  float along = max(length(vec2(dot(dFdx(vWorld.xz), tangent), dot(dFdy(vWorld.xz), tangent))), 1e-4);
  float cover = clamp((vBand.y - abs(r - vBand.x)) / px + 0.5, 0.0, 1.0) * min(1.0, 2.0 * vBand.y / px);
  float count = vBand.w;
  bool limb = vBand.y > 0.2;
  float w = limb ? 0.012 : 0.011;
  float minor = ticks(angle, r, count, w, along) * step(limb ? 0.30 : -0.10, x);
  float mid = ticks(angle, r, count / 5.0, w * 1.25, along) * step(limb ? -0.05 : -0.45, x);
  float major = ticks(angle, r, count / (limb ? 10.0 : 15.0), w * 1.8, along) * step(limb ? -0.42 : -0.78, x);
  float cut = max(max(minor * 0.8, mid), major) * step(abs(x), 0.86);
  float scribe = line(r - vBand.x - vBand.y * 0.86, 0.010, px) + line(r - vBand.x + vBand.y * 0.86, 0.010, px);
  if (limb) scribe += line(r - vBand.x + vBand.y * 0.46, 0.008, px);
  float shade = 1.0;
  for (int i = 0; i < 16; i++) {
    if (i >= uCount) break;
    shade *= mix(1.0, shadowOf(vWorld, uSpheres[i]), 0.86);
  }
  float lit = abs(vOrder - uLit) < 0.5 ? 1.0 : 0.0;
  if (uDay > 0.5) {
    float ink = max(cut * 0.72, min(scribe, 1.0) * (limb ? 0.85 : 0.62));
    vec3 wash = mix(uInk, encode(uBrass * 0.45), 0.72);
    float body = cover * mix(0.07, 0.20, lit);
    float alpha = max(ink, body) * mix(0.92, 1.0, 1.0 - shade);
    gl_FragColor = vec4(mix(wash, mix(uInk, encode(uBrass * 0.2), 0.30), ink), alpha);
    return;
  }
  vec3 v = normalize(cameraPosition - vWorld);
  vec2 radial = vWorld.xz / r;
  float bevel = smoothstep(0.78, 1.0, abs(x)) * sign(x);
  vec3 n = normalize(vec3(radial.x * bevel * 0.9, 1.0, radial.y * bevel * 0.9));
  vec3 l = normalize(uLight - vWorld);
  vec3 h = normalize(l + v);
  // Turned on a lathe: the brush marks run around, so highlights gather where the half vector is square to them.
  float along2 = dot(vec3(tangent.x, 0.0, tangent.y), h);
  float turned = pow(max(1.0 - along2 * along2, 0.0), 14.0) * (0.4 + 0.6 * max(dot(n, h), 0.0));
  vec3 light = metalLight() * attenuation(vWorld) * shade;
  float wear = 0.9 + 0.2 * fract(sin(floor(r * 90.0) * 12.9898) * 43758.5453) * clamp(0.01 / px, 0.0, 1.0);
  vec3 colour = uBrass * wear * (studio(reflect(-v, n), 0.6) * 0.9 + light * (0.135 + 0.70 * turned + 0.35 * abs(bevel) * max(dot(n, h), 0.0)));
  colour *= 1.0 + 0.9 * lit;
  colour *= 1.0 - 0.80 * max(cut, min(scribe, 1.0) * 0.7);
  gl_FragColor = vec4(present(colour), cover);
}
`

/**
 * Shadows on the table in one instanced draw. aKind.x = 0: the soft shadow of a planet, exact for a ball and a round light.
 * 1: of a rod on the arm `aKind.y`, `aKind.z` half thick; aRod = radius and height of its two ends.
 */
export const shadowVertex = /* glsl */ `
${common}
attribute vec4 aKind;
attribute vec4 aRod;
varying vec3 vWorld;
varying vec3 vRod;
flat varying vec4 vKind;
vec3 onTable(vec3 p) {
  return uLight + (p - uLight) * (uLight.y / (uLight.y - p.y));
}
void main() {
  vKind = aKind;
  vRod = vec3(0.0);
  int index = int(aKind.y);
  if (aKind.x < 0.5) {
    vec4 ball = uSpheres[index];
    vec3 foot = onTable(vec3(ball.x, max(ball.y - ball.w * 0.9, 0.0), ball.z));
    vec3 tip = onTable(vec3(ball.x, min(ball.y + ball.w * 0.75, uLight.y * 0.8), ball.z));
    vec3 way = tip - foot;
    float full = length(way);
    way /= max(full, 1e-4);
    full = min(full, 11.0);
    vec3 side = vec3(-way.z, 0.0, way.x);
    float grow = uLight.y / (uLight.y - ball.y);
    float wide = ball.w * grow * 1.25 + uLightSize * (grow - 1.0) * 1.2 + full * 0.08;
    vWorld = foot - way * wide + way * (full + 2.0 * wide) * (position.x * 0.5 + 0.5) + side * wide * 1.15 * position.y;
  } else {
    float a = uAngles[index];
    vec3 way = vec3(cos(a), 0.0, -sin(a));
    vec3 from = onTable(way * aRod.x + vec3(0.0, aRod.y, 0.0));
    vec3 to = onTable(way * aRod.z + vec3(0.0, aRod.w, 0.0));
    vec3 run = to - from;
    float full = length(run);
    run /= max(full, 1e-4);
    float t = position.x * 0.5 + 0.5;
    float height = mix(aRod.y, aRod.w, t);
    float soft = aKind.z + uLightSize * height / (uLight.y - height);
    vRod = vec3(position.y, aKind.z / soft, t);
    vWorld = from + run * full * t + vec3(-run.z, 0.0, run.x) * soft * position.y;
  }
  vWorld.y = 0.012;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const shadowFragment = /* glsl */ `
${common}
varying vec3 vWorld;
varying vec3 vRod;
flat varying vec4 vKind;
void main() {
  float dark;
  if (vKind.x < 0.5) {
    vec4 ball = uSpheres[int(vKind.y)];
    // Light that the room gives back fills a shadow the further it falls.
    dark = (1.0 - shadowOf(vWorld, ball)) * exp(-0.11 * length(vWorld - ball.xyz));
  }
  else dark = vRod.y * (1.0 - smoothstep(0.1, 1.0, abs(vRod.x))) * 0.9 * (1.0 - smoothstep(0.94, 1.0, vRod.z));
  float far = length(vWorld.xz);
  dark *= smoothstep(24.0, 9.0, far);
  vec3 tint = mix(vec3(0.008, 0.014, 0.014), vec3(0.24, 0.20, 0.16), uDay);
  gl_FragColor = vec4(tint, dark * mix(0.82, 0.40, uDay));
}
`
