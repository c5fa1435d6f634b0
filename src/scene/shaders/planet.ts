import { common } from './common'

/**
 * Planets are exact spheres drawn on a quad each (the ray meets the ball in the fragment shader): two triangles, a silhouette
 * that is smooth without multisampling, and true depth, so that rings and arms pass behind and before them.
 */
const billboard = /* glsl */ `
vec3 onQuad(vec3 centre, float radius, vec2 corner) {
  vec3 toEye = cameraPosition - centre;
  float d = length(toEye);
  vec3 f = toEye / d;
  vec3 r = normalize(cross(vec3(0.0, 1.0, 0.0), f));
  float size = radius * d / sqrt(max(d * d - radius * radius, 1e-4));
  return centre + (r * corner.x + cross(f, r) * corner.y) * size;
}
`

const sphere = /* glsl */ `
// Meets the ball along the ray through the quad. Returns coverage of this pixel (0 to 1); p and n are the point and its normal.
float meet(vec4 ball, vec3 onQuad, out vec3 p, out vec3 n) {
  vec3 ray = normalize(onQuad - cameraPosition);
  vec3 oc = cameraPosition - ball.xyz;
  float b = dot(oc, ray);
  float miss = length(oc - b * ray);
  float cover = clamp((ball.w - miss) / max(fwidth(miss), 1e-6) + 0.5, 0.0, 1.0);
  float depth2 = max(ball.w * ball.w - miss * miss, 0.0);
  p = cameraPosition + ray * (-b - sqrt(depth2));
  n = normalize(p - ball.xyz);
  return cover;
}
void writeDepth(vec3 p) {
  vec4 clip = uViewProjection * vec4(p, 1.0);
  gl_FragDepth = 0.5 * clip.z / clip.w + 0.5;
}
`

export const bodyVertex = /* glsl */ `
${common}
${billboard}
uniform int uIndex;
varying vec3 vWorld;
void main() {
  vec4 ball = uSpheres[uIndex];
  vWorld = onQuad(ball.xyz, ball.w, position.xy * 1.05);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const bodyFragment = /* glsl */ `
