export type { Diagnosis } from '@whydown/rules';
