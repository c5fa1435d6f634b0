/** A triangle over the whole picture. */
export const bloomVertex = /* glsl */ `
  varying vec2 vAt;
  void main() {
    vAt = position.xy * 0.5 + 0.5;
    gl_Position = vec4(position.xy, 0.0, 1.0);
  }
`

/** The passes of `stage/bloom.ts` in one program: 0 takes what is bright, 1 halves, 2 doubles, 3 lays the glow over the picture. */
export const bloomFragment = /* glsl */ `
  uniform sampler2D uSource;
  uniform sampler2D uPicture;
  uniform vec2 uTexel;
  uniform int uStep;
  uniform float uStrength;
  uniform float uThreshold;
  varying vec2 vAt;

  vec3 at(float x, float y) {
    return texture2D(uSource, vAt + uTexel * vec2(x, y)).rgb;
  }

  /** Thirteen samples in five overlapping boxes: no bright pixel flickers as it moves. */
  vec3 halved() {
    vec3 corners = at(-2.0, -2.0) + at(2.0, -2.0) + at(-2.0, 2.0) + at(2.0, 2.0);
    vec3 edges = at(0.0, -2.0) + at(-2.0, 0.0) + at(2.0, 0.0) + at(0.0, 2.0);
    vec3 near = at(-1.0, -1.0) + at(1.0, -1.0) + at(-1.0, 1.0) + at(1.0, 1.0);
    return corners * 0.03125 + edges * 0.0625 + near * 0.125 + at(0.0, 0.0) * 0.125;
  }

  /** A tent over nine samples. */
  vec3 doubled() {
    vec3 corners = at(-1.0, -1.0) + at(1.0, -1.0) + at(-1.0, 1.0) + at(1.0, 1.0);
    vec3 edges = at(0.0, -1.0) + at(-1.0, 0.0) + at(1.0, 0.0) + at(0.0, 1.0);
    return (corners + edges * 2.0 + at(0.0, 0.0) * 4.0) / 16.0;
  }

  void main() {
    vec3 colour;
    if (uStep == 0) {
      colour = clamp(halved(), 0.0, 4.0);
      float light = dot(colour, vec3(0.299, 0.587, 0.114));
      colour *= smoothstep(uThreshold - 0.02, uThreshold + 0.02, light);
    } else if (uStep == 1) {
      colour = halved();
    } else if (uStep == 2) {
      colour = doubled() * 0.9;
    } else {
      colour = texture2D(uPicture, vAt).rgb + doubled() * uStrength;
    }
    gl_FragColor = vec4(colour, 1.0);
  }
`
