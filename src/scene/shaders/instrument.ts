import { common } from './common'

/** The brass work: one mesh; every vertex knows which arm it turns with (0: none). */
export const metalVertex = /* glsl */ `
${common}
attribute float aPart;
varying vec3 vWorld;
varying vec3 vNormal;
void main() {
  float a = uAngles[int(aPart + 0.5)];
  float c = cos(a), s = sin(a);
  mat3 turn = mat3(c, 0.0, -s, 0.0, 1.0, 0.0, s, 0.0, c);
  vWorld = turn * position;
  vNormal = turn * normal;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const metalFragment = /* glsl */ `
${common}
varying vec3 vWorld;
varying vec3 vNormal;
void main() {
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  if (dot(n, v) < 0.0) n = -n;
  // Near the table everything grows a little darker, as things do that stand on something.
  float grounded = 0.45 + 0.55 * smoothstep(0.0, 0.7, vWorld.y);
  gl_FragColor = vec4(present(brassAt(vWorld, n, v, 1.0) * grounded), 1.0);
}
`

/** The lamp: a glass ball (uHalo 0) and the light around it (uHalo 1), the same program twice. */
export const lampVertex = /* glsl */ `
${common}
uniform float uHalo;
varying vec3 vWorld;
varying vec2 vCorner;
void main() {
  vec3 f = normalize(cameraPosition - vec3(0.0, LAMP_HEIGHT, 0.0));
  vec3 r = normalize(cross(vec3(0.0, 1.0, 0.0), f));
  float size = uHalo > 0.5 ? LAMP_RADIUS * 11.0 : LAMP_RADIUS * 1.06;
  vCorner = position.xy;
  vWorld = vec3(0.0, LAMP_HEIGHT, 0.0) + (r * position.x + cross(f, r) * position.y) * size;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`

export const lampFragment = /* glsl */ `
${common}
uniform float uHalo;
uniform mat4 uViewProjection;
varying vec3 vWorld;
varying vec2 vCorner;
void main() {
  float d = length(vCorner);
  if (uHalo > 0.5) {
    gl_FragDepth = gl_FragCoord.z;
    float x = d * 11.0;
    float glow = 0.60 * exp(-max(x - 0.9, 0.0) * 1.7) + 0.20 * exp(-x * 0.42) * smoothstep(11.0, 2.0, x);
    vec3 warm = mix(vec3(1.0, 0.60, 0.25), vec3(1.0, 0.80, 0.50), exp(-x * 0.8));
    gl_FragColor = vec4(warm * glow * (1.0 - uDay) + grain(gl_FragCoord.xy) / 255.0 * step(0.004, glow), 1.0);
    return;
  }
  float r = d * 1.06;
  float cover = clamp((1.0 - r) / max(fwidth(r), 1e-5) + 0.5, 0.0, 1.0);
  if (cover <= 0.0) discard;
  vec3 v = normalize(cameraPosition - vWorld);
  float z = sqrt(max(1.0 - r * r, 0.0));
  vec3 side = normalize(cross(vec3(0.0, 1.0, 0.0), v));
  vec3 n = normalize(side * vCorner.x * 1.06 + cross(v, side) * vCorner.y * 1.06 + v * z);
  float fresnel = 0.05 + 0.5 * pow(1.0 - z, 4.0);
  vec3 glass = studio(reflect(-v, n), 0.05) * fresnel;
  vec3 colour;
  if (uDay > 0.5) {
    float inner = smoothstep(-1.0, 1.0, dot(n, normalize(uLight)));
    colour = mix(vec3(0.40, 0.31, 0.19), vec3(0.93, 0.83, 0.62), inner) * (0.62 + 0.38 * z) + glass * 1.6;
  } else {
    colour = mix(vec3(1.5, 0.62, 0.20), vec3(3.6, 2.6, 1.5), pow(z, 1.6)) + vec3(1.6, 1.5, 1.2) * exp(-r * r * 9.0);
  }
  gl_FragColor = vec4(present(colour), cover);
  vec4 clip = uViewProjection * vec4(vec3(0.0, LAMP_HEIGHT, 0.0) + n * LAMP_RADIUS, 1.0);
  gl_FragDepth = 0.5 * clip.z / clip.w + 0.5;
}
`

/** Dust that drifts through the light; `aDrift` = phase and speed and size. */
export const dustVertex = /* glsl */ `
${common}
uniform float uPixel;
attribute vec3 aDrift;
varying float vGlow;
void main() {
  vec3 p = position;
  float t = uTime * 0.02 * aDrift.y;
  p.x += 0.9 * sin(t + aDrift.x);
  p.z += 0.9 * cos(t * 0.8 + aDrift.x * 2.0);
  p.y += 0.35 * sin(t * 0.6 + aDrift.x * 3.0);
  float d = length(p - uLight);
  vec4 view = viewMatrix * vec4(p, 1.0);
  gl_Position = projectionMatrix * view;
  gl_PointSize = max(uPixel * aDrift.z / -view.z, 1.2);
  vGlow = (1.0 - uDay) * 0.5 / (1.0 + d * d * 0.05) * smoothstep(0.7, 1.6, d) * smoothstep(1.5, 6.0, -view.z);
}
`

export const dustFragment = /* glsl */ `
${common}
varying float vGlow;
void main() {
  float d = length(gl_PointCoord - 0.5) * 2.0;
  float a = smoothstep(1.0, 0.1, d) * vGlow;
  gl_FragColor = vec4(vec3(1.0, 0.82, 0.56) * a, 1.0);
}
`
