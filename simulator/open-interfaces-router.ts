import express, { Router } from 'express';
import { gatewayTrouble } from './gateway.ts';
import { activateLicense, activateLicenses } from './license-codes/activate-license.ts';
import type { LicenseInterfaceSettings } from './license-codes/license-interface.ts';
import { queryLicense, queryLicenses } from './license-codes/query-license.ts';
import { reportSoftwareUsage } from './license-codes/report-software-usage.ts';
import { pathOf } from './open-interfaces.ts';
import { type OrderQuerySettings, orderQuery } from './order-query.ts';
import { UPLOAD_PATH, type UploadIntakeSettings, uploadIntake } from './upload-intake.ts';
import { olderUsageIntake, type UsageIntakeSettings, usageIntake } from './usage/usage-intake.ts';
import { type BodyForm, createSignatureCheck } from './usage/usage-signature-check.ts';

/** What the open interfaces need, all together. */
export type OpenInterfacesSettings = OrderQuerySettings &
  UploadIntakeSettings &
  Omit<UsageIntakeSettings, 'checkSignature'> &
  LicenseInterfaceSettings & { usageBody: BodyForm };

/** Largest body that the gateway lets through. */
const LIMIT = '12mb';

/** The interfaces that KooGallery opens to the merchant, each at its path. */
export function openInterfacesRouter(settings: OpenInterfacesSettings): Router {
  const { usage, usageBody, now } = settings;
  const checkSignature = createSignatureCheck({ keys: usage.keys, body: usageBody, now });
  const router = Router();
  router.use(
    ['/api/mkp-openapi-public', '/rest/marketplace'],
    express.raw({ type: () => true, limit: LIMIT }),
    gatewayTrouble,
  );
  router.get(pathOf('queryOrder'), orderQuery(settings));
  router.post(UPLOAD_PATH, uploadIntake(settings));
  router.post(pathOf('pushUsage'), usageIntake({ ...settings, checkSignature }));
  router.post(pathOf('pushUsageOld'), olderUsageIntake({ ...settings, checkSignature }));
  // These answer a wrong method themselves.
  router.all(pathOf('activateLicense'), activateLicense(settings));
  router.all(pathOf('activateLicenses'), activateLicenses(settings));
  router.all(pathOf('queryLicense'), queryLicense(settings));
  router.all(pathOf('queryLicenses'), queryLicenses(settings));
  router.all(pathOf('reportSoftwareUsage'), reportSoftwareUsage(settings));
  return router;
}
