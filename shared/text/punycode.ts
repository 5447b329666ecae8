// The ASCII form of a host name with other letters: xn--…, RFC 3492. Apps Script has no URL that would know it.

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;
const LONGEST_LABEL = 63;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A host with each label that is not ASCII in Punycode; a label too long for any host stays as it is. */
export function asciiHost(host: string): string {
  return host.split(".").map(asciiLabel).join(".");
}

function asciiLabel(label: string): string {
  return BEYOND_ASCII.test(label) && label.length <= LONGEST_LABEL ? `xn--${encode([...label])}` : label;
}

function encode(signs: readonly string[]): string {
  const points = signs.map((sign) => sign.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < FIRST_POINT);
  let encoded = String.fromCodePoint(...plain) + (plain.length > 0 ? "-" : "");
  let [next, delta, bias, handled] = [FIRST_POINT, 0, FIRST_BIAS, plain.length];
  while (handled < points.length) {
    const least = Math.min(...points.filter((point) => point >= next));
    delta += (least - next) * (handled + 1);
    for (const point of points) {
      if (point < least) delta++;
      if (point !== least) continue;
      encoded += digitsOf(delta, bias);
      bias = adapted(delta, handled + 1, handled === plain.length);
      delta = 0;
      handled++;
    }
    delta++;
    next = least + 1;
  }
  return encoded;
}

function digitsOf(delta: number, bias: number): string {
  let [digits, rest] = ["", delta];
  for (let at = BASE; ; at += BASE) {
    const threshold = Math.min(T_MAX, Math.max(T_MIN, at - bias));
    if (rest < threshold) return digits + rest.toString(BASE).replace(/./g, asDigit);
    digits += asDigit((threshold + ((rest - threshold) % (BASE - threshold))).toString(BASE));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** Punycode counts a to z and then 0 to 9. */
function asDigit(digit: string): string {
  const value = Number.parseInt(digit, BASE);
  return value < T_MAX ? String.fromCharCode(97 + value) : String(value - T_MAX);
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; steps += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
