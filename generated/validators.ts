// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

import type { Activity, Guide } from './scenes.ts';
import * as koogallery from './validators/koogallery.ts';
import * as licenseCode from './validators/license-code.ts';
import * as licenseOnline from './validators/license-online.ts';
import * as licenseV1 from './validators/license-v1.ts';
import * as linkedKitV1 from './validators/linked-kit-v1.ts';
import * as linkedKitV2 from './validators/linked-kit-v2.ts';
import * as orderNotify from './validators/order-notify.ts';
import * as saasV1 from './validators/saas-v1.ts';
import * as saasV2 from './validators/saas-v2.ts';

/** One thing that is wrong with a message. */
export interface ValidationError {
  /** Where, as a JSON pointer; of a missing or unknown field the object it is missing or unknown in. */
  instancePath: string;
  /** The rule that was broken, as a JSON pointer into the schema. */
  schemaPath: string;
  /** The kind of rule: `required`, `type`, `additionalProperties`, `enum`, `maxLength` ... */
  keyword: string;
  /** What the rule says: `missingProperty`, `additionalProperty`, `allowedValues`, `limit` ... */
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a message is as the contract has it; what is wrong stands in `errors` until the next call. */
export type Validate = ((data: unknown) => boolean) & { errors?: ValidationError[] | null };

/** The validators of a scene: of what KooGallery sends, and of what we answer. */
export interface SceneValidators {
  /** Unknown fields and values and over-long texts are errors too: `additionalProperties`, `enum`, `maxLength`. */
  request: Validate;
  /** Strict in everything: this is what we send. */
  answer: Validate;
}

/** Every scene's validators, compiled beforehand. */
export const validators: { [G in Guide]: { [A in Activity<G>]: SceneValidators } } = {
  'license-code': {
    'refreshLicenseCode': { request: licenseCode.refreshLicenseCodeRequest, answer: licenseCode.refreshLicenseCodeAnswer },
    'updateLicenseCodeStatus': { request: licenseCode.updateLicenseCodeStatusRequest, answer: licenseCode.updateLicenseCodeStatusAnswer },
    'releaseLicenseCode': { request: licenseCode.releaseLicenseCodeRequest, answer: licenseCode.releaseLicenseCodeAnswer },
  },
  'license-online': {
    'newInstance': { request: licenseOnline.newInstanceRequest, answer: licenseOnline.newInstanceAnswer },
    'refreshInstance': { request: licenseOnline.refreshInstanceRequest, answer: licenseOnline.refreshInstanceAnswer },
    'updateInstanceStatus': { request: licenseOnline.updateInstanceStatusRequest, answer: licenseOnline.updateInstanceStatusAnswer },
    'releaseInstance': { request: licenseOnline.releaseInstanceRequest, answer: licenseOnline.releaseInstanceAnswer },
    'getLicenseAsync': { request: licenseOnline.getLicenseAsyncRequest, answer: licenseOnline.getLicenseAsyncAnswer },
  },
  'license-v1': {
    'getLicense': { request: licenseV1.getLicenseRequest, answer: licenseV1.getLicenseAnswer },
    'refreshLicense': { request: licenseV1.refreshLicenseRequest, answer: licenseV1.refreshLicenseAnswer },
    'expireLicense': { request: licenseV1.expireLicenseRequest, answer: licenseV1.expireLicenseAnswer },
    'releaseLicense': { request: licenseV1.releaseLicenseRequest, answer: licenseV1.releaseLicenseAnswer },
  },
  'linked-kit-v1': {
    'tenantSync': { request: linkedKitV1.tenantSyncRequest, answer: linkedKitV1.tenantSyncAnswer },
    'applicationSync': { request: linkedKitV1.applicationSyncRequest, answer: linkedKitV1.applicationSyncAnswer },
    'authSync': { request: linkedKitV1.authSyncRequest, answer: linkedKitV1.authSyncAnswer },
    'singleOrgSync': { request: linkedKitV1.singleOrgSyncRequest, answer: linkedKitV1.singleOrgSyncAnswer },
    'allOrgSync': { request: linkedKitV1.allOrgSyncRequest, answer: linkedKitV1.allOrgSyncAnswer },
  },
  'linked-kit-v2': {
    'tenantSync': { request: linkedKitV2.tenantSyncRequest, answer: linkedKitV2.tenantSyncAnswer },
    'applicationSync': { request: linkedKitV2.applicationSyncRequest, answer: linkedKitV2.applicationSyncAnswer },
    'authSync': { request: linkedKitV2.authSyncRequest, answer: linkedKitV2.authSyncAnswer },
    'singleOrgSync': { request: linkedKitV2.singleOrgSyncRequest, answer: linkedKitV2.singleOrgSyncAnswer },
    'allOrgSync': { request: linkedKitV2.allOrgSyncRequest, answer: linkedKitV2.allOrgSyncAnswer },
  },
  'order-notify': {
    'orderNotify': { request: orderNotify.orderNotifyRequest, answer: orderNotify.orderNotifyAnswer },
  },
  'saas-v1': {
    'newInstance': { request: saasV1.newInstanceRequest, answer: saasV1.newInstanceAnswer },
    'refreshInstance': { request: saasV1.refreshInstanceRequest, answer: saasV1.refreshInstanceAnswer },
    'expireInstance': { request: saasV1.expireInstanceRequest, answer: saasV1.expireInstanceAnswer },
    'releaseInstance': { request: saasV1.releaseInstanceRequest, answer: saasV1.releaseInstanceAnswer },
    'upgrade': { request: saasV1.upgradeRequest, answer: saasV1.upgradeAnswer },
    'instanceStatus': { request: saasV1.instanceStatusRequest, answer: saasV1.instanceStatusAnswer },
    'queryInstance': { request: saasV1.queryInstanceRequest, answer: saasV1.queryInstanceAnswer },
  },
  'saas-v2': {
    'newInstance': { request: saasV2.newInstanceRequest, answer: saasV2.newInstanceAnswer },
    'queryInstance': { request: saasV2.queryInstanceRequest, answer: saasV2.queryInstanceAnswer },
    'refreshInstance': { request: saasV2.refreshInstanceRequest, answer: saasV2.refreshInstanceAnswer },
    'updateInstanceStatus': { request: saasV2.updateInstanceStatusRequest, answer: saasV2.updateInstanceStatusAnswer },
    'releaseInstance': { request: saasV2.releaseInstanceRequest, answer: saasV2.releaseInstanceAnswer },
    'upgradeInstance': { request: saasV2.upgradeInstanceRequest, answer: saasV2.upgradeInstanceAnswer },
    'changeInstanceCheck': { request: saasV2.changeInstanceCheckRequest, answer: saasV2.changeInstanceCheckAnswer },
  },
};

/**
 * What we exchange with KooGallery's open interface. Requests are ours and strict. Of answers, fields and values that KooGallery
 * may add pass, and so do nulls in optional fields.
 */
export const pushUsageRequest: Validate = koogallery.pushUsageRequest;
export const pushUsageOldRequest: Validate = koogallery.pushUsageOldRequest;
export const uploadLicenseRequest: Validate = koogallery.uploadLicenseRequest;
export const activateLicenseRequest: Validate = koogallery.activateLicenseRequest;
export const activateLicensesRequest: Validate = koogallery.activateLicensesRequest;
export const queryLicenseRequest: Validate = koogallery.queryLicenseRequest;
export const queryLicensesRequest: Validate = koogallery.queryLicensesRequest;
export const reportSoftwareUsageRequest: Validate = koogallery.reportSoftwareUsageRequest;
export const orderQueryAnswer: Validate = koogallery.orderQueryAnswer;
export const pushUsageAnswer: Validate = koogallery.pushUsageAnswer;
export const uploadLicenseAnswer: Validate = koogallery.uploadLicenseAnswer;
export const activateLicenseAnswer: Validate = koogallery.activateLicenseAnswer;
export const activateLicensesAnswer: Validate = koogallery.activateLicensesAnswer;
export const licenseCodeInfo: Validate = koogallery.licenseCodeInfo;
export const queryLicenseAnswer: Validate = koogallery.queryLicenseAnswer;
export const queryLicensesAnswer: Validate = koogallery.queryLicensesAnswer;
export const reportSoftwareUsageAnswer: Validate = koogallery.reportSoftwareUsageAnswer;
