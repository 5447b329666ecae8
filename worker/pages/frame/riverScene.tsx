// Drawings of the river: decoration only, hidden from those who listen to the page, small where no style sheet is read.

import { useCity } from "./say.ts";

/** Waves at the foot of a band, where the city is drawn with a river. */
export function River() {
  if (useCity().scene === "plain") return null;
  return (
    <svg
      class="river"
      viewBox="0 0 1440 90"
      width="288"
      height="18"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="river-3" d="M0 40C180 8 360 8 540 36s360 34 540 8 270-26 360-8v54H0z" />
      <path class="river-2" d="M0 56c160-26 330-26 500-2s360 24 520 0 290-22 420-2v38H0z" />
      <path class="river-1" d="M0 72c200-18 380-16 580-2s380 12 560-2 220-10 300-2v24H0z" />
    </svg>
  );
}

/** A trader's jukung before the morning sun, as at a floating market, where the city is drawn with a river. */
export function Jukung() {
  if (useCity().scene === "plain") return null;
  return (
    <svg class="jukung" viewBox="0 0 420 250" width="168" height="100" aria-hidden="true" focusable="false">
      <circle class="sun" cx="250" cy="128" r="96" />
      <g class="shore">
        <path d="M0 176h22v-26l16-14 16 14v26h14v-36l20-18 20 18v36h60v6H0z" />
        <path d="M318 176v-30l18-16 18 16v30h12v-22l14-12 14 12v22h26v6H300z" />
      </g>
      <path class="paddle" d="M252 92 304 214" />
      <path class="person" d="M204 182c-2-30 4-52 22-60 18 8 26 30 26 60z" />
      <path class="sleeve" d="M232 132c14 4 24 10 34 8l2 8c-14 4-28-2-38-6z" />
      <circle class="face" cx="228" cy="114" r="11" />
      <path class="hat" d="M190 110c18-14 28-26 38-26s20 12 38 26c-24 7-52 7-76 0z" />
      <g class="fruit">
        <circle cx="106" cy="178" r="11" />
        <circle cx="126" cy="174" r="12" />
        <circle cx="148" cy="178" r="11" />
        <circle cx="117" cy="164" r="10" />
        <circle cx="137" cy="163" r="10" />
      </g>
      <g class="leaf">
        <circle cx="286" cy="182" r="9" />
        <circle cx="302" cy="181" r="9" />
        <circle cx="294" cy="171" r="9" />
      </g>
      <path class="boat" d="M40 168c18 14 40 19 70 21h170c34-2 62-10 86-26-8 36-40 55-92 57H130c-50-2-82-18-90-52z" />
      <path class="boat-line" d="M62 188c24 8 50 10 80 10h130c26-1 46-4 66-11" />
    </svg>
  );
}
