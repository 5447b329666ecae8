// All example rows of the sample city by agency; an agency that is not here has an empty workbook.

import type { AgencyExamples } from "../example.ts";
import { BAPPERIDA } from "./bapperida.ts";
import { BKPSDM } from "./bkpsdm.ts";
import { BPBD } from "./bpbd.ts";
import { BPKPAD } from "./bpkpad.ts";
import { DINKES } from "./dinkes.ts";
import { DINSOS } from "./dinsos.ts";
import { DISBUDPORAPAR } from "./disbudporapar.ts";
import { DISDIK } from "./disdik.ts";
import { DISDUKCAPIL } from "./disdukcapil.ts";
import { DISHUB } from "./dishub.ts";
import { DISKOMINFOTIK } from "./diskominfotik.ts";
import { DISKOPUMKER } from "./diskopumker.ts";
import { DISPERDAGIN } from "./disperdagin.ts";
import { DISPERKIM } from "./disperkim.ts";
import { DISPERSIP } from "./dispersip.ts";
import { DISTRICTS } from "./districts.ts";
import { DKP3 } from "./dkp3.ts";
import { DLH } from "./dlh.ts";
import { DPKP } from "./dpkp.ts";
import { DPMPTSP } from "./dpmptsp.ts";
import { DPPKBPM } from "./dppkbpm.ts";
import { DPPPA } from "./dpppa.ts";
import { DPUPR } from "./dpupr.ts";
import { SATPOL_PP } from "./satpolPp.ts";
import { SETDA } from "./setda.ts";

export const EXAMPLES: readonly AgencyExamples[] = [
  SETDA,
  DISDIK,
  DINKES,
  DPUPR,
  DISPERKIM,
  SATPOL_PP,
  BPBD,
  DPKP,
  DINSOS,
  DPPPA,
  DKP3,
  DLH,
  DISDUKCAPIL,
  DPPKBPM,
  DISHUB,
  DISKOMINFOTIK,
  DISKOPUMKER,
  DPMPTSP,
  DISBUDPORAPAR,
  DISPERSIP,
  DISPERDAGIN,
  BAPPERIDA,
  BPKPAD,
  BKPSDM,
  ...DISTRICTS,
];
