import { common } from './common'

/** Uploaded models in the light of the scene: one program for all of them, whatever maps they have. */
export const modelVertex = /* glsl */ `
${common}
attribute vec4 color;
uniform vec3 uHas;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec2 vUv;
varying vec3 vTint;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vWorld = world.xyz;
  vNormal = mat3(modelMatrix) * normal;
  vUv = uv;
  vTint = uHas.y > 0.5 ? color.rgb : vec3(1.0);
  gl_Position = projectionMatrix * viewMatrix * world;
}
`

export const modelFragment = /* glsl */ `
${common}
uniform int uIndex;
uniform vec3 uColour;
uniform vec3 uHas;
uniform vec3 uGlow;
uniform float uRough;
uniform float uMetal;
uniform float uCutoff;
uniform float uFill;
uniform sampler2D uMap;
uniform sampler2D uRoughMap;
varying vec3 vWorld;
varying vec3 vNormal;
varying vec2 vUv;
varying vec3 vTint;
void main() {
  vec4 paint = uHas.x > 0.5 ? texture2D(uMap, vUv) : vec4(1.0);
  if (paint.a < uCutoff) discard;
  vec3 albedo = uColour * vTint * paint.rgb;
  vec2 coat = uHas.z > 0.5 ? texture2D(uRoughMap, vUv).gb : vec2(1.0);
  float rough = clamp(uRough * coat.x, 0.06, 1.0);
  float metal = clamp(uMetal * coat.y, 0.0, 1.0);
  vec3 v = normalize(cameraPosition - vWorld);
  vec3 n = normalize(vNormal);
  if (!gl_FrontFacing) n = -n;
  vec3 l = normalize(uLight - vWorld);
  vec3 h = normalize(l + v);
  float ndl = dot(n, l);
  float ndv = max(dot(n, v), 0.0);
  float ndh = max(dot(n, h), 0.0);
  // The planet's other half of the ball is in its own shade.
  vec3 out1 = normalize(vWorld - uSpheres[uIndex].xyz);
  float turned = smoothstep(-0.35, 0.15, dot(out1, l));
  vec3 light = uLightColour * attenuation(vWorld);
  float lit = smoothstep(-0.12, 1.0, ndl) * turned;
  vec3 around = mix(uBounce, uSky, 0.5 + 0.5 * n.y) * 0.75;
  float fill = max(dot(n, normalize(uWindowAt)), 0.0);
  vec3 matt = albedo * (light * lit * 1.35 + around + uWindow * uFill * fill * fill);
  vec3 f0 = mix(vec3(0.04), albedo, metal);
  vec3 fresnel = f0 + (1.0 - f0) * pow(1.0 - ndv, 5.0) * (1.0 - rough) * mix(0.7, 0.2, metal);
  float power = exp2(9.0 * (1.0 - rough) + 1.0);
  vec3 shine = light * max(sign(ndl), 0.0) * turned * pow(ndh, power) * (0.25 + power * 0.012);
  vec3 colour = matt * (1.0 - metal) + fresnel * (studio(reflect(-v, n), rough) * 1.3 + shine + light * metal * 0.28 * max(ndl, 0.0)) + uGlow;
  gl_FragColor = vec4(present(colour) + grain(gl_FragCoord.xy) / 255.0, 1.0);
}
`