${common}
uniform mat4 uViewProjection;
${sphere}
uniform int uIndex;
uniform samplerCube uMap;
uniform mat3 uFrame;
uniform vec3 uAxis;
uniform vec4 uRing;
uniform vec3 uAir;
uniform float uGloss;
uniform float uBump;
uniform float uSea;
uniform float uFill;
varying vec3 vWorld;
float heightAt(vec3 n) {
  return textureCube(uMap, uFrame * n).a;
}
void main() {
  vec4 ball = uSpheres[uIndex];
  vec3 p, n;
  float cover = meet(ball, vWorld, p, n);
  if (cover <= 0.0) discard;
  vec3 smoothN = n;
  vec4 skin = textureCube(uMap, uFrame * n);
  vec3 albedo = decode(skin.rgb);
  if (uBump > 0.0) {
    vec3 t = normalize(cross(vec3(0.0, 1.0, 0.01), n)), b = cross(n, t);
    float e = 0.014;
    vec2 slope = vec2(heightAt(n + e * t), heightAt(n + e * b)) - skin.a;
    n = normalize(n - uBump * (t * slope.x + b * slope.y) / e);
  }
  vec3 v = normalize(cameraPosition - p);
  vec3 toLight = uLight - p;
  vec3 l = normalize(toLight);
  float shade = 1.0;
  if (uRing.w > 0.0) {
    float across = dot(l, uAxis);
    float t = -dot(p - ball.xyz, uAxis) / (abs(across) < 1e-3 ? 1e-3 : across);
    float r = length(p + l * t - ball.xyz) / ball.w;
    float band = smoothstep(uRing.x - 0.02, uRing.x + 0.02, r) * (1.0 - smoothstep(uRing.y - 0.02, uRing.y + 0.02, r));
    shade -= step(0.0, t) * band * 0.55;
  }
  float facing = dot(smoothN, l);
  float lit = smoothstep(-0.18, 1.0, dot(n, l)) * smoothstep(-0.25, 0.12, facing);
  vec3 light = uLightColour * attenuation(p) * shade;
  vec3 around = mix(uBounce, uSky, 0.5 + 0.5 * n.y) * 0.75;
  float fill = max(dot(n, normalize(uWindowAt)), 0.0);
  vec3 colour = albedo * (light * lit * 1.35 + around + uWindow * uFill * fill * fill);
  float wet = uSea > 0.0 ? smoothstep(0.55, 0.45, skin.a) : 1.0;
  float gloss = uGloss * mix(0.25, 1.0, wet);
  float ndv = max(dot(smoothN, v), 0.0);
  vec3 coat = mix(smoothN, n, 0.25);
  float ndh = max(dot(coat, normalize(l + v)), 0.0);
  float fresnel = 0.035 + 0.6 * pow(1.0 - ndv, 5.0);
  colour += gloss * (fresnel * studio(reflect(-v, coat), 0.12) * 1.4 + light * step(0.0, facing) * (0.5 * pow(ndh, 160.0) + 0.10 * pow(ndh, 24.0)));
  float rim = pow(1.0 - ndv, 3.0);
  colour += uAir * rim * (light * smoothstep(-0.25, 0.55, facing) * 0.55 + around * 0.35);
  gl_FragColor = vec4(present(colour) + grain(gl_FragCoord.xy) / 255.0, cover);
  writeDepth(p);
}
`

/** Air around the planets that have any: brighter where the light falls. */
export const haloVertex = /* glsl */ `
${common}
${billboard}
attribute vec4 aAir;
attribute float aIndex;
varying vec3 vWorld;
varying vec4 vAir;
flat varying int vIndex;
void main() {
  vIndex = int(aIndex);
  vAir = aAir;
  vec4 ball = uSpheres[vIndex];
  vWorld = onQuad(ball.xyz, ball.w, position.xy * 1.7);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const haloFragment = /* glsl */ `
${common}
varying vec3 vWorld;
varying vec4 vAir;
flat varying int vIndex;
void main() {
  vec4 ball = uSpheres[vIndex];
  vec3 ray = normalize(vWorld - cameraPosition);
  vec3 oc = cameraPosition - ball.xyz;
  vec3 nearest = oc - dot(oc, ray) * ray;
  float out1 = length(nearest) / ball.w - 1.0;
  float glow = exp(-max(out1, 0.0) * 9.0) * smoothstep(0.62, 0.2, out1);
  float side = smoothstep(-0.5, 0.9, dot(normalize(nearest), normalize(uLight - ball.xyz)));
  float alpha = vAir.a * glow * side * mix(0.5, 0.22, uDay) * attenuation(ball.xyz) * 2.0;
  gl_FragColor = vec4(encode(vAir.rgb), clamp(alpha, 0.0, 1.0));
}
`

/** Moons: small ivory balls on their own circles, computed from the clock alone. aMoon = distance, phase, speed, size in radii. */
export const moonVertex = /* glsl */ `
${common}
${billboard}
attribute vec4 aMoon;
attribute vec4 aAxis;
varying vec3 vWorld;
flat varying vec4 vBall;
void main() {
  vec4 planet = uSpheres[int(aAxis.w)];
  float a = aMoon.y + uTime * aMoon.z;
  vec3 t = normalize(cross(aAxis.xyz, vec3(0.0, 0.0, 1.0)));
  vec3 c = planet.xyz + planet.w * aMoon.x * (t * cos(a) + cross(aAxis.xyz, t) * sin(a));
  vBall = vec4(c, planet.w * aMoon.w);
  vWorld = onQuad(c, vBall.w, position.xy * 1.25);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const moonFragment = /* glsl */ `
${common}
uniform mat4 uViewProjection;
${sphere}
varying vec3 vWorld;
flat varying vec4 vBall;
void main() {
  vec3 p, n;
  float cover = meet(vBall, vWorld, p, n);
  if (cover <= 0.0) discard;
  vec3 v = normalize(cameraPosition - p);
  vec3 l = normalize(uLight - p);
  vec3 light = uLightColour * attenuation(p);
  vec3 colour = vec3(0.66, 0.60, 0.48) * (light * smoothstep(-0.18, 1.0, dot(n, l)) * 1.2 + mix(uBounce, uSky, 0.5 + 0.5 * n.y) * 0.7);
  colour += 0.25 * light * pow(max(dot(n, normalize(l + v)), 0.0), 50.0);
  gl_FragColor = vec4(present(colour), cover);
  writeDepth(p);
}
`

/**
 * Rings of planets, drawn twice: the far half before the bodies (uNear 0), the near half after them (uNear 1), so that the soft
 * edge of a body lies over its ring. aRing = inner, outer, gap, seed; aAxis = axis and the planet's index.
 */
export const ringVertex = /* glsl */ `
${common}
attribute vec4 aRing;
attribute vec4 aAxis;
attribute vec3 aColour;
varying vec3 vWorld;
varying float vAcross;
flat varying vec4 vRing;
flat varying vec4 vAxis;
flat varying vec3 vColour;
void main() {
  vec4 planet = uSpheres[int(aAxis.w)];
  vec3 t = normalize(cross(aAxis.xyz, vec3(0.0, 0.0, 1.0)));
  float r = mix(aRing.x, aRing.y, position.z);
  vWorld = planet.xyz + planet.w * r * (t * position.x + cross(aAxis.xyz, t) * position.y);
  vAcross = position.z;
  vRing = aRing;
  vAxis = aAxis;
  vColour = aColour;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const ringFragment = /* glsl */ `
${common}
varying vec3 vWorld;
uniform float uNear;
varying float vAcross;
flat varying vec4 vRing;
flat varying vec4 vAxis;
flat varying vec3 vColour;
float random1(float x) {
  return fract(sin(x * 127.1 + vRing.w) * 43758.5453);
}
float streak(float x) {
  float i = floor(x), f = x - i;
  return mix(random1(i), random1(i + 1.0), f * f * (3.0 - 2.0 * f));
}
void main() {
  float near = step(distance(cameraPosition, vWorld), distance(cameraPosition, uSpheres[int(vAxis.w)].xyz));
  if (near != uNear) discard;
  float x = vAcross;
  float w = fwidth(x);
  float fine = mix(0.5, streak(x * 48.0), clamp(0.02 / max(w, 1e-4) - 0.3, 0.0, 1.0));
  float dust = 0.45 * streak(x * 7.0) + 0.30 * streak(x * 19.0) + 0.25 * fine;
  float alpha = 0.32 + 0.75 * dust;
  float gap = step(0.01, vRing.z) * step(vRing.z, 0.99);
  alpha *= 1.0 - 0.92 * gap * (1.0 - smoothstep(0.028, 0.045 + w, abs(x - vRing.z)));
  alpha *= smoothstep(0.0, 0.03 + w, x) * (1.0 - smoothstep(0.96 - w, 1.0, x));
  vec3 l = normalize(uLight - vWorld);
  float facing = 0.45 + 0.55 * abs(dot(vAxis.xyz, l));
  float shade = shadowOf(vWorld, uSpheres[int(vAxis.w)]);
  vec3 light = uLightColour * attenuation(vWorld) * shade * facing;
  vec3 colour = vColour * (0.75 + 0.5 * dust) * (light * 1.1 + mix(uBounce, uSky, 0.6) * 0.8);
  gl_FragColor = vec4(present(colour), clamp(alpha, 0.0, 0.94));
}
`
