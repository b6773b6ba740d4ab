export * from '@whydown/analyzer';
